import { parseDate } from '@internationalized/date';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from '../../src/index.ts';
import { dayForms, inDigits, inWords } from './spoken.ts';

const runs = { numRuns: 300 };

/** The one mention that a phrase is, with the words that it covers. */
function reading(phrase: string) {
  const { mentions } = explain(phrase, { date: '2026-03-05' });
  return mentions.map(({ span, rule, ...mention }) => mention);
}

const days = fc
  .record({ year: fc.integer({ min: 1990, max: 2099 }), day: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, day }) => parseDate(`${year}-01-01`).add({ days: day }).toString());

test('a whole number in digits is itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 2 ** 40 }), (value) => {
      const quote = `${inDigits(value)} đồng`;
      expect(reading(quote)).toEqual([expect.objectContaining({ kind: 'quantity', quote, value, unit: 'VND' })]);
    }),
    runs,
  );
});

test('a number with decimals is itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 1, max: 2 }), (digits, decimals) => {
      const quote = `${inDigits(digits / 10 ** decimals, decimals)}%`;
      const value = Number((digits / 10 ** decimals).toFixed(decimals));
      expect(reading(quote)).toEqual([expect.objectContaining({ kind: 'quantity', quote, value, unit: '%' })]);
    }),
    runs,
  );
});

test('a number with a scale is itself', () => {
  const scales = fc.constantFrom(
    ['nghìn', 1e3] as const,
    ['triệu', 1e6] as const,
    ['tỷ', 1e9] as const,
    ['nghìn tỷ', 1e12] as const,
  );
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 9999 }), scales, (tenths, [scale, factor]) => {
      const quote = `${inDigits(tenths / 10, 1)} ${scale} USD`;
      const value = (tenths * factor) / 10;
      expect(reading(quote)).toEqual([expect.objectContaining({ kind: 'quantity', quote, value, unit: 'USD' })]);
    }),
    runs,
  );
});

test('a number in words is itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999_999_999 }), (value) => {
      const quote = `${inWords(value)} đồng`;
      expect(reading(quote)).toEqual([expect.objectContaining({ kind: 'quantity', quote, value, unit: 'VND' })]);
    }),
    runs,
  );
});

test('so are the numbers up to a thousand, each', () => {
  for (let value = 2; value <= 1000; value++) {
    const quote = `${inWords(value)} đồng`;
    expect(reading(quote), quote).toEqual([expect.objectContaining({ quote, value })]);
  }
});

test('a day is itself, in every way to write it', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...dayForms), (day, form) => {
      const quote = form(day);
      expect(reading(quote)).toEqual([{ kind: 'time', quote, start: day, end: day, grain: 'day' }]);
    }),
    runs,
  );
});

test('a month and a quarter are themselves', () => {
  const roman = ['I', 'II', 'III', 'IV'];
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const first = parseDate(`${year}-${String(month).padStart(2, '0')}-01`);
      const last = first.add({ months: 1 }).subtract({ days: 1 });
      for (const quote of [`tháng ${month}/${year}`, `tháng ${month} năm ${year}`]) {
        expect(reading(quote)).toEqual([
          { kind: 'time', quote, start: first.toString(), end: last.toString(), grain: 'month' },
        ]);
      }
      const number = Math.ceil(month / 3);
      const opens = parseDate(`${year}-01-01`).add({ months: 3 * (number - 1) });
      const closes = opens.add({ months: 3 }).subtract({ days: 1 });
      for (const quote of [`quý ${roman[number - 1]}/${year}`, `quý ${number} năm ${year}`]) {
        expect(reading(quote)).toEqual([
          { kind: 'time', quote, start: opens.toString(), end: closes.toString(), grain: 'quarter' },
        ]);
      }
    }),
    runs,
  );
});
