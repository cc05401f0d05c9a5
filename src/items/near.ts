/** Something that stands in a text; half-open. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * Pieces of a document by where they stand. Whoever looks for those of a sentence does not go through all of them: a text
 * may have very many. They may overlap, and need only roughly be in order.
 */
export class Near<P extends Piece> {
  readonly #pieces: readonly P[];
  /** The furthest end of a piece and all before it. */
  readonly #ends: Int32Array;
  /** The first start of a piece and all behind it. */
  readonly #starts: Int32Array;

  constructor(pieces: readonly P[]) {
    this.#pieces = pieces;
    this.#ends = new Int32Array(pieces.length);
    this.#starts = new Int32Array(pieces.length);
    let furthest = 0;
    for (let index = 0; index < pieces.length; index++) {
      furthest = Math.max(furthest, pieces[index]?.end ?? 0);
      this.#ends[index] = furthest;
    }
    let first = Number.MAX_SAFE_INTEGER;
    for (let index = pieces.length - 1; index >= 0; index--) {
      first = Math.min(first, pieces[index]?.start ?? first);
      this.#starts[index] = first;
    }
  }

  /** Those that overlap a range, in their own order; some that lie near it may be among them. */
  around(start: number, end: number): readonly P[] {
    const from = firstFrom(this.#ends, start + 1);
    const to = firstFrom(this.#starts, end);
    return from < to ? this.#pieces.slice(from, to) : NONE;
  }
}

const NONE: readonly never[] = [];

/** The index of the first of some values in order that is no less than one. */
function firstFrom(values: Int32Array, least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
