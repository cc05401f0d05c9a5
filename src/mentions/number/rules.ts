import type { Bound } from '../../report/model.ts';
import type { NumberMention, ReferenceMention } from '../mention.ts';
import { boundBefore, isFreeAfter, isFreeBefore, isLabel } from '../quantity/surroundings.ts';
import type { Rule } from '../rule.ts';
import { FIGURE, readAmount, readRange } from './amount.ts';
import { decimalsAt, numberEnd, readWords } from './words.ts';

export const digits: Rule<NumberMention> = {
  id: 'number/digits',
  about: 'a number in digits, with its scales, or a range of two',
  start: ['#'],
  pattern: FIGURE,
  resolve: ({ a = '', b }, context) => {
    const { lower } = context.document;
    if (!isFreeBefore(lower, context.start) || !isFreeAfter(lower, context.end)) return undefined;
    if (b !== undefined) {
      const range = readRange(a, b);
      return range?.min === undefined || range.max === undefined
        ? undefined
        : { kind: 'number', min: range.min, max: range.max, ...bounded(lower, context.start) };
    }
    const amount = readAmount(a);
    if (!amount || isLabel(lower, context.start, amount.value, /^\d+$/.test(a))) return undefined;
    const minus = lower[context.start - 1] === '-' && /[\s(]/.test(lower[context.start - 2] ?? ' ');
    return {
      kind: 'number',
      value: minus ? -amount.value : amount.value,
      ...(minus ? { start: context.start - 1 } : bounded(lower, context.start)),
    };
  },
  examples: [
    { text: '3.500', is: { value: 3500 } },
    { text: '77.732.636', is: { value: 77732636 } },
    { text: '0,48', is: { value: 0.48 } },
    { text: '1,234,567', is: { value: 1234567 } },
    { text: '2,8 triệu', is: { value: 2800000 } },
    { text: '3 nghìn tỷ', is: { value: 3000000000000 } },
    { text: '1 tỷ 200 triệu', is: { value: 1200000000 } },
    { text: '05', is: { value: 5 } },
    { text: '1.000-1.200', is: { min: 1000, max: 1200 } },
    { text: '25 đến 30', is: { min: 25, max: 30 } },
    { text: '100 nghìn tỉ', is: { value: 100000000000000 } },
    { text: '1 triệu rưỡi', is: { value: 1500000 } },
    { text: '1 250 000', is: { value: 1250000 } },
    { text: '57-NQ/TW', is: null },
    { text: '1.2.3', is: null },
    { text: 'C06', is: null },
    { text: 'năm 2025', is: null },
    { text: '13/2023/NĐ-CP', is: null },
    { text: '30-20', is: null },
  ],
};

export const inWords: Rule<NumberMention> = {
  id: 'number/words',
  about: 'a number in two words or more, or a range of two in words',
  start: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'không', 'nửa'],
  pattern:
    '(?:mười|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|không|nửa) (?:một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|rưỡi|phẩy|đến))(?!\\p{L})',
  resolve: (_groups, { document, start }) => {
    const { lower } = document;
    const stop = lower.startsWith('không phẩy', start) ? start + 'không'.length : numberEnd(lower, start);
    const words = lower.slice(start, stop);
    const decimals = decimalsAt(lower, stop);
    const high = decimals === undefined ? upperEnd(lower, stop) : undefined;
    if (
      !words.includes(' ') &&
      words !== 'mười' &&
      decimals === undefined &&
      !(high !== undefined && lower.startsWith('từ ', start - 3))
    )
      return undefined;
    if (/(?:thứ|tháng|quý|ngày|mùng|mồng|hàng|vài) $/.test(lower.slice(Math.max(0, start - 6), start)))
      return undefined;
    const value = words === '' ? undefined : readWords(words);
    if (value === undefined) return undefined;
    const bound = bounded(lower, start);
    if (high !== undefined) {
      const max = readWords(high);
      const end = stop + ' đến '.length + high.length;
      return max === undefined || max <= value ? undefined : { kind: 'number', min: value, max, ...bound, end };
    }
    const end = decimals === undefined ? stop : stop + ' phẩy '.length + decimals.length;
    const read = Number((value + fractionOf(decimals)).toPrecision(12));
    const minus = lower.startsWith('âm ', start - 3) && !/\p{L}/u.test(lower[start - 4] ?? ' ');
    return minus
      ? { kind: 'number', value: -read, start: start - 3, end }
      : { kind: 'number', value: read, ...bound, end };
  },
  examples: [
    { text: 'hai mươi lăm', is: { value: 25 } },
    { text: 'một trăm linh năm', is: { value: 105 } },
    { text: 'mười lăm', is: { value: 15 } },
    { text: 'hai mươi mốt', is: { value: 21 } },
    { text: 'ba mươi tư', is: { value: 34 } },
    { text: 'hai nghìn không trăm hai mươi lăm', is: { value: 2025 } },
    { text: 'một triệu rưỡi', is: { value: 1500000 } },
    { text: 'năm chục', is: { value: 50 } },
    { text: 'năm phẩy không ba', is: { value: 5.03 } },
    { text: 'tám phẩy hai lăm', is: { value: 8.25 } },
    { text: 'âm mười', is: { value: -10 } },
    { text: 'không phẩy năm', is: { value: 0.5 } },
    { text: 'nửa triệu', is: { value: 500000 } },
    { text: 'ba phẩy bảy', is: { value: 3.7 } },
    { text: 'mười đến mười lăm', is: { min: 10, max: 15 } },
    { text: 'khoảng hai trăm', is: { value: 200, bound: 'about' } },
    { text: 'một', is: null },
    { text: 'năm ba', is: null },
    { text: 'thứ hai mươi', is: null },
    { text: 'vài chục', is: null },
  ],
};

