import { isWordUnit } from '../text/tokens.ts';

const SPACE = 0x20;
const NONE: readonly never[] = [];

/** Phrases that are looked for in front of a place: found by their last word, so that most places cost one look-up. */
export class PhrasesBefore<P extends { readonly form: string }> {
  readonly #byLastWord = new Map<string, P[]>();
  /** What was found last: several rules ask about the same place, one after the other. */
  #found: { readonly lower: string; readonly offset: number; readonly phrases: readonly P[] } | undefined;

  /** @param phrases in the spelling of the view */
  constructor(phrases: Iterable<P>) {
    const longestFirst = [...phrases].sort((a, b) => b.form.length - a.form.length);
    for (const phrase of longestFirst) {
      const word = lastWord(phrase.form, phrase.form.length);
      const there = this.#byLastWord.get(word);
      if (there) there.push(phrase);
      else this.#byLastWord.set(word, [phrase]);
    }
  }

  /**
   * The phrases that stand in front of an offset, at the start of a word and with a space between; the longest first.
   *
   * @param lower the matching view
   */
  at(lower: string, offset: number): readonly P[] {
    if (lower.charCodeAt(offset - 1) !== SPACE) return NONE;
    if (this.#found?.offset !== offset || this.#found.lower !== lower)
      this.#found = { lower, offset, phrases: this.#before(lower, offset) };
    return this.#found.phrases;
  }

  #before(lower: string, offset: number): readonly P[] {
    const ending = this.#byLastWord.get(lastWord(lower, offset - 1));
    if (ending === undefined) return NONE;
    return ending.filter(({ form }) => {
      const start = offset - 1 - form.length;
      return start >= 0 && lower.startsWith(form, start) && !isWordUnit(lower.charCodeAt(start - 1));
    });
  }
}

function lastWord(text: string, end: number): string {
  let start = end;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}
