import { parseIso } from '../mentions/time/calendar.ts';
import type { Problem } from '../source/problem.ts';
import type { Format } from '../views/formats.ts';
import { type Section, sections } from '../views/sections.ts';
import type { Making } from './job.ts';

/** The options of `dcs extract` as they were typed. */
export interface GivenOptions {
  readonly format: Format;
  readonly inputFormat?: 'ndjson';
  readonly jobs?: string;
  readonly only?: string;
  readonly date?: string;
  readonly lexicon?: string;
  readonly org?: string;
  readonly withGroups?: true;
  readonly output?: string;
  readonly force?: true;
  readonly debug?: true;
}

/** The options of `dcs extract`, checked. */
export interface ExtractOptions {
  readonly making: Making;
  /** Whether standard input holds records, one a line. */
  readonly readsRecords: boolean;
  /** How many workers; absent where dcs decides. */
  readonly jobs?: number;
  readonly output?: { readonly folder: string; readonly force: boolean };
}

/**
 * Checks the options of `dcs extract`.
 *
 * @param given the options as they were typed
 * @param paths that they are for
 * @returns the options, or the first mistake in them
 */
export function readOptions(given: GivenOptions, paths: readonly string[]): ExtractOptions | Problem {
  const { format, inputFormat, jobs, date, output, force = false, debug = false } = given;
  const only = given.only?.split(',').map((name) => name.trim());
  const unknown = only?.find((name) => !isSection(name));
  if (unknown !== undefined)
    return badOption(`--only does not know '${unknown}'`, `choose from ${sections.join(', ')}`);
  const mistake = badDate(date) ?? badJobs(jobs) ?? badRecords(given, paths);
  if (mistake !== undefined) return mistake;
  if (given.withGroups && given.org === undefined)
    return badOption('--with-groups does nothing without --org', 'add --org ID or leave it out');
  if (force && output === undefined) return badOption('--force does nothing without -o', 'add -o DIR or leave it out');
  return {
    making: { format, debug, ...(only && { only: only.filter(isSection) }), ...(date !== undefined && { date }) },
    readsRecords: inputFormat === 'ndjson',
    ...(jobs !== undefined && { jobs: Number(jobs) }),
    ...(output !== undefined && { output: { folder: output, force } }),
  };
}

function isSection(name: string): name is Section {
  return sections.some((section) => section === name);
}

/**
 * A reference date that the user gave: a day or a local date-time.
 *
 * @param date as it was typed
 * @returns the problem where the calendar has no such day: 2026-02-30 is well-formed and is none
 */
export function badDate(date: string | undefined): Problem | undefined {
  if (date === undefined || parseIso(date) !== undefined) return undefined;
  return badOption(`--date '${date}' is no date`, 'write it as 2026-03-05 or 2026-03-05T09:30');
}

function badJobs(jobs: string | undefined): Problem | undefined {
  if (jobs === undefined || /^[1-9]\d{0,2}$/.test(jobs)) return undefined;
  return badOption(`--jobs '${jobs}' is no number of workers`, 'write it as 4');
}

/** Records come in by standard input and go out a line each. */
function badRecords({ inputFormat, format, output }: GivenOptions, paths: readonly string[]): Problem | undefined {
  if (inputFormat === undefined) return undefined;
  if (format !== 'ndjson') return badOption('--input-format ndjson gives a report a line', 'add --format ndjson');
  if (output !== undefined)
    return badOption('-o does not go with --input-format ndjson', 'send standard output to a file');
  const [other] = paths.filter((path) => path !== '-');
  if (other === undefined) return undefined;
  return badOption(`--input-format ndjson reads standard input, not '${other}'`, 'give - as the path, and < FILE');
}

function badOption(message: string, remedy: string): Problem {
  return { code: 'bad-option', message, remedy };
}
