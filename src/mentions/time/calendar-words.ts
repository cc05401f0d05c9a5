/** The named pieces of the calendar that other rules build on: a month, a quarter, a half, a year, with or without their year. */
import { romanValue } from '../../text/marker.ts';
import { readWords } from '../number/words.ts';
import { shifted } from './calendar.ts';
import { dayOf, months, week, yearOf } from './intervals.ts';
import type { Interval, Moment, Reference, TimeGrain } from './moment.ts';

/** Months in words. */
export const MONTH_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
};
const QUARTER_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  nhất: 1,
  đầu: 1,
  hai: 2,
  nhì: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  cuối: 4,
};
const COUNT_WORDS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
};

export const MONTH_NUMBER =
  '(?:\\d{1,2}(?!\\d)|mười một|mười hai|một|hai|ba|tư|bốn|năm(?! (?:\\d|nay|ngoái|trước|sau|tới))|sáu|bảy|tám|chín|mười)';
/** A year by number or by its place: *năm 2025*, *9/2025*, *năm nay*. */
const YEAR_SUFFIX =
  '(?:(?: ?[/-] ?|\\.| năm |, năm | của năm )\\d{4}(?!\\d)| năm (?:nay|ngoái|kia|tới|sau|trước|vừa qua)(?![\\p{L}])| (?:19|20)\\d{2}(?!\\d))';
/** A year in words, this century. */
export const YEAR_WORDS =
  'hai (?:nghìn|ngàn)(?: không trăm)? (?:linh \\p{L}+|lẻ \\p{L}+|mười(?: \\p{L}+)?|(?:hai|ba|bốn|năm) (?:mốt|lăm|nhăm)|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi(?: (?:mốt|hai|ba|tư|bốn|lăm|sáu|bảy|tám|chín))?)';
const NEAR = '(?: (?:tới|sắp tới|tới đây|vừa qua|vừa rồi)(?!\\p{L}))';
const MONTH = `tháng ${MONTH_NUMBER}(?:${YEAR_SUFFIX}|${NEAR})?`;
const QUARTER = `(?:q[1-4](?: ?/ ?|-| năm )\\d{4}(?!\\d)|quý (?:thứ )?(?:[1-4](?!\\d)|iv|i{1,3}|một|nhất|hai|ba|tư|bốn)(?!\\p{L})(?:${YEAR_SUFFIX}|${NEAR})?)`;
const QUARTERS = '(?:hai|ba|2|3) quý đầu(?: của)? năm(?: \\d{4}(?!\\d)| (?:nay|ngoái|tới|sau|trước))?';
const HALF = `(?:nửa|6 tháng|sáu tháng) (?:đầu|cuối)(?: của)? năm(?: \\d{4}(?!\\d)| (?:nay|ngoái|tới|sau|trước))?`;
const MONTHS = `(?:\\d{1,2}|hai|ba|bốn|năm|bảy|tám|chín|mười|mười một) tháng (?:(?:đầu|cuối)(?: của)? năm(?: \\d{4}(?!\\d)| (?:nay|ngoái|tới|sau|trước))?|năm \\d{4}(?!\\d)|năm (?:nay|ngoái))`;
const YEAR = `sang năm(?!\\p{L}| (?:\\d|học|mới))|năm (?:(?:ngân sách|tài chính|kế hoạch) )?(?:\\d{4}(?!\\d)|${YEAR_WORDS}|nay(?!\\p{L})|ngoái|kia(?!\\p{L})|tới(?!\\p{L}| (?:ngày|hết|nay|cuối|giữa|tháng|quý|\\d))|sau(?!\\p{L})|trước(?!\\p{L})|vừa qua|qua(?!\\p{L}))`;
const RELATIVE =
  '(?:tháng|quý|tuần) (?:này|tới(?! (?:ngày|hết|nay|cuối|giữa|tháng|quý|\\d))|sau|trước|vừa qua|qua|vừa rồi|rồi)(?: nữa)?(?!\\p{L})';

/** Patterns of the pieces, each with the words it can start with. */
export const PIECES = {
  month: { pattern: MONTH, start: ['tháng'] },
  quarter: { pattern: QUARTER, start: ['quý', 'q1', 'q2', 'q3', 'q4'] },
  half: {
    pattern: `(?:${MONTHS}|${HALF}|${QUARTERS})`,
    start: ['nửa', 'sáu', 'hai', 'ba', 'bốn', 'bảy', 'tám', 'chín', 'mười', '#'],
  },
  year: { pattern: `(?:${YEAR})`, start: ['năm', 'sang'] },
  relative: { pattern: RELATIVE, start: ['tháng', 'quý', 'tuần'] },
} as const;

/** Pattern of one named piece of the calendar. */
export const CALENDAR = `(?:${MONTHS}|${HALF}|${QUARTERS}|${MONTH}|${QUARTER}|(?:${YEAR})|${RELATIVE})`;

const SPOKEN_YEAR = new RegExp(`năm (${YEAR_WORDS})$`, 'u');
const OFFSETS: Readonly<Record<string, number>> = {
  này: 0,
  nay: 0,
  tới: 1,
  sau: 1,
  trước: -1,
  ngoái: -1,
  kia: -2,
  'vừa qua': -1,
  qua: -1,
  'vừa rồi': -1,
  rồi: -1,
};

/**
 * Reads what {@link CALENDAR} matched.
 *
 * @returns nothing for what is in no calendar (*tháng 13*)
 */
