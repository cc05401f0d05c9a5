import type { Mention, TimeMention } from '../../mentions/mention.ts';
import { isDated, iso, shifted } from '../../mentions/time/calendar.ts';
import type { Interval, Moment, Reference } from '../../mentions/time/moment.ts';
import type { Metric, Period, Versus } from '../../report/model.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { singleSpaced } from '../../text/spacing.ts';
import { dueOf } from '../deadlines/due.ts';
import type { Measure } from './measure.ts';

/** The time that is told of in front of a stretch of text, and serves what follows in the paragraph. */
export interface Frame {
  readonly period: Period;
  readonly block: number;
}

/** Forms of times that say when no value holds. */
const NO_PERIODS: ReadonlySet<Moment['form']> = new Set([
  'comparison',
  'clock',
  'holiday',
  'recurring',
  'duration',
  'event',
]);

/** Times that can say when a value holds. */
export function isPeriod({ moment }: TimeMention): boolean {
  return !NO_PERIODS.has(moment.form) && moment.relation !== 'before';
}

/**
 * The period of a time: *đến*, *tính đến* and *đến nay* give an end alone.
 *
 * @param reference the reference date of the document
 */
export function periodOf(
  document: Document,
  time: TimeMention,
  reference: Reference,
  basis: Period['basis'],
  status?: Metric['status'],
): Period | undefined {
  const { moment, core, start } = time;
  if (status === 'target' && moment.relation !== undefined && moment.relation !== 'from') {
    const { due, interval, relation } = dueOf(time, reference);
    if (due === undefined) return undefined;
    return {
      ...(relation === 'within' && interval?.start ? { start: iso(interval.start) } : {}),
      end: due,
      text: document.cased.slice(start, core[1]),
      basis,
    };
  }
  const interval: Interval | undefined = moment.ground(reference);
  if (!interval?.end && !interval?.start) return undefined;
  // cuối năm 2025 có 70% …: a target is due at the end
  const due = status === 'target' && document.lower.startsWith('cuối ', core[0]);
  const until = due || moment.relation === 'by' || moment.relation === 'before' || moment.form === 'now';
  const from = moment.relation === 'from' && moment.form !== 'span';
  const text = document.cased.slice(moment.relation === 'by' ? start : core[0], core[1]);
  const period: Pick<Period, 'start' | 'end'> = {};
  if (interval.start && !until) period.start = iso(interval.start);
  if (interval.end && !from) period.end = iso(interval.end);
  return Object.assign(period, { text, basis });
}

/** The time of the measure's own clause: the nearest in front of it since the last semicolon, else the first behind it. */
export function timeOfClause(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  mentions: readonly Mention[],
  previousEnd: number,
  nextStart: number,
): TimeMention | undefined {
  const times = mentions.filter(
    (mention): mention is TimeMention => mention.kind === 'time' && isPeriod(mention) && !inVersus(mention, measure),
  );
  if (times.length === 0) return undefined;
  const before = times.findLast(
    (time) => time.end <= measure.figure.start && time.start >= sentence.start && !comparing(document, time),
  );
  if (before && before.start >= previousEnd) return before;
  const behind = times.find(
    (time) =>
      time.start >= measure.figure.end &&
      time.start < nextStart &&
      !/[;.]/.test(document.lower.slice(measure.figure.end, time.start)) &&
      time.start - measure.end < 60 &&
      !comparing(document, time),
  );
  return behind && directlyBehind(document, measure, behind) ? behind : before;
}

function directlyBehind({ lower }: Document, measure: Measure, time: TimeMention): boolean {
  return !/[,;(]/.test(lower.slice(measure.end, time.start));
}

function inVersus(time: TimeMention, { change }: Measure): boolean {
  return change?.versus !== undefined && time.start < change.versus[1] && change.versus[0] < time.end;
}

function comparing({ lower }: Document, time: TimeMention): boolean {
  if (/lần (?:so với )?(?:thời điểm |mức |kỳ |hồi )?$/u.test(lower.slice(Math.max(0, time.start - 24), time.start)))
    return true;
  // đạt 90% chỉ tiêu giao | từ đầu năm
  if (/(?:giao|đề ra|đặt ra) từ /u.test(lower.slice(Math.max(0, time.start - 9), time.start + 3))) return true;
  return (
    /(?:so với|so|hơn|với cùng kỳ|bằng|của) (?:cuối |đầu )?$/u.test(
      lower.slice(Math.max(0, time.start - 14), time.start),
    ) && !/của $/u.test(lower.slice(Math.max(0, time.start - 4), time.start))
  );
}

/** What a change compares with: *so với năm 2022*; *cùng kỳ* is the metric's own period a year earlier. */
export function versusOf(
  document: Document,
  span: readonly [number, number],
  mentions: readonly Mention[],
  period: Period | undefined,
  reference: Reference,
): Versus {
  const text = singleSpaced(document.cased.slice(span[0], span[1])).trim();
  const time = mentions.find(
    (mention): mention is TimeMention => mention.kind === 'time' && mention.start < span[1] && span[0] < mention.end,
  );
  if (!time) return { text };
  if (time.moment.form === 'comparison' && period?.end !== undefined) {
    const year = time.moment.year;
    const back = (day: string | undefined): string | undefined => {
      if (day === undefined || day.startsWith('--')) return undefined;
      const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
      return iso(shifted({ year: y, month: m, day: d }, { years: year === undefined ? -1 : year - y }));
    };
    const start = back(period.start);
    const end = back(period.end);
    return { text, ...(start ? { start } : {}), ...(end ? { end } : {}) };
  }
  const interval = time.moment.ground(reference);
  if (!interval) return { text };
  return {
    text,
    ...(isDated(interval.start) ? { start: iso(interval.start) } : {}),
    ...(isDated(interval.end) ? { end: iso(interval.end) } : {}),
  };
}
