import type { Side } from '../report/diff-model.ts';
import type { Report } from '../report/model.ts';

/** Which report something comes from. */
export function side({ source, meeting }: Report): Side {
  return { file: source.file, id: meeting.id, ...(meeting.date && { date: meeting.date }) };
}

/**
 * Reports in the order of their meetings; those without a day last, by file.
 */
export function inOrderOfMeetings(reports: readonly Report[]): Report[] {
  const key = ({ source, meeting }: Report) => {
    const start = meeting.date?.start;
    return `${start === undefined || start.startsWith('--') ? '9999' : start} ${source.file} ${meeting.id}`;
  };
  return [...reports].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The day of the later meeting, where both are known. */
export function laterDay(a: Report, b: Report): string | undefined {
  const days = [a, b].map(({ meeting }) => meeting.date?.start);
  return days.some((day) => day === undefined || day.startsWith('--')) ? undefined : days.sort().at(-1);
}
