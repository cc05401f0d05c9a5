import type { Agenda, Entry } from '../../report/agenda-model.ts';
import type { Labels } from '../labels/labels.ts';
import { type Block, type Page, type Style, styled, type Text } from '../page/page.ts';
import { showDay, showMeetingDay } from '../people/dates.ts';
import { showDue } from '../people/deadlines.ts';
import type { Names } from '../people/names.ts';

const STATES = ['overdue', 'soon', 'later', 'open'] as const;

const STYLES: Readonly<Record<Entry['state'], Style>> = {
  overdue: 'bad',
  soon: 'strong',
  later: 'faint',
  open: 'faint',
};

/**
 * What falls due, in order.
 *
 * @param isToday whether the day that it is seen from is the day of the clock, which the page then says
 */
export function agendaPage({ date, entries }: Agenda, isToday: boolean, labels: Labels, names: Names): Page {
  const { agenda } = labels;
  const seen = agenda.seenFrom(showDay(date, labels));
  const page: Block[] = [{ kind: 'title', text: isToday ? `${seen} (${agenda.today})` : seen }];
  if (entries.length === 0) return [...page, { kind: 'note', text: agenda.nothing }];
  return [
    ...page,
    ...STATES.flatMap((state) =>
      stateBlocks(
        state,
        entries.filter((entry) => entry.state === state),
        labels,
        names,
      ),
    ),
  ];
}

function stateBlocks(state: Entry['state'], entries: readonly Entry[], labels: Labels, names: Names): Block[] {
  if (entries.length === 0) return [];
  const { columns } = labels;
  const rows = entries.map(({ deadline, days, meeting }): Text[] => [
    [styled(STYLES[state], showDue(deadline, labels))],
    days === undefined ? '' : labels.daysLeft(days),
    deadline.task,
    (deadline.owners ?? []).map(names).join(', '),
    `${showMeetingDay(meeting.date, labels)}, ${meeting.file}:${deadline.line}`,
  ]);
  return [
    { kind: 'heading', level: 2, text: `${labels.state[state]} (${entries.length})` },
    {
      kind: 'table',
      columns: [columns.due, columns.left, columns.task, columns.owners, columns.meeting].map((name) => ({ name })),
      rows,
    },
  ];
}
