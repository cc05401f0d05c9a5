import type { Phrases } from '../lexicon/phrases.ts';
import type { Document } from '../text/document.ts';
import { startOf, tokenFrom } from '../text/walk.ts';

/** Words that a phrase of a run has at most. */
const LONGEST = 4;

/**
 * A few lists of phrases, looked up by their words: what a text says in front of a figure is found by one walk over its
 * tokens, however many phrases there are.
 */
export class PhraseLists {
  readonly #phrases: Phrases<number>;
  readonly #lists: readonly number[];
  readonly #isIn: (lists: number) => boolean;

  /**
   * @param phrases with the lists that they stand in, as bits
   * @param lists   the bits of those that are looked for
   */
  constructor(phrases: Phrases<number>, ...lists: readonly number[]) {
    this.#phrases = phrases;
    this.#lists = lists;
    const all = lists.reduce((bits, list) => bits | list, 0);
    this.#isIn = (bits) => (bits & all) !== 0;
  }

  /**
   * Where the last phrase of each list begins in a stretch of text, read from its first word on without overlaps.
   *
   * @param start offset of the view
   * @param end   the same, half-open
   * @returns offsets of the view by list, -1 for none
   */
  lastStarts(document: Document, start: number, end: number): number[] {
    const from = tokenFrom(document, start);
    const to = tokenFrom(document, end);
    const starts = this.#lists.map(() => -1);
    const free = this.#lists.map(() => from);
    let token = from;
    const taken = (bits: number, _: number, behind: number) => {
      for (let list = 0; behind <= to && list < starts.length; list++) {
        if ((bits & (this.#lists[list] ?? 0)) === 0 || (free[list] ?? 0) > token) continue;
        starts[list] = startOf(document, token);
        free[list] = behind;
      }
      return false;
    };
    for (; token < to; token++) this.#phrases.longestAt(document, token, taken);
    return starts;
  }

  /**
   * The longest phrase that begins at a token.
   *
   * @returns its list and the token behind it
   */
  at(document: Document, token: number): { readonly list: number; readonly endToken: number } | undefined {
    const found = this.#phrases.longestAt(document, token, this.#isIn);
    return found && { list: this.#lists.findIndex((list) => (found.value & list) !== 0), endToken: found.endToken };
  }

  /** The first token in a stretch at which a phrase begins that ends in it; nothing for none. */
  first(
    document: Document,
    from: number,
    to: number,
  ): { readonly token: number; readonly endToken: number } | undefined {
    for (let token = from; token < to; token++) {
      const endToken = this.#phrases.longestAt(document, token, this.#isIn)?.endToken;
      if (endToken !== undefined && endToken <= to) return { token, endToken };
    }
    return undefined;
  }

  /**
   * Where the longest run of phrases begins that ends with a stretch, each phrase behind one space.
   *
   * @returns the first token of the run, `to` where there is none
   */
  runBefore(document: Document, from: number, to: number): number {
    const reached = new Set([to]);
    const joins = (lists: number, _: number, behind: number) => this.#isIn(lists) && reached.has(behind);
    let first = to;
    for (let token = to - 1; token >= from && first - token <= LONGEST; token--) {
      if (!this.#phrases.standsAt(document, token) || (token > from && !isApart(document, token))) continue;
      if (!this.#phrases.longestAt(document, token, joins)) continue;
      first = token;
      if (token === from || gapBefore(document, token) === 1) reached.add(token);
    }
    return first;
  }
}

/** Characters between a token and the one before it. */
function gapBefore({ tokens }: Document, token: number): number {
  return (tokens.starts[token] ?? 0) - (tokens.ends[token - 1] ?? 0);
}

/** Whether white space, a comma or a bracket stands in front of a token. */
function isApart(document: Document, token: number): boolean {
  const { lower, tokens } = document;
  return gapBefore(document, token) > 0 || ',('.includes(lower.charAt((tokens.starts[token] ?? 0) - 1));
}
