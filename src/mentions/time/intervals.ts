/** Intervals of the calendar: months, quarters, halves, years, weeks, and the beginnings, middles and ends of them. */
import { type DatedDay, type Day, isDated, lastDayOf, shifted, weekdayOf } from './calendar.ts';
import type { Interval, Reference, TimeGrain } from './moment.ts';

/** The year that the reference gives, nothing where it is open. */
export function yearOf(reference: Reference): number | undefined {
  return reference.day?.year ?? reference.year;
}

/** The reference as a day, nothing where it is less than that. */
export function dayOf(reference: Reference): DatedDay | undefined {
  return isDated(reference.day) ? reference.day : undefined;
}

/** The days of months `first` to `last` of a year; the year may be open. */
export function months(year: number | undefined, first: number, last: number, grain: TimeGrain): Interval {
  const lastDay = lastDayOf(year, last);
  return year === undefined
    ? { start: { month: first, day: 1 }, end: { month: last, day: lastDay }, grain }
    : { start: { year, month: first, day: 1 }, end: { year, month: last, day: lastDay }, grain };
}

/** One day. */
export function single(day: Day): Interval {
  return { start: day, end: day, grain: 'day' };
}

/** Monday to Sunday of the week that lies some weeks off the reference day. */
export function week(day: DatedDay, offset: number): Interval {
  const monday = shifted(day, { days: 1 - weekdayOf(day) + 7 * offset });
  return { start: monday, end: shifted(monday, { days: 6 }), grain: 'week' };
}

/** Which part of an interval is meant. */
export type Part = 'start' | 'middle' | 'end' | 'first-half' | 'second-half';

/**
 * A part of an interval. A month has thirds of ten days; a year's beginning and end are its first and last quarter, a
 * quarter's its first and last month; halves are halves.
 */
export function partOf(interval: Interval, part: Part): Interval {
  const { start, end, grain } = interval;
  if (!start || !end) return interval;
  const open = start.year === undefined ? {} : { year: start.year };
  const month = (first: number, last: number, as: TimeGrain): Interval => months(start.year, first, last, as);
  if (grain === 'year' && start.year === end.year) {
    if (part === 'start') return month(1, 3, 'quarter');
    if (part === 'middle') return month(5, 8, 'month');
    if (part === 'end') return month(10, 12, 'quarter');
    return part === 'first-half' ? month(1, 6, 'half') : month(7, 12, 'half');
  }
  if (grain === 'quarter' || grain === 'half') {
    const length = end.month - start.month + 1;
    const third = Math.max(1, Math.floor(length / 3));
    if (part === 'start') return month(start.month, start.month + third - 1, 'month');
    if (part === 'end') return month(end.month - third + 1, end.month, 'month');
    if (part === 'middle') return month(start.month + third, end.month - third, 'month');
    const half = Math.ceil(length / 2);
    return part === 'first-half'
      ? month(start.month, start.month + half - 1, 'month')
      : month(start.month + half, end.month, 'month');
  }
  if (grain === 'month' && start.month === end.month) {
    const day = (first: number, last: number): Interval => ({
      start: { ...open, month: start.month, day: first },
      end: { ...open, month: start.month, day: last },
      grain: 'day',
    });
    if (part === 'start') return day(1, 10);
    if (part === 'middle') return day(11, 20);
    if (part === 'end') return day(21, end.day);
    return part === 'first-half' ? day(1, 15) : day(16, end.day);
  }
  if (grain === 'week' && isDated(start)) {
    if (part === 'end') return { start: shifted(start, { days: 5 }), end, grain: 'day' };
    if (part === 'start') return { start, end: shifted(start, { days: 1 }), grain: 'day' };
    return { start: shifted(start, { days: 2 }), end: shifted(start, { days: 3 }), grain: 'day' };
  }
  return interval;
}
