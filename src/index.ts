/**
 * dcs as a library: reads Vietnamese reports of meetings and says what stands in them.
 *
 * ```ts
 * import { extract } from 'dcs';
 * const report = extract(text, { date: '2026-03-05' });
 * ```
 */
import { explain as explainSource } from './explain.ts';
import { type ExtractOptions, extract as extractSource } from './extract.ts';
import { groupsOf, isKnown, kinOf } from './lexicon/kin.ts';
import type { OrganisationEntry } from './lexicon/organisation-entry.ts';
import { aboutOrganisations } from './report/about.ts';
import type { Explanation } from './report/explanation.ts';
import type { Report } from './report/model.ts';
import { sourceOfText } from './source/read.ts';
import { type Section, withSections } from './views/sections.ts';

export type { ExtractOptions } from './extract.ts';
export type { OrganisationEntry } from './lexicon/organisation-entry.ts';
export type * from './report/explanation.ts';
export type * from './report/model.ts';

/** How a report is read, and what of it is wanted. */
export interface ReportOptions extends ExtractOptions {
  /** Only these lists. */
  readonly only?: readonly Section[];
  /** Only items of the organisation with this id, under its earlier and later names too. */
  readonly org?: string;
  /** With `org`: items of groups that it belongs to as well. */
  readonly withGroups?: boolean;
}

/**
 * Reads one report.
 *
 * @param text    the report; every span of the result points into it, in UTF-16 code units
 * @param options the reference date, from which dates without a year get theirs; which lists and whose items are wanted
 * @returns the dcs/1 document; without the lists that `only` leaves out
 * @throws RangeError for an `org` that neither the lexicon nor `options.lexicon` has
 */
export function extract(text: string, options?: ReportOptions & { readonly only?: undefined }): Report;
export function extract(text: string, options: ReportOptions): Partial<Report>;
export function extract(
  text: string,
  { only, org, withGroups = false, ...options }: ReportOptions = {},
): Partial<Report> {
  const whole = extractSource(sourceOfText(text), options);
  const report = org === undefined ? whole : aboutOrganisations(whole, concerned(org, withGroups, options.lexicon));
  return only === undefined ? report : withSections(report, only);
}

function concerned(org: string, withGroups: boolean, own: readonly OrganisationEntry[] = []): ReadonlySet<string> {
  if (!isKnown(org, own)) throw new RangeError(`dcs knows no organisation '${org}'`);
  const kin = kinOf(org, own);
  return withGroups ? new Set([...kin, ...groupsOf(kin, own)]) : kin;
}

/**
 * Shows how a text is read: what was found in it, as what value, by which rule, and what gave way to that.
 *
 * @param text    a report, or a single phrase; spans point into it, in UTF-16 code units
 * @param options the reference date: a day, or a local date-time for what is relative to the hour
 */
export function explain(text: string, options: ExtractOptions = {}): Explanation {
  return explainSource(sourceOfText(text), options);
}
