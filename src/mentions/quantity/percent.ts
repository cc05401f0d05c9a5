import type { QuantityMention } from '../mention.ts';
import { AMOUNT, BETWEEN, FIGURE } from '../number/amount.ts';
import type { Rule } from '../rule.ts';
import { quantityOf } from './figure.ts';

const PERCENT = '(?:%|phần trăm|pct(?![\\p{L}]))';

export const percent: Rule<QuantityMention> = {
  id: 'quantity/percent',
  about: 'a share in per cent, one value or a range',
  start: ['#'],
  pattern: `(?<a>${AMOUNT})(?: ?${PERCENT})?(?:${BETWEEN}(?<b>${AMOUNT}))? ?${PERCENT}`,
  resolve: ({ a = '', b }, context) => {
    const numberEnd =
      context.end -
      (/ ?(?:%|phần trăm|pct)$/u.exec(context.document.lower.slice(context.start, context.end))?.[0].length ?? 0);
    return quantityOf({ a, b, unit: '%', dimension: 'percent', numberEnd, end: context.end }, context);
  },
  examples: [
    { text: '42%', is: { value: 42, unit: '%' } },
    { text: 'hơn 61,5 %', is: { value: 61.5, unit: '%', bound: 'above' } },
    { text: '70 phần trăm', is: { value: 70, unit: '%' } },
    { text: '8,3 - 8,5%', is: { min: 8.3, max: 8.5, unit: '%' } },
    { text: '25% đến 30%', is: { min: 25, max: 30, unit: '%' } },
    { text: 'khoảng 12–15%', is: { min: 12, max: 15, bound: 'about' } },
    { text: 'từ 90% trở lên', is: { value: 90, bound: 'at_least' } },
    { text: '5% trở xuống', is: { value: 5, bound: 'at_most' } },
    { text: 'không thấp hơn 99,9%', is: { value: 99.9, bound: 'at_least' } },
    { text: '12.5%', is: { value: 12.5 } },
    { text: 'từ 10% ngân sách công nghệ thông tin trở lên', is: { value: 10, bound: 'at_least' }, quote: 'từ 10%' },
    { text: 'kinh tế số 20%', is: { value: 20, unit: '%' }, quote: '20%' },
    { text: 'tỷ lệ 9.75%', is: { value: 9.75 }, quote: '9.75%' },
    { text: 'Nghị quyết 57-NQ/TW', is: null },
    { text: 'phần mềm 4.0', is: null },
    { text: '0,5 điểm phần trăm', is: null },
    { text: 'hai phần trăm nghìn', is: null },
  ],
};

export const percentagePoint: Rule<QuantityMention> = {
  id: 'quantity/percentage-point',
  about: 'a difference of two shares, in percentage points',
  start: ['#'],
  pattern: `${FIGURE} ?điểm (?:%|phần trăm)`,
  resolve: ({ a = '', b }, context) =>
    quantityOf(
      {
        a,
        b,
        unit: 'point',
        dimension: 'point',
        numberEnd: context.start + (b === undefined ? a.length : lengthTo(b, context.document.lower, context.start, a)),
        end: context.end,
      },
      context,
    ),
  examples: [
    { text: '0,5 điểm phần trăm', is: { value: 0.5, unit: 'point' } },
    { text: 'khoảng 3 điểm %', is: { value: 3, unit: 'point', bound: 'about' } },
    { text: '1,5-2 điểm phần trăm', is: { min: 1.5, max: 2, unit: 'point' } },
    { text: '1,2 điểm', is: null },
    { text: '15%', is: null },
    { text: '3 điểm cầu', is: null },
  ],
};

/** Length from the start of a range to the end of its second amount. */
export function lengthTo(b: string, lower: string, start: number, a: string): number {
  return lower.indexOf(b, start + a.length) + b.length - start;
}
