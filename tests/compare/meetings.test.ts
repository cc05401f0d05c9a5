import { expect, test } from 'vitest';
import { diff } from '../../src/compare/diff.ts';
import type { Meeting } from '../../src/report/model.ts';
import { metric, report } from './items.ts';

const committee = { body: { id: 'uy-ban', name: 'Ủy ban' } };

function relation(
  from: readonly [string | undefined, Partial<Meeting>?],
  to: readonly [string | undefined, Partial<Meeting>?],
  metrics = [metric('độ phủ 5G')],
) {
  return diff(report(from[0], { metrics }, from[1]), report(to[0], { metrics }, to[1]), new Map()).relation;
}

test('another day is another meeting', () => {
  expect(relation(['2024-04-24', committee], ['2024-07-10', committee])).toBe('later');
  expect(relation(['2024-07-10', committee], ['2024-04-24', committee])).toBeUndefined();
});

test('one day and one body are one meeting', () => {
  expect(relation(['2024-04-24', committee], ['2024-04-24', committee])).toBe('same');
});

test('one day and two chairs are two meetings', () => {
  expect(relation(['2024-04-24', { chair: { name: 'A' } }], ['2024-04-24', { chair: { name: 'B' } }])).toBeUndefined();
});

test('without days, most figures have to agree', () => {
  const figures = ['học bạ số', 'bệnh án điện tử', 'thẻ căn cước', 'trạm sạc điện', 'hóa đơn điện tử'].map(
    (indicator, at) => metric(indicator, { value: at + 1 }),
  );
  expect(relation([undefined], [undefined], figures)).toBe('same');
  expect(relation([undefined], [undefined])).toBeUndefined();
});

test('the order of the two is not changed, only doubted', () => {
  const { from, warnings } = diff(report('2024-07-10'), report('2024-04-24'), new Map());
  expect(from.date?.start).toBe('2024-07-10');
  expect(warnings).toMatchObject([{ code: 'order' }]);
  expect(diff(report('2024-04-24'), report(undefined), new Map()).warnings).toMatchObject([{ code: 'no-date' }]);
});
