/** Days of a week: *thứ sáu*, *chủ nhật tuần tới*. */
import type { TimeMention } from '../mention.ts';
import type { Rule } from '../rule.ts';
import { type DatedDay, shifted, weekdayOf } from './calendar.ts';
import { dayOf, single, week } from './intervals.ts';
import type { Moment } from './moment.ts';

const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};
const WEEKS: Readonly<Record<string, number>> = {
  'tuần này': 0,
  'tuần tới': 1,
  'tuần sau': 1,
  'tuần trước': -1,
  'tuần qua': -1,
  'tuần vừa qua': -1,
};

export const weekday: Rule<TimeMention> = {
  id: 'time/weekday',
  about: 'a day of the week, with the week where it is said: thứ năm tuần tới, sáng thứ hai, Chủ nhật này',
  start: ['thứ', 'chủ', 'sáng', 'trưa', 'chiều', 'tối'],
  pattern:
    '(?:(?<part>sáng|trưa|chiều|tối) )?(?:thứ (?<day>hai|ba|tư|năm|sáu|bảy|[2-7])(?!\\d)|chủ nhật)(?: (?<week>tuần này|tuần tới|tuần sau|tuần trước|tuần qua|tuần vừa qua)| (?<near>này|tới|sau|trước|vừa qua|vừa rồi|tuần)(?!\\p{L})| (?<every>hằng tuần|hàng tuần))?(?=(?<date>(?:,? ngày|,| \\() ?\\d{1,2}(?:[/-]\\d| tháng))?)',
  resolve: ({ part, day: word, week: named, near, every, date }, { document, start, end }) => {
    const before = document.lower.slice(Math.max(0, start - 5), start);
    const sunday = document.lower.startsWith(
      'chủ',
      word === undefined ? document.lower.indexOf('chủ nhật', start) : start,
    );
    const told =
      part !== undefined ||
      named !== undefined ||
      every !== undefined ||
      date !== undefined ||
      (near !== undefined && near !== 'tuần') ||
      (word === undefined && sunday) ||
      /(?:vào|từ|đến) $/.test(before);
    if (!told || (named === undefined && /(?:lần|hạng|phiên|họp|kỳ) $/.test(before))) return undefined;
    if (near === 'tuần') return undefined;
    const number = word === undefined ? 7 : (WEEKDAYS[word] ?? 1);
    const moment: Moment = {
      grain: 'day',
      absolute: false,
      form: every === undefined ? 'weekday' : 'recurring',
      ...(part === undefined ? {} : { partOfDay: part }),
      ground: (reference) => {
        const today = dayOf(reference);
        if (!today || every !== undefined) return undefined;
        return single(weekdayFrom(today, number, named === undefined ? undefined : (WEEKS[named] ?? 0), near));
      },
    };
    return { kind: 'time', moment, core: [start, end] };
  },
  examples: [
    { text: 'thứ năm tuần tới', date: '2026-03-05', is: { start: '2026-03-12' } },
    { text: 'thứ sáu tuần này', date: '2026-03-05', is: { start: '2026-03-06' } },
    { text: 'thứ 2 tuần trước', date: '2026-03-05', is: { start: '2026-02-23' } },
    { text: 'sáng thứ hai', date: '2026-03-05', is: { start: '2026-03-02' } },
    { text: 'chủ nhật tuần này', date: '2026-03-05', is: { start: '2026-03-08' } },
    { text: 'Thứ hai, các bộ rà soát', is: null },
    { text: 'đứng thứ ba cả nước', is: null },
    { text: 'phiên họp thứ 2', is: null },
    { text: 'thứ tư, yêu cầu', is: null },
    { text: 'gia chủ', is: null },
  ],
};

function weekdayFrom(today: DatedDay, number: number, offset: number | undefined, near: string | undefined): DatedDay {
  const weekStart = (by: number) => week(today, by).start as DatedDay;
  if (offset !== undefined) return shifted(weekStart(offset), { days: number - 1 });
  const there = shifted(weekStart(0), { days: number - 1 });
  const distance = number - weekdayOf(today);
  if ((near === 'tới' || near === 'sau') && distance <= 0) return shifted(there, { days: 7 });
  if ((near === 'trước' || near === 'vừa qua' || near === 'vừa rồi') && distance >= 0)
    return shifted(there, { days: -7 });
  return there;
}
