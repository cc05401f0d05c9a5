/** Reads the deadlines of a document: the dates of obligations and targets. */

import type { Mention, TimeMention } from '../../mentions/mention.ts';
import { cueAt } from '../../mentions/speech/words.ts';
import { daysBetween, isDated, iso } from '../../mentions/time/calendar.ts';
import type { Interval, Moment, Reference } from '../../mentions/time/moment.ts';
import type { DeadlineTime } from '../../report/model.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { tokenFrom } from '../../text/walk.ts';
import type { DirectiveDraft } from '../directives/draft.ts';
import type { MetricDraft } from '../metrics/draft.ts';
import { Near } from '../near.ts';
import { clauseOf } from './clause.ts';
import type { DeadlineDraft } from './draft.ts';
import { type Due, dueOf, grainOf } from './due.ts';
import { atEvent, atNamedEvents } from './events.ts';
import { ownersOf } from './owners.ts';
import { taskOf } from './task.ts';
import {
  ANNOUNCED,
  COMING,
  COMING_NEXT,
  COMPARING_END,
  COMPLETING_END,
  CONDITION,
  LAST_PLAN,
  LATELY_END,
  LIMIT_END,
  OCCASION_END,
  ON_OCCASION_END,
  PAST,
  PLAN,
  RESOLVED,
  SET_END,
  YIELDING,
  YIELDING_END,
} from './words.ts';

/**
 * The deadlines of a document, in the order of the text.
 *
 * @param mentions   disjoint, in order
 * @param directives in order; deadlines inside them are theirs
 * @param metrics    in order; the period of a target is a deadline
 */
export function readDeadlines(
  document: Document,
  mentions: readonly Mention[],
  directives: readonly DirectiveDraft[],
  metrics: readonly MetricDraft[],
  reference: Reference,
): DeadlineDraft[] {
  const drafts: DeadlineDraft[] = [];
  const told = new Near(directives);
  const measured = new Near(metrics);
  let first = 0;
  for (const sentence of document.sentences) {
    while (first < mentions.length && (mentions[first]?.end ?? 0) <= sentence.start) first++;
    let last = first;
    while (last < mentions.length && (mentions[last]?.start ?? 0) < sentence.end) last++;
    const kind = document.blocks[sentence.block]?.kind;
    if (kind !== 'paragraph' && kind !== 'item') continue;
    const around = told.around(sentence.start, sentence.end);
    if (first === last && around.length === 0) continue;
    const inside = mentions.slice(first, last);
    const earlier = mentions.slice(Math.max(0, last - EARLIER), last);
    const events = atNamedEvents(document, sentence, inside, earlier, around);
    drafts.push(...events);
    for (const mention of inside) {
      if (events.some(({ start, end }) => start < mention.end && mention.start < end)) continue;
      if (mention.kind === 'time') {
        const draft = dated(
          document,
          sentence,
          mention,
          inside,
          earlier,
          around,
          measured.around(sentence.start, sentence.end),
          reference,
        );
        if (draft) drafts.push(draft);
      } else if (mention.kind === 'reference' && mention.type === 'session') {
        const draft = atEvent(document, sentence, mention, inside, earlier, around);
        if (draft) drafts.push(draft);
      }
    }
  }
  return drafts.sort((a, b) => a.start - b.start);
}

/** Mentions among which the organisation is looked for that a sentence only calls *Cục* or *đơn vị*. */
const EARLIER = 60;

/** Forms of times that bind nobody by themselves. */
const UNBOUND: ReadonlySet<Moment['form']> = new Set(['comparison', 'now', 'clock', 'weekday']);

function dated(
  document: Document,
  sentence: Sentence,
  time: TimeMention,
  mentions: readonly Mention[],
  earlier: readonly Mention[],
  directives: readonly DirectiveDraft[],
  metrics: readonly MetricDraft[],
  reference: Reference,
): DeadlineDraft | undefined {
  const { moment } = time;
  const toWeekday = (moment.form === 'weekday' || time.rule === 'time/clock-on-day') && moment.relation === 'by';
  if (UNBOUND.has(moment.form) && moment.relation !== 'before' && !toWeekday) return undefined;
  const directive = directives.find((draft) => draft.start <= time.start && time.end <= draft.end);
  const clause = clauseOf(document, sentence, time);
  const served = metrics.filter(
    ({ start, end, status }) => status === 'target' && start < clause[1] && clause[0] < end,
  );
  const before = document.lower.slice(clause[0], time.start);
  const related = relationOf(moment, before);
  if (isNoneToKeep(time, before)) return undefined;
  if (related === undefined && COMPARING_END.test(before)) return undefined;
  if (
    moment.form === 'relative' &&
    moment.grain !== 'day' &&
    related === undefined &&
    !(served.length > 0 && PLAN.test(before))
  )
    return undefined;
  const aimed = served.length > 0 && moment.grain !== 'day' && moment.form !== 'span' && !PAST.test(before);
  const bound =
    related !== undefined ||
    aimed ||
    (directive
      ? isAside(time, directive) || completes(document, time, before, mentions)
      : isComing(document, clause, time, before, mentions));
  if (!bound) return undefined;
  const due = dueOf(time, reference, related);
  const today = reference.day ? iso(reference.day) : undefined;
  if (due.due !== undefined && today !== undefined && !due.due.startsWith('--') && due.due < today) return undefined;
  if (
    due.relation === 'from' &&
    !directive &&
    !RESOLVED.test(before) &&
    !(before.trim() === '' ? COMING : COMING_NEXT).test(document.lower.slice(time.end, clause[1]))
  )
    return undefined;
  const begun = due.interval?.end ?? due.interval?.start;
  if (due.relation === 'from' && begun && today !== undefined && iso(begun) < today) return undefined;
  if (
    moment.form === 'span' &&
    moment.relation !== 'by' &&
    served.length === 0 &&
    !(directive && moment.grain === 'day')
  )
    return undefined;
  const ahead = due.due !== undefined && today !== undefined && due.due > today;
  if (
    !directive &&
    ((due.rolled && !(COMING.test(before) && isNear(reference, due))) ||
      !isPlanned(document, clause, time, served, ahead))
  )
    return undefined;
  if (
    /(?:nhiệm vụ|kế hoạch|công tác|phương hướng|kết quả) (?:trọng tâm |chủ yếu |cụ thể )?$/u.test(before) &&
    moment.relation === 'within' &&
    !YIELDING_END.test(before)
  )
    return undefined;
  if (directive && isPast(before, document, clause, time)) return undefined;
  const owners = ownersOf(document, clause, time, mentions, earlier, directive);
  // Vi phạm lần thứ ba trong một năm sẽ bị thu thẻ: a length of time that nobody takes on
  if (!directive && owners.length === 0 && moment.form === 'duration' && served.length === 0) return undefined;
  if (due.due === undefined && owners.length === 0 && !directive && moment.form === 'relative') return undefined;
  return {
    start: time.start,
    end: time.end,
    rule: time.rule,
    due: due.due,
    relation: due.relation,
    time: timeOf(document, time, due.interval),
    event: due.due === undefined ? moment.event : undefined,
    task: taskOf(document, sentence, [time.start, time.end], directive),
    owners,
    directive,
    metrics: served,
    rolled: due.rolled,
  };
}

