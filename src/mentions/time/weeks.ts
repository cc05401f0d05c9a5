/** Weeks of a month: *tuần đầu tháng 9*, *tuần thứ ba của tháng 01*. */
import type { TimeMention } from '../mention.ts';
import type { Rule } from '../rule.ts';
import { CALENDAR, readCalendar } from './calendar-words.ts';
import { made } from './made.ts';
import type { Interval, Moment } from './moment.ts';

const ORDINALS: Readonly<Record<string, number>> = {
  đầu: 1,
  'đầu tiên': 1,
  'thứ nhất': 1,
  'thứ hai': 2,
  'thứ ba': 3,
  'thứ tư': 4,
};
const DAYS = 7;

export const weekOfMonth: Rule<TimeMention> = {
  id: 'time/week-of-month',
  about: 'a week of a month by its place: tuần đầu tháng 9, tuần cuối của tháng 8/2025',
  start: ['tuần'],
  pattern: `tuần (?:lễ )?(?<which>đầu tiên|đầu|cuối cùng|cuối|thứ (?:nhất|hai|ba|tư)) (?:của )?(?<of>${CALENDAR})`,
  resolve: ({ which = '', of = '' }, { start, end }) => {
    const month = readCalendar(of);
    if (month?.grain !== 'month') return undefined;
    const moment: Moment = {
      ...month,
      grain: 'week',
      ground: (reference) => {
        const whole = month.ground(reference);
        return whole && weekIn(whole, ORDINALS[which]);
      },
    };
    return made(moment, start, end);
  },
  examples: [
    { text: 'tuần đầu tháng 9', date: '2025-08-04', is: { start: '2025-09-01', end: '2025-09-07', grain: 'week' } },
    { text: 'tuần cuối tháng 8/2025', is: { start: '2025-08-25', end: '2025-08-31' } },
    { text: 'tuần thứ ba của tháng 01/2025', is: { start: '2025-01-15', end: '2025-01-21' } },
    { text: 'tuần đầu tiên của tháng 4', date: '2024-03-01', is: { end: '2024-04-07' } },
    { text: 'tuần cuối tháng này', date: '2026-02-03', is: { start: '2026-02-22', end: '2026-02-28' } },
    { text: 'tuần đầu năm 2025', is: null },
    { text: 'tuần cuối quý II', is: null },
    { text: 'tuần thứ ba liên tiếp', is: null },
    { text: 'tuần đầu ra quân', is: null },
    { text: 'hai tuần đầu', is: null },
  ],
};

/** The seven days of a week of a month, of the last where no number is given. */
function weekIn({ start, end }: Interval, number: number | undefined): Interval | undefined {
  if (!start || !end) return undefined;
  const last = number === undefined ? end.day : number * DAYS;
  return { start: { ...start, day: last - DAYS + 1 }, end: { ...end, day: last }, grain: 'week' };
}
