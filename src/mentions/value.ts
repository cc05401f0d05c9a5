import type { Mention } from './mention.ts';
import { iso } from './time/calendar.ts';
import type { Interval, Moment, Reference } from './time/moment.ts';

/** The value of a mention in the form that `dcs explain` shows: plain data, absent keys for what is not there. */
export type Value = Readonly<Record<string, unknown>>;

/**
 * The normalised value of a mention.
 *
 * @param reference from when relative times and times without a year are read
 */
export function valueOf(mention: Mention, reference: Reference): Value {
  switch (mention.kind) {
    case 'number':
      return present({ value: mention.value, min: mention.min, max: mention.max, bound: mention.bound });
    case 'quantity':
      return present({
        form: mention.form,
        value: mention.value,
        total: mention.total,
        min: mention.min,
        max: mention.max,
        unit: mention.unit,
        per: mention.per,
        bound: mention.bound,
      });
    case 'time':
      return timeValue(mention.moment, reference);
    case 'reference':
      return { type: mention.type };
    case 'organisation':
      return { id: mention.id, name: mention.name, type: mention.type };
    case 'person':
      return present({ name: mention.name, role: mention.role });
    case 'cue':
      return { type: mention.type };
  }
}

/** `{start, end, grain, relation}`: inclusive calendar days, or local date-times where a clock time is stated. */
function timeValue(moment: Moment, reference: Reference): Value {
  const interval = sided(moment, moment.ground(reference));
  return present({
    start: interval?.start && stamp(iso(interval.start), interval.startClock),
    end: interval?.end && stamp(iso(interval.end), interval.endClock),
    grain: interval?.grain ?? (moment.form === 'holiday' ? undefined : moment.grain),
    relation: moment.relation,
    event: moment.event,
    holiday: moment.form === 'holiday' && !interval ? true : undefined,
    recurring: moment.form === 'recurring' ? true : undefined,
  });
}

/** *đến nay* and *đến X* leave the beginning open where only the end is told. */
function sided(moment: Moment, interval: Interval | undefined): Interval | undefined {
  if (moment.form !== 'now' || interval === undefined || moment.relation !== 'by') return interval;
  const { end, grain, endClock } = interval;
  return { ...(end ? { end } : {}), grain, ...(endClock === undefined ? {} : { endClock }) };
}

function stamp(day: string, clock: string | undefined): string {
  return clock === undefined ? day : `${day}T${clock}`;
}

function present(fields: Record<string, unknown>): Value {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
