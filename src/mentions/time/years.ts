/** Years: bare, in a span or a decade, and the months of one that have gone by. */
import type { TimeMention } from '../mention.ts';
import { readWords } from '../number/words.ts';
import { isFreeAfter, isFreeBefore } from '../quantity/surroundings.ts';
import type { Rule } from '../rule.ts';
import { isDated, shifted } from './calendar.ts';
import { readCalendar } from './calendar-words.ts';
import { months, yearOf } from './intervals.ts';
import { made } from './made.ts';
import type { Interval, Moment } from './moment.ts';

export const yearSpan: Rule<TimeMention> = {
  id: 'time/years',
  about: 'a span of years: giai đoạn 2021-2025, nhiệm kỳ 2020-2025, 2021-2025',
  start: ['giai', 'thời', 'nhiệm', 'trong', 'năm', 'hai', 'ba', 'bốn', '#'],
  pattern:
    '(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|(?:(?<count>hai|ba|bốn|năm|[2-5]) )?năm)(?: từ)?(?: năm)? )?(?<from>(?:19|20)\\d{2})(?: ?- ?| đến (?:năm )?| và )(?<to>(?:19|20)\\d{2})(?!\\d)',
  resolve: ({ count, from = '', to = '' }, { document, start, end }) => {
    const [first, last] = [Number(from), Number(to)];
    if (count !== undefined && (readWords(count) ?? Number(count)) !== last - first + 1) return undefined;
    const text = document.lower.slice(start, end);
    if (first >= last || last - first > 60 || !isFreeBefore(document.lower, start) || !isFreeAfter(document.lower, end))
      return undefined;
    if (/học $/.test(document.lower.slice(Math.max(0, start - 4), start))) return undefined;
    if (/^\d.*[,à]/.test(text) && / và |, /.test(text)) return undefined;
    const interval: Interval = {
      start: { year: first, month: 1, day: 1 },
      end: { year: last, month: 12, day: 31 },
      grain: last - first === 9 ? 'decade' : 'year',
    };
    return made({ grain: interval.grain, absolute: true, form: 'span', ground: () => interval }, start, end);
  },
  examples: [
    { text: 'giai đoạn 2021-2025', is: { start: '2021-01-01', end: '2025-12-31' } },
    { text: 'giai đoạn 2026 - 2030', is: { start: '2026-01-01', end: '2030-12-31' } },
    { text: 'nhiệm kỳ 2020-2025', is: { end: '2025-12-31' } },
    { text: '2022-2023', is: { start: '2022-01-01', end: '2023-12-31' } },
    { text: 'thời kỳ 2021-2030', is: { end: '2030-12-31', grain: 'decade' } },
    { text: 'năm 2024 và 2025', is: { start: '2024-01-01', end: '2025-12-31' } },
    { text: 'hai năm 2025-2026', is: { start: '2025-01-01', end: '2026-12-31' } },
    { text: '3 năm 2025 - 2027', is: { end: '2027-12-31' } },
    { text: 'tới năm 2025, 2030 và 2045', is: null },
    { text: '2025-2021', is: null },
    { text: 'năm học 2024-2025', is: null },
    { text: '1.200-1.500', is: null },
    { text: 'giai đoạn 1', is: null },
  ],
};

