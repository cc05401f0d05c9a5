/** Kinds of words: those of some classes of the cue vocabulary. */
import type { Cue } from '../../mentions/speech/words.ts';
import type { Unit } from '../units.ts';

/** What is known of a combination of classes. */
const OUT = 1;
const IN = 2;

/** Words that are in at least one of some classes. Asked of nearly every word, so it keeps its answers. */
export class Kind {
  readonly #classes: readonly string[];
  /** By the number of a combination of classes. */
  readonly #answers: number[] = [];

  constructor(...classes: readonly string[]) {
    this.#classes = classes;
  }

  /** Whether words of these classes are of the kind. */
  has(classes: Cue['value']): boolean {
    const { combination } = classes;
    const answer = this.#answers[combination];
    if (answer !== undefined && answer !== 0) return answer === IN;
    while (this.#answers.length < combination) this.#answers.push(0);
    const holds = this.#classes.some((name) => classes.has(name));
    this.#answers[combination] = holds ? IN : OUT;
    return holds;
  }
}

/** Whether a unit is a word of a kind. */
export function is(unit: Unit | undefined, kind: Kind): boolean {
  return unit !== undefined && unit.kind === 'cue' && kind.has(unit.classes);
}

/** Whether any unit of a range is a word of a kind. */
export function anyIs(units: readonly Unit[], from: number, to: number, kind: Kind): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (is(units[at], kind)) return true;
  return false;
}
