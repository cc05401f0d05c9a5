/** What binds somebody to a time, and what does not. */

import type { Mention, TimeMention } from '../../mentions/mention.ts';
import { cueAt } from '../../mentions/speech/words.ts';
import { daysBetween, isDated, iso } from '../../mentions/time/calendar.ts';
import type { Reference } from '../../mentions/time/moment.ts';
import type { Document } from '../../text/document.ts';
import { tokenFrom } from '../../text/walk.ts';
import type { DirectiveDraft } from '../directives/draft.ts';
import type { MetricDraft } from '../metrics/draft.ts';
import type { Due } from './due.ts';
import {
  ANNOUNCED,
  COMING,
  COMING_NEXT,
  COMPLETING_END,
  CONDITION,
  COUNTED_BEGIN,
  COUNTED_END,
  DONE_END,
  DONE_NEXT,
  LAST_DAY_BEGIN,
  LAST_PLAN,
  LATELY_END,
  MEETING,
  ON_OCCASION_END,
  PAST,
  PLAN,
  RECEIVING_END,
  SET_END,
  SETTING_END,
  YIELDING,
} from './words.ts';

/** A day on which the past of a relative time is told from its future. */
const ANY_DAY = { year: 2024, month: 6, day: 15 };

/** *từ tuần trước*, *Sau sáu tháng triển khai*, *Phải đến tháng 9 …*: what is over; *khi có lỗi … trong 2 giờ*: what runs whenever something happens. */
export function isNoneToKeep({ moment, rule }: TimeMention, before: string): boolean {
  if (rule === ELAPSED) return true;
  if (moment.form === 'duration') return isConditional(before);
  if (moment.form === 'relative') {
    const end = moment.ground({ day: ANY_DAY })?.end;
    return isDated(end) && iso(end) < iso(ANY_DAY);
  }
  return moment.relation === 'by' && LATELY_END.test(before);
}

/** The rule of times that are looked back upon. */
const ELAPSED = 'time/months-elapsed';

function isConditional(before: string): boolean {
  for (const match of before.matchAll(CONDITION)) if (match.groups?.['condition'] !== undefined) return true;
  return false;
}

/** Whether a time without a word of relation binds: in a directive, behind a verb of completing; elsewhere, as what is to come. */
export function bindsBare(
  document: Document,
  clause: readonly [number, number],
  time: TimeMention,
  before: string,
  mentions: readonly Mention[],
  directive: DirectiveDraft | undefined,
): boolean {
  return directive
    ? isAside(time, directive) || completes(document, time, before, mentions)
    : isComing(document, clause, time, before, mentions);
}

/** *… (Sở Nội vụ, quý I/2026)*: a time beside those who answer for the deed. */
function isAside({ start, moment }: TimeMention, { actionEnd }: DirectiveDraft): boolean {
  return actionEnd !== undefined && start >= actionEnd && (moment.form === 'calendar' || moment.form === 'recurring');
}

/** A bare time in a directive is due where it follows a verb of completing, or opens the clause. */
function completes(document: Document, time: TimeMention, before: string, mentions: readonly Mention[]): boolean {
  const { form, grain } = time.moment;
  if (form === 'span') return grain === 'day';
  if (form === 'relative' || form === 'duration') return false;
  return (
    isCompleted(time, before, mentions) ||
    (/^\s*$/.test(before) && /^,/.test(document.lower.slice(time.end, time.end + 1))) ||
    (/, $/.test(before) && opensDeed(document, time.end)) ||
    form === 'recurring'
  );
}

/** *trình Ban Giám hiệu | ngày 20/01*, *ra mắt đúng Ngày Di sản | 23/11*: a verb of completing, or an occasion, right before a time. */
function isCompleted({ start, moment }: TimeMention, before: string, mentions: readonly Mention[]): boolean {
  if (COMPLETING_END.test(before) || SETTING_END.test(before)) return true;
  if (moment.grain === 'day' && ON_OCCASION_END.test(before)) return true;
  const recipient = mentions.find(({ kind, end }) => kind === 'organisation' && end === start - 1);
  return (
    recipient !== undefined && COMPLETING_END.test(before.slice(0, recipient.start - start).replace(RECEIVING_END, ''))
  );
}

/** *sẽ chạy chính thức vào …*, *sẽ trình Bộ | trong quý III*, *Cuối quý III | sẽ mở …*: what is to come at a bare time, where no directive stands round it. */
function isComing(
  { lower }: Document,
  clause: readonly [number, number],
  time: TimeMention,
  before: string,
  mentions: readonly Mention[],
): boolean {
  const { form, grain } = time.moment;
  if (form !== 'calendar' || MEETING.test(before)) return false;
  if (SET_END.test(before) || (COMING.test(before) && isCompleted(time, before, mentions))) return true;
  const after = lower.slice(time.end, clause[1]);
  return (
    grain !== 'year' &&
    (/(?:^|[,"] )$/u.test(before) || ANNOUNCED.test(before)) &&
    COMING_NEXT.test(after) &&
    !MEETING.test(after)
  );
}

/** Days from the reference date within which a day without a year is looked for in the next year, outside a directive. */
const NEXT = 200;

/** Whether a day that was read in the next year is close enough to be meant. */
export function isNear({ day: today }: Reference, { interval }: Due): boolean {
  const end = interval?.end;
  return isDated(today) && isDated(end) && daysBetween(today, end) <= NEXT;
}

/** *…, quý III trình Bộ*: a verb follows a time at once. */
function opensDeed(document: Document, end: number): boolean {
  return cueAt(document, tokenFrom(document, end), document.lower.length)?.value.has('deed') === true;
}

/** Whether somebody plans what a clause says of a time: by a word for it, by a target, or by a last day that is to come. */
export function isPlanned(
  { lower }: Document,
  clause: readonly [number, number],
  time: TimeMention,
  served: readonly MetricDraft[],
  ahead: boolean,
): boolean {
  const before = lower.slice(clause[0], time.start);
  const after = lower.slice(time.end, clause[1]);
  if (served.length > 0 && !PAST.test(before)) return true;
  if (COUNTED_END.test(before) || COUNTED_BEGIN.test(lower.slice(time.start, time.end))) return false;
  const opens = /^\s*(?:[\p{L}]+ ){0,2}$|,\s*$/u.test(before) || ANNOUNCED.test(before);
  const planned =
    PLAN.test(before) ||
    (opens && PLAN.test(after)) ||
    PLAN.test(lower.slice(clause[0], time.core[0])) ||
    LAST_DAY_BEGIN.test(lower.slice(time.start, time.end)) ||
    (ahead && time.moment.relation === 'before' && time.moment.form === 'calendar');
  const past = (LAST_PLAN.exec(before)?.groups?.['behind'] ?? before).slice(-60).replace(YIELDING, '');
  return planned && !PAST.test(past) && !DONE_NEXT.test(after);
}

/** Whether what a directive says of a time is over: *tính đến 30/6*, *đã hoàn thành trước 15/3*. */
export function isPast(
  before: string,
  { lower }: Document,
  clause: readonly [number, number],
  time: TimeMention,
): boolean {
  return (
    COUNTED_END.test(before) ||
    COUNTED_BEGIN.test(lower.slice(time.start, time.end)) ||
    (DONE_END.test(before) && clause[0] < time.start)
  );
}
