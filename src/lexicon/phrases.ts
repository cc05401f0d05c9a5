import type { Document } from '../text/document.ts';
import type { PhraseBook } from './phrase-book.ts';
import { bitsOf, TABLES, type TableName } from './phrase-tables.ts';

/** A phrase of the lexicon that stands in a text. */
export interface Hit<V> {
  readonly value: V;
  /** Offset in the view behind the phrase. */
  readonly end: number;
  /** First token behind the phrase. */
  readonly endToken: number;
}

/** The phrases of one table, with what they stand for. Finds the longest that stands at a token, at the cost of a look-up. */
export class Phrases<V> {
  readonly #book: PhraseBook;
  readonly #bit: number;
  /** The codes of the table. */
  readonly #from: number;
  readonly #until: number;
  readonly #decode: (code: string) => V;
  /** What the codes stand for, as far as phrases have been met. */
  #values: (V | undefined)[] | undefined;

  /** @param decode what a code of the table stands for; asked when a phrase is first met */
  constructor(book: PhraseBook, table: TableName, decode: (code: string) => V) {
    const at = TABLES.indexOf(table);
    this.#book = book;
    this.#bit = bitsOf(table);
    this.#from = book.tree.tables[at] ?? 0;
    this.#until = book.tree.tables[at + 1] ?? 0;
    this.#decode = decode;
  }

  /** Whether any phrase begins with the word. */
  startsWith(word: string): boolean {
    const node = this.#book.first(word);
    return node !== 0 && (this.#book.behind(node) & this.#bit) !== 0;
  }

  /** Whether a phrase begins at a token and ends where a word ends. */
  standsAt(document: Document, token: number): boolean {
    return ((this.#book.tablesIn(document)[token] ?? 0) & this.#bit) !== 0;
  }

  /**
   * The longest phrase that begins at a token and ends where a word ends.
   *
   * @param accept what else must hold of a phrase; the next shorter one is tried where it does not
   */
  longestAt(
    document: Document,
    token: number,
    accept?: (value: V, end: number, endToken: number) => boolean,
  ): Hit<V> | undefined {
    const book = this.#book;
    if (((book.tablesIn(document)[token] ?? 0) & this.#bit) === 0) return undefined;
    let node = book.nodesIn(document)[token] ?? 0;
    const { parents, meanings, codes } = book.tree;
    for (; node !== 0; node = parents[node] ?? 0) {
      if ((book.ending(node) & this.#bit) === 0) continue;
      const endToken = token + book.depth(node);
      const end = document.tokens.ends[endToken - 1] ?? 0;
      const until = meanings[node + 1] ?? 0;
      for (let at = meanings[node] ?? 0; at < until; at++) {
        const code = codes[at] ?? 0;
        if (code < this.#from || code >= this.#until) continue;
        const value = this.#valueOf(code);
        if (accept === undefined || accept(value, end, endToken)) return { value, end, endToken };
      }
    }
    return undefined;
  }

  #valueOf(code: number): V {
    this.#values ??= new Array<V | undefined>(this.#until - this.#from);
    const at = code - this.#from;
    const known = this.#values[at];
    if (known !== undefined) return known;
    const value = this.#decode(this.#book.codeText(code));
    this.#values[at] = value;
    return value;
  }
}

/** The first token that begins at an offset or behind it, looked for from a token on. */
export function tokenAfter({ tokens }: Document, offset: number, from: number): number {
  let token = from;
  while (token < tokens.count && (tokens.starts[token] ?? 0) < offset) token++;
  return token;
}