export function readCalendar(text: string): Moment | undefined {
  const year = yearIn(text);
  const absolute = year.absolute !== undefined;
  const at = (grain: TimeGrain, place: (year: number | undefined) => Interval): Moment => ({
    grain,
    absolute,
    form: absolute || year.offset === undefined ? 'calendar' : 'relative',
    ...(year.absolute === undefined ? {} : { year: year.absolute }),
    ground: (reference) => place(year.absolute ?? offsetYear(reference, year.offset)),
  });
  const wholeYear = () => at('year', (y) => (y === undefined ? { grain: 'year' } : months(y, 1, 12, 'year')));
  if (text.startsWith('năm ') && !text.startsWith('tháng ', 4)) return wholeYear();
  const quarters = /^(hai|ba|2|3) quý đầu/.exec(text)?.[1];
  if (quarters !== undefined) {
    const last = 3 * (COUNT_WORDS[quarters] ?? Number(quarters));
    return at('month', (y) => months(y, 1, last, 'month'));
  }
  const span = /^(?:(\d{1,2}|\p{L}+(?: một)?) tháng|nửa) (đầu|cuối|năm)/u.exec(text);
  if (span) {
    const count = span[1] === undefined ? 6 : (COUNT_WORDS[span[1]] ?? Number(span[1]));
    if (!(count >= 1 && count <= 12)) return undefined;
    const last = span[2] === 'cuối';
    return at(count === 6 ? 'half' : count === 3 ? 'quarter' : 'month', (y) =>
      last
        ? months(y, 13 - count, 12, count === 6 ? 'half' : 'month')
        : months(y, 1, count, count === 6 ? 'half' : count === 3 ? 'quarter' : 'month'),
    );
  }
  const relative = /^(tháng|quý|tuần) (này|tới|sau|trước|vừa qua|qua|vừa rồi|rồi)( nữa)?$/.exec(text);
  if (relative)
    return relativeUnit(relative[1] ?? '', (OFFSETS[relative[2] ?? ''] ?? 0) * (relative[3] === undefined ? 1 : 2));
  const near = / (tới|sắp tới|tới đây|vừa qua|vừa rồi)$/.exec(text)?.[1];
  const month = /^tháng (\d{1,2}|mười một|mười hai|\p{L}+)/u.exec(text);
  if (month) {
    const number = MONTH_WORDS[month[1] ?? ''] ?? Number(month[1]);
    if (!(number >= 1 && number <= 12)) return undefined;
    const place = (y: number | undefined) => months(y, number, number, 'month');
    return {
      ...at('month', place),
      month: number,
      ...(near === undefined ? {} : { form: 'relative' as const, ground: nearest(place, near) }),
    };
  }
  const quarter = /^(?:quý (?:thứ )?|q)(\S+?)(?=[ ,/-]|$)/.exec(text);
  if (quarter) {
    const word = quarter[1] ?? '';
    const number = QUARTER_WORDS[word] ?? (/^\d$/.test(word) ? Number(word) : romanValue(word.toUpperCase()));
    const place = (y: number | undefined) => months(y, 3 * number - 2, 3 * number, 'quarter');
    return {
      ...at('quarter', place),
      ...(near === undefined ? {} : { form: 'relative' as const, ground: nearest(place, near) }),
    };
  }
  return wholeYear();
}

/** *tháng 3 tới*: the next one; *quý I vừa qua*: the last one. */
function nearest(
  place: (year: number | undefined) => Interval,
  near: string,
): (reference: Reference) => Interval | undefined {
  return (reference) => {
    const today = dayOf(reference);
    if (!today) return place(yearOf(reference));
    const later = !near.startsWith('vừa');
    const same = place(today.year);
    const edge = later ? same.start : same.end;
    if (!edge) return same;
    const ahead = edge.month * 100 + edge.day - (today.month * 100 + today.day);
    if (later) return ahead > 0 ? same : place(today.year + 1);
    return ahead < 0 ? same : place(today.year - 1);
  };
}

function yearIn(text: string): { absolute?: number; offset?: number } {
  const number = /\d{4}$/.exec(text)?.[0];
  if (number !== undefined) return { absolute: Number(number) };
  const spoken = text.includes('năm hai ng') ? SPOKEN_YEAR.exec(text)?.[1] : undefined;
  if (spoken !== undefined) {
    const year = readWords(spoken);
    return year === undefined ? {} : { absolute: year };
  }
  if (text === 'sang năm') return { offset: 1 };
  const word = /năm (nay|ngoái|kia|tới|sau|trước|vừa qua|qua)$/.exec(text)?.[1];
  return word === undefined ? {} : { offset: OFFSETS[word] ?? 0 };
}

function offsetYear(reference: Reference, offset = 0): number | undefined {
  const year = yearOf(reference);
  return year === undefined ? undefined : year + offset;
}

function relativeUnit(unit: string, offset: number): Moment {
  const grain: TimeGrain = unit === 'tuần' ? 'week' : unit === 'quý' ? 'quarter' : 'month';
  const ground = (reference: Reference): Interval | undefined => {
    const day = dayOf(reference);
    if (!day) return undefined;
    if (grain === 'week') return week(day, offset);
    const moved = shifted({ ...day, day: 1 }, { months: grain === 'quarter' ? 3 * offset : offset });
    if (grain === 'month') return months(moved.year, moved.month, moved.month, 'month');
    const first = 3 * Math.floor((moved.month - 1) / 3) + 1;
    return months(moved.year, first, first + 2, 'quarter');
  };
  return { grain, absolute: false, form: 'relative', ground };
}
