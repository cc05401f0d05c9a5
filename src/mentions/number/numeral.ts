/** Numbers in digits, as Vietnamese writes them: `.` groups thousands, `,` is the decimal point; the other way round where it must be. */

/** What a numeral can mean. */
export interface Numeral {
  readonly value: number;
  /** The other reading, where the marks allow two (*3,500*: 3.5 or 3500). */
  readonly alternative?: number;
}

/** Whole numbers below it have no more digits than are told. */
const EXACT = 1e15;
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_ENGLISH = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const DECIMAL = /^\d+,\d+$/;
const DECIMAL_ENGLISH = /^\d+\.\d+$/;

/**
 * Reads one numeral.
 *
 * @param written digits with `.`, `,` and spaces alone
 * @returns nothing for what is no number (`1.2.3`, `12,34,5`)
 */
export function readNumeral(written: string): Numeral | undefined {
  const text = written.includes(' ') ? written.replaceAll(' ', '') : written;
  if (!/[.,]/.test(text)) return text.length <= 15 ? { value: Number(text) } : undefined;
  if (GROUPED.test(text)) {
    const value = Number(text.replaceAll('.', '').replace(',', '.'));
    if (/^0\./.test(text)) return { value: Number(text) };
    return /^\d{1,3}\.\d{3}$/.test(text) ? { value, alternative: Number(text) } : { value };
  }
  if (GROUPED_ENGLISH.test(text)) {
    const grouped = Number(text.replaceAll(',', ''));
    if (!/^\d{1,3},\d{3}$/.test(text)) return { value: grouped };
    const decimal = Number(text.replace(',', '.'));
    return text.startsWith('0') ? { value: decimal } : { value: decimal, alternative: grouped };
  }
  if (DECIMAL.test(text)) return { value: Number(text.replace(',', '.')) };
  if (DECIMAL_ENGLISH.test(text)) return { value: Number(text) };
  return undefined;
}

/** Decimal product without the dust of binary fractions: 2.4 × 10¹⁵ is 2400000000000000. */
export function scaled(value: number, scale: number): number {
  const product = value * scale;
  if (Number.isInteger(product) && Math.abs(product) < EXACT) return product;
  return scale === 1 ? value : Number(product.toPrecision(15));
}
