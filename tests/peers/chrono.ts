import { parseDate } from '@internationalized/date';
import { vi } from 'chrono-node';

type Parsed = ReturnType<typeof vi.parse>[number];
type Components = Readonly<Parsed['start']>;

/**
 * The times that chrono-node's Vietnamese locale reads, each as `words = first day..last day`; what it is sure of counts, so that
 * a month is a whole month and a part of day without a day is `?`. Clock times follow the day.
 *
 * @param day the reference date, ISO
 */
export function chronoTimes(text: string, day: string): string[] {
  const { year, month, day: dayOfMonth } = parseDate(day);
  return vi.parse(text, new Date(year, month - 1, dayOfMonth, 9)).map((parsed) => {
    const { start, end } = parsed;
    const last = daysOf(end ?? start)?.[1];
    const first = daysOf(start)?.[0];
    const days = first === undefined ? '?' : `${first}..${last ?? '?'}`;
    return `${parsed.text} = ${days}${clockOf(start)}`;
  });
}

/** First and last day of what is certain; a day without a year is in the year of the reference, as in chrono. */
function daysOf(time: Components): [string, string] | undefined {
  const [year, month, day] = [time.get('year'), time.get('month'), time.get('day')];
  if (year === null) return undefined;
  if (time.isCertain('day') && month !== null && day !== null)
    return [isoOf(year, month, day), isoOf(year, month, day)];
  if (time.isCertain('month') && month !== null) {
    const first = parseDate(isoOf(year, month, 1));
    return [first.toString(), first.add({ months: 1 }).subtract({ days: 1 }).toString()];
  }
  return time.isCertain('year') ? [isoOf(year, 1, 1), isoOf(year, 12, 31)] : undefined;
}

function clockOf(time: Components): string {
  if (!time.isCertain('hour')) return '';
  return ` ${pad(time.get('hour') ?? 0)}:${pad(time.get('minute') ?? 0)}`;
}

function isoOf(year: number, month: number, day: number): string {
  return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
