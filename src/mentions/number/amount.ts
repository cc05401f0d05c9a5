/** An amount: a number with its scales, or a range of two, as one piece of text. */
import { readNumeral, scaled } from './numeral.ts';
import { readWords, SCALES } from './words.ts';

/** Thousands may be grouped with spaces, as ISO 80000-1 has it: *1 250 000*. */
const NUMERAL = '(?:[1-9]\\d{0,2}(?: \\d{3})+(?![\\d.,/:-]\\d|\\d| \\d)|\\d+(?:[.,]\\d+)*)';
const SCALE = '(?:nghìn|ngàn|vạn|triệu|tỷ(?! (?:lệ|trọng|giá|suất|phú|phần|số))|trăm|chục)(?![\\p{L}])';
const HALF = ' rưỡi(?![\\p{L}])';

/** Pattern of one amount in digits. It stands in many patterns, twice in some: each word of it is compiled as often. */
export const AMOUNT = `${NUMERAL}(?: ?${SCALE}(?: (?:${NUMERAL} ?)?${SCALE}){0,5}(?:${HALF})?|${HALF})?`;
/** Pattern of what stands between the two ends of a range. */
export const BETWEEN = '(?: ?- ?| đến | tới | cho đến )';
/** Pattern of a figure: one amount (`a`), or the two ends of a range (`a`, `b`). */
export const FIGURE = `(?<a>${AMOUNT})(?:${BETWEEN}(?<b>${AMOUNT}))?`;

/** One number, or the two ends of a range. */
export interface Amount {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** Where the marks allow another reading of the value. */
  readonly alternative?: number;
}

/** An amount, and the scale that its last numeral has. */
interface ReadAmount {
  readonly value: number;
  readonly alternative?: number;
  readonly scale: number;
}

let last: { readonly text: string; readonly amount: ReadAmount | undefined } = { text: '', amount: undefined };

const ZERO = 0x30;
const NINE = 0x39;
const SCALE_VALUES: Readonly<Record<string, number>> = { ...SCALES, chục: 10 };
const PART = new RegExp(`(${NUMERAL})|(${SCALE})|(rưỡi)`, 'gu');

/**
 * Reads one amount in digits.
 *
 * @param text what {@link AMOUNT} matched: *3.500 tỷ*, *1 tỷ 200 triệu*, *2,4 triệu tỷ*, *2 triệu rưỡi*
 */
export function readAmount(text: string): ReadAmount | undefined {
  // The rules that try an amount read it one after the other.
  if (text !== last.text) last = { text, amount: amountOf(text) };
  return last.amount;
}

function amountOf(text: string): ReadAmount | undefined {
  if (!isScaled(text)) {
    const numeral = readNumeral(text);
    return numeral && { ...numeral, scale: 1 };
  }
  let total = 0;
  let current: number | undefined;
  let alternative: number | undefined;
  let scale = 1;
  let scaledYet = false;
  /** Scale of the part before: *3 nghìn 500 tỷ* is 3.500 tỷ, where *1 tỷ 200 triệu* adds up. */
  let below = Number.POSITIVE_INFINITY;
  PART.lastIndex = 0;
  for (let part = PART.exec(text); part !== null; part = PART.exec(text)) {
    const [, numeral, word, half] = part;
    if (numeral !== undefined) {
      if (current !== undefined) {
        total += scaled(current, scale);
        below = scale;
      }
      const read = readNumeral(numeral);
      if (read === undefined) return undefined;
      current = read.value;
      alternative = read.alternative;
      scale = 1;
    } else if (word !== undefined) {
      scale *= SCALE_VALUES[word] ?? 1;
      scaledYet = true;
    } else if (half !== undefined && current !== undefined) current += 0.5;
  }
  if (current === undefined) return undefined;
  const value = below < scale && total > 0 ? scaled(total + current, scale) : total + scaled(current, scale);
  const other = alternative === undefined || total > 0 ? undefined : scaled(alternative, scale);
  return { value, scale: scaledYet ? scale : 1, ...(other === undefined ? {} : { alternative: other }) };
}

/** Whether scales stand in an amount: then it ends with one, or with *rưỡi*. */
function isScaled(amount: string): boolean {
  const last = amount.charCodeAt(amount.length - 1);
  return last < ZERO || last > NINE;
}

/**
 * Reads a range: the scale of the second end serves both where the first has none (*1-2 triệu*, *1.000-1.200*).
 *
 * @param low  the first amount as matched
 * @param high the second
 */
export function readRange(low: string, high: string): Amount | undefined {
  const first = readAmount(low);
  const second = readAmount(high);
  if (!first || !second) return undefined;
  const min =
    first.scale === 1 && second.scale > 1 && first.value < second.value
      ? scaled(first.value, second.scale)
      : first.value;
  const shared = min <= second.value ? min : first.value;
  return shared <= second.value ? { min: shared, max: second.value } : undefined;
}

/** Reads an amount in digits or in words. */
export function readAny(text: string): number | undefined {
  return /\d/.test(text) ? readAmount(text)?.value : readWords(text);
}
