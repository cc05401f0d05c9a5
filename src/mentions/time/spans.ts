import type { TimeMention } from '../mention.ts';
import { isFreeBefore } from '../quantity/surroundings.ts';
import type { Example, Rule } from '../rule.ts';
import { CALENDAR, PIECES, readCalendar } from './calendar-words.ts';
import { type Part, partOf } from './intervals.ts';
import { made } from './made.ts';
import type { Moment } from './moment.ts';

/** A rule for one kind of piece of the calendar. */
function piece(
  kind: keyof typeof PIECES,
  about: string,
  misread: (before: string, text: string, after: string) => boolean,
  examples: readonly Example[],
): Rule<TimeMention> {
  const { pattern, start: words } = PIECES[kind];
  return {
    id: `time/${kind}`,
    about,
    start: words,
    pattern,
    resolve: (_groups, context) => {
      const { lower, cased } = context.document;
      const { start, end } = context;
      const text = lower.slice(start, end);
      if (
        (/^\d/.test(text) && !isFreeBefore(lower, start)) ||
        misread(lower.slice(Math.max(0, start - 6), start), text, lower.slice(end, end + 8))
      )
        return undefined;
      const moment = readCalendar(text);
      if (moment) return made(moment, start, end);
      context.warn('impossible-date', `«${cased.slice(start, end)}» is in no calendar`);
      return 'blocked';
    },
    examples,
  };
}

const never = () => false;

export const month = piece(
  'month',
  'a month by number or in words, with its year or without: tháng 12/2024, tháng Sáu',
  (before, text) => /^tháng (?:một|năm|ba|hai)$/.test(text) && /(?:\d|mỗi|hàng|hằng|một) $/.test(before),
  [
    { text: 'tháng 12/2024', is: { start: '2024-12-01', end: '2024-12-31', grain: 'month' } },
    { text: 'tháng 2 năm 2025', is: { start: '2025-02-01', end: '2025-02-28' } },
    { text: 'tháng Sáu', date: '2026-01-10', is: { start: '2026-06-01', end: '2026-06-30' } },
    { text: 'tháng 6 năm nay', date: '2026-01-10', is: { start: '2026-06-01' } },
    { text: 'tháng 3 tới', date: '2025-11-18', is: { start: '2026-03-01', end: '2026-03-31' } },
    { text: 'tháng 13', is: null },
    { text: '5 tháng', is: null },
    { text: 'tháng này', is: null },
  ],
);

export const quarter = piece(
  'quarter',
  'a quarter in Roman or Arabic numbers or in words: quý II/2026, quý 3, quý hai năm 2025',
  never,
  [
    { text: 'quý II/2026', is: { start: '2026-04-01', end: '2026-06-30', grain: 'quarter' } },
    { text: 'quý 3', date: '2025-02-01', is: { start: '2025-07-01', end: '2025-09-30' } },
    { text: 'quý hai năm 2025', is: { start: '2025-04-01' } },
    { text: 'quí IV năm 2025', is: { end: '2025-12-31' } },
    { text: 'Q3/2026', is: { start: '2026-07-01', end: '2026-09-30' } },
    { text: 'quý thứ hai năm 2025', is: { start: '2025-04-01' } },
    { text: 'quý I vừa qua', date: '2026-05-05', is: { start: '2026-01-01', end: '2026-03-31' } },
    { text: 'quý vị', is: null },
    { text: 'quý báu', is: null },
    { text: 'quý 5', is: null },
  ],
);

export const half = piece(
  'half',
  'the first or last months of a year: 6 tháng đầu năm 2024, nửa cuối năm, 9 tháng năm 2025',
  never,
  [
    { text: '6 tháng đầu năm 2024', is: { start: '2024-01-01', end: '2024-06-30', grain: 'half' } },
    { text: '6 tháng cuối năm', date: '2024-07-10', is: { start: '2024-07-01', end: '2024-12-31' } },
    { text: '9 tháng năm 2025', is: { start: '2025-01-01', end: '2025-09-30' } },
    { text: 'ba quý đầu năm 2025', is: { start: '2025-01-01', end: '2025-09-30' } },
    { text: 'nửa đầu năm nay', date: '2026-03-05', is: { start: '2026-01-01', end: '2026-06-30', grain: 'half' } },
    { text: '6 tháng', is: null },
    { text: 'nửa đầu tháng', is: null },
    { text: '6 tháng đầu tiên', is: null },
  ],
);

export const year = piece(
  'year',
  'a year by number or by its place: năm 2023, năm ngoái',
  (before, text, after) =>
    (/ (?:tới|sau|trước|qua)$/.test(text) && /(?:\d|những|các|nhiều|mấy|vài|mươi|hai|ba|bốn|năm) $/.test(before)) ||
    (/ qua$/.test(text) && /^ (?:trình|đường|mặt|khâu|các|hệ|việc)/.test(after)),
  [
    { text: 'năm 2023', is: { start: '2023-01-01', end: '2023-12-31', grain: 'year' } },
    { text: 'năm ngoái', date: '2026-03-05', is: { start: '2025-01-01', end: '2025-12-31' } },
    { text: 'năm nay', date: '2026-03-05', is: { start: '2026-01-01' } },
    { text: 'năm hai nghìn không trăm ba mươi', is: { start: '2030-01-01' } },
    { text: 'năm kia', date: '2026-03-05', is: { start: '2024-01-01' } },
    { text: 'sang năm', date: '2024-07-10', is: { start: '2025-01-01', end: '2025-12-31' } },
    { text: 'năm nhiệm vụ', is: null },
    { text: 'hai năm tới', is: null },
    { text: 'năm học', is: null },
  ],
);

