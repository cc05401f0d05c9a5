import type { TimeMention } from '../mention.ts';
import { isFreeBefore } from '../quantity/surroundings.ts';
import type { Rule } from '../rule.ts';
import { dayOf } from './intervals.ts';
import type { Moment, Reference } from './moment.ts';

/** Hours to add for a part of the day, where the hour is one of twelve. */
const AFTERNOON: ReadonlySet<string> = new Set(['chiều', 'tối', 'trưa', 'đêm', 'khuya', 'pm']);
/** Those of the small hours, in which twelve is none. */
const NIGHT: ReadonlySet<string> = new Set(['đêm', 'sáng', 'am']);

/** `HH:MM` of an hour and a part of the day, nothing where there is no such time. */
export function clockTime(hour: number, minute: number, part: string | undefined): string | undefined {
  let h = hour;
  if (
    part !== undefined &&
    AFTERNOON.has(part) &&
    h < 12 &&
    !(part === 'trưa' && h >= 10) &&
    !(part === 'đêm' && h < 6)
  )
    h += 12;
  if (part !== undefined && NIGHT.has(part) && h === 12) h = 0;
  if (h === 24 && minute === 0) return '24:00';
  return h < 24 && minute < 60 ? `${String(h).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : undefined;
}

export const clock: Rule<TimeMention> = {
  id: 'time/clock',
  about: 'a clock time: 14h00, 8 giờ 30 phút, 3 giờ chiều, 14:30',
  start: ['#', 'lúc', 'hồi', 'nửa', 'giữa'],
  pattern:
    '(?:(?:lúc|hồi) )?(?:(?<hour>\\d{1,2})(?: ?(?<word>giờ|h|g)(?! làm| đồng| trở)(?: ?kém (?<less>\\d{1,2})(?: ?phút| ?p)?| ?(?<minute>\\d{1,2})(?!\\d)(?: ?phút| ?p)?(?! (?:giờ|tháng))|(?<half> rưỡi))?|:(?<colon>\\d{2})(?::\\d{2})?)(?: (?<part>sáng|trưa|chiều|tối|đêm|khuya)(?! (?:tạo|kiến|suốt|dài|cao|mai|nay|qua|kia|hôm|thứ|chủ|ngày mai|ngày kia))(?!\\p{L})| ?(?<meridiem>[ap]m)(?!\\p{L}))?|(?<spoken>\\d{1,2}) rưỡi(?= (?:sáng|trưa|chiều|tối|đêm))|(?<midnight>nửa đêm)|(?<noon>giữa trưa))',
  resolve: ({ hour: told, spoken, word, less, minute, half, colon, part, meridiem, midnight, noon }, context) => {
    const { lower } = context.document;
    const { start, end } = context;
    const hour = told ?? spoken;
    const ranged = /\d[hg:]\d{0,2} ?- ?$/.test(lower.slice(Math.max(0, start - 8), start));
    if (hour !== undefined && !ranged && !isFreeBefore(lower, start)) return undefined;
    const before = lower.slice(Math.max(0, start - 14), start);
    const after = lower.slice(end, end + 14);
    const bare =
      spoken === undefined &&
      minute === undefined &&
      less === undefined &&
      half === undefined &&
      colon === undefined &&
      part === undefined;
    if (hour !== undefined && bare && word !== undefined) {
      const led =
        /(?:lúc|hồi|vào|trước|từ|đến|tới|khoảng|sau|đúng|nhất|là) $/.test(before) ||
        /^(?:lúc|hồi)/.test(lower.slice(start, start + 4)) ||
        /^,? (?:ngày|sáng|trưa|chiều|tối|đêm|thứ)/.test(after) ||
        word === 'h';
      if (
        !led ||
        /(?:trong|vòng|mỗi|không quá|tổng) (?:vòng )?$/.test(before) ||
        /^ (?:mỗi|\/|liên tục|liền|qua|tới|nữa|sau|trước|(?:nay )?(?:(?:rút|giảm|hạ|tăng) )?(?:còn|xuống|lên))(?!\p{L})/u.test(
          after,
        )
      )
        return undefined;
      if (/(?:đến|từ|tới) $/.test(before) && Number(hour) > 24) return undefined;
      if (/ hơn [^,;.]*(?:tới|đến) $/u.test(lower.slice(Math.max(0, start - 48), start))) return undefined;
    }
    if (colon !== undefined && /^-?\d(?!\d?[hg:])|^ ?(?:tỷ|%)/.test(after)) return undefined;
    let h = hour === undefined ? (midnight === undefined ? 12 : 0) : Number(hour);
    let m = half !== undefined || spoken !== undefined ? 30 : Number(minute ?? colon ?? 0);
    if (less !== undefined) {
      h -= 1;
      m = 60 - Number(less);
    }
    const at = clockTime(h, m, midnight || noon ? undefined : (part ?? meridiem));
    if (at === undefined) return undefined;
    const grain =
      minute !== undefined || colon !== undefined || less !== undefined || half !== undefined || spoken !== undefined
        ? 'minute'
        : 'hour';
    const moment: Moment = {
      grain,
      absolute: false,
      form: 'clock',
      ground: (reference: Reference) => {
        const day = dayOf(reference);
        return day && { start: day, end: day, grain, startClock: at, endClock: at };
      },
    };
    return { kind: 'time', moment, core: [start, end] };
  },
  examples: [
    { text: '14h00', date: '2026-03-05', is: { start: '2026-03-05T14:00', grain: 'minute' } },
    { text: '8 giờ 30 phút', date: '2026-03-05', is: { start: '2026-03-05T08:30' } },
    { text: '3 giờ chiều', date: '2026-03-05', is: { start: '2026-03-05T15:00', grain: 'hour' } },
    { text: '14:30', date: '2026-03-05', is: { start: '2026-03-05T14:30' } },
    { text: '7 giờ rưỡi sáng', date: '2026-03-05', is: { start: '2026-03-05T07:30' } },
    { text: '9 giờ kém 15', date: '2026-03-05', is: { start: '2026-03-05T08:45' } },
    { text: '9:30 PM', date: '2026-03-05', is: { start: '2026-03-05T21:30' } },
    { text: '12:05 AM', date: '2026-03-05', is: { start: '2026-03-05T00:05' } },
    { text: 'lúc 12 giờ trưa', date: '2026-03-05', is: { start: '2026-03-05T12:00' } },
    { text: 'trong 24 giờ', is: null },
    { text: '48 giờ làm việc', is: null },
    { text: 'từ 5 giờ còn 2 giờ', is: null },
    { text: 'nhanh hơn cùng kỳ tới 9 giờ', is: null },
    { text: '25h00', is: null },
    { text: '5 giờ mỗi tuần', is: null },
    { text: '8 giờ 75 phút', is: null },
  ],
};
