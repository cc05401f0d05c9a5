/** Reads the deadlines of a document: the dates of obligations and targets. */

import type { Mention, TimeMention } from '../../mentions/mention.ts';
import { iso } from '../../mentions/time/calendar.ts';
import type { Interval, Moment, Reference } from '../../mentions/time/moment.ts';
import type { DeadlineTime } from '../../report/model.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { DirectiveDraft } from '../directives/draft.ts';
import type { MetricDraft } from '../metrics/draft.ts';
import { Near } from '../near.ts';
import { bindsBare, isNear, isNoneToKeep, isPast, isPlanned } from './binding.ts';
import { clauseOf } from './clause.ts';
import type { DeadlineDraft } from './draft.ts';
import { dueOf, grainOf } from './due.ts';
import { atEvent, atNamedEvents } from './events.ts';
import { ownersOf } from './owners.ts';
import { taskOf } from './task.ts';
import {
  COMING,
  COMING_NEXT,
  COMPARING_END,
  LIMIT_END,
  OCCASION_END,
  PAST,
  PLAN,
  RESOLVED,
  WORK_END,
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
  // *thu 2 triệu đồng mỗi tháng, có nơi chờ | cả năm*: not in the part of the target
  const elsewhere =
    moment.form === 'part' &&
    served.every(({ end }) => end < time.start && document.lower.slice(end, time.start).includes(','));
  const aimed =
    served.length > 0 && !elsewhere && moment.grain !== 'day' && moment.form !== 'span' && !PAST.test(before);
  const bound = related !== undefined || aimed || bindsBare(document, clause, time, before, mentions, directive);
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
  if (WORK_END.test(before) && moment.relation === 'within' && !YIELDING_END.test(before)) return undefined;
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
