import { parseDate, parseDateTime } from '@internationalized/date';
import type { Problem } from '../source/problem.ts';
import type { Format } from '../views/formats.ts';
import { type Section, sections } from '../views/sections.ts';

/** The options of `dcs extract` as they were typed. */
export interface GivenOptions {
  readonly format: Format;
  readonly only?: string;
  readonly date?: string;
  readonly output?: string;
  readonly force?: true;
  readonly debug?: true;
}

/** The options of `dcs extract`, checked. */
export interface ExtractOptions {
  readonly format: Format;
  readonly only?: readonly Section[];
  /** A day or a local date-time that exists. */
  readonly date?: string;
  readonly output?: { readonly folder: string; readonly force: boolean };
  readonly debug: boolean;
}

/**
 * Checks the options of `dcs extract`.
 *
 * @param given the options as they were typed
 * @returns the options, or the first mistake in them
 */
export function readOptions(given: GivenOptions): ExtractOptions | Problem {
  const { format, date, output, force = false, debug = false } = given;
  const only = given.only?.split(',').map((name) => name.trim());
  const unknown = only?.find((name) => !isSection(name));
  if (unknown !== undefined)
    return badOption(`--only does not know '${unknown}'`, `choose from ${sections.join(', ')}`);
  if (date !== undefined && !exists(date)) return badOption(`--date '${date}' is no date`, 'write it as 2026-03-05');
  if (force && output === undefined) return badOption('--force does nothing without -o', 'add -o DIR or leave it out');
  return {
    format,
    debug,
    ...(only && { only: only.filter(isSection) }),
    ...(date !== undefined && { date }),
    ...(output !== undefined && { output: { folder: output, force } }),
  };
}

function isSection(name: string): name is Section {
  return sections.some((section) => section === name);
}

/** Whether the calendar has this day: 2026-02-30 is well-formed and is none. */
function exists(date: string): boolean {
  try {
    return date.includes('T') ? Boolean(parseDateTime(date)) : Boolean(parseDate(date));
  } catch {
    return false;
  }
}

function badOption(message: string, remedy: string): Problem {
  return { code: 'bad-option', message, remedy };
}
