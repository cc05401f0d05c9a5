import { type CalendarDate, parseDate } from '@internationalized/date';
import type { Deadline, Directive, Report } from '../../report/model.ts';
import type { Labels } from '../labels/labels.ts';
import { type Block, joined, type Page, styled, type Text } from '../page/page.ts';
import { showDay, showMeetingDay, showPeriod } from '../people/dates.ts';
import { showDue } from '../people/deadlines.ts';
import type { Names } from '../people/names.ts';
import { showChange, showValue } from '../people/values.ts';

/** What directives can be gathered by. */
export type Grouping = 'assignee' | 'deadline' | 'group' | 'issuer';

export interface SummaryOptions {
  readonly by: Grouping;
  /** So many rows of each table and list. */
  readonly top: number;
  /** The day that days left are counted from; the day of the meeting where none is given. */
  readonly date?: string;
}

/** One meeting on a page: header, figures, deadlines, directives. */
export function summaryPage(report: Report, { by, top, date }: SummaryOptions, labels: Labels, names: Names): Page {
  const seen = date ?? report.meeting.date?.start;
  return [
    { kind: 'title', text: report.meeting.title ?? labels.meeting.untitled },
    { kind: 'facts', rows: facts(report, labels, names) },
    ...figures(report, top, labels),
    ...deadlines(report, top, seen, labels, names),
    ...directives(report, by, top, labels, names),
  ];
}

function facts({ meeting, source }: Report, labels: Labels, names: Names): [string, Text][] {
  const { body, chair, session, place, mode, published } = meeting;
  const rows: [string, string][] = [
    [labels.meeting.date, showMeetingDay(meeting.date, labels)],
    [labels.meeting.chair, together([chair?.name, chair?.role])],
    [
      labels.meeting.body,
      together([body && names(body.id), session === undefined ? undefined : labels.session(session)]),
    ],
    [labels.meeting.place, together([place, mode && labels.mode[mode]])],
    [labels.meeting.published, published === undefined ? '' : showDay(published, labels)],
    [labels.meeting.source, source.file],
  ];
  return rows.filter(([, text]) => text !== '');
}

function figures({ metrics }: Report, top: number, labels: Labels): Block[] {
  const { columns, status } = labels;
  const rows = metrics
    .slice(0, top)
    .map((metric) => [
      metric.indicator,
      metric.quote,
      styled('strong', showValue(metric, labels)),
      metric.kind === 'change' || !metric.change
        ? ''
        : together([showChange(metric.change, labels), metric.change.versus?.text]),
      showPeriod(metric, labels),
      status[metric.status],
    ]);
  return section(labels.figures, metrics.length, top, labels, {
    kind: 'table',
    columns: [columns.indicator, columns.stated, columns.value, columns.change, columns.period, columns.status].map(
      (name) => ({ name }),
    ),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : [cell]))),
  });
}

function deadlines(report: Report, top: number, seen: string | undefined, labels: Labels, names: Names): Block[] {
  const { columns } = labels;
  const sorted = [...report.deadlines].sort((a, b) =>
    dueKey(a) < dueKey(b) ? -1 : dueKey(a) > dueKey(b) ? 1 : a.span[0] - b.span[0],
  );
  const rows = sorted
    .slice(0, top)
    .map((deadline): Text[] => [
      [styled('strong', showDue(deadline, labels))],
      left(deadline, seen, labels),
      deadline.task,
      (deadline.owners ?? []).map(names).join(', '),
    ]);
  const heading =
    seen === undefined || sorted.length === 0
      ? labels.deadlines
      : `${labels.deadlines} – ${labels.leftFrom(showDay(seen, labels))}`;
  return section(heading, sorted.length, top, labels, {
    kind: 'table',
    columns: [columns.due, columns.left, columns.task, columns.owners].map((name) => ({ name })),
    rows,
  });
}

