import type { Report } from './model.ts';

/**
 * A report with the items of some organisations alone: figures that they hold, deadlines that they must keep, directives
 * that they were given or gave. References to items that are left out go with them.
 *
 * @param report        the whole report
 * @param organisations their ids
 */
export function aboutOrganisations(report: Report, organisations: ReadonlySet<string>): Report {
  const meant = (ids: readonly (string | undefined)[] = []) =>
    ids.some((id) => id !== undefined && organisations.has(id));
  const metrics = report.metrics.filter(({ holder }) => meant(holder));
  const deadlines = report.deadlines.filter(({ owners }) => meant(owners));
  const directives = report.directives.filter(({ assignees = [], issuer }) =>
    meant([...assignees.map(({ id }) => id), issuer?.org]),
  );
  const kept = new Set([...metrics, ...deadlines, ...directives].map(({ id }) => id));
  const left = (ids: readonly string[] = []) => ids.filter((id) => kept.has(id));
  return {
    ...report,
    metrics,
    deadlines: deadlines.map(({ directive, metrics: measured, ...deadline }) => ({
      ...deadline,
      ...(directive !== undefined && kept.has(directive) && { directive }),
      ...(left(measured).length > 0 && { metrics: left(measured) }),
    })),
    directives: directives.map(({ deadlines: due, metrics: measured, ...directive }) => ({
      ...directive,
      ...(left(due).length > 0 && { deadlines: left(due) }),
      ...(left(measured).length > 0 && { metrics: left(measured) }),
    })),
  };
}