export const relativeSpan = piece(
  'relative',
  'a month, quarter or week by its place: tháng này, quý tới, tuần trước',
  never,
  [
    { text: 'tháng này', date: '2026-03-05', is: { start: '2026-03-01', end: '2026-03-31' } },
    { text: 'quý tới', date: '2026-11-05', is: { start: '2027-01-01', end: '2027-03-31' } },
    { text: 'tuần tới', date: '2026-03-05', is: { start: '2026-03-09', end: '2026-03-15', grain: 'week' } },
    { text: 'tháng trước', date: '2026-01-31', is: { start: '2025-12-01', end: '2025-12-31' } },
    { text: 'kỳ trước', is: null },
    { text: 'trong tuần', is: null },
    { text: 'hằng tháng', is: null },
  ],
);

const PARTS: Readonly<Record<string, Part>> = {
  đầu: 'start',
  'đầu của': 'start',
  giữa: 'middle',
  cuối: 'end',
  'nửa đầu': 'first-half',
  'nửa cuối': 'second-half',
  'nửa sau': 'second-half',
};

export const part: Rule<TimeMention> = {
  id: 'time/part',
  about: 'the beginning, middle or end of a month, quarter, year or week, and the whole of one',
  start: ['đầu', 'giữa', 'cuối', 'nửa', 'hết', 'cả', 'trọn', 'suốt'],
  pattern: `(?<part>nửa đầu|nửa cuối|nửa sau|đầu|giữa|cuối|hết|cả|trọn|suốt) (?:của )?(?:(?<of>${CALENDAR})|(?<unit>năm(?! \\d{1,2}(?!\\d| ?%|/\\d))|(?:quý|tháng|tuần)(?! \\d{1,2}(?!\\d)))(?! (?:học|mươi|lễ))(?!\\p{L}))`,
  resolve: ({ part: word = '', of, unit }, context) => {
    const { lower } = context.document;
    const { start, end } = context;
    if (/(?:tháng|quý|bắt) $/.test(lower.slice(Math.max(0, start - 6), start)) && unit !== undefined) return undefined;
    if (/(?:hàng|dẫn|đứng|bắt|mở|lần|ban|khởi) $/.test(lower.slice(Math.max(0, start - 6), start))) return undefined;
    const base = of === undefined ? readCalendar(unit === 'năm' ? 'năm nay' : `${unit} này`) : readCalendar(of);
    if (!base) return undefined;
    const which = PARTS[word];
    const moment: Moment = {
      ...base,
      ...(word === 'hết' ? { relation: 'by' as const } : {}),
      form: of === undefined ? 'part' : base.form,
      grain: base.grain,
      ground: (reference) => {
        const whole = base.ground(reference);
        return whole && which ? partOf(whole, which) : whole;
      },
    };
    return made(moment, start, end);
  },
  examples: [
    { text: 'cuối năm 2025', is: { start: '2025-10-01', end: '2025-12-31' } },
    { text: 'đầu quý II/2026', is: { start: '2026-04-01', end: '2026-04-30' } },
    { text: 'giữa tháng 9', date: '2025-05-01', is: { start: '2025-09-11', end: '2025-09-20' } },
    { text: 'cuối tháng 4/2026', is: { start: '2026-04-21', end: '2026-04-30' } },
    { text: 'nửa cuối năm 2025', is: { start: '2025-07-01', end: '2025-12-31' } },
    { text: 'cuối năm', date: '2024-05-01', is: { end: '2024-12-31' } },
    { text: 'hết năm 2023', is: { start: '2023-01-01', end: '2023-12-31' } },
    { text: 'cuối tuần này', date: '2026-03-05', is: { start: '2026-03-07', end: '2026-03-08' } },
    { text: 'nửa đầu tháng 10', date: '2025-05-01', is: { start: '2025-10-01', end: '2025-10-15' } },
    { text: 'đầu tháng', date: '2026-03-05', is: { start: '2026-03-01', end: '2026-03-10' } },
    {
      text: 'đến hết năm 18/18 bệnh viện',
      date: '2024-05-01',
      is: { start: '2024-01-01', end: '2024-12-31' },
      quote: 'hết năm',
    },
    { text: 'hết năm 23', is: null },
    { text: 'suốt tuần lễ', is: null },
    { text: 'hàng đầu năm', is: null },
    { text: 'hết sức', is: null },
    { text: 'cuối cùng', is: null },
    { text: 'đầu tư', is: null },
    { text: 'cả nước', is: null },
    { text: 'bắt đầu năm học', is: null },
  ],
};
