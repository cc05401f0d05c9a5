import type { DeadlinePair, Diff, DirectivePair, MetricPair, Side } from '../../report/diff-model.ts';
import type { Deadline, Directive, Metric } from '../../report/model.ts';
import type { Labels } from '../labels/labels.ts';
import { type Block, joined, type Page, styled, type Text } from '../page/page.ts';
import { showMeetingDay, showPeriod } from '../people/dates.ts';
import { showDue } from '../people/deadlines.ts';
import type { Names } from '../people/names.ts';
import { showDelta, showValue } from '../people/values.ts';
import { showRewording } from '../people/wording.ts';
import type { Section } from '../sections.ts';

/** Which part of a comparison is shown. */
export type Part = 'all' | 'changed' | 'added' | 'removed';

export interface DiffOptions {
  readonly show: Part;
  readonly only: readonly Section[];
}

/** A comparison on a page: what changed first, then what is new, what is gone, and what stayed. */
export function diffPage(diff: Diff, { show, only }: DiffOptions, labels: Labels, names: Names): Page {
  const of = (section: Section, blocks: readonly Block[]) => (only.includes(section) ? blocks : []);
  const shows = (part: Part, blocks: readonly Block[]) => (show === 'all' || show === part ? blocks : []);
  const { metrics, deadlines, directives } = diff;
  const changed = <Pair extends { status: string }>(pairs: readonly Pair[]) =>
    pairs.filter(({ status }) => status === 'changed');
  const same = <Pair extends { status: string }>(pairs: readonly Pair[]) =>
    pairs.filter(({ status }) => status === 'same');
  const name = (what: string, side: Side, usual: string) =>
    diff.relation === 'same' ? labels.diff.onlyIn(what, side.file) : usual;
  const passed = new Set(deadlines.passed);
  const unmentioned = deadlines.removed.filter((deadline) => !passed.has(deadline));
  const texts = labels.diff;
  const body = [
    ...shows('changed', [
      ...of('metrics', figurePairs(texts.figuresChanged, changed(metrics.pairs), labels)),
      ...of('deadlines', deadlinePairs(texts.deadlinesChanged, changed(deadlines.pairs), labels, names)),
      ...of('deadlines', deadlineList(texts.deadlinesPassed, deadlines.passed, labels, names)),
      ...of('directives', directivePairs(texts.directivesChanged, changed(directives.pairs), labels, names)),
    ]),
    ...shows('added', [
      ...of('metrics', figureList(name(labels.figures, diff.to, texts.figuresAdded), metrics.added, labels)),
      ...of(
        'deadlines',
        deadlineList(name(labels.deadlines, diff.to, texts.deadlinesAdded), deadlines.added, labels, names),
      ),
      ...of(
        'directives',
        directiveList(name(labels.directives, diff.to, texts.directivesAdded), directives.added, names),
      ),
    ]),
    ...shows('removed', [
      ...of('metrics', figureList(name(labels.figures, diff.from, texts.figuresRemoved), metrics.removed, labels)),
      ...of(
        'deadlines',
        deadlineList(name(labels.deadlines, diff.from, texts.deadlinesRemoved), unmentioned, labels, names),
      ),
      ...of(
        'directives',
        directiveList(name(labels.directives, diff.from, texts.directivesRemoved), directives.removed, names),
      ),
    ]),
    ...(show === 'all'
      ? [
          ...of('metrics', figurePairs(texts.figuresSame, same(metrics.pairs), labels)),
          ...of(
            'deadlines',
            deadlineList(
              texts.deadlinesSame,
              same(deadlines.pairs).map(({ to }) => to),
              labels,
              names,
            ),
          ),
          ...of('directives', directivePairs(texts.directivesSame, same(directives.pairs), labels, names)),
        ]
      : []),
  ];
  return [...header(diff, labels), ...(body.length > 0 ? body : [{ kind: 'note', text: texts.nothing } as const])];
}

function header(diff: Diff, labels: Labels): Block[] {
  const { from, to, same } = labels.diff;
  const facts = (
    [
      [from, diff.from],
      [to, diff.to],
    ] as const
  ).map(([label, side]): [string, Text] => [
    label,
    [styled('strong', showMeetingDay(side.date, labels)), `  ${side.file}`],
  ]);
  const undated = [diff.from, diff.to]
    .filter(({ date }) => date === undefined)
    .map(({ file }) => labels.diff.noDate(file));
  const reversed = diff.warnings.some(({ code }) => code === 'order') ? [labels.diff.reversed(diff.to.file)] : [];
  return [
    { kind: 'facts', rows: facts },
    ...(diff.relation === 'same' ? [same] : []).map(
      (text): Block => ({ kind: 'note', text: [styled('strong', text)] }),
    ),
    ...[...reversed, ...undated].map((text): Block => ({ kind: 'note', text: [styled('bad', text)] })),
  ];
}

function figurePairs(heading: string, pairs: readonly MetricPair[], labels: Labels): Block[] {
  const { columns } = labels;
  const rows = pairs.map((pair): Text[] => [
    pair.to.indicator,
    withPeriod(pair.from, labels),
    joined([[styled('strong', showValue(pair.to, labels))], aside(pair.to, labels)], ' '),
    pair.delta ? [styled(pair.delta.absolute < 0 ? 'bad' : 'good', showDelta(pair.delta, labels))] : '',
    figureNote(pair, labels),
  ]);
  return table(heading, [columns.indicator, columns.before, columns.after, columns.difference, columns.note], rows);
}

