import { expect, test } from 'vitest';
import type { Metric } from '../../src/report/model.ts';
import { labelsIn, languageOf } from '../../src/views/labels/language.ts';
import { showDay } from '../../src/views/people/dates.ts';
import { showLarge, showNumber } from '../../src/views/people/numbers.ts';
import { sparkline } from '../../src/views/people/sparkline.ts';
import { showDelta, showValue } from '../../src/views/people/values.ts';
import { showRewording } from '../../src/views/people/wording.ts';
import { metric } from '../compare/items.ts';

const [en, vi] = [labelsIn('en'), labelsIn('vi')];

test.each([
  [1234.5, '1,234.5', '1.234,5'],
  [-0.04, '−0.04', '−0,04'],
  [77732636, '77,732,636', '77.732.636'],
  [0, '0', '0'],
])('the number %d', (value, english, vietnamese) => {
  expect([showNumber(value, en), showNumber(value, vi)]).toEqual([english, vietnamese]);
});

test.each([
  [36300000000, '36.3 billion', '36,3 tỷ'],
  [14600000, '14.6 million', '14,6 triệu'],
  [77732636, '77,732,636', '77.732.636'],
  [999999, '999,999', '999.999'],
])('the large number %d, in millions where that takes nothing from it', (value, english, vietnamese) => {
  expect([showLarge(value, en), showLarge(value, vi)]).toEqual([english, vietnamese]);
});

test.each([
  ['2024-04-24', '24 Apr 2024', '24/04/2024'],
  ['--02-05', '5 Feb', '05/02'],
  ['2024-07-10T20:53', '10 Jul 2024', '10/07/2024'],
])('the day %s', (iso, english, vietnamese) => {
  expect([showDay(iso, en), showDay(iso, vi)]).toEqual([english, vietnamese]);
});

test.each([
  [{ value: 80, bound: 'at_least' }, '≥ 80%'],
  [{ kind: 'ratio', value: 45, total: 53, unit: 'dịch vụ' }, '45/53 dịch vụ'],
  [{ kind: 'range', min: 25, max: 30, bound: 'about' }, '≈ 25–30%'],
  [{ kind: 'rank', value: 46, unit: 'rank' }, 'rank 46'],
  [{ value: 15000000, unit: 'USD', per: ['ha', 'năm'] }, '15 million USD/ha/năm'],
  [{ kind: 'change', value: 3, change: { direction: 'down', value: 3, unit: '%' } }, '−3%'],
] as const)('a figure: %o', (given, shown) => {
  const { value: _, ...blank } = metric('x');
  const one = { ...blank, ...given } as Metric;
  expect(showValue(one, en)).toBe(shown);
});

test('a difference tells its unit and what share of the earlier value it is', () => {
  expect(showDelta({ absolute: 38, unit: 'point' }, en)).toBe('+38 percentage points');
  expect(showDelta({ absolute: -20e9, relative: -0.25, unit: 'VND' }, vi)).toBe('−20 tỷ VND (−25%)');
  expect(showDelta({ absolute: -2, unit: 'rank' }, en)).toBe('−2 places');
});

test('of two wordings the words that went and came are marked', () => {
  expect(showRewording('rà soát quy trình cấp phép', 'rà soát thủ tục cấp phép')).toEqual([
    'rà soát',
    ' ',
    { style: 'removed', text: 'quy trình' },
    ' ',
    { style: 'added', text: 'thủ tục' },
    ' ',
    'cấp phép',
  ]);
});

test('a comma more or less is no other word', () => {
  expect(showRewording('mã địa chỉ, xong', 'mã địa chỉ')).toEqual([
    'mã địa chỉ',
    ' ',
    expect.objectContaining({ text: 'xong' }),
  ]);
});

test('two wordings with little in common stand one after the other', () => {
  expect(showRewording('mở rộng vùng phủ sóng', 'đưa Internet tới bản làng')).toEqual([
    { style: 'removed', text: 'mở rộng vùng phủ sóng' },
    ' ',
    { style: 'added', text: 'đưa Internet tới bản làng' },
  ]);
});

test('a sparkline goes from the least to the most', () => {
  expect(sparkline([17, 42, 61])).toBe('▁▅█');
  expect(sparkline([5, 5])).toBe('▄▄');
  expect(sparkline([5])).toBe('');
});

test('the language is that of the environment, English otherwise', () => {
  expect(languageOf({ LANG: 'vi_VN.UTF-8' })).toBe('vi');
  expect(languageOf({ LANG: 'vi_VN.UTF-8', LC_ALL: 'en_US.UTF-8' })).toBe('en');
  expect(languageOf({ LANG: 'vi_VN', LC_ALL: '' })).toBe('vi');
  expect(languageOf({})).toBe('en');
});
