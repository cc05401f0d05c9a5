import { unitsOf } from './units.ts';
import { hashed, wordIdIn } from './vocabulary.ts';

/**
 * Tokens of the matching view: syllables, numerals and single marks, with the ends of sentences among them.
 *
 * A numeral takes in what stands between its digits (`1.086`, `15/2`, `25-30`, `8:30`), so that no rule ever begins in the
 * middle of a figure. Kept in typed arrays: a text of ten megabytes has some two million tokens.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** The number of each in the vocabulary, 0 where it has none. */
  readonly ids: Int32Array;
  /** The white space in front of each: {@link NO_SPACE}, {@link ONE_SPACE}, or {@link MORE_SPACE} with what else holds of it. */
  readonly gaps: Uint8Array;
}

export const WORD = 0;
export const NUMERAL = 1;
export const MARK = 2;

/** Nothing stands between two tokens. */
const NO_SPACE = 0;
/** One space. */
export const ONE_SPACE = 1;
/** Anything else. */
const MORE_SPACE = 2;
/** Beside {@link MORE_SPACE}: a line's end stands there. */
export const LINE_END = 4;
/** Beside {@link MORE_SPACE}: more stands there than spaces and the ends of lines. */
export const OTHER_SPACE = 8;

const LETTER = 1;
const DIGIT = 2;
const SPACE = 4;
/** What each code unit is; 0 for a mark. */
const CLASSES = new Uint8Array(1 << 16);
for (const [from, to] of [
  ['a', 'z'],
  ['A', 'Z'],
  ['ª', 'ª'],
  ['µ', 'µ'],
  ['º', 'º'],
  ['À', 'Ö'],
  ['Ø', 'ö'],
  ['ø', '\u1fff'],
  ['\u3040', '\ufdff'],
] as const)
  CLASSES.fill(LETTER, from.charCodeAt(0), to.charCodeAt(0) + 1);
CLASSES.fill(DIGIT, 0x30, 0x3a);
CLASSES.fill(SPACE, 0x09, 0x0e);
CLASSES.fill(SPACE, 0x20, 0x21);
CLASSES.fill(SPACE, 0xa0, 0xa1);
CLASSES.fill(SPACE, 0x2000, 0x200b);

const SPACE_UNIT = 0x20;
const LINE_FEED = 0x0a;

/** Beyond the ends of a text there is no unit, but NaN; as an index that is a name, and one look-up by a name slows all others. */
function classOf(code: number): number {
  return CLASSES[code | 0] ?? 0;
}

/** Whether a code unit is a letter, or a mark on one. */
export function isLetterUnit(code: number): boolean {
  return classOf(code) === LETTER;
}

/** Whether a code unit is part of a word: a letter, a mark on one, or a digit. */
export function isWordUnit(code: number): boolean {
  return (classOf(code) & (LETTER | DIGIT)) !== 0;
}

/**
 * Splits the lower-case view into tokens.
 *
 * @param lower the lower-case matching view
 */
export function tokenise(lower: string): Tokens {
  const units = unitsOf(lower);
  const length = units.length;
  let capacity = Math.max(16, Math.ceil(length / 3));
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let ids = new Int32Array(capacity);
  let gaps = new Uint8Array(capacity);
  let count = 0;
  let at = 0;
  let end = 0;
  while (at < length) {
    const code = units[at] ?? 0;
    const type = classOf(code);
    if (type === SPACE) {
      at++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      starts = grown(starts, new Int32Array(capacity));
      ends = grown(ends, new Int32Array(capacity));
      kinds = grown(kinds, new Uint8Array(capacity));
      ids = grown(ids, new Int32Array(capacity));
      gaps = grown(gaps, new Uint8Array(capacity));
    }
    gaps[count] = gapBetween(units, end, at);
    const start = at++;
    let kind = MARK;
    let hash = hashed(0, code);
    if (type === LETTER) {
      kind = WORD;
      for (; at < length; at++) {
        const unit = units[at] ?? 0;
        if (((CLASSES[unit] ?? 0) & (LETTER | DIGIT)) === 0) break;
        hash = hashed(hash, unit);
      }
    } else if (type === DIGIT) {
      kind = NUMERAL;
      for (; at < length; at++) {
        const unit = units[at] ?? 0;
        if (classOf(unit) !== DIGIT && (!isInside(unit) || classOf(units[at + 1] ?? 0) !== DIGIT)) break;
        hash = hashed(hash, unit);
      }
    }
    starts[count] = start;
    ends[count] = at;
    kinds[count] = kind;
    ids[count] = wordIdIn(units, start, at, hash);
    end = at;
    count++;
  }
  return { count, starts, ends, kinds, ids, gaps };
}

function gapBetween(units: Uint16Array, start: number, end: number): number {
  if (end === start) return NO_SPACE;
  if (end === start + 1 && units[start] === SPACE_UNIT) return ONE_SPACE;
  let gap = MORE_SPACE;
  for (let at = start; at < end; at++) {
    if (units[at] === LINE_FEED) gap |= LINE_END;
    else if (units[at] !== SPACE_UNIT) gap |= OTHER_SPACE;
  }
  return gap;
}

/** `.` `,` `/` `:` `-` between two digits. */
function isInside(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x2f || code === 0x3a || code === 0x2d;
}

function grown<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
