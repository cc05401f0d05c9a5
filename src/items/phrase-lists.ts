import type { Document } from '../text/document.ts';
import { wordId } from '../text/vocabulary.ts';
import { idAt, startOf, tokenFrom } from '../text/walk.ts';

/** A phrase behind its first word. */
interface Rest {
  /** Numbers of its other words. */
  readonly ids: readonly number[];
  /** Which list it is of, by its place among them. */
  readonly list: number;
}

/** The phrases of one first word. */
interface Group {
  readonly phrases: { readonly words: string; readonly list: number }[];
  /** What stands behind the first word, longest first; once it has been met. */
  rests: readonly Rest[] | undefined;
}

const SPACE = 0x20;
/** Words that a phrase of a run has at most. */
const LONGEST = 4;

/**
 * A few lists of phrases, looked up by their words: what a text says in front of a figure is found by one walk over its
 * tokens, however many phrases there are.
 */
export class PhraseLists {
  readonly #lists: readonly (readonly string[])[];
  #groups: Map<number, Group> | undefined;

  /** @param lists folded phrases of words alone, in each list the longest first */
  constructor(...lists: readonly (readonly string[])[]) {
    this.#lists = lists;
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
    for (let token = from; token < to; token++) {
      const rests = this.#restsAt(document, token);
      if (rests === undefined) continue;
      for (const { ids, list } of rests) {
        const behind = token + 1 + ids.length;
        if (behind > to || (free[list] ?? 0) > token || !follow(document, token, ids)) continue;
        starts[list] = startOf(document, token);
        free[list] = behind;
      }
    }
    return starts;
  }

  /**
   * The longest phrase that begins at a token.
   *
   * @returns its list and the token behind it
   */
  at(document: Document, token: number): { readonly list: number; readonly endToken: number } | undefined {
    const found = this.#restsAt(document, token)?.find(({ ids }) => follow(document, token, ids));
    return found && { list: found.list, endToken: token + 1 + found.ids.length };
  }

  /** The first token in a stretch at which a phrase begins that ends in it; nothing for none. */
  first(
    document: Document,
    from: number,
    to: number,
  ): { readonly token: number; readonly endToken: number } | undefined {
    for (let token = from; token < to; token++) {
      const endToken = this.at(document, token)?.endToken;
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
    let first = to;
    for (let token = to - 1; token >= from && first - token <= LONGEST; token--) {
      const rests = this.#restsAt(document, token);
      if (rests === undefined || (token > from && !isApart(document, token))) continue;
      if (!rests.some(({ ids }) => reached.has(token + 1 + ids.length) && follow(document, token, ids))) continue;
      first = token;
      if (token === from || gapBefore(document, token) === 1) reached.add(token);
    }
    return first;
  }

  /** What follows the word of a token in the phrases that it begins. */
  #restsAt(document: Document, token: number): readonly Rest[] | undefined {
    this.#groups ??= grouped(this.#lists);
    const group = this.#groups.get(idAt(document, token));
    if (group === undefined) return undefined;
    group.rests ??= group.phrases
      .map(({ words, list }) => ({ ids: words.split(' ').slice(1).map(wordId), list }))
      .sort((a, b) => b.ids.length - a.ids.length);
    return group.rests;
  }
}

function grouped(lists: readonly (readonly string[])[]): Map<number, Group> {
  const groups = new Map<number, Group>();
  for (const [list, phrases] of lists.entries()) {
    for (const words of phrases) {
      const space = words.indexOf(' ');
      const first = wordId(space < 0 ? words : words.slice(0, space));
      const group = groups.get(first);
      if (group) group.phrases.push({ words, list });
      else groups.set(first, { phrases: [{ words, list }], rests: undefined });
    }
  }
  return groups;
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

/** Whether words follow a token, each behind one space. */
function follow(document: Document, token: number, ids: readonly number[]): boolean {
  for (const [at, id] of ids.entries()) {
    const next = token + 1 + at;
    if (
      idAt(document, next) !== id ||
      gapBefore(document, next) !== 1 ||
      document.lower.charCodeAt(startOf(document, next) - 1) !== SPACE
    )
      return false;
  }
  return true;
}
