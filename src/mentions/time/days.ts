import type { TimeMention } from '../mention.ts';
import { readWords } from '../number/words.ts';
import { boundBefore, isFreeAfter, isFreeBefore } from '../quantity/surroundings.ts';
import type { Context, Rule } from '../rule.ts';
import { type Day, exists, iso } from './calendar.ts';
import { CALENDAR, MONTH_NUMBER, MONTH_WORDS, readCalendar, YEAR_WORDS } from './calendar-words.ts';
import { single, yearOf } from './intervals.ts';
import { made } from './made.ts';
import type { Moment, Reference } from './moment.ts';

const DAY_WORDS =
  '(?:hai (?:mốt|lăm|nhăm)|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?|hai mươi(?: (?:mốt|hai|ba|tư|bốn|lăm|sáu|bảy|tám|chín))?|ba mươi(?: mốt)?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)';
const YEAR_OFFSETS: Readonly<Record<string, number>> = { nay: 0, ngoái: -1, trước: -1, tới: 1, sau: 1 };

/** A moment that is one day, or the days from one to another of a month. */
function dayMoment(day: Day, last: Day = day, offset = 0): Moment {
  const dated = (reference: Reference, from: Day): Day => {
    if (from.year !== undefined) return from;
    const year = yearOf(reference);
    return year === undefined ? from : { ...from, year: year + offset };
  };
  return {
    grain: 'day',
    absolute: day.year !== undefined,
    form: 'calendar',
    ...(day.year === undefined ? {} : { year: day.year }),
    month: day.month,
    day: day.day,
    ground: (reference) =>
      last === day
        ? single(dated(reference, day))
        : { start: dated(reference, day), end: dated(reference, last), grain: 'day' },
  };
}

function fullYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** Rejects a day that no calendar has, and says so. */
function impossible(day: Day, context: Context): 'blocked' {
  context.warn(
    'impossible-date',
    `«${context.document.cased.slice(context.start, context.end)}» is no date: there is no ${iso(day)}`,
  );
  return 'blocked';
}

export const dayNumeric: Rule<TimeMention> = {
  id: 'time/day-numeric',
  about: 'a day with strokes, hyphens or points: 15/2, 15-2-2025, ngày 15.11',
  start: ['ngày', 'mùng', 'mồng', '#'],
  pattern:
    '(?<named>(?:ngày|mùng|mồng) )?(?<day>\\d{1,2})(?<mark> ?[/.-] ?)(?<month>\\d{1,2})(?:\\k<mark>(?<year>\\d{4}|\\d{2})|,? năm (?<stated>\\d{4}))?(?!\\d)',
  resolve: ({ named, day = '', mark = '', month = '', year: short, stated }, context) => {
    const year = short ?? stated;
    const { lower } = context.document;
    const { start, end } = context;
    if (!isFreeBefore(lower, start) || !isFreeAfter(lower, end)) return undefined;
    const date: Day = {
      month: Number(month),
      day: Number(day),
      ...(year === undefined ? {} : { year: fullYear(year) ?? 0 }),
    };
    const certain = named !== undefined || year?.length === 4;
    const sign = mark.trim();
    if (
      !certain &&
      (mark.length > 1 ||
        (year !== undefined && sign !== '/' && !(sign === '-' && day.length === 2 && month.length === 2)))
    )
      return undefined;
    const led = /(?:sáng|trưa|chiều|tối|đêm|trước|đến|hết|vào|hôm|từ|ngày|và|nay|qua|nhất|là) $/.test(
      lower.slice(Math.max(0, start - 6), start),
    );
    if (!certain && sign === '.' && !(led && date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31))
      return undefined;
    if (exists(date)) {
      if (!certain && sign === '-' && boundBefore(lower, start)) return undefined;
      return made(dayMoment(date), start, end);
    }
    const like = certain || (sign === '/' && date.month <= 12 && date.month >= 1 && date.day <= 31 && date.day > 0);
    return like &&
      !/^ (?:\p{L}+ )?(?:dịch vụ|thủ tục|hồ sơ|bộ|tỉnh|xã|nhiệm vụ|chỉ tiêu|đơn vị)/u.test(lower.slice(end, end + 24))
      ? impossible(date, context)
      : undefined;
  },
  examples: [
    { text: '15/2', date: '2025-02-06', is: { start: '2025-02-15', end: '2025-02-15', grain: 'day' } },
    { text: 'ngày 15/02/2025', is: { start: '2025-02-15' } },
    { text: 'ngày 10/10 năm 2024', is: { start: '2024-10-10' } },
    { text: '09-11-24', is: { start: '2024-11-09' } },
    { text: 'Ngày 10-7', date: '2024-07-10', is: { start: '2024-07-10' } },
    { text: 'ngày 15.11', date: '2024-03-01', is: { start: '2024-11-15' } },
    { text: '30-9-2025', is: { start: '2025-09-30' } },
    { text: 'sáng 24/4', date: '2024-01-01', is: { start: '2024-04-24' }, quote: '24/4' },
    { text: 'ngày 01/07/25', is: { start: '2025-07-01' } },
    { text: '29/2', is: { start: '--02-29' } },
    { text: '15/2', is: { start: '--02-15', end: '--02-15' } },
    { text: '30/2', is: null },
    { text: 'ngày 31/4/2025', is: null },
    { text: 'ngày 32/4', is: null },
    { text: '05/3/QĐ', is: null },
    { text: '123/2020/NĐ-CP', is: null },
    { text: '45/53', is: null },
    { text: 'khoảng 8-10', is: null },
    { text: '15.11', is: null },
    { text: '1.2.3', is: null },
  ],
};

