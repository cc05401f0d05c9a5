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
