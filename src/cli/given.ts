import { parseDate } from '@internationalized/date';
import type { OrganisationEntry } from '../lexicon/organisation-entry.ts';
import type { Report } from '../report/model.ts';
import { isProblem, type Problem } from '../source/problem.ts';
import { ownLexicon } from './own-lexicon.ts';
import { loadReports } from './reports.ts';
import { type ExitCode, exitCode, type Surroundings, type Terminal } from './terminal.ts';

/** How texts are read, as it was typed. */
export interface ReadingGiven {
  readonly date?: string;
  readonly lexicon?: string;
}

/** What was read, with the exit code for what was not. */
export interface Given {
  readonly reports: readonly Report[];
  /** The user's own entries of the lexicon. */
  readonly own: readonly OrganisationEntry[];
  readonly code: ExitCode;
}

/**
 * Reads the reports that the user named; what cannot be read is reported and passed over.
 *
 * @returns nothing where none could be read
 */
export async function readGiven(
  names: readonly string[],
  { date, lexicon }: ReadingGiven,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<Given | undefined> {
  const own = await ownLexicon(lexicon, surroundings.cwd);
  if (isProblem(own)) {
    terminal.complain(own);
    return undefined;
  }
  const loaded = await loadReports(names, surroundings, { ...(date !== undefined && { date }), lexicon: own });
  const reports: Report[] = [];
  for (const one of loaded) {
    if (isProblem(one)) terminal.complain(one);
    else reports.push(one);
  }
  if (reports.length === 0) return undefined;
  return { reports, own, code: reports.length < loaded.length ? exitCode.partly : exitCode.done };
}

/** A day that the user gave. @returns the problem where it is none */
export function badDay(option: string, given: string | undefined): Problem | undefined {
  if (given === undefined) return undefined;
  try {
    parseDate(given);
    return undefined;
  } catch {
    return { code: 'bad-option', message: `${option} '${given}' is no day`, remedy: 'write it as 2026-03-05' };
  }
}

/** A whole number that the user gave. @returns the problem where it is none */
export function badCount(option: string, given: string | undefined): Problem | undefined {
  if (given === undefined || /^[1-9]\d{0,8}$/.test(given)) return undefined;
  return { code: 'bad-option', message: `${option} '${given}' is no whole number above 0`, remedy: 'write it as 10' };
}
