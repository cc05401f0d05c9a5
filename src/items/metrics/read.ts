/** Reads the metrics of a document. */
import type { Mention, TimeMention } from '../../mentions/mention.ts';
import type { Reference } from '../../mentions/time/moment.ts';
import type { Change, Metric, Period } from '../../report/model.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Near } from '../near.ts';
import type { ChangeFigure } from './change.ts';
import type { MetricDraft } from './draft.ts';
import { continued, yearAgo } from './elliptic.ts';
import { holderOf } from './holder.ts';
import { indicatorOf } from './indicator.ts';
import { type LeadIn, leadInOf, servesItem } from './lead-in.ts';
import { type Measure, measuresOf } from './measure.ts';
import { perOf } from './per.ts';
import { type Frame, isPeriod, periodOf, timeOfClause, versusOf } from './period.ts';
import { type Section, Sections } from './section.ts';
import { fromTo, listedYear } from './spans.ts';
import { statusOf } from './status.ts';
import type { Indicator, Place, Told } from './told.ts';
import { DEMANDING } from './words.ts';

/** What metrics take from what was read before them. */
export interface Setting {
  readonly reference: Reference;
  /** The first day of the meeting where it is known: the time of a value of which nothing else is said. */
  readonly meetingDay?: string;
  /** Where directives stand. */
  readonly directives: Near<{ readonly start: number; readonly end: number; readonly actionStart: number }>;
}

const NONE: readonly Mention[] = [];

/**
 * The metrics of a document, in the order of the text.
 *
 * @param mentions disjoint, in order
 */
export function readMetrics(document: Document, mentions: readonly Mention[], setting: Setting): MetricDraft[] {
  const drafts: MetricDraft[] = [];
  let first = 0;
  let frame: Frame | undefined;
  let aim: LeadIn | undefined;
  const sections = new Sections(document);
  let block = -1;
  let section: Section | undefined;
  let told: (Told & { readonly block: number }) | undefined;
  for (const sentence of document.sentences) {
    while (first < mentions.length && (mentions[first]?.end ?? 0) <= sentence.start) first++;
    let last = first;
    while (last < mentions.length && (mentions[last]?.start ?? 0) < sentence.end) last++;
    for (; block < sentence.block; block++) {
      const next = document.blocks[block + 1];
      if (next) section = sections.at(next);
    }
    const kind = document.blocks[sentence.block]?.kind;
    if (kind !== 'paragraph' && kind !== 'item') continue;
    const inside = first === last ? NONE : mentions.slice(first, last);
    if (frame && frame.block !== sentence.block) frame = undefined;
    if (aim && sentence.block !== aim.block && !servesItem(document, aim, sentence.block)) aim = undefined;
    frame = frameOf(document, sentence, inside, setting.reference) ?? frame;
    if (inside.some((mention) => mention.kind === 'quantity' || mention.kind === 'number')) {
      const read = metricsOfSentence(
        document,
        sentence,
        inside,
        aim && aim.block !== sentence.block && aim.period ? { period: aim.period, block: sentence.block } : frame,
        setting,
        aim?.target === true && aim.block !== sentence.block,
        kind === 'item' || section === 'results' ? section : undefined,
        told?.block === sentence.block ? told : undefined,
      );
      drafts.push(...read.drafts);
      told = read.last && { ...read.last, block: sentence.block };
    }
    aim = leadInOf(document, sentence, inside, setting.reference) ?? aim;
  }
  return drafts;
}

function metricsOfSentence(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  frame: Frame | undefined,
  setting: Setting,
  aimed: boolean,
  section: Section | undefined,
  before: Told | undefined,
): { readonly drafts: MetricDraft[]; readonly last: Told | undefined } {
  const measures = measuresOf(document, sentence, mentions);
  if (measures.length === 0) return { drafts: [], last: undefined };
  let last: Told | undefined;
  const times = measures.some(({ change }) => change?.versus)
    ? mentions.filter((mention) => mention.kind !== 'time' || !measures.some((measure) => compares(measure, mention)))
    : mentions;
  const told = setting.directives.around(sentence.start, sentence.end);
  const earlier: Indicator[] = [];
  let counted: Place['counted'];
  let lastPer: { readonly end: number; readonly per: readonly string[] | undefined } | undefined;
  const drafts = measures.map((measure, at) => {
    const previousEnd = measures[at - 1]?.end ?? sentence.start;
    const nextStart = measures[at + 1]?.start ?? sentence.end;
    const directive = told.find(({ start, end }) => start <= measure.figure.start && measure.figure.end <= end);
    const goesOn = at === 0 ? continued(document, sentence, measure, before, mentions) : undefined;
    const indicator =
      goesOn?.indicator ??
      indicatorOf(
        document,
        sentence,
        measure,
        {
          previousEnd,
          nextStart,
          sentenceStart: sentence.start,
          sentenceEnd: sentence.end,
          previous: last?.measure,
          indicator: last?.indicator,
          counted,
          earlier,
          following: measures.slice(at + 1),
          actionStart: directive?.actionStart,
        },
        mentions,
      );
    earlier.push(indicator);
    if (measure.figure.dimension === 'count' && !measure.alone) counted = { measure, indicator };
    const past = goesOn && yearAgo(document, sentence, goesOn.period);
    const isToBe =
      section === 'tasks' ||
      (directive !== undefined &&
        (section !== 'results' || DEMANDING.test(document.lower.slice(directive.start, measure.start))));
    const own = statusOf(document, sentence, measure, isToBe || aimed, last);
    const periodAs = (status: Metric['status']) =>
      periodOfMeasure(document, sentence, measure, times, previousEnd, nextStart, frame, status, setting, aimed);
    // Cuối năm: 90%, behind a target, is one that is still to come
    const later = goesOn?.status === 'target' && !past ? periodAs('target') : undefined;
    const isNext = later?.basis === 'stated' && (later.end ?? '') > (setting.meetingDay ?? '');
    const status = isNext ? 'target' : own;
    const period = past ?? (isNext ? later : periodAs(status));
    last = { measure, indicator, status, period };
    const holder = holderOf(document, sentence, measure, Math.max(previousEnd, directive?.actionStart ?? 0), mentions);
    const per = perOf(document, sentence, measure, lastPer);
    lastPer = { end: measure.end, per };
    return {
      start: measure.start,
      end: measure.end,
      figure: measure.figure,
      indicator: indicator.text,
      alone: measure.alone,
      per,
      from: measure.from,
      change: measure.change && changeOf(document, measure.change, mentions, period, setting.reference),
      status,
      period,
      holder,
    };
  });
  return { drafts, last };
}

