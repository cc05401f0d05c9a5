import { type CalendarDate, parseDate } from '@internationalized/date';
import type { PeriodLength } from '../report/diff-model.ts';
import type { Metric } from '../report/model.ts';

/** @returns the day, or nothing where the text leaves its year open (`--02-15`) */
export function day(iso: string | undefined): CalendarDate | undefined {
  return iso === undefined || iso.startsWith('--') ? undefined : parseDate(iso.slice(0, 10));
}

/**
 * @returns how many days lie from one day to another, negative where the other is earlier; nothing where a year is open
 */
export function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  const [start, end] = [day(from), day(to)];
  return start && end ? end.compare(start) : undefined;
}

/**
 * How long the time is that a value is for. A value up to a day, without a beginning, is `cumulative`: the state of things
 * reached by then.
 *
 * @returns nothing where the text does not say
 */
export function periodLength(metric: Metric): PeriodLength | undefined {
  const { period } = metric;
  if (!period || period.basis === 'meeting') return undefined;
  if (period.start === undefined) return 'cumulative';
  const days = daysBetween(period.start, period.end);
  if (days === undefined) return undefined;
  if (days === 0) return 'day';
  if (days === 6) return 'week';
  if (days >= 27 && days <= 30) return 'month';
  if (days >= 89 && days <= 91) return 'quarter';
  if (days >= 180 && days <= 183) return 'half';
  return days >= 364 && days <= 365 ? 'year' : 'other';
}

/** Whether two values are for times of different length, as far as both texts say: a quarter and a year, ten months and four. */
export function periodsDiffer(a: Metric, b: Metric): boolean {
  const [before, after] = [periodLength(a), periodLength(b)];
  if (before === undefined || after === undefined) return false;
  return before !== after || (before === 'other' && months(a) !== months(b));
}

/** Full months that a period takes; less than one in days. */
function months({ period }: Metric): string {
  const days = (daysBetween(period?.start, period?.end) ?? 0) + 1;
  return days < 27 ? `${days} days` : `${Math.round(days / 30.4)} months`;
}