/** A day on which the past of a relative time is told from its future. */
const ANY_DAY = { year: 2024, month: 6, day: 15 };

/** *từ tuần trước*, *Sau sáu tháng triển khai*, *Phải đến tháng 9 …*: what is over; *khi có lỗi … trong 2 giờ*: what runs whenever something happens. */
function isNoneToKeep({ moment, rule }: TimeMention, before: string): boolean {
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

/** What is said of meetings that are to come, which nobody owes. */
const MEETING = /(?:họp|hội nghị|diễn ra|khai mạc|làm việc|khảo sát)/u;

/** How a thing is related to its time: by a word of the time, or by one that a few others part from it. */
function relationOf(moment: Moment, before: string): Moment['relation'] {
  if (moment.relation !== undefined) return moment.relation;
  if (moment.form === 'calendar' && moment.grain === 'day' && OCCASION_END.test(before)) return 'before';
  return LIMIT_END.test(before) ? 'by' : undefined;
}

function timeOf({ written }: Document, { core }: TimeMention, interval: Interval | undefined): DeadlineTime {
  const text = written.slice(core[0], core[1]);
  if (!interval) return { text };
  const { start, end } = interval;
  return {
    ...(start ? { start: iso(start) } : {}),
    ...(end ? { end: iso(end) } : {}),
    grain: grainOf(interval),
    text,
  };
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
  if (COMPLETING_END.test(before) || /(?:^|[^\p{L}])vào $/u.test(before)) return true;
  if (moment.grain === 'day' && ON_OCCASION_END.test(before)) return true;
  const recipient = mentions.find(({ kind, end }) => kind === 'organisation' && end === start - 1);
  return (
    recipient !== undefined &&
    COMPLETING_END.test(before.slice(0, recipient.start - start).replace(/(?:về|cho|lên|tới) $/u, ''))
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

function isNear({ day: today }: Reference, { interval }: Due): boolean {
  const end = interval?.end;
  return isDated(today) && isDated(end) && daysBetween(today, end) <= NEXT;
}

/** *…, quý III trình Bộ*: a verb follows a time at once. */
function opensDeed(document: Document, end: number): boolean {
  return cueAt(document, tokenFrom(document, end), document.lower.length)?.value.has('deed') === true;
}

function isPlanned(
  { lower }: Document,
  clause: readonly [number, number],
  time: TimeMention,
  served: readonly MetricDraft[],
  ahead: boolean,
): boolean {
  const before = lower.slice(clause[0], time.start);
  const after = lower.slice(time.end, clause[1]);
  if (served.length > 0 && !PAST.test(before)) return true;
  if (/(?:^|[^\p{L}])(?:tính|lũy kế) $/u.test(before) || /^(?:tính|lũy kế)/.test(lower.slice(time.start, time.end)))
    return false;
  const opens = /^\s*(?:[\p{L}]+ ){0,2}$|,\s*$/u.test(before) || ANNOUNCED.test(before);
  const planned =
    PLAN.test(before) ||
    (opens && PLAN.test(after)) ||
    PLAN.test(lower.slice(clause[0], time.core[0])) ||
    /^(?:chậm|muộn|xong|hạn)/.test(lower.slice(time.start, time.end)) ||
    (ahead && time.moment.relation === 'before' && time.moment.form === 'calendar');
  const past = (LAST_PLAN.exec(before)?.groups?.['behind'] ?? before).slice(-60).replace(YIELDING, '');
  return planned && !PAST.test(past) && !/^[^,;]{0,30}(?:^|[^\p{L}])đã(?![\p{L}])/u.test(after);
}

function isPast(before: string, { lower }: Document, clause: readonly [number, number], time: TimeMention): boolean {
  return (
    /(?:^|[^\p{L}])(?:tính|lũy kế) $/u.test(before) ||
    /^(?:tính|lũy kế)/.test(lower.slice(time.start, time.end)) ||
    (/(?:^|[^\p{L}])đã(?![\p{L}])[^,;]*$/u.test(before) && clause[0] < time.start)
  );
}
