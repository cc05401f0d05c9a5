import { expect, test } from 'vitest';
import { agenda } from '../../src/compare/agenda.ts';
import { timeline } from '../../src/compare/timeline.ts';
import { csv } from '../../src/views/csv.ts';
import { agendaCsv, timelineCsv } from '../../src/views/tables.ts';
import { deadline, metric, report } from '../compare/items.ts';

test('fields are quoted where they need it', () => {
  expect(csv([['a,b', 'nói "không"', 'hai\ndòng', 1.5, undefined]])).toBe('"a,b","nói ""không""","hai\ndòng",1.5,\r\n');
});

test('a timeline has one line a value', () => {
  const of = (date: string, value: number) =>
    report(date, { metrics: [metric('tỷ lệ ký số', { value, bound: 'above' })] });
  const [heading, ...rows] = timelineCsv(timeline([of('2024-04-24', 42), of('2025-02-06', 61)], new Map()))
    .trimEnd()
    .split('\r\n');
  expect(heading?.split(',').slice(0, 5)).toEqual(['indicator', 'date', 'status', 'bound', 'value']);
  expect(rows.map((row) => row.split(',').slice(1, 5))).toEqual([
    ['2024-04-24', 'actual', 'above', '42'],
    ['2025-02-06', 'actual', 'above', '61'],
  ]);
});

test('an agenda has one line a deadline', () => {
  const one = report('2025-02-06', { deadlines: [deadline('phủ sóng', '2025-06-30', { owners: ['a', 'b'] })] });
  const [, row] = agendaCsv(agenda([one], { date: '2025-06-29', within: 5 }, new Map()), (id) => `Bộ ${id}`).split(
    '\r\n',
  );
  expect(row).toMatch(/^2025-06-30,by,soon,1,,phủ sóng,a b,Bộ a; Bộ b,/);
});
