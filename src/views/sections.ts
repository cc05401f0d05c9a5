import type { Report } from '../report/model.ts';

/** The lists of a report that can be asked for by name. */
export const sections = ['metrics', 'deadlines', 'directives'] as const;

export type Section = (typeof sections)[number];

/**
 * A report with some of its lists. What was not asked for is absent, not empty: an empty list says that there is none.
 *
 * @param report the whole report
 * @param wanted the lists to keep
 */
export function withSections(report: Report, wanted: readonly Section[]): Partial<Report> {
  const dropped = new Set<string>(sections.filter((section) => !wanted.includes(section)));
  return Object.fromEntries(Object.entries(report).filter(([key]) => !dropped.has(key)));
}
