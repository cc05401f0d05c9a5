import { getLocalTimeZone, today } from '@internationalized/date';
import { agenda } from '../compare/agenda.ts';
import { isKnown } from '../lexicon/kin.ts';
import type { Agenda } from '../report/agenda-model.ts';
import type { Report } from '../report/model.ts';
import type { Problem } from '../source/problem.ts';
import type { Language } from '../views/labels/labels.ts';
import { namesIn } from '../views/people/names.ts';
import { unknownOrganisation } from './asked.ts';
import { badDay, type Given, readGiven } from './given.ts';
import { type Kin, kinWith } from './organisations.ts';
import { labelsFor, screenOf } from './screen.ts';
import { type ExitCode, exitCode, type Surroundings, type Terminal } from './terminal.ts';

/** The options of `dcs agenda` as they were typed. */
export interface AgendaGiven {
  readonly format?: 'yaml' | 'json' | 'csv' | 'md' | 'ics';
  readonly asOf?: string;
  readonly within: string;
  readonly org?: string;
  readonly date?: string;
  readonly lexicon?: string;
  readonly lang?: Language;
}

/** `dcs agenda`: what falls due, over all meetings. Without --as-of it is seen from today, by the clock of the machine. */
export async function agendaCommand(
  paths: readonly string[],
  given: AgendaGiven,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<ExitCode> {
  const mistake = badDay('--as-of', given.asOf) ?? badDay('--date', given.date) ?? badWithin(given.within);
  if (mistake) {
    terminal.complain(mistake);
    return exitCode.mistake;
  }
  const read = await readGiven(paths, given, surroundings, terminal);
  if (!read) return exitCode.mistake;
  if (given.org !== undefined && !isHeardOf(given.org, read)) {
    terminal.complain(await unknownOrganisation(given.org, read.own));
    return exitCode.mistake;
  }
  const seen = {
    date: given.asOf ?? today(getLocalTimeZone()).toString(),
    within: Number.parseInt(given.within, 10),
    ...(given.org !== undefined && { organisation: given.org }),
  };
  const kin = kinWith(read.own);
  await terminal.print(
    await written(agenda(read.reports, seen, kin.successions), read.reports, kin, given, surroundings),
  );
  return read.code;
}

/** Whether the lexicon has an organisation, or a report names it. */
function isHeardOf(id: string, { own, reports }: Given): boolean {
  return isKnown(id, own) || reports.some((report) => report.deadlines.some(({ owners = [] }) => owners.includes(id)));
}

async function written(
  shown: Agenda,
  reports: readonly Report[],
  { nameOf }: Kin,
  { format, asOf, lang }: AgendaGiven,
  surroundings: Surroundings,
): Promise<string> {
  const names = namesIn(reports, nameOf);
  switch (format) {
    case 'json':
      return `${JSON.stringify(shown, null, 2)}\n`;
    case 'yaml':
      return (await import('../views/yaml.ts')).yamlText(shown);
    case 'csv':
      return (await import('../views/tables.ts')).agendaCsv(shown, names);
    case 'ics':
      return (await import('../views/ics.ts')).ics(shown, names);
  }
  const { agendaPage } = await import('../views/pages/agenda.ts');
  const page = agendaPage(shown, asOf === undefined, labelsFor(lang, surroundings), names);
  if (format === 'md') return (await import('../views/page/markdown.ts')).renderMarkdown(page);
  return (await import('../views/page/terminal.ts')).renderTerminal(page, screenOf(surroundings));
}

function badWithin(within: string): Problem | undefined {
  if (/^\d{1,5}d$/.test(within)) return undefined;
  return { code: 'bad-option', message: `--within '${within}' is no number of days`, remedy: 'write it as 30d' };
}
