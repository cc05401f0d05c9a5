/** Kinds of words: those of some classes of the cue vocabulary. */
import type { Cue } from '../mentions/speech/words.ts';

/** What may be a word of the cue vocabulary: its classes, and the number of their combination, 0 for what is none. */
interface Word {
  readonly classes: Cue['value'] | undefined;
  readonly combination: number;
}

/** What is known of a combination of classes. */
const OUT = 1;
const IN = 2;

/** Words that are in at least one of some classes. Asked of nearly every word, so it keeps its answers. */
export class Kind {
  readonly #classes: readonly string[];
  /** By the number of a combination of classes. */
  readonly #answers: number[] = [OUT];

  constructor(...classes: readonly string[]) {
    this.#classes = classes;
  }

  /** Whether a unit is a word of the kind. */
  has(word: Word): boolean {
    return (this.#answers[word.combination] || this.#answer(word.combination, word.classes)) === IN;
  }

  /** Whether words of these classes are of the kind. */
  includes(classes: Cue['value']): boolean {
    const { combination } = classes;
    return (this.#answers[combination] || this.#answer(combination, classes)) === IN;
  }

  #answer(combination: number, classes: Cue['value'] | undefined): number {
    while (this.#answers.length < combination) this.#answers.push(0);
    const answer = this.#classes.some((name) => classes?.has(name)) ? IN : OUT;
    this.#answers[combination] = answer;
    return answer;
  }
}

/** Whether a unit is a word of a kind. */
export function is(unit: Word | undefined, kind: Kind): boolean {
  return unit !== undefined && kind.has(unit);
}

/** Whether any unit of a range is a word of a kind. */
export function anyIs(units: readonly Word[], from: number, to: number, kind: Kind): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (is(units[at], kind)) return true;
  return false;
}