function figureNote({ from, to, reached, periods }: MetricPair, labels: Labels): Text {
  const { diff, length } = labels;
  const called = (kind: keyof Labels['length'], metric: Metric) =>
    kind === 'other' ? showPeriod(metric, labels) : length[kind];
  return joined(
    [
      reached === undefined ? '' : [styled(reached ? 'good' : 'bad', reached ? diff.reached : diff.missed)],
      periods ? diff.periodsDiffer(called(periods.from, from), called(periods.to, to)) : '',
    ],
    '; ',
  );
}

function figureList(heading: string, metrics: readonly Metric[], labels: Labels): Block[] {
  const { columns } = labels;
  return table(
    heading,
    [columns.indicator, columns.value, columns.period],
    metrics.map((metric): Text[] => [
      metric.indicator,
      joined([showValue(metric, labels), status(metric, labels)], ' '),
      showPeriod(metric, labels),
    ]),
  );
}

function withPeriod(metric: Metric, labels: Labels): Text {
  return joined([showValue(metric, labels), aside(metric, labels)], ' ');
}

/** What a value is: a target or forecast, and of what time. */
function aside(metric: Metric, labels: Labels): Text {
  const text = [metric.status === 'actual' ? '' : labels.status[metric.status], showPeriod(metric, labels)]
    .filter((part) => part !== '')
    .join(', ');
  return text === '' ? '' : [styled('faint', `(${text})`)];
}

function status(metric: Metric, labels: Labels): Text {
  return metric.status === 'actual' ? '' : [styled('faint', `(${labels.status[metric.status]})`)];
}

function deadlinePairs(heading: string, pairs: readonly DeadlinePair[], labels: Labels, names: Names): Block[] {
  const { columns } = labels;
  const rows = pairs.map((pair): Text[] => [
    pair.to.task,
    showDue(pair.from, labels),
    [styled('strong', showDue(pair.to, labels))],
    pair.days === undefined ? '' : [styled(pair.days > 0 ? 'bad' : 'good', labels.moved(pair.days))],
    joined([reassigned(pair.from.owners ?? [], pair.to.owners ?? [], pair.successions ?? [], labels, names)], '; '),
  ]);
  return table(heading, [columns.task, columns.before, columns.after, columns.difference, columns.owners], rows);
}

function deadlineList(heading: string, deadlines: readonly Deadline[], labels: Labels, names: Names): Block[] {
  const { columns } = labels;
  const rows = deadlines.map((deadline): Text[] => [
    [styled('strong', showDue(deadline, labels))],
    deadline.task,
    (deadline.owners ?? []).map(names).join(', '),
  ]);
  return table(heading, [columns.due, columns.task, columns.owners], rows);
}

function directivePairs(heading: string, pairs: readonly DirectivePair[], labels: Labels, names: Names): Block[] {
  const items = pairs.map(({ from, to, changes = [], successions = [] }): Text => {
    const ids = ({ assignees = [] }: Directive) => assignees.map(({ id }) => id);
    return joined(
      [
        [
          ...assigneesOf(to, names),
          ...asPieces(changes.length > 0 ? showRewording(from.action, to.action) : to.action),
        ],
        changes.includes('assignees') || successions.length > 0
          ? reassigned(ids(from), ids(to), successions, labels, names)
          : '',
        changes.includes('deadline') ? labels.diff.deadlineMoved : '',
      ],
      ' – ',
    );
  });
  return list(heading, items);
}

function directiveList(heading: string, directives: readonly Directive[], names: Names): Block[] {
  return list(
    heading,
    directives.map((directive): Text => [...assigneesOf(directive, names), directive.action]),
  );
}

function assigneesOf({ assignees = [] }: Directive, names: Names): (string | ReturnType<typeof styled>)[] {
  return assignees.length === 0 ? [] : [styled('strong', assignees.map(({ id }) => names(id)).join(', ')), ': '];
}

/** Who is new to a task, who is rid of it, and who only became another organisation. */
function reassigned(
  from: readonly string[],
  to: readonly string[],
  successions: DeadlinePair['successions'],
  labels: Labels,
  names: Names,
): Text {
  const became = successions ?? [];
  const gone = from.filter((id) => !to.includes(id) && !became.some((one) => one.from === id));
  const come = to.filter((id) => !from.includes(id) && !became.some((one) => one.to === id));
  return joined(
    [
      gone.length > 0 ? [styled('removed', gone.map(names).join(', '))] : '',
      come.length > 0 ? [styled('added', come.map(names).join(', '))] : '',
      ...became.map((one) => labels.diff.became(names(one.from), names(one.to))),
    ],
    ' ',
  );
}

function table(heading: string, columns: readonly string[], rows: readonly Text[][]): Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: `${heading} (${rows.length})` },
    { kind: 'table', columns: columns.map((name) => ({ name })), rows },
  ];
}

function list(heading: string, items: readonly Text[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: `${heading} (${items.length})` },
    { kind: 'list', items },
  ];
}

function asPieces(text: Text) {
  return typeof text === 'string' ? [text] : text;
}
