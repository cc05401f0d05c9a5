import type { QuantityMention } from '../mention.ts';
import { FIGURE } from '../number/amount.ts';
import type { Rule } from '../rule.ts';
import { quantityOf } from './figure.ts';
import { lengthTo } from './percent.ts';
import { boundBefore, isFreeAfter } from './surroundings.ts';

export const level: Rule<QuantityMention> = {
  id: 'quantity/level',
  about: 'a level on a scale: cấp độ 6/10',
  start: ['cấp', 'mức', 'bậc'],
  pattern: '(?:cấp độ|mức độ|mức|cấp|bậc) (?<step>\\d{1,2}(?:,\\d)?) ?/ ?(?<of>\\d{1,2})',
  resolve: ({ step = '', of = '' }, { document, start, end }) => {
    const value = Number(step.replace(',', '.'));
    if (value > Number(of) || !isFreeAfter(document.lower, end)) return undefined;
    return {
      kind: 'quantity',
      form: 'ratio',
      value,
      total: Number(of),
      unit: 'level',
      dimension: 'level',
      number: [start, end],
    };
  },
  examples: [
    { text: 'cấp độ 6/10', is: { value: 6, total: 10, unit: 'level' } },
    { text: 'mức 3/5', is: { value: 3, total: 5, unit: 'level' } },
    { text: 'mức độ 4', is: null },
    { text: 'cấp độ 3', is: null },
    { text: 'mức 12/3/2025', is: null },
    { text: 'mức 9/5', is: null },
  ],
};

export const levels: Rule<QuantityMention> = {
  id: 'quantity/levels',
  about: 'steps on a scale gained or lost: 1 cấp độ',
  start: ['#'],
  pattern: '(?<a>\\d{1,2}) (?:cấp độ|mức độ)(?! \\d)',
  resolve: ({ a = '' }, context) =>
    quantityOf(
      { a, unit: 'level', dimension: 'level', numberEnd: context.start + a.length, end: context.end },
      context,
    ),
  examples: [
    { text: '1 cấp độ', is: { value: 1, unit: 'level' } },
    { text: '2 mức độ', is: { value: 2, unit: 'level' } },
    { text: '3 cấp', is: null },
    { text: '2 cấp độ 4', is: null },
  ],
};

/** Scores and indices stay below. */
const HIGHEST = 20_000;
/** In front of a score without its *điểm*. */
const SCORED = /(?:điểm|hài lòng|đánh giá|chấm|xếp loại)(?!\p{L})[^;.]*$/u;

export const points: Rule<QuantityMention> = {
  id: 'quantity/points',
  about: 'points of an index or a score',
  start: ['#'],
  pattern: `(?<score>\\d,\\d{1,2}) ?/ ?(?<full>5|10)(?![\\d/.-]|,\\d| (?:điểm|sao))|${FIGURE}(?: ?/ ?(?<of>\\d{1,4}))? điểm(?! (?:%|phần|cầu|bán|đến|phục|lõm|trắng|nghẽn|mới|sáng|truy|phát|giao|đen|số|tiếp|thu|kết|nhấn|đỗ|dân|tập|cung|trường|bưu|du|chạm|hỗ|tra|đặt|sử|kinh|thi|tham|kiểm|cấp|hẹn))`,
  resolve: ({ a = '', b, of, score, full }, context) => {
    if (score !== undefined) {
      if (!SCORED.test(context.document.lower.slice(Math.max(0, context.start - 60), context.start))) return undefined;
      const read = quantityOf(
        { a: score, unit: 'point', dimension: 'point', numberEnd: context.end, end: context.end },
        context,
      );
      return read && { ...read, form: 'ratio', total: Number(full) };
    }
    const numberEnd =
      context.start + (b === undefined ? a.length : lengthTo(b, context.document.lower, context.start, a));
    const quantity = quantityOf({ a, b, unit: 'point', dimension: 'point', numberEnd, end: context.end }, context);
    // mạng lưới có 48.200 điểm: no score is as high
    if (quantity && of === undefined && (quantity.value ?? 0) >= HIGHEST) return undefined;
    return quantity && of !== undefined ? { ...quantity, form: 'ratio', total: Number(of) } : quantity;
  },
  examples: [
    { text: '0,71 điểm', is: { value: 0.71, unit: 'point' } },
    { text: '85,3 điểm', is: { value: 85.3, unit: 'point' } },
    { text: 'hơn 92 điểm', is: { value: 92, unit: 'point', bound: 'above' } },
    { text: '78,5/100 điểm', is: { value: 78.5, total: 100, unit: 'point' } },
    { text: 'điểm hài lòng đạt 4,3/5', is: { value: 4.3, total: 5, unit: 'point' }, quote: '4,3/5' },
    { text: 'người dùng chấm 8,75/10', is: { value: 8.75, total: 10, unit: 'point' }, quote: '8,75/10' },
    { text: 'mục 4,3/5', is: null },
    { text: '48.200 điểm', is: null },
    { text: '12 điểm cầu', is: null },
    { text: '34 điểm lõm sóng', is: null },
    { text: '2 điểm phần trăm', is: null },
    { text: 'điểm 5', is: null },
  ],
};