/** The words of the upper end of a range behind a number: *mười lăm* of *mười đến mười lăm*. */
function upperEnd(lower: string, stop: number): string | undefined {
  if (!lower.startsWith(' đến ', stop)) return undefined;
  const from = stop + ' đến '.length;
  return lower.slice(from, numberEnd(lower, from)) || undefined;
}

/** *vài chục*, *hàng trăm*: a size, but no number; what stands there is kept from the rules for numbers. */
export const vague: Rule<ReferenceMention> = {
  id: 'number/vague',
  about: 'a size without a number (vài chục, hàng trăm): named, never a figure',
  start: ['vài', 'hàng', 'mấy', 'dăm', 'nhiều'],
  pattern: '(?:vài|hàng|mấy|dăm|nhiều)(?: ba)?(?: (?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ)){1,3}',
  resolve: () => ({ kind: 'reference', type: 'idiom' }),
  examples: [
    { text: 'hàng trăm', is: { type: 'idiom' } },
    { text: 'vài chục nghìn', is: { type: 'idiom' } },
    { text: 'hàng nghìn tỷ', is: { type: 'idiom' } },
    { text: 'mấy trăm', is: { type: 'idiom' } },
    { text: 'hàng hóa', is: null },
    { text: 'nhiều hồ sơ', is: null },
    { text: 'ba trăm', is: null },
  ],
};

export const fractionInWords: Rule<NumberMention> = {
  id: 'number/fraction',
  about: 'a fraction in words: một nửa, hai phần ba',
  start: ['một', 'hai', 'ba', 'bốn', 'nửa'],
  pattern: '(?:(?<part>một|hai|ba|bốn) phần (?<whole>hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)|một nửa)',
  resolve: ({ part, whole }) => {
    if (part === undefined || whole === undefined) return { kind: 'number', value: 0.5 };
    const over = (readWords(part) ?? 1) / (readWords(whole) ?? 2);
    return over < 1 ? { kind: 'number', value: Number(over.toPrecision(6)) } : undefined;
  },
  examples: [
    { text: 'một nửa', is: { value: 0.5 } },
    { text: 'hai phần ba', is: { value: 0.666667 } },
    { text: 'ba phần tư', is: { value: 0.75 } },
    { text: 'hai phần trăm', is: null },
    { text: 'một phần mềm', is: null },
    { text: 'nửa đầu năm', is: null },
  ],
};

function bounded(lower: string, start: number): { bound: Bound; start: number } | Record<string, never> {
  return boundBefore(lower, start) ?? {};
}

/** The part behind *phẩy*: *không ba* is 0.03, *hai lăm* 0.25. */
export function fractionOf(decimals: string | undefined): number {
  if (decimals === undefined) return 0;
  const zeros = /^(?:không )*/.exec(decimals)?.[0].length ?? 0;
  return Number(`0.${'0'.repeat(zeros / 'không '.length)}${readWords(decimals.slice(zeros)) ?? 0}`);
}
