import type { QuantityMention } from '../mention.ts';
import { AMOUNT, readAmount } from '../number/amount.ts';
import { fractionOf as fractionOfWords } from '../number/rules.ts';
import { decimalsAt, numberEnd, readWords } from '../number/words.ts';
import type { Rule } from '../rule.ts';
import { countedNounAt } from './noun-phrase.ts';
import { boundBefore } from './surroundings.ts';
import { UNITS } from './vocabulary.ts';

const SMALL: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** With one of these *một* counts, where it is of each: *mỗi tuần ít nhất một buổi*. */
const LIMITS: ReadonlySet<string> = new Set(['at_least', 'at_most']);
/** *mỗi hộ có một người*: of each it is told how many there are. */
const EACH_HAS = /(?:^|[^\p{L}])mỗi (?:\p{L}+ ){1,4}(?:có|cử|chọn|bố trí|phân công) $/u;
const EACH = /(?:^|[^\p{L}])(?:mỗi|từng) [^;.]*$/u;

export const countedInWords: Rule<QuantityMention> = {
  id: 'quantity/in-words',
  about: 'how many or how much, with the number in words',
  start: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'nửa'],
  pattern: '(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa) (?=[\\p{L}%])',
  resolve: (_groups, { document, start }) => {
    const { lower, cased } = document;
    const stop = numberEnd(lower, start);
    const words = lower.slice(start, stop);
    const decimals = decimalsAt(lower, stop);
    const end = decimals === undefined ? stop : stop + ' phẩy '.length + decimals.length;
    const whole = words === '' ? undefined : readWords(words);
    const value =
      whole === undefined || decimals === undefined
        ? whole
        : Number((whole + fractionOfWords(decimals)).toPrecision(12));
    if (
      value === undefined ||
      lower[end] !== ' ' ||
      (lower.startsWith(' phần ', end) && !lower.startsWith(' phần trăm', end))
    )
      return undefined;
    const before = lower.slice(Math.max(0, start - 10), start);
    if (/(?:thứ|năm|tháng|quý|ngày|lần|số|mùng|mồng|hàng|vài|từng) $/.test(before)) return undefined;
    const single = !words.includes(' ');
    if (/^ (?:phần trăm|%)/.test(lower.slice(end, end + 11))) {
      const stop = end + (lower.startsWith(' %', end) ? ' %' : ' phần trăm').length;
      const bound = boundBefore(lower, start);
      return {
        kind: 'quantity',
        form: 'level',
        value,
        unit: '%',
        dimension: 'percent',
        ...(bound ? { bound: bound.bound } : {}),
        number: [start, end],
        start: bound?.start ?? start,
        end: stop,
      };
    }
    const word = /^[\p{L}\p{N}]+/u.exec(lower.slice(end + 1, end + 13))?.[0];
    const unit = word === undefined ? undefined : UNITS.at(lower, end + 1, word);
    const half = unit?.value.dimension === 'duration' && lower.startsWith(' rưỡi', unit.end);
    if (unit && (unit.value.dimension !== 'duration' || !single || value > 1 || half)) {
      if (unit.value.dimension === 'duration' && (words === 'năm' || / \d/.test(lower.slice(unit.end, unit.end + 2))))
        return undefined;
      const bound = boundBefore(lower, start);
      return {
        kind: 'quantity',
        form: 'level',
        value: half ? value + 0.5 : value,
        unit: unit.value.unit,
        dimension: unit.value.dimension,
        ...(bound ? { bound: bound.bound } : {}),
        number: [start, end],
        start: bound?.start ?? start,
        end: unit.end + (half ? ' rưỡi'.length : 0),
      };
    }
    if (
      unit ||
      (single &&
        ((SMALL[words] === undefined && words !== 'một') ||
          (words === 'năm' && !/(?:có|gồm|với|thêm|cả|đủ|được|hoàn thành|,) $/u.test(before))))
    )
      return undefined;
    const noun = countedNounAt(lower, cased, end + 1);
    if (!noun || (single && !noun.known)) return undefined;
    const bound = boundBefore(lower, start);
    if (
      words === 'một' &&
      !(bound && LIMITS.has(bound.bound) && EACH.test(lower.slice(Math.max(0, start - 80), start))) &&
      !(bound === undefined && EACH_HAS.test(lower.slice(Math.max(0, start - 40), start)))
    )
      return undefined;
    return {
      kind: 'quantity',
      form: 'level',
      value,
      unit: cased.slice(noun.start, noun.end),
      dimension: 'count',
      ...(bound ? { bound: bound.bound } : {}),
      number: [start, end],
      start: bound?.start ?? start,
      end: noun.end,
    };
  },
  examples: [
    { text: 'hai mươi lăm nghị định', is: { value: 25, unit: 'nghị định' } },
    { text: 'một trăm linh năm hồ sơ', is: { value: 105, unit: 'hồ sơ' } },
    { text: 'hơn ba mươi nghìn tài khoản', is: { value: 30000, unit: 'tài khoản', bound: 'above' } },
    { text: 'mười hai phần trăm', is: { value: 12, unit: '%' } },
    { text: 'tám mươi tư phần trăm hộ', is: { value: 84, unit: '%' }, quote: 'tám mươi tư phần trăm' },
    { text: 'hai mươi lăm phẩy năm phần trăm', is: { value: 25.5, unit: '%' } },
    { text: 'hai nghìn tỷ đồng', is: { value: 2000000000000, unit: 'VND' } },
    { text: 'bốn nhiệm vụ', is: { value: 4, unit: 'nhiệm vụ' } },
    { text: 'nửa tỷ đồng', is: { value: 500000000, unit: 'VND' } },
    { text: 'một năm rưỡi', is: { value: 1.5, unit: 'năm' } },
    { text: 'năm mươi năm', is: { value: 50, unit: 'năm' } },
    { text: 'mỗi xã có một kỹ sư', is: { value: 1, unit: 'kỹ sư' }, quote: 'một kỹ sư' },
    { text: 'xã có một kỹ sư', is: null },
    { text: 'ba phần tư số xã', is: null },
    { text: 'một số nhiệm vụ', is: null },
    { text: 'một trong những nhiệm vụ', is: null },
    { text: 'năm 2025', is: null },
    { text: 'thứ hai, các bộ rà soát', is: null },
    { text: 'ba lần', is: null },
    {
      text: 'mỗi tuần ít nhất một buổi',
      is: { value: 1, unit: 'buổi', bound: 'at_least' },
      quote: 'ít nhất một buổi',
    },
    { text: 'dùng ít nhất một nền tảng số', is: null },
    { text: 'mỗi tuần một buổi', is: null },
    { text: 'một cửa điện tử', is: null },
    { text: 'năm nay', is: null },
  ],
};

