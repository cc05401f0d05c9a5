import type { Document } from '../text/document.ts';
import { NUMERAL } from '../text/tokens.ts';
import { idAt, isCapital } from '../text/walk.ts';
import type { Place, Tried } from './place.ts';
import type { Reader } from './reader.ts';

/** Words behind a word that are remembered. */
const MOST_NEXT = 1 << 12;
const SPACE = 0x20;
const NO_RULES: readonly Tried[] = [];

/**
 * So often all readers of a word are asked before they are asked what can go on behind it. Finding that out takes a third of
 * the time in which a single report is read, and pays over some ten of them.
 */
const PAYS = 400;

/** What can begin with a word. */
export class Starter {
  readonly #readers: readonly Reader[];
  readonly #place: Place | undefined;
  /** Readers that go on, by the number of the next word, whether a space stands before it, and whether the first is capital. */
  readonly #going = new Map<number, readonly Reader[]>();
  #met = 0;

  constructor(place: Place | undefined, readers: readonly Reader[]) {
    this.#place = place;
    this.#readers = readers;
  }

  /** The rules to be tried at a token. */
  rulesAt(document: Document, token: number): readonly Tried[] {
    return this.#place?.rulesAt(document, token) ?? NO_RULES;
  }

  /** The readers to be asked at a token: of those of its word the ones that can go on with the token behind it. */
  readersAt(document: Document, token: number): readonly Reader[] {
    const readers = this.#readers;
    if (readers.length === 0) return readers;
    if (this.#met < PAYS) {
      this.#met++;
      return readers;
    }
    const { starts, ends, kinds, count } = document.tokens;
    const next = token + 1;
    if (next >= count || kinds[next] === NUMERAL) return readers;
    const end = ends[token] ?? 0;
    const gap = (starts[next] ?? 0) - end;
    if (gap > 1 || (gap === 1 && document.lower.charCodeAt(end) !== SPACE)) return readers;
    const id = idAt(document, next);
    if (id === 0) return readers;
    const key = id * 4 + gap * 2 + (isCapital(document, token) ? 1 : 0);
    const known = this.#going.get(key);
    if (known) return known;
    const going = readers.filter((reader) => reader.goesOn?.(document, token) ?? true);
    if (this.#going.size >= MOST_NEXT) this.#going.clear();
    this.#going.set(key, going);
    return going;
  }
}
