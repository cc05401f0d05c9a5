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
import type { Explanation } from './report/explanation.ts';
import type { Report } from './report/model.ts';
import { sourceOfText } from './source/read.ts';

export type { ExtractOptions } from './extract.ts';
export type * from './report/explanation.ts';
export type * from './report/model.ts';

/**
 * Reads one report.
 *
 * @param text    the report; every span of the result points into it, in UTF-16 code units
 * @param options the reference date, from which dates without a year get theirs
 * @returns the dcs/1 document
 */
export function extract(text: string, options: ExtractOptions = {}): Report {
  return extractSource(sourceOfText(text), options);
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