export const bareYear: Rule<TimeMention> = {
  id: 'time/year-bare',
  about: 'a year without the word năm, where a word of time stands before it: đến 2030, hết 2022',
  start: ['#'],
  pattern: '(?<year>20\\d{2})(?!\\d)',
  resolve: ({ year = '' }, { document, start, end }) => {
    const { lower } = document;
    if (!isFreeBefore(lower, start) || !isFreeAfter(lower, end)) return undefined;
    if (
      !/(?:đến|tới|hết|cuối|đầu|giữa|từ|trước|sau|trong|với|và|cả|so với|tầm nhìn|kỳ|niên độ|vụ|của|,|\() ?$/.test(
        lower.slice(Math.max(0, start - 10), start),
      )
    )
      return undefined;
    const number = Number(year);
    if (
      number > 2100 ||
      (/^ (?!và|là|đạt|tăng|giảm|so|để|theo|có|sẽ|của|cho|với|trở|về|do|tại|trên|các|tất|toàn)\p{Ll}/u.test(
        document.cased.slice(end, end + 3),
      ) &&
        /(?:với|và|của|trong|,) ?$/.test(lower.slice(Math.max(0, start - 10), start)))
    )
      return undefined;
    return made(
      { grain: 'year', absolute: true, form: 'calendar', year: number, ground: () => months(number, 1, 12, 'year') },
      start,
      end,
    );
  },
  examples: [
    { text: 'đến 2030', is: { start: '2030-01-01', end: '2030-12-31' }, quote: '2030' },
    { text: 'hết 2022', is: { end: '2022-12-31' }, quote: '2022' },
    { text: 'so với 2023', is: { start: '2023-01-01' }, quote: '2023' },
    { text: '2025 hồ sơ', is: null },
    { text: 'và 2025 hồ sơ', is: null },
    { text: '2.025', is: null },
    { text: 'số 2025', is: null },
  ],
};

/** The decade of the reference year, or one beside it. */
function decadeAt(offset: number): Moment {
  return {
    grain: 'decade',
    absolute: false,
    form: 'relative',
    ground: (reference) => {
      const now = yearOf(reference);
      if (now === undefined) return undefined;
      const first = now - (now % 10) + offset;
      return {
        start: { year: first, month: 1, day: 1 },
        end: { year: first + 9, month: 12, day: 31 },
        grain: 'decade',
      };
    },
  };
}

export const decade: Rule<TimeMention> = {
  id: 'time/decade',
  about: 'a decade: thập niên 2020, thập kỷ 90 của thế kỷ trước',
  start: ['thập', 'những'],
  pattern:
    '(?:(?:thập niên|thập kỷ|những năm) (?<year>(?:19|20)\\d0|[2-9]0)(?!\\d)|(?:thập niên|thập kỷ) (?<place>này|tới|trước|sau)(?!\\p{L}))',
  resolve: ({ year = '', place }, { start, end }) => {
    if (place !== undefined) return made(decadeAt(place === 'này' ? 0 : place === 'trước' ? -10 : 10), start, end);
    const first = year.length === 2 ? 1900 + Number(year) : Number(year);
    return made(
      {
        grain: 'decade',
        absolute: true,
        form: 'span',
        ground: () => ({
          start: { year: first, month: 1, day: 1 },
          end: { year: first + 9, month: 12, day: 31 },
          grain: 'decade',
        }),
      },
      start,
      end,
    );
  },
  examples: [
    { text: 'thập niên 2020', is: { start: '2020-01-01', end: '2029-12-31', grain: 'decade' } },
    { text: 'thập kỷ 90', is: { start: '1990-01-01', end: '1999-12-31' } },
    { text: 'những năm 2010', is: { start: '2010-01-01' } },
    { text: 'thập kỷ này', date: '2026-03-05', is: { start: '2020-01-01', end: '2029-12-31' } },
    { text: 'thập kỷ qua', is: null },
    { text: 'những năm qua', is: null },
  ],
};

const MONTH_COUNT = '(?:\\d{1,2}|ba|sáu|bảy|tám|chín|mười|mười một)';

export const elapsed: Rule<TimeMention> = {
  id: 'time/months-elapsed',
  about:
    'the months of the year so far, in a report made right after them: qua 6 tháng, tính chung 9 tháng, mười tháng qua',
  start: ['qua', 'tính', 'lũy', 'trong', 'hết', 'sau', '#', 'ba', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  pattern: `(?<led>(?:qua|tính chung|lũy kế|tính lũy kế|trong|hết|sau) )?(?<count>${MONTH_COUNT}) tháng(?: (?<past>qua|vừa qua)(?!\\p{L})|(?=[,;:.)]| ước| đạt| tăng| giảm| là| ghi nhận| đã| toàn| cả| thu| đơn vị))`,
  resolve: ({ led, count = '', past }, { document, start, end }) => {
    const number = /\d/.test(count) ? Number(count) : (readWords(count) ?? 0);
    const told = led !== undefined || past !== undefined;
    if (
      number < 2 ||
      number > 11 ||
      (!told &&
        /(?:từ|còn|xuống|vòng|sau|khoảng|gần|hơn|mất|của|là|quá|mỗi|được|ít nhất) $/u.test(
          document.lower.slice(Math.max(0, start - 9), start),
        ))
    )
      return undefined;
    if (!told && !/^ (?:ước|đạt|ghi nhận|đã|toàn|cả|thu)/.test(document.lower.slice(end, end + 9))) return undefined;
    const grain = number === 6 ? 'half' : number === 3 ? 'quarter' : 'month';
    const moment: Moment = {
      grain,
      absolute: false,
      form: 'calendar',
      ground: (reference) => {
        const today = reference.day;
        // Only in the weeks behind them are so many months those of the year; else they are a length of time.
        if (today && (today.month < number || today.month > number + 2)) {
          return past !== undefined && isDated(today)
            ? { start: shifted(today, { months: -number }), end: today, grain: 'month' }
            : undefined;
        }
        return months(yearOf(reference), 1, number, grain);
      },
    };
    return made(moment, start, end);
  },
  examples: [
    {
      text: 'Qua 6 tháng, các sở đã xong',
      date: '2024-07-10',
      is: { start: '2024-01-01', end: '2024-06-30' },
      quote: 'Qua 6 tháng',
    },
    {
      text: 'tính chung 9 tháng, thu tăng',
      date: '2025-10-10',
      is: { start: '2025-01-01', end: '2025-09-30' },
      quote: 'tính chung 9 tháng',
    },
    {
      text: 'Mười tháng qua, doanh thu tăng',
      date: '2025-10-31',
      is: { start: '2025-01-01', end: '2025-10-31' },
      quote: 'Mười tháng qua',
    },
    { text: 'thu 9 tháng ước đạt 5 tỷ đồng', date: '2025-10-10', is: { end: '2025-09-30' }, quote: '9 tháng' },
    { text: 'sau 6 tháng triển khai', is: null },
    { text: 'qua 6 tháng thí điểm', is: null },
    { text: 'qua 13 tháng, xong', is: null },
    { text: 'rút từ 12 xuống còn 9 tháng, nhanh hơn trước', is: null },
  ],
};

export const thisYear: Rule<TimeMention> = {
  id: 'time/this-year',
  about: 'the year of the report: trong năm, từ đầu năm đến nay',
  start: ['trong'],
  pattern: 'trong năm(?=[,.;)])',
  resolve: (_groups, { start, end }) => {
    const moment = readCalendar('năm nay');
    return moment && { kind: 'time', moment: { ...moment, relation: 'within' }, core: [start + 6, end] };
  },
  examples: [
    {
      text: 'riêng trong năm, tỉnh đã số hóa',
      date: '2023-12-27',
      is: { start: '2023-01-01', end: '2023-12-31', relation: 'within' },
      quote: 'trong năm',
    },
    { text: 'trong quý,', is: null },
    { text: 'trong năm học mới', is: null },
    { text: 'trong tháng 5', is: null },
    { text: 'trong tuần lễ', is: null },
  ],
};
