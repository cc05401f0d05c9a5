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
    for (const [index, { end }] of pieces.entries()) {
      furthest = Math.max(furthest, end);
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
    const from = firstIndex(this.#ends, (furthest) => furthest > start);
    const to = firstIndex(this.#starts, (first) => first >= end);
    return from < to ? this.#pieces.slice(from, to) : [];
  }
}

/** The index of the first value of which something holds; it holds of all behind it. */
function firstIndex(values: Int32Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