export const dayInWords: Rule<TimeMention> = {
  id: 'time/day-words',
  about: 'a day with its month in words: ngày 15 tháng 2 năm 2025',
  start: ['ngày', 'mùng', 'mồng', '#'],
  pattern: `(?:(?:(?:ngày|mùng|mồng) (?:mùng |mồng )?)?(?<day>\\d{1,2})|(?:ngày|mùng|mồng) (?<words>${DAY_WORDS}))(?: ?/ ?| )tháng (?<month>${MONTH_NUMBER})(?:(?:,? năm | ?/ ?| ?- ?)(?<year>\\d{4})(?!\\d)| năm (?<relative>nay|ngoái|trước|tới|sau)(?!\\p{L})| năm (?<spoken>${YEAR_WORDS}))?`,
  resolve: ({ day, words, month = '', year, relative, spoken }, context) => {
    const { lower } = context.document;
    if (!isFreeBefore(lower, context.start)) return undefined;
    const number = MONTH_WORDS[month] ?? Number(month);
    const stated = year === undefined ? (spoken === undefined ? undefined : readWords(spoken)) : Number(year);
    const date: Day = {
      month: number,
      day: day === undefined ? (readWords(words ?? '') ?? 0) : Number(day),
      ...(stated === undefined ? {} : { year: stated }),
    };
    if (!exists(date)) return impossible(date, context);
    if (!lower.startsWith('ngày', context.start) && /^ (?:đầu|cuối)/.test(lower.slice(context.end, context.end + 6)))
      return undefined;
    return made(dayMoment(date, date, YEAR_OFFSETS[relative ?? 'nay']), context.start, context.end);
  },
  examples: [
    { text: 'ngày 15 tháng 2 năm 2025', is: { start: '2025-02-15', grain: 'day' } },
    { text: '15 tháng 2', date: '2026-01-01', is: { start: '2026-02-15' } },
    { text: 'Ngày 05 tháng 3 năm 2025', is: { start: '2025-03-05' } },
    { text: 'ngày 2 tháng Chín năm ngoái', date: '2026-01-01', is: { start: '2025-09-02' } },
    { text: 'mùng 2 tháng 9', date: '2025-01-01', is: { start: '2025-09-02' } },
    { text: 'ngày 20 tháng 11/2025', is: { start: '2025-11-20' } },
    { text: 'ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu', is: { start: '2026-03-15' } },
    { text: 'ngày 32 tháng 4', is: null },
    { text: 'ngày 30 tháng 2', is: null },
    { text: 'ngày 5 tháng 13', is: null },
    { text: '5 tháng đầu năm', is: null },
    { text: '6 tháng', is: null },
  ],
};

