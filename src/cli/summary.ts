import type { Language } from '../views/labels/labels.ts';
import { renderTerminal } from '../views/page/terminal.ts';
import { type Grouping, summaryPage } from '../views/pages/summary.ts';
import { namesIn } from '../views/people/names.ts';
import { badCount, badDay, readGiven } from './given.ts';
import { kinWith } from './organisations.ts';
import { labelsFor, screenOf } from './screen.ts';
import { type ExitCode, exitCode, type Surroundings, type Terminal } from './terminal.ts';

/** The options of `dcs summary` as they were typed. */
export interface SummaryGiven {
  readonly by: Grouping;
  readonly top?: string;
  readonly date?: string;
  readonly lexicon?: string;
  readonly asOf?: string;
  readonly lang?: Language;
}

/** `dcs summary`: each meeting on a page. */
export async function summaryCommand(
  paths: readonly string[],
  given: SummaryGiven,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<ExitCode> {
  const mistake = badCount('--top', given.top) ?? badDay('--date', given.date) ?? badDay('--as-of', given.asOf);
  if (mistake) {
    terminal.complain(mistake);
    return exitCode.mistake;
  }
  const read = await readGiven(paths, given, surroundings, terminal);
  if (!read) return exitCode.mistake;
  const { nameOf } = kinWith(read.own);
  const labels = labelsFor(given.lang, surroundings);
  const top = given.top === undefined ? Number.POSITIVE_INFINITY : Number(given.top);
  const options = { by: given.by, top, ...(given.asOf !== undefined && { date: given.asOf }) };
  for (const [at, report] of read.reports.entries()) {
    const page = summaryPage(report, options, labels, namesIn([report], nameOf));
    const isRead = await terminal.print((at > 0 ? '\n' : '') + renderTerminal(page, screenOf(surroundings)));
    if (!isRead) break;
  }
  return read.code;
}
