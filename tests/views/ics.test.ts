import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { agenda } from '../../src/compare/agenda.ts';
import { ics } from '../../src/views/ics.ts';
import { deadline, report } from '../compare/items.ts';

const long =
  'Xây dựng bộ chỉ số đo mức độ hài lòng; công khai theo tuần, theo phường \\ xã\nvà gửi Văn phòng trước khi họp để tổng hợp chung cho toàn tỉnh';
const deadlines = [
  deadline(long, '2025-03-31', { owners: ['bo-cong-an'], line: 7, quote: 'trong quý I/2025' }),
  deadline('bắt đầu thu phí', undefined, { relation: 'from', time: { start: '2025-07-01', text: 'từ 1/7' } }),
  deadline('theo sự kiện', undefined, { event: 'tại kỳ họp thứ 9' }),
  deadline('năm để ngỏ', '--02-14'),
];
const calendar = ics(
  agenda([report('2025-02-06', { deadlines })], { date: '2025-02-10', within: 30 }, new Map()),
  (id) => (id === 'bo-cong-an' ? 'Bộ Công an' : id),
);
const events = new ICAL.Component(ICAL.parse(calendar))
  .getAllSubcomponents('vevent')
  .map((component) => new ICAL.Event(component));

test('a calendar program reads an all-day event for each deadline that has a day', () => {
  expect(events.map(({ startDate }) => [startDate.toString(), startDate.isDate])).toEqual([
    ['2025-03-31', true],
    ['2025-07-01', true],
  ]);
});

test('texts come back as they were', () => {
  expect(events[0]?.summary).toBe(long);
  expect(events[0]?.description).toBe('Bộ Công an\n«trong quý I/2025»\n2025-02-06.txt:7');
});

test('lines end in CRLF and have 75 octets at most', () => {
  const lines = calendar.split('\r\n');
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
});

test('the same deadlines seen on another day give the same calendar', () => {
  const later = ics(
    agenda([report('2025-02-06', { deadlines })], { date: '2026-01-01', within: 5 }, new Map()),
    (id) => (id === 'bo-cong-an' ? 'Bộ Công an' : id),
  );
  expect(later).toBe(calendar);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
});
