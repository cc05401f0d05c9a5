import type { TimeMention } from '../mention.ts';
import { readAny } from '../number/amount.ts';
import { isNumber, NUMBER_WORDS } from '../number/words.ts';
import type { Rule } from '../rule.ts';
import { shifted } from './calendar.ts';
import { dayOf, single } from './intervals.ts';
import type { Interval, Moment, Reference, TimeGrain } from './moment.ts';

const DAY_OFFSETS: Readonly<Record<string, number>> = {
  'hôm nay': 0,
  'ngày hôm nay': 0,
  'trong ngày': 0,
  'hôm qua': -1,
  'ngày hôm qua': -1,
  'ngày mai': 1,
  mai: 1,
  'hôm sau': 1,
  'ngày kia': 2,
  'hôm kia': -2,
  'ngày mốt': 2,
  nay: 0,
  qua: -1,
  kia: 2,
};

function relativeDay(offset: number): Moment {
  return {
    grain: 'day',
    absolute: false,
    form: 'relative',
    ground: (reference) => {
      const day = dayOf(reference);
      return day && single(shifted(day, { days: offset }));
    },
  };
}

export const day: Rule<TimeMention> = {
  id: 'time/day-relative',
  about: 'a day told from today: hôm nay, ngày mai, hôm kia, sáng nay, tối qua',
  start: ['hôm', 'ngày', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'rạng'],
  pattern:
    '(?:(?<part>rạng sáng|sáng|trưa|chiều|tối|đêm) (?<day>nay|mai|qua|hôm nay|hôm qua|hôm kia|ngày mai|ngày kia)|(?<named>hôm nay|hôm qua|ngày mai|ngày kia|hôm kia|ngày hôm nay|ngày hôm qua|ngày mốt))',
  resolve: ({ part, day: word, named }, { start, end }) => {
    const key = named ?? word ?? '';
    const moment = relativeDay(DAY_OFFSETS[key] ?? 0);
    return {
      kind: 'time',
      moment: part === undefined ? moment : { ...moment, form: 'part', partOfDay: part },
      core: [start, end],
    };
  },
  examples: [
    { text: 'hôm nay', date: '2026-03-05', is: { start: '2026-03-05', end: '2026-03-05' } },
    { text: 'ngày mai', date: '2026-02-28', is: { start: '2026-03-01' } },
    { text: 'hôm kia', date: '2026-03-01', is: { start: '2026-02-27' } },
    { text: 'sáng nay', date: '2026-03-05', is: { start: '2026-03-05', grain: 'day' } },
    { text: 'tối qua', date: '2026-03-05', is: { start: '2026-03-04' } },
    { text: 'chiều mai', date: '2026-12-31', is: { start: '2027-01-01' } },
    { text: 'đổi mới sáng tạo', is: null },
    { text: 'chiều dài', is: null },
    { text: 'tối thiểu', is: null },
    { text: 'tối đa', is: null },
    { text: 'ngày càng', is: null },
  ],
};

export const now: Rule<TimeMention> = {
  id: 'time/now',
  about: 'the present: đến nay, hiện nay, tại thời điểm này',
  start: ['đến', 'tới', 'hiện', 'tính', 'bây', 'lúc', 'cho', 'thời', 'hiện tại', 'từ'],
  pattern:
    '(?:(?:tính |cho )?(?:đến|tới) (?:nay|hiện nay|thời điểm (?:này|hiện tại|hiện nay|báo cáo)|hiện tại|giờ(?! \\d))|hiện nay|hiện tại|bây giờ|lúc này|thời điểm (?:này|hiện tại|hiện nay)|từ nay)(?!\\p{L})',
  resolve: (_groups, { document, start, end }) => {
    const text = document.lower.slice(start, end);
    if (
      text.startsWith('hiện') &&
      /(?:thực|thể|biểu|phát|xuất|tái|hiển|thường) $/.test(document.lower.slice(Math.max(0, start - 7), start))
    )
      return undefined;
    const until = /(?:đến|tới)/.test(text);
    const moment: Moment = {
      grain: 'day',
      absolute: false,
      form: 'now',
      ...(until ? { relation: 'by' as const } : text.startsWith('từ') ? { relation: 'from' as const } : {}),
      ground: (reference) => {
        const today = dayOf(reference);
        if (!today) return undefined;
        if (text === 'bây giờ' && reference.hour !== undefined) {
          const clock = `${pad(reference.hour)}:${pad(reference.minute ?? 0)}`;
          return { start: today, end: today, grain: 'minute', startClock: clock, endClock: clock };
        }
        return single(today);
      },
    };
    return { kind: 'time', moment, core: [start, end] };
  },
  examples: [
    { text: 'đến nay', date: '2024-04-24', is: { end: '2024-04-24' } },
    { text: 'hiện nay', date: '2024-04-24', is: { end: '2024-04-24' } },
    { text: 'tính đến thời điểm hiện tại', date: '2024-04-24', is: { end: '2024-04-24' } },
    { text: 'bây giờ', date: '2026-03-05T09:30', is: { start: '2026-03-05T09:30', end: '2026-03-05T09:30' } },
    { text: 'hiện đại', is: null },
    { text: 'đến này', is: null },
    { text: 'thực hiện tại các xã', is: null },
  ],
};