function directives(report: Report, by: Grouping, top: number, labels: Labels, names: Names): Block[] {
  const groups = new Map<string, Directive[]>();
  for (const directive of report.directives) {
    for (const key of keysOf(directive, by, report, labels, names))
      groups.set(key, [...(groups.get(key) ?? []), directive]);
  }
  const ordered = shared(groups);
  if (by === 'deadline')
    ordered.sort(([, [a]], [, [b]]) => ((a ? firstDue(a, report) : '') < (b ? firstDue(b, report) : '') ? -1 : 1));
  const blocks: Block[] = [{ kind: 'heading', level: 2, text: `${labels.directives} (${report.directives.length})` }];
  if (ordered.length === 0) blocks.push({ kind: 'note', text: labels.none });
  let room = top;
  for (const [key, members] of ordered) {
    if (room <= 0) break;
    blocks.push({ kind: 'heading', level: 3, text: `${key} (${members.length})` });
    blocks.push({ kind: 'list', items: members.slice(0, room).map((directive) => item(directive, report, labels)) });
    room -= members.length;
  }
  if (room < 0 || (room === 0 && ordered.flatMap(([, members]) => members).length > top)) {
    blocks.push({
      kind: 'note',
      text: [styled('faint', labels.more(ordered.flatMap(([, members]) => members).length - top))],
    });
  }
  return blocks;
}

/** Those who are told the very same share one heading. */
function shared(groups: ReadonlyMap<string, readonly Directive[]>): [string, readonly Directive[]][] {
  const found = new Map<string, { readonly keys: string[]; readonly members: readonly Directive[] }>();
  for (const [key, members] of groups) {
    const same = members.map(({ id, span }) => `${id}@${span[0]}`).join(' ');
    const known = found.get(same);
    if (known) known.keys.push(key);
    else found.set(same, { keys: [key], members });
  }
  return [...found.values()].map(({ keys, members }) => [keys.join(', '), members]);
}

function item(directive: Directive, report: Report, labels: Labels): Text {
  const own = new Set(directive.deadlines);
  const due = report.deadlines
    .filter(({ id }) => own.has(id))
    .map((deadline) => labels.dueBy(showDue(deadline, labels)));
  return joined(
    [
      directive.action,
      due.length > 0 ? [styled('strong', due.join(', '))] : '',
      [styled('faint', labels.act[directive.act])],
    ],
    ' – ',
  );
}

function keysOf(directive: Directive, by: Grouping, report: Report, labels: Labels, names: Names): string[] {
  const { assignees = [], group, issuer } = directive;
  switch (by) {
    case 'assignee':
      return assignees.length > 0 ? [...new Set(assignees.map(({ id }) => names(id)))] : [labels.nobody];
    case 'group':
      return [group?.label ?? labels.noGroup];
    case 'issuer':
      return [together([issuer?.name, issuer?.role]) || labels.noIssuer];
    case 'deadline': {
      const due = firstDue(directive, report);
      return [due === LAST ? labels.noDeadline : showDay(due, labels)];
    }
  }
}

const LAST = '~';

function firstDue(directive: Directive, report: Report): string {
  const own = new Set(directive.deadlines);
  return (
    report.deadlines
      .filter(({ id }) => own.has(id))
      .map(dueKey)
      .sort()[0] ?? LAST
  );
}

function dueKey({ due, event, time }: Deadline): string {
  return due ?? time?.start ?? event ?? LAST;
}

function left({ due }: Deadline, seen: string | undefined, labels: Labels): string {
  const [to, from] = [calendarDay(due), calendarDay(seen)];
  return to && from ? labels.daysLeft(to.compare(from)) : '';
}

function calendarDay(iso: string | undefined): CalendarDate | undefined {
  return iso === undefined || iso.startsWith('--') ? undefined : parseDate(iso.slice(0, 10));
}

function section(heading: string, count: number, top: number, labels: Labels, content: Block): Block[] {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: `${heading} (${count})` },
    count > 0 ? content : { kind: 'note', text: labels.none },
  ];
  if (count > top) blocks.push({ kind: 'note', text: [styled('faint', labels.more(count - top))] });
  return blocks;
}

/** The parts that are there, with commas. */
function together(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
