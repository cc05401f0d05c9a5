/**
 * dcs as a library: reads Vietnamese reports of meetings and says what stands in them.
 *
 * ```ts
 * import { extract } from 'dcs';
 * const report = extract(text, { date: '2026-03-05' });
 * ```
 */
import { type ExtractOptions, extract as extractSource } from './extract.ts';
import type { Report } from './report/model.ts';
import { sourceOfText } from './source/read.ts';

export type { ExtractOptions } from './extract.ts';
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