const TIMES_WORDS: Readonly<Record<string, number>> = { đôi: 2, ba: 3, bốn: 4, rưỡi: 1.5, hai: 2, năm: 5 };

export const multiple: Rule<QuantityMention> = {
  id: 'quantity/multiple',
  about: 'so many times as much',
  start: ['gấp', '#'],
  pattern: `gấp (?<twice>đôi|ba|bốn|rưỡi|hai|năm)(?: lần)?|(?:gấp )?(?:(?<bound>hơn|gần|khoảng|trên|xấp xỉ|ít nhất|tới|đến|từ) )?${FIGURE} lần`,
  resolve: ({ twice, a = '', b, bound }, context) => {
    const { lower } = context.document;
    const { start, end } = context;
    if (twice !== undefined)
      return {
        kind: 'quantity',
        form: 'multiple',
        value: TIMES_WORDS[twice] ?? 2,
        unit: 'times',
        dimension: 'times',
        number: [start, end],
      };
    const times = lower.startsWith('gấp', start);
    if (/^ (?:thứ|đầu|nữa|này|mỗi|trong|\/)/.test(lower.slice(end, end + 8)) && !times) return undefined;
    if (
      !times &&
      !/(?:tăng|giảm|cao hơn|nhiều hơn|lớn hơn|nhanh hơn|thấp hơn|hơn|gấp|bằng)(?: (?:tới|đến|lên|khoảng|gần|hơn|trên|xấp xỉ|ít nhất))* $/.test(
        lower.slice(Math.max(0, start - 26), start),
      )
    )
      return undefined;
    const at = times ? end - 4 - a.length - (b === undefined ? 0 : 0) : start;
    const from = times ? lower.indexOf(a, start) : at;
    const numberEnd = b === undefined ? from + a.length : from + lengthTo(b, lower, from, a);
    const made = quantityOf(
      { a, b, unit: 'times', dimension: 'times', form: 'multiple', numberEnd, end },
      { ...context, start: from },
    );
    if (!made) return undefined;
    const word = bound === undefined ? undefined : boundBefore(lower, from);
    return { ...made, ...(word ? { bound: word.bound } : {}), start: times ? start : (made.start ?? start) };
  },
  examples: [
    { text: 'gấp 3,5 lần', is: { value: 3.5, unit: 'times' } },
    { text: 'gấp hơn 2 lần', is: { value: 2, unit: 'times', bound: 'above' } },
    { text: 'gấp đôi', is: { value: 2, unit: 'times' } },
    { text: 'cao hơn khoảng 15 lần', is: { value: 15, unit: 'times', bound: 'about' }, quote: 'khoảng 15 lần' },
    { text: 'tăng 4 lần', is: { value: 4, unit: 'times' }, quote: '4 lần' },
    { text: 'gấp 2-3 lần', is: { min: 2, max: 3 } },
    { text: 'gấp từ 3 đến 4 lần', is: { min: 3, max: 4 } },
    { text: 'họp 4 lần', is: null },
    { text: 'lần thứ 4', is: null },
    { text: 'gấp rút hoàn thành', is: null },
    { text: '2 lần mỗi năm', is: null },
  ],
};