/** Whether a mention stands in what the change of a measure is compared with. */
function compares({ change }: Measure, { start, end }: Mention): boolean {
  return change?.versus !== undefined && start < change.versus[1] && change.versus[0] < end;
}

function changeOf(
  document: Document,
  { figure, direction, versus }: ChangeFigure,
  mentions: readonly Mention[],
  period: Period | undefined,
  reference: Reference,
): Change {
  return {
    direction,
    ...(figure.value === undefined ? {} : { value: Math.abs(figure.value) }),
    ...(figure.min === undefined ? {} : { min: figure.min }),
    ...(figure.max === undefined ? {} : { max: figure.max }),
    unit: figure.unit,
    ...(figure.bound === undefined ? {} : { bound: figure.bound }),
    ...(versus === undefined ? {} : { versus: versusOf(document, versus, mentions, period, reference) }),
  };
}

function periodOfMeasure(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  mentions: readonly Mention[],
  previousEnd: number,
  nextStart: number,
  frame: Frame | undefined,
  status: Metric['status'],
  { reference, meetingDay }: Setting,
  aimed: boolean,
): Period | undefined {
  const listed = listedYear(document, sentence, measure, previousEnd);
  if (listed) return listed;
  const own =
    timeOfClause(document, sentence, measure, mentions, previousEnd, nextStart) ??
    (status === 'target' ? dueTime(measure, mentions, nextStart) : undefined);
  if (measure.from !== undefined && own && own.start >= measure.start)
    return (
      fromTo(document, measure, mentions, reference) ??
      frame?.period ??
      dated(periodOf(document, own, reference, 'stated', status))
    );
  if (own) return dated(periodOf(document, own, reference, 'stated', status));
  if (status === 'target' && !aimed) return undefined;
  if (frame) return frame.period;
  return meetingDay === undefined || status === 'target' ? undefined : { end: meetingDay, basis: 'meeting' };
}

/** A target's time is when it is due, wherever in its clause that is said. */
function dueTime(measure: Measure, mentions: readonly Mention[], nextStart: number): TimeMention | undefined {
  return mentions.find(
    (mention): mention is TimeMention =>
      mention.kind === 'time' &&
      mention.start >= measure.figure.end &&
      mention.start < nextStart &&
      mention.moment.relation !== undefined,
  );
}

function dated(period: Period | undefined): Period | undefined {
  return period && (period.start !== undefined || period.end !== undefined) ? period : undefined;
}

/** The time that opens a sentence and serves the ones behind it in the paragraph; a plan's year serves where it is the subject. */
function frameOf(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  reference: Reference,
): Frame | undefined {
  if (mentions.length === 0) return undefined;
  const { lower } = document;
  const time = mentions.find((mention): mention is TimeMention => mention.kind === 'time');
  const plan = mentions.find((mention) => mention.kind === 'reference' && mention.year !== undefined);
  if (
    plan?.kind === 'reference' &&
    plan.year !== undefined &&
    plan.start - sentence.start < 12 &&
    (!time || time.start > plan.start)
  ) {
    return {
      period: {
        start: `${plan.year}-01-01`,
        end: `${plan.year}-12-31`,
        text: document.cased.slice(plan.start, plan.end),
        basis: 'carried',
      },
      block: sentence.block,
    };
  }
  if (
    !time ||
    !isPeriod(time) ||
    (time.moment.grain === 'day' && time.moment.form !== 'now' && time.moment.relation !== 'by')
  )
    return undefined;
  const before = lower.slice(sentence.start, time.start);
  if (before.length >= 40 && !/,\s*(?:trong|qua|tính|ước|lũy kế)?\s*$/u.test(before)) return undefined;
  const period = dated(periodOf(document, time, reference, 'carried'));
  return period && { period, block: sentence.block };
}