export const dayList: Rule<TimeMention> = {
  id: 'time/day-list',
  about: 'several days of a month: ngày 10 và 11 tháng 3, ngày 5-7/3',
  start: ['ngày', 'các', 'hai', 'ba', '#'],
  pattern: `(?:(?:các |hai |ba )?ngày )?(?<first>\\d{1,2})(?:, \\d{1,2}){0,4}(?: ?- ?|,? và |, | đến )(?<last>\\d{1,2})(?:/| tháng | ?/ ?)(?<month>${MONTH_NUMBER})(?:(?:,? năm | ?/ ?| ?- ?)(?<year>\\d{4})(?!\\d))?`,
  resolve: ({ first = '', last = '', month = '', year }, context) => {
    const { lower } = context.document;
    if (!isFreeBefore(lower, context.start) || !isFreeAfter(lower, context.end)) return undefined;
    const open = { month: MONTH_WORDS[month] ?? Number(month), ...(year === undefined ? {} : { year: Number(year) }) };
    const from = { ...open, day: Number(first) };
    const to = { ...open, day: Number(last) };
    if (!exists(from) || !exists(to) || from.day >= to.day) return undefined;
    return made(dayMoment(from, to), context.start, context.end);
  },
  examples: [
    { text: 'ngày 10 và 11 tháng 3', date: '2026-01-01', is: { start: '2026-03-10', end: '2026-03-11' } },
    { text: 'ngày 5-7/3', date: '2026-01-01', is: { start: '2026-03-05', end: '2026-03-07' } },
    { text: 'các ngày 12, 13 và 14/8/2025', is: { start: '2025-08-12', end: '2025-08-14' } },
    { text: 'hai ngày 24 và 25/4', date: '2024-01-01', is: { start: '2024-04-24', end: '2024-04-25' } },
    { text: '5-3/4', is: null },
    { text: 'ngày 30 và 31/4', is: null },
    { text: '12, 13 hồ sơ', is: null },
  ],
};

export const dayOfMonth: Rule<TimeMention> = {
  id: 'time/day-of-month',
  about: 'a day without its month, of the reference month or of every month: ngày 25, ngày 25 hằng tháng',
  start: ['ngày', 'mùng', 'mồng'],
  pattern:
    '(?:ngày|mùng|mồng) (?:mùng |mồng )?(?<day>\\d{1,2})(?!\\d|[/.-]\\d| tết| tháng (?!này|sau|tới|trước|vừa))(?<every> (?:hằng|hàng|mỗi|của mỗi) (?:tháng|quý))?(?: (?:của )?(?<month>tháng (?:này|sau|tới|trước|vừa qua)))?',
  resolve: ({ day = '', every, month }, { start, end, document }) => {
    const number = Number(day);
    if (
      number < 1 ||
      number > 31 ||
      (every === undefined &&
        /^ \p{L}/u.test(document.lower.slice(end, end + 2)) &&
        /^ (?:doanh|hồ|dịch|nhiệm|tài|người|giao|lượt)/.test(document.lower.slice(end, end + 6)))
    )
      return undefined;
    if (/(?:mỗi|từng|một) $/.test(document.lower.slice(Math.max(0, start - 5), start))) return undefined;
    const moment: Moment = {
      grain: 'day',
      absolute: false,
      form: every === undefined ? 'calendar' : 'recurring',
      day: number,
      ground: (reference) => {
        const today = month === undefined ? reference.day : readCalendar(month)?.ground(reference)?.start;
        if (every !== undefined || today === undefined) return undefined;
        const date = { ...today, day: number };
        return exists(date) ? single(date) : undefined;
      },
    };
    return made(moment, start, end);
  },
  examples: [
    { text: 'ngày 25', date: '2026-03-05', is: { start: '2026-03-25' } },
    { text: 'mùng 2', date: '2026-03-05', is: { start: '2026-03-02' } },
    { text: 'mùng 8 tháng sau', date: '2025-12-31', is: { start: '2026-01-08' } },
    { text: 'ngày 25 hằng tháng', is: { grain: 'day' } },
    { text: 'ngày 32', is: null },
    { text: 'mỗi ngày 25 hồ sơ', is: null },
    { text: 'ngày 25/3', is: null },
    { text: 'ngày làm việc', is: null },
  ],
};