const UNITS =
  '(?:ngày làm việc|ngày|hôm|tuần lễ|tuần|tháng|quý|năm|giờ đồng hồ|giờ|tiếng đồng hồ|tiếng|phút|thập kỷ|thập niên)';
const UNIT_SHIFT: Readonly<
  Record<string, { key: 'days' | 'weeks' | 'months' | 'years' | 'minutes'; times: number; grain: TimeGrain }>
> = {
  'ngày làm việc': { key: 'days', times: 1, grain: 'day' },
  ngày: { key: 'days', times: 1, grain: 'day' },
  hôm: { key: 'days', times: 1, grain: 'day' },
  tuần: { key: 'weeks', times: 1, grain: 'week' },
  'tuần lễ': { key: 'weeks', times: 1, grain: 'week' },
  tháng: { key: 'months', times: 1, grain: 'month' },
  quý: { key: 'months', times: 3, grain: 'quarter' },
  năm: { key: 'years', times: 1, grain: 'year' },
  'thập kỷ': { key: 'years', times: 10, grain: 'decade' },
  'thập niên': { key: 'years', times: 10, grain: 'decade' },
  giờ: { key: 'minutes', times: 60, grain: 'hour' },
  'giờ đồng hồ': { key: 'minutes', times: 60, grain: 'hour' },
  tiếng: { key: 'minutes', times: 60, grain: 'hour' },
  'tiếng đồng hồ': { key: 'minutes', times: 60, grain: 'hour' },
  phút: { key: 'minutes', times: 1, grain: 'minute' },
};

