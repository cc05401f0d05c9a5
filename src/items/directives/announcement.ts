/** Sentences that say that instructions follow, and are none themselves. */
import { is, isMark, type Unit } from '../units.ts';

/** Units that the words for what follows may take up. */
const LONGEST = 6;

/** *chỉ đạo một số việc*, *giao 5 nhiệm vụ*: behind the verb stands nothing but a word for tasks. */
export function announces(units: readonly Unit[], from: number, to: number): boolean {
  const rest = units.slice(from, to).filter((unit) => !isMark(unit, '.:'));
  if (rest.length === 0) return true;
  if (
    is(units[from - 1], 'announcing') &&
    (rest.length <= 2 || is(rest[0], 'deed', 'addressing')) &&
    rest.length <= LONGEST
  )
    return true;
  if (rest.length > LONGEST || !rest.every(isLight)) return false;
  return rest.some((unit) => is(unit, 'tasks')) || rest.every((unit) => unit.kind === 'figure');
}

function isLight(unit: Unit): boolean {
  return unit.kind === 'figure' || unit.kind === 'word' || is(unit, 'tasks', 'nominal', 'limiting', 'adverb');
}

/** Whether a statement names tasks that follow: *nêu rõ 5 nhiệm vụ trọng tâm*. */
export function namesTasks(units: readonly Unit[]): boolean {
  return units.some((unit) => is(unit, 'naming')) && units.some((unit) => is(unit, 'tasks'));
}

/** *nêu rõ những nhiệm vụ, giải pháp phải thực hiện*: the verb names the tasks at once, and the sentence ends there. */
export function announcesTasks(units: readonly Unit[], verb: number): boolean {
  const named = is(units[verb], 'naming') && units.slice(verb + 1, verb + 4).some((unit) => is(unit, 'tasks'));
  return named && !units.slice(verb).some((unit) => isMark(unit, ':;'));
}
