import type { Agenda, Entry } from '../report/agenda-model.ts';
import { dayOf } from '../report/day.ts';
import type { Names } from './people/names.ts';

/** Most octets in a line, without its break (RFC 5545, 3.1). */
const OCTETS = 75;

/**
 * The deadlines that have a day as a calendar (RFC 5545): all-day events, with the same UID each time, so that a second
 * import replaces the first. Nothing in it depends on the clock.
 */
export function ics({ entries }: Agenda, names: Names): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//dcs//agenda//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => event(entry, names)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event({ deadline, meeting }: Entry, names: Names): string[] {
  const { task, owners = [], quote, line, id } = deadline;
  const day = dayOf(deadline);
  if (day === undefined || day.startsWith('--')) return [];
  const stamp = meeting.date?.start.startsWith('--') === false ? meeting.date.start : day;
  const source = `${meeting.file}:${line}`;
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(meeting.id === 'unknown' ? meeting.file : meeting.id)}.${id}@dcs`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escaped(task)}`,
    `DESCRIPTION:${escaped([owners.map(names).join(', '), `«${quote}»`, source].filter((part) => part !== '').join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.slice(0, 10).replaceAll('-', '');
}

function escaped(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** Breaks a line into parts of 75 octets, each after the first behind a space; never within a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (octets + size > OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += char;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
