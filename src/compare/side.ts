import type { Side } from '../report/diff-model.ts';
import type { Report } from '../report/model.ts';

/** Which report something comes from. */
export function side({ source, meeting }: Report): Side {
  return { file: source.file, id: meeting.id, ...(meeting.date && { date: meeting.date }) };
}

/** The last day that measured values of a report tell of, by what the text itself says; the year is known. */
export function latestDay({ metrics }: Report): string | undefined {
  return metrics
    .flatMap(({ status, period }) => (status !== 'target' && period?.basis !== 'meeting' ? (period?.end ?? []) : []))
    .filter((end) => !end.startsWith('--'))
    .sort()
    .at(-1);
}

/** The day of its meeting, where the year is known too. */
export function knownDay({ meeting: { date } }: Report): string | undefined {
  return date === undefined || date.start.startsWith('--') ? undefined : date.start;
}

/**
 * Reports in the order of their meetings. Those that do not tell the day stand where their latest figures put them; those
 * without such figures last, by file.
 */
export function inOrderOfMeetings(reports: readonly Report[]): Report[] {
  const key = (report: Report) =>
    `${knownDay(report) ?? latestDay(report) ?? '9999'} ${report.source.file} ${report.meeting.id}`;
  return [...reports].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The day of the later meeting, where both are known. */
export function laterDay(a: Report, b: Report): string | undefined {
  const days = [a, b].map(knownDay);
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}