const WHOLES: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

export const fractionOf: Rule<QuantityMention> = {
  id: 'quantity/fraction',
  about: 'a fraction in words of a counted noun: ba phần tư số xã',
  start: ['một', 'hai', 'ba', 'bốn', 'năm'],
  pattern: '(?<part>một|hai|ba|bốn|năm) phần (?<whole>hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười) (?:tổng )?số ',
  resolve: ({ part = '', whole = '' }, { document, start, end }) => {
    const noun = countedNounAt(document.lower, document.cased, end);
    const value = part === 'một' ? 1 : (SMALL[part] ?? 0);
    const total = WHOLES[whole] ?? 0;
    if (!noun || value >= total) return undefined;
    const bound = boundBefore(document.lower, start);
    return {
      kind: 'quantity',
      form: 'ratio',
      value,
      total,
      unit: document.cased.slice(noun.start, noun.end),
      dimension: 'count',
      ...(bound ? { bound: bound.bound } : {}),
      number: [start, end - 1],
      start: bound?.start ?? start,
      end: noun.end,
    };
  },
  examples: [
    { text: 'ba phần tư số xã', is: { value: 3, total: 4, unit: 'xã' } },
    { text: 'hơn hai phần ba số hồ sơ', is: { value: 2, total: 3, unit: 'hồ sơ', bound: 'above' } },
    { text: 'một phần ba chặng đường', is: null },
    { text: 'hai phần mềm số một', is: null },
    { text: 'ba phần trăm số thu', is: null },
  ],
};

export const currencyFirst: Rule<QuantityMention> = {
  id: 'quantity/currency-first',
  about: 'money with the sign of the currency in front: $2,5 triệu, US$ 400 triệu, USD 3 tỷ',
  start: ['$', 'us', 'usd', '€'],
  pattern: `(?<sign>\\$|us ?\\$|usd|€) ?(?<amount>${AMOUNT})`,
  resolve: ({ sign = '', amount = '' }, { document, start, end }) => {
    const value = readAmount(amount)?.value;
    if (value === undefined || /^ (?:usd|đồng|đô)/.test(document.lower.slice(end, end + 6))) return undefined;
    const bound = boundBefore(document.lower, start);
    return {
      kind: 'quantity',
      form: 'level',
      value,
      unit: sign === '€' ? 'EUR' : 'USD',
      dimension: 'money',
      ...(bound ? { bound: bound.bound } : {}),
      number: [end - amount.length, end],
      start: bound?.start ?? start,
      end,
    };
  },
  examples: [
    { text: '$2,5 triệu', is: { value: 2500000, unit: 'USD' } },
    { text: 'US$ 400 triệu', is: { value: 400000000, unit: 'USD' } },
    { text: 'hơn USD 3 tỷ', is: { value: 3000000000, unit: 'USD', bound: 'above' } },
    { text: '€12 triệu', is: { value: 12000000, unit: 'EUR' } },
    { text: 'USD tăng 3%', is: null },
    { text: '$', is: null },
  ],
};
