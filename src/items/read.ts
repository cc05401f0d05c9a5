/** Items out of mentions: the meeting first, since every time is read from its date, then directives, metrics, deadlines. */
import type { Recognition } from '../mentions/recognise.ts';
import { iso, parseIso } from '../mentions/time/calendar.ts';
import type { Reference } from '../mentions/time/moment.ts';
import type { Meeting, Warning } from '../report/model.ts';
import type { Document } from '../text/document.ts';
import { assemble, type Items } from './assemble.ts';
import { readDeadlines } from './deadlines/read.ts';
import { readDirectives } from './directives/read.ts';
import { type Known, readMeeting } from './meeting.ts';
import { meetingId } from './meeting-id.ts';
import { readMetrics } from './metrics/read.ts';
import { Near } from './near.ts';

/** Everything that was read of a document, and from when its times were read. */
export interface Reading extends Items {
  readonly meeting: Meeting;
  readonly warnings: Warning[];
  readonly reference: Reference;
}

/**
 * Reads the meeting and its items.
 *
 * @param recognition the mentions of the document
 */
export function readItems(document: Document, recognition: Recognition, options: Known = {}): Reading {
  const { mentions } = recognition;
  const leaders = readMeeting(document, mentions, options);
  const { meeting } = leaders;
  const issued = meeting.published === undefined ? undefined : parseIso(meeting.published)?.day;
  const reference: Reference = { ...leaders.reference, ...(issued ? { issued } : {}) };
  const directives = readDirectives(document, mentions, leaders);
  const meetingDay =
    meeting.date?.end ?? meeting.date?.start ?? (reference.day?.year === undefined ? undefined : iso(reference.day));
  const metrics = readMetrics(document, mentions, {
    reference,
    directives: new Near(directives),
    ...(meetingDay === undefined || meetingDay.startsWith('--') ? {} : { meetingDay }),
  });
  const deadlines = readDeadlines(document, mentions, directives, metrics, reference);
  const yearless = mentions.some((mention) => mention.kind === 'time' && !mention.moment.absolute);
  const guesses = leaders.warnings.filter(({ code }) => yearless || !code.startsWith('reference-'));
  const warnings: Warning[] = [...recognition.warnings, ...guesses].map(({ code, message, start, end }) => ({
    code,
    message,
    ...(start === undefined || end === undefined
      ? {}
      : { span: [document.toText(start), document.toText(end)] as [number, number] }),
  }));
  for (const { start, end, due, rolled } of deadlines) {
    if (rolled)
      warnings.push({
        code: 'year-next',
        message: `«${document.cased.slice(start, end)}» lies before the meeting in its year and is read as ${due ?? 'the next year'}`,
        span: [document.toText(start), document.toText(end)],
      });
  }
  return {
    meeting: { id: meetingId(meeting), ...meeting },
    ...assemble(document, metrics, deadlines, directives),
    warnings,
    reference,
  };
}
