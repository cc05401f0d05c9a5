import type { Agenda, Entry } from '../report/agenda-model.ts';
import { dayOf } from '../report/day.ts';
import type { Deadline, Report } from '../report/model.ts';
import { day, daysBetween } from './period.ts';
import { side } from './side.ts';
import { type Successions, sameOrganisation } from './successors.ts';

/** What the user wants to see of all deadlines. */
export interface AgendaOptions {
  /** The day it is seen from, ISO. */
  readonly date: string;
  /** What falls due in so many days is soon. */
  readonly within: number;
  /** Only the tasks of this organisation, under this name or an earlier or later one. */
  readonly organisation?: string;
}

/**
 * All deadlines of all meetings in the order in which they fall due; what has no day comes last.
 *
 * A deadline that begins a time (*từ ngày 1/7*) stands at its first day.
 */
export function agenda(
  reports: readonly Report[],
  { date, within, organisation }: AgendaOptions,
  successions: Successions,
): Agenda {
  const concerns = ({ owners = [] }: Deadline) =>
    organisation === undefined || owners.some((owner) => sameOrganisation(owner, organisation, successions));
  const entries = reports.flatMap((report) =>
    report.deadlines.filter(concerns).map((deadline): Entry => {
      const days = daysBetween(date, dayOf(deadline));
      return { state: state(days, within), ...(days !== undefined && { days }), deadline, meeting: side(report) };
    }),
  );
  return { format: 'dcs-agenda/1', date, within, entries: once(entries).sort(inOrder) };
}

function state(days: number | undefined, within: number): Entry['state'] {
  if (days === undefined) return 'open';
  return days < 0 ? 'overdue' : days <= within ? 'soon' : 'later';
}

/** The same deadline out of two files of one meeting is one. */
function once(entries: readonly Entry[]): Entry[] {
  const keys = new Map(
    entries.map((entry) => [
      `${entry.meeting.id === 'unknown' ? entry.meeting.file : entry.meeting.id} ${entry.deadline.id}`,
      entry,
    ]),
  );
  return [...keys.values()];
}

function inOrder(a: Entry, b: Entry): number {
  const key = ({ deadline, meeting }: Entry) =>
    `${day(dayOf(deadline)) ?? `~${dayOf(deadline) ?? '~'}`} ${meeting.file} ${String(deadline.span[0]).padStart(9, '0')}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
