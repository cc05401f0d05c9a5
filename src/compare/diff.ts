import type { DeadlinePair, Diff, DirectivePair, MetricPair } from '../report/diff-model.ts';
import type { Deadline, Directive, Metric, Report, Warning } from '../report/model.ts';
import type { Match } from './align.ts';
import { alignReports } from './alignments.ts';
import { deed } from './deed.ts';
import { delta, reached } from './delta.ts';
import { relation } from './meetings.ts';
import { reassignment } from './organisations.ts';
import { daysBetween, periodLength, periodsDiffer } from './period.ts';
import { laterDay, side } from './side.ts';
import { type Successions, successionsBy } from './successors.ts';

/**
 * Compares two reports: what both say and how it changed, what is new, what is gone.
 *
 * @param from the report of the earlier meeting
 * @param to   the report of the later meeting, or another report of the same one
 * @returns the dcs-diff/1 document; a warning stands in it where the dates say that the order is another
 */
export function diff(from: Report, to: Report, everySuccession: Successions): Diff {
  const successions = successionsBy(laterDay(from, to), everySuccession);
  const { metrics, deadlines, directives } = alignReports(from, to, successions);
  const metricPairs = metrics.pairs.map(metricPair);
  const overlap = {
    same: metricPairs.filter(({ status }) => status === 'same').length,
    fewer: Math.min(from.metrics.length, to.metrics.length),
  };
  const kin = relation(from, to, overlap);
  const isPassed = ({ due }: Deadline) =>
    kin !== 'same' && (daysBetween(due, to.meeting.date?.start) ?? 0) > 0 && !isEarlier(to, from);
  return {
    format: 'dcs-diff/1',
    from: side(from),
    to: side(to),
    ...(kin && { relation: kin }),
    metrics: { pairs: metricPairs, added: [...metrics.added], removed: [...metrics.removed] },
    deadlines: {
      pairs: deadlines.pairs.map((pair) => deadlinePair(pair, successions)),
      added: [...deadlines.added],
      removed: [...deadlines.removed],
      passed: deadlines.removed.filter(isPassed),
    },
    directives: {
      pairs: directives.pairs.map((pair) => directivePair(pair, from, to, successions)),
      added: [...directives.added],
      removed: [...directives.removed],
    },
    warnings: warnings(from, to),
  };
}

function metricPair({ from, to, similarity }: Match<Metric>): MetricPair {
  const keys = ['value', 'total', 'min', 'max', 'bound', 'status'] as const;
  const changed = keys.some((key) => from[key] !== to[key]) || from.change?.direction !== to.change?.direction;
  const change = delta(from, to);
  const isReached = reached(from, to);
  const [before, after] = [periodLength(from), periodLength(to)];
  return {
    status: changed ? 'changed' : 'same',
    similarity: shown(similarity),
    from,
    to,
    ...(change && { delta: change }),
    ...(isReached !== undefined && { reached: isReached }),
    ...(before && after && periodsDiffer(from, to) && { periods: { from: before, to: after } }),
  };
}

function deadlinePair({ from, to, similarity }: Match<Deadline>, successions: Successions): DeadlinePair {
  const days = daysBetween(from.due, to.due);
  const owners = reassignment(from.owners ?? [], to.owners ?? [], successions);
  const changed =
    from.due !== to.due ||
    from.relation !== to.relation ||
    (from.due ?? from.event) !== (to.due ?? to.event) ||
    owners.differs;
  return {
    status: changed ? 'changed' : 'same',
    similarity: shown(similarity),
    from,
    to,
    ...(days !== undefined && { days }),
    ...(owners.successions.length > 0 && { successions: [...owners.successions] }),
  };
}

function directivePair(
  { from, to, similarity }: Match<Directive>,
  a: Report,
  b: Report,
  successions: Successions,
): DirectivePair {
  const assignees = reassignment(ids(from), ids(to), successions);
  const changes: DirectivePair['changes'] = [];
  if (assignees.differs) changes.push('assignees');
  if (dues(from, a) !== dues(to, b)) changes.push('deadline');
  if (bag(from, a) !== bag(to, b)) changes.push('wording');
  return {
    status: changes.length > 0 ? 'changed' : 'same',
    similarity: shown(similarity),
    from,
    to,
    ...(changes.length > 0 && { changes }),
    ...(assignees.successions.length > 0 && { successions: [...assignees.successions] }),
  };
}

function warnings(from: Report, to: Report): Warning[] {
  const found: Warning[] = [];
  if (isEarlier(to, from)) {
    found.push({
      code: 'order',
      message: `${to.source.file} tells of the earlier meeting (${to.meeting.date?.start}); the two stand in reverse`,
    });
  }
  for (const report of [from, to]) {
    if (!report.meeting.date)
      found.push({ code: 'no-date', message: `${report.source.file} does not tell the day of its meeting` });
  }
  return found;
}

function isEarlier(a: Report, b: Report): boolean {
  return (daysBetween(a.meeting.date?.start, b.meeting.date?.start) ?? 0) > 0;
}

function ids({ assignees = [] }: Directive): string[] {
  return assignees.map(({ id }) => id);
}

function dues(directive: Directive, report: Report): string {
  const own = new Set(directive.deadlines);
  return report.deadlines
    .filter(({ id }) => own.has(id))
    .map(({ due, event }) => due ?? event ?? '')
    .sort()
    .join();
}

/** The words of a deed whatever their order. */
function bag(directive: Directive, { deadlines }: Report): string {
  return deed(directive, deadlines).sort().join(' ');
}

function shown(similarity: number): number {
  return Number(similarity.toFixed(3));
}
