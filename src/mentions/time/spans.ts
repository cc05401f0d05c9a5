import type { TimeMention } from '../mention.ts';
import { readWords } from '../number/words.ts';
import { isFreeAfter, isFreeBefore } from '../quantity/surroundings.ts';
import type { Example, Made, Rule } from '../rule.ts';
import { isDated, shifted } from './calendar.ts';
import { CALENDAR, PIECES, readCalendar } from './calendar-words.ts';
import { months, type Part, partOf, yearOf } from './intervals.ts';
import type { Interval, Moment } from './moment.ts';

function made(moment: Moment, start: number, end: number): Made<TimeMention> {
  return { kind: 'time', moment, core: [start, end] };
}

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
  pattern: `(?<part>nửa đầu|nửa cuối|nửa sau|đầu|giữa|cuối|hết|cả|trọn|suốt) (?:của )?(?:(?<of>${CALENDAR})|(?<unit>năm|quý|tháng|tuần)(?! (?:học|mươi|\\d{1,2}(?!\\d)))(?!\\p{L}))`,
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
    { text: 'hàng đầu năm', is: null },
    { text: 'hết sức', is: null },
    { text: 'cuối cùng', is: null },
    { text: 'đầu tư', is: null },
    { text: 'cả nước', is: null },
    { text: 'bắt đầu năm học', is: null },
  ],
};

export const yearSpan: Rule<TimeMention> = {
  id: 'time/years',
  about: 'a span of years: giai đoạn 2021-2025, nhiệm kỳ 2020-2025, 2021-2025',
  start: ['giai', 'thời', 'nhiệm', 'trong', 'năm', '#'],
  pattern:
    '(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|năm)(?: từ)?(?: năm)? )?(?<from>(?:19|20)\\d{2})(?: ?- ?| đến (?:năm )?| và )(?<to>(?:19|20)\\d{2})(?!\\d)',
  resolve: ({ from = '', to = '' }, { document, start, end }) => {
    const [first, last] = [Number(from), Number(to)];
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
