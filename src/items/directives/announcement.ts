/** Sentences that say that instructions follow, and are none themselves. */

import { anyIs, is } from '../kind.ts';
import {
  ANNOUNCING,
  DEED,
  DEED_OR_ADDRESS,
  HOW,
  LIGHT,
  NAMING,
  OBLIGATION,
  OF_TASKS,
  PAST,
  TASKING,
  TASKS,
} from '../kinds.ts';
import { isMark, type Unit } from '../units.ts';

/** Units that the words for what follows may take up. */
const LONGEST = 6;

/** *chỉ đạo một số việc*, *giao 5 nhiệm vụ*: behind the verb stands nothing but a word for tasks. */
export function announces(units: readonly Unit[], from: number, to: number): boolean {
  const rest = withoutDuty(shortRest(units, from, to));
  if (rest === undefined) return false;
  if (rest.length === 0) return true;
  if (is(units[from - 1], ANNOUNCING) && (rest.length <= 2 || is(rest[0], DEED_OR_ADDRESS))) return true;
  if (!rest.every(isLight)) return false;
  return rest.some((unit) => is(unit, TASKS)) || rest.every((unit) => unit.kind === 'figure');
}

/** What stands in a range, full stops and colons left out; nothing where it is too long to be mere words for tasks. */
function shortRest(units: readonly Unit[], from: number, to: number): readonly Unit[] | undefined {
  const rest: Unit[] = [];
  for (let at = from; at < Math.min(to, units.length); at++) {
    const unit = units[at];
    if (unit === undefined || isMark(unit, '.:')) continue;
    if (rest.length === LONGEST) return undefined;
    rest.push(unit);
  }
  return rest;
}

/** *những việc cần làm*, *các nhiệm vụ phải thực hiện ngay*: that they are to be done says nothing more of them. */
function withoutDuty(rest: readonly Unit[] | undefined): readonly Unit[] | undefined {
  const duty = rest?.findIndex((unit) => is(unit, OBLIGATION)) ?? -1;
  if (rest === undefined || duty < 1 || !is(rest[duty + 1], DEED)) return rest;
  const tasks = rest.slice(0, duty);
  return tasks.every(isLight) && rest.slice(duty + 2).every((unit) => is(unit, HOW)) ? tasks : rest;
}

function isLight(unit: Unit): boolean {
  return unit.kind === 'figure' || unit.kind === 'word' || is(unit, LIGHT);
}

/** Units that a line may take up that heads tasks. */
const LONGEST_HEAD = 9;

/** *Các việc phải tập trung làm trước:*, *Nhiệm vụ trọng tâm tuần tới:*: nothing but tasks, that they are to be done, and when. */
export function headsTasks(units: readonly Unit[]): boolean {
  const body = units.filter((unit) => unit.kind !== 'mark');
  if (body.length > LONGEST_HEAD || !anyIs(body, 0, 3, TASKS)) return false;
  const duty = body.findIndex((unit) => is(unit, OBLIGATION));
  if (duty > 0)
    return body.slice(0, duty).every(isTasks) && is(body[duty + 1], DEED) && !anyIs(body, duty, body.length, PAST);
  return anyIs(body, 0, body.length, TASKING) && body.every(isTasks);
}

function isTasks(unit: Unit): boolean {
  return unit.kind === 'figure' || unit.kind === 'time' || is(unit, OF_TASKS);
}

/** Whether a statement names tasks that follow: *nêu rõ 5 nhiệm vụ trọng tâm*. */
export function namesTasks(units: readonly Unit[]): boolean {
  return anyIs(units, 0, units.length, NAMING) && anyIs(units, 0, units.length, TASKS);
}

/** *nêu rõ những nhiệm vụ, giải pháp phải thực hiện*: the verb names the tasks at once, and the sentence ends there. */
export function announcesTasks(units: readonly Unit[], verb: number): boolean {
  const named = is(units[verb], NAMING) && anyIs(units, verb + 1, verb + 4, TASKS);
  return named && !units.slice(verb).some((unit) => isMark(unit, ':;'));
}