export const offset: Rule<TimeMention> = {
  id: 'time/offset',
  about: 'a time so far from now: 3 ngày nữa, 2 tuần trước, 5 năm qua, trong 15 ngày tới',
  start: [
    '#',
    'một',
    'hai',
    'ba',
    'bốn',
    'năm',
    'sáu',
    'bảy',
    'tám',
    'chín',
    'mười',
    'trong',
    'cách',
    'sau',
    'nửa',
    'những',
    'các',
  ],
  pattern: `(?<led>cách đây |trong vòng |trong thời hạn |trong thời gian |trong khoảng |trong )?(?:(?<count>\\d{1,3}(?:,\\d)?|${NUMBER_WORDS}|nửa)) (?<unit>${UNITS})(?<half> rưỡi)?(?: (?<way>nữa|tới đây|tới|sắp tới|tiếp theo|kế tiếp|sau đó|sau|trước đây|trước|vừa qua|qua|gần đây|gần nhất|liên tiếp))?(?!\\p{L})`,
  resolve: ({ led, count = '', unit = '', half, way }, context) => {
    const shift = UNIT_SHIFT[unit];
    const whole = count === 'nửa' ? 0.5 : /^\d/.test(count) || isNumber(count) ? readAny(count) : undefined;
    const amount = whole === undefined ? undefined : whole + (half === undefined ? 0 : 0.5);
    if (!shift || amount === undefined || (way === undefined && led === undefined) || way === 'liên tiếp')
      return undefined;
    const { lower } = context.document;
    if (way === undefined && / \d|^\//.test(lower.slice(context.end, context.end + 2))) return undefined;
    if (way === undefined && / (?:đầu|cuối)/.test(lower.slice(context.end, context.end + 5))) return undefined;
    if (
      /^(?:năm|ba|hai|tư|bốn|sáu|bảy)$/.test(count) &&
      /(?:tháng|thứ|quý) $/.test(lower.slice(Math.max(0, context.start - 6), context.start))
    )
      return undefined;
    const past = way !== undefined && /^(?:trước|vừa|qua|gần)/.test(way) ? true : led === 'cách đây ';
    const point =
      way === 'nữa' ||
      way === 'sau' ||
      way === 'trước' ||
      way === 'trước đây' ||
      way === 'sau đó' ||
      led === 'cách đây ';
    const moment: Moment = {
      grain: shift.grain,
      absolute: false,
      form: way === undefined && led !== 'cách đây ' ? 'duration' : 'relative',
      ...(led?.startsWith('trong') ? { relation: 'within' as const } : {}),
      ground: (reference) => away(reference, amount * shift.times, shift, past, point),
    };
    return { kind: 'time', moment, core: [context.start + (led?.startsWith('trong') ? led.length : 0), context.end] };
  },
  examples: [
    { text: '3 ngày nữa', date: '2026-03-05', is: { start: '2026-03-08', end: '2026-03-08' } },
    { text: '2 ngày trước', date: '2026-03-05', is: { start: '2026-03-03' } },
    { text: '1 giờ rưỡi nữa', date: '2026-03-05T09:30', is: { start: '2026-03-05T11:00' } },
    { text: 'hai hôm nữa', date: '2026-08-09', is: { start: '2026-08-11' } },
    { text: '2 tiếng nữa', date: '2026-03-05T09:30', is: { start: '2026-03-05T11:30' } },
    {
      text: 'trong 10 ngày tới',
      date: '2026-03-05',
      is: { start: '2026-03-05', end: '2026-03-15', relation: 'within' },
    },
    { text: '5 năm qua', date: '2026-03-05', is: { start: '2021-03-05', end: '2026-03-05' } },
    { text: 'ba tháng tới', date: '2026-03-05', is: { start: '2026-03-05', end: '2026-06-05' } },
    { text: 'trong vòng 15 ngày', date: '2026-03-05', is: { end: '2026-03-20', relation: 'within' } },
    { text: '15 ngày', is: null },
    { text: '6 tháng đầu năm', is: null },
    { text: '9 ngày làm việc', is: null },
    { text: 'hai năm liên tiếp', is: null },
    { text: '5 tháng 3', is: null },
  ],
};

function away(
  reference: Reference,
  amount: number,
  shift: { key: 'days' | 'weeks' | 'months' | 'years' | 'minutes'; grain: TimeGrain },
  past: boolean,
  point: boolean,
): Interval | undefined {
  const today = dayOf(reference);
  if (!today) return undefined;
  const signed = past ? -amount : amount;
  if (shift.key === 'minutes') {
    if (reference.hour === undefined)
      return amount < 24 * 60 ? single(today) : single(shifted(today, { days: Math.round(signed / 1440) }));
    const minutes = reference.hour * 60 + (reference.minute ?? 0) + signed;
    const other = shifted(today, { days: Math.floor(minutes / 1440) });
    const rest = ((minutes % 1440) + 1440) % 1440;
    const clock = `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`;
    const from = `${pad(reference.hour)}:${pad(reference.minute ?? 0)}`;
    if (point) return { start: other, end: other, grain: shift.grain, startClock: clock, endClock: clock };
    return past
      ? { start: other, end: today, grain: shift.grain, startClock: clock, endClock: from }
      : { start: today, end: other, grain: shift.grain, startClock: from, endClock: clock };
  }
  const whole = Number.isInteger(signed);
  const other = whole
    ? shifted(today, { [shift.key]: signed })
    : shifted(
        today,
        shift.key === 'years'
          ? { months: signed * 12 }
          : { days: Math.round(signed * (shift.key === 'months' ? 30 : 7)) },
      );
  if (point) return { start: other, end: other, grain: 'day' };
  return past ? { start: other, end: today, grain: shift.grain } : { start: today, end: other, grain: shift.grain };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
