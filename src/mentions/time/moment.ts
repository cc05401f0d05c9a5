import type { Day } from './calendar.ts';

/** How finely a time is named. `minute` and `hour` where a clock time is stated. */
export type TimeGrain = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade';

/** The word that relates a thing to a time: *trước*, *đến*, *trong*, *từ*, *tại*. */
export type Relation = 'before' | 'by' | 'within' | 'from' | 'at';

/** From when times without a year and relative times are read. Absent parts are not known, and stay open. */
export interface Reference {
  readonly day?: Day;
  /** The year alone, where no day is known. */
  readonly year?: number;
  /** The day on which the notice was issued, later than the meeting. */
  readonly issued?: Day;
  readonly hour?: number;
  readonly minute?: number;
}

/** An interval of calendar days, both ends included; an end that is not stated is absent. */
export interface Interval {
  readonly start?: Day;
  readonly end?: Day;
  readonly grain: TimeGrain;
  /** Local clock times (`14:00`) on the first and last day, where stated. */
  readonly startClock?: string;
  readonly endClock?: string;
}

/** A time as the text names it, to be placed in the calendar once the reference is known. */
export interface Moment {
  readonly grain: TimeGrain;
  readonly relation?: Relation;
  /** Whether the year is named, so that no reference is needed. */
  readonly absolute: boolean;
  /** How it is named; decides what may be joined to it, and what can be a meeting's date or a deadline. */
  readonly form:
    | 'calendar'
    | 'relative'
    | 'duration'
    | 'clock'
    | 'weekday'
    | 'part'
    | 'holiday'
    | 'now'
    | 'event'
    | 'recurring'
    | 'comparison'
    | 'span';
  /** Parts of the calendar that the words name, for rules that join times. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The part of the day that is named beside a day: *sáng mai*. */
  readonly partOfDay?: string;
  /** An event that stands for a date (*ngay sau hội nghị*, *kể từ ngày ký*). */
  readonly event?: string;
  /** Places the time in the calendar; `undefined` where it has no place there (a lunar holiday, an event). */
  readonly ground: (reference: Reference) => Interval | undefined;
}
