import { CalendarDate, endOfMonth, GregorianCalendar } from '@internationalized/date';

/** A calendar day; the year may be open. Months and days count from 1. No time zone. */
export interface Day {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** A day whose year is known. */
export interface DatedDay extends Day {
  readonly year: number;
}

const GREGORIAN = new GregorianCalendar();
/** A year in which every day exists: tells whether a day without a year can be one. */
const LEAP_YEAR = 2024;

/** Whether the calendar has such a day; 29/2 counts where the year is open. */
export function exists({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year ?? LEAP_YEAR, month);
}

/** Number of the last day of a month: 28 to 31. */
export function lastDayOf(year: number | undefined, month: number): number {
  const index = (year ?? LEAP_YEAR) * MONTHS + month;
  const known = lastDays.get(index);
  if (known !== undefined) return known;
  const { day } = endOfMonth(new CalendarDate(year ?? LEAP_YEAR, month, 1));
  lastDays.set(index, day);
  return day;
}

const MONTHS = 12;
/** Last days of the months that were asked for: a report speaks of few years. */
const lastDays = new Map<number, number>();

/** ISO 8601 day, `--02-15` where the year is open (the form of RFC 6350 for a date without a year). */
export function iso({ year, month, day }: Day): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${year === undefined ? '-' : pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day that lies some days, months or years off; a day past the end of its month becomes the last of it. */
export function shifted(
  from: DatedDay,
  by: { days?: number; weeks?: number; months?: number; years?: number },
): DatedDay {
  return plain(new CalendarDate(from.year, from.month, from.day).add(by));
}

/** Monday is 1, Sunday 7 (ISO 8601). */
export function weekdayOf({ year, month, day }: DatedDay): number {
  return (GREGORIAN.toJulianDay(new CalendarDate(year, month, day)) % 7) + 1;
}

/** Days from one day to another, negative when the second is earlier. */
export function daysBetween(from: DatedDay, to: DatedDay): number {
  const julian = ({ year, month, day }: DatedDay) => GREGORIAN.toJulianDay(new CalendarDate(year, month, day));
  return julian(to) - julian(from);
}

/** Reads an ISO day or local date-time, nothing for what is none (*2026-02-30*). */
export function parseIso(text: string): { day: DatedDay; hour?: number; minute?: number } | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2})?)?$/.exec(text);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!exists(day) || day.year < 1) return undefined;
  if (match[4] === undefined) return { day };
  const hour = Number(match[4]);
  const minute = Number(match[5]);
  return hour < 24 && minute < 60 ? { day, hour, minute } : undefined;
}

/** Whether the year of a day is known. */
export function isDated(day: Day | undefined): day is DatedDay {
  return day?.year !== undefined;
}

function plain({ year, month, day }: CalendarDate): DatedDay {
  return { year, month, day };
}
