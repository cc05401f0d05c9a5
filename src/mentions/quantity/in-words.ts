import type { QuantityMention } from '../mention.ts';
import { AMOUNT_WORDS } from '../number/amount.ts';
import { readWords } from '../number/words.ts';
import type { Rule } from '../rule.ts';
import { countedNounAt } from './noun-phrase.ts';
import { boundBefore } from './surroundings.ts';
import { phraseAt, UNITS } from './vocabulary.ts';

const SMALL: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 };

export const countedInWords: Rule<QuantityMention> = {
  id: 'quantity/in-words',
  about: 'how many or how much, with the number in words',
  start: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  pattern: `(?<words>${AMOUNT_WORDS})`,
  resolve: ({ words = '' }, context) => {
    const { lower, cased } = context.document;
    const { start, end } = context;
    const value = readWords(words);
    if (value === undefined || lower[end] !== ' ') return undefined;
    const before = lower.slice(Math.max(0, start - 10), start);
    if (/(?:thứ|năm|tháng|quý|ngày|lần|số|mùng|mồng|hàng|vài|từng) $/.test(before)) return undefined;
    const single = !words.includes(' ');
    if (/^ (?:phần trăm|%)/.test(lower.slice(end, end + 11))) {
      const stop = end + (lower.startsWith(' %', end) ? 2 : 11);
      const bound = boundBefore(lower, start);
      return { kind: 'quantity', form: 'level', value, unit: '%', dimension: 'percent', ...(bound ? { bound: bound.bound } : {}), number: [start, end], start: bound?.start ?? start, end: stop };
    }
    const word = /^[\p{L}\p{N}]+/u.exec(lower.slice(end + 1, end + 13))?.[0];
    const unit = word === undefined ? undefined : phraseAt(UNITS, lower, end + 1, word);
    if (unit && (unit.value.dimension !== 'duration' || !single || value > 1)) {
      if (unit.value.dimension === 'duration' && (words === 'năm' || / \d/.test(lower.slice(unit.end, unit.end + 2)))) return undefined;
      const bound = boundBefore(lower, start);
      return { kind: 'quantity', form: 'level', value, unit: unit.value.unit, dimension: unit.value.dimension, ...(bound ? { bound: bound.bound } : {}), number: [start, end], start: bound?.start ?? start, end: unit.end };
    }
    if (unit || (single && (SMALL[words] === undefined || words === 'năm'))) return undefined;
    const noun = countedNounAt(lower, cased, end + 1);
    if (!noun || (single && !noun.known)) return undefined;
    const bound = boundBefore(lower, start);
    return { kind: 'quantity', form: 'level', value, unit: cased.slice(noun.start, noun.end), dimension: 'count', ...(bound ? { bound: bound.bound } : {}), number: [start, end], start: bound?.start ?? start, end: noun.end };
  },
  examples: [
    { text: 'hai mươi lăm nghị định', is: { value: 25, unit: 'nghị định' } },
    { text: 'một trăm linh năm hồ sơ', is: { value: 105, unit: 'hồ sơ' } },
    { text: 'hơn ba mươi nghìn tài khoản', is: { value: 30000, unit: 'tài khoản', bound: 'above' } },
    { text: 'mười hai phần trăm', is: { value: 12, unit: '%' } },
    { text: 'hai nghìn tỷ đồng', is: { value: 2000000000000, unit: 'VND' } },
    { text: 'bốn nhiệm vụ', is: { value: 4, unit: 'nhiệm vụ' } },
    { text: 'năm mươi năm', is: { value: 50, unit: 'năm' } },
    { text: 'một số nhiệm vụ', is: null },
    { text: 'một trong những nhiệm vụ', is: null },
    { text: 'năm 2025', is: null },
    { text: 'thứ hai, các bộ rà soát', is: null },
    { text: 'ba lần', is: null },
    { text: 'một cửa điện tử', is: null },
    { text: 'năm nay', is: null },
  ],
};
