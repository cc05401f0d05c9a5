import type { Meeting, Metric } from '../../report/model.ts';
import type { Labels } from '../labels/labels.ts';

/** A day as people write it. @param iso a day, with or without a time of day; the year may be open (`--02-15`) */
export function showDay(iso: string, labels: Labels): string {
  const [, year = '', month = '', day = ''] = /^(\d{4}|-)-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return month === '' ? iso : labels.day(year === '-' ? undefined : Number(year), Number(month), Number(day));
}

/** The time that a value is for, in the text's own words where it has some. */
export function showPeriod({ period }: Metric, labels: Labels): string {
  if (!period) return '';
  const { start, end, text } = period;
  if (text !== undefined) return text;
  if (start !== undefined && end !== undefined)
    return start === end ? showDay(start, labels) : `${showDay(start, labels)} – ${showDay(end, labels)}`;
  if (end !== undefined) return labels.until(showDay(end, labels));
  return start === undefined ? '' : labels.since(showDay(start, labels));
}

/** The day of a meeting, with a word where it is inferred. */
export function showMeetingDay(date: Meeting['date'], labels: Labels): string {
  if (!date) return labels.meeting.unknownDate;
  const day =
    date.end === undefined || date.end === date.start
      ? showDay(date.start, labels)
      : `${showDay(date.start, labels)} – ${showDay(date.end, labels)}`;
  return date.basis === 'inferred' ? `${day} (${labels.meeting.inferred})` : day;
}