export const edgeDay: Rule<TimeMention> = {
  id: 'time/edge-day',
  about: 'the first or last day of a month, quarter or year: ngày cuối cùng của tháng 2/2024',
  start: ['ngày'],
  pattern: `ngày (?<edge>đầu tiên|cuối cùng|cuối|đầu) (?:của )?(?<of>${CALENDAR})`,
  resolve: ({ edge = '', of = '' }, { start, end }) => {
    const base = readCalendar(of);
    if (!base) return undefined;
    const moment: Moment = {
      ...base,
      grain: 'day',
      ground: (reference) => {
        const whole = base.ground(reference);
        const day = edge.startsWith('cuối') ? whole?.end : whole?.start;
        return day && single(day);
      },
    };
    return made(moment, start, end);
  },
  examples: [
    { text: 'ngày cuối cùng của tháng 2 năm 2024', is: { start: '2024-02-29', end: '2024-02-29', grain: 'day' } },
    { text: 'ngày đầu tiên của quý IV/2025', is: { start: '2025-10-01' } },
    { text: 'ngày cuối năm', is: null },
    { text: 'những ngày cuối cùng', is: null },
  ],
};

export const isoDay: Rule<TimeMention> = {
  id: 'time/iso',
  about: 'a day in the form of ISO 8601: 2026-04-15',
  start: ['#'],
  pattern: '(?<year>(?:19|20)\\d{2})(?<mark>[-/])(?<month>\\d{2})\\k<mark>(?<day>\\d{2})',
  resolve: ({ year = '', month = '', day = '' }, context) => {
    const { lower } = context.document;
    if (!isFreeBefore(lower, context.start) || !isFreeAfter(lower, context.end)) return undefined;
    const date: Day = { year: Number(year), month: Number(month), day: Number(day) };
    return exists(date) ? made(dayMoment(date), context.start, context.end) : impossible(date, context);
  },
  examples: [
    { text: '2026-04-15', is: { start: '2026-04-15', end: '2026-04-15', grain: 'day' } },
    { text: 'ngày 2025-12-01', is: { start: '2025-12-01' }, quote: '2025-12-01' },
    { text: '2026-02-30', is: null },
    { text: '2021-2025', is: null },
    { text: '2026-04-15-01', is: null },
  ],
};

export const monthNumeric: Rule<TimeMention> = {
  id: 'time/month-numeric',
  about: 'a month and its year with a stroke: 3/2026',
  start: ['#'],
  pattern: '(?<month>\\d{1,2})/(?<year>20\\d{2})(?!\\d)',
  resolve: ({ month = '', year = '' }, context) => {
    const { lower } = context.document;
    const number = Number(month);
    if (
      !isFreeBefore(lower, context.start) ||
      !isFreeAfter(lower, context.end) ||
      number < 1 ||
      number > 12 ||
      lower.startsWith('quý ', context.start - 4)
    )
      return undefined;
    const moment = readCalendar(`tháng ${number}/${year}`);
    return moment && made(moment, context.start, context.end);
  },
  examples: [
    { text: '3/2026', is: { start: '2026-03-01', end: '2026-03-31', grain: 'month' } },
    { text: 'từ 10/2025', is: { start: '2025-10-01' }, quote: '10/2025' },
    { text: '13/2026', is: null },
    { text: 'quý 5/2026', is: null },
    { text: '123/2020/NĐ-CP', is: null },
    { text: '15/3/2026', is: null },
  ],
};

export const daySpan: Rule<TimeMention> = {
  id: 'time/day-span',
  about: 'from one day to another with strokes: 18/5-24/5/2026',
  start: ['#'],
  pattern:
    '(?<day>\\d{1,2})/(?<month>\\d{1,2})(?:/(?<year>\\d{4}))? ?- ?(?<lastDay>\\d{1,2})/(?<lastMonth>\\d{1,2})(?:/(?<lastYear>\\d{4}))?(?!\\d)',
  resolve: ({ day, month, year, lastDay, lastMonth, lastYear }, context) => {
    const { lower } = context.document;
    if (!isFreeBefore(lower, context.start) || !isFreeAfter(lower, context.end)) return undefined;
    const open = (stated: string | undefined) => (stated === undefined ? {} : { year: Number(stated) });
    const first: Day = { month: Number(month), day: Number(day), ...open(year ?? lastYear) };
    const last: Day = { month: Number(lastMonth), day: Number(lastDay), ...open(lastYear) };
    if (!exists(first) || !exists(last)) return undefined;
    return made(dayMoment(first, last), context.start, context.end);
  },
  examples: [
    { text: '18/5-24/5', date: '2026-05-29', is: { start: '2026-05-18', end: '2026-05-24' } },
    { text: '28/12/2025 - 03/01/2026', is: { start: '2025-12-28', end: '2026-01-03' } },
    { text: '45/53-12/60', is: null },
    { text: '18/5', is: null },
  ],
};
