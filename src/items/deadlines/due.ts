import type { TimeMention } from '../../mentions/mention.ts';
import { type Day, isDated, iso, shifted } from '../../mentions/time/calendar.ts';
import type { Interval, Reference } from '../../mentions/time/moment.ts';
import type { Deadline, Grain } from '../../report/model.ts';

/** When a thing is due. */
export interface Due {
  readonly due?: string;
  readonly relation: Deadline['relation'];
  readonly interval?: Interval;
  /** The year was read as the next one, because in the reference year the day had passed already. */
  readonly rolled: boolean;
}

/**
 * The last day that is still on time: *trước ngày 15/2* is the 14th, *trong quý II* ends with June, *từ* has none.
 *
 * A day without a year that lies before the reference date is one of the next year: nobody is told to have done a thing.
 *
 * @param reference the reference date of the document
 * @param related   how the thing is related to the time, where words say so that are no part of the time
 */
export function dueOf(
  { moment }: TimeMention,
  reference: Reference,
  related: Deadline['relation'] | undefined = moment.relation,
): Due {
  const relation = related ?? 'within';
  let interval = moment.ground(reference);
  let rolled = false;
  const today = reference.day;
  if (
    interval?.end &&
    isDated(interval.end) &&
    isDated(today) &&
    !moment.absolute &&
    moment.form === 'calendar' &&
    iso(interval.end) < iso(today)
  ) {
    const next = moment.ground({ ...reference, day: { ...today, year: today.year + 1 } });
    if (next) {
      interval = next;
      rolled = true;
    }
  }
  if (!interval || relation === 'from') return { relation, rolled, ...(interval ? { interval } : {}) };
  const last = relation === 'before' ? dayBefore(interval) : interval.end;
  return { relation, interval, rolled, ...(last ? { due: iso(last) } : {}) };
}

/** A clock time leaves its own day (*trước 17 giờ ngày 15/5*), the end of a period all of it. */
function dayBefore(interval: Interval): Day | undefined {
  const { start, end, startClock } = interval;
  if (startClock !== undefined) return start;
  if (!start || !end) return end;
  if (isDated(start)) return shifted(start, { days: -1 });
  if (start.day > 1) return { month: start.month, day: start.day - 1 };
  const before = shifted({ year: 2023, month: start.month, day: 1 }, { days: -1 });
  return start.month === 1 ? undefined : { month: before.month, day: before.day };
}

/** The grain that a deadline's time may have: a clock time is a day's. */
export function grainOf(interval: Interval): Grain {
  return interval.grain === 'minute' || interval.grain === 'hour' ? 'day' : interval.grain;
}
