import { diff } from '../compare/diff.ts';
import type { Diff } from '../report/diff-model.ts';
import type { Report } from '../report/model.ts';
import type { Problem } from '../source/problem.ts';
import type { Language } from '../views/labels/labels.ts';
import type { Page } from '../views/page/page.ts';
import type { Part } from '../views/pages/diff.ts';
import { type Section, sections } from '../views/sections.ts';
import { badDay, readGiven } from './given.ts';
import { type Kin, kinWith } from './organisations.ts';
import { labelsFor, screenOf } from './screen.ts';
import { type ExitCode, exitCode, type Surroundings, type Terminal } from './terminal.ts';

/** The options of `dcs diff` as they were typed. */
export interface DiffGiven {
  readonly format?: 'yaml' | 'json' | 'md';
  readonly show: Part;
  readonly only?: string;
  readonly exitCode?: true;
  readonly explain?: true;
  readonly date?: string;
  readonly lexicon?: string;
  readonly lang?: Language;
}

/** `dcs diff`: what is new, changed and gone between two meetings. Ends with 1 where asked to and they differ. */
export async function diffCommand(
  paths: readonly string[],
  given: DiffGiven,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<ExitCode> {
  const names = given.only?.split(',').map((name) => name.trim()) ?? sections;
  const mistake = unknownSection(names) ?? explainedAsData(given) ?? badDay('--date', given.date);
  if (mistake) return refuse(mistake, terminal);
  const read = await readGiven(paths, given, surroundings, terminal);
  if (!read || read.code !== exitCode.done) return exitCode.mistake;
  const [from, to, ...more] = read.reports;
  if (!from || !to || more.length > 0) return refuse(notTwo(read.reports.length), terminal);
  const kin = kinWith(read.own);
  const wanted = sections.filter((section) => names.includes(section));
  const comparison = restricted(diff(from, to, kin.successions), wanted, given.show);
  await terminal.print(
    given.explain
      ? await explained(from, to, kin, wanted, given, surroundings)
      : await written(comparison, [from, to], kin, wanted, given, surroundings),
  );
  return given.exitCode && differs(comparison) ? exitCode.partly : exitCode.done;
}

/** A comparison with the lists that were asked for; the others are absent. */
type Restricted = Omit<Diff, Section> & Partial<Pick<Diff, Section>>;

async function written(
  comparison: Restricted,
  reports: readonly Report[],
  { nameOf }: Kin,
  only: readonly Section[],
  given: DiffGiven,
  surroundings: Surroundings,
): Promise<string> {
  if (given.format === 'json') return `${JSON.stringify(comparison, null, 2)}\n`;
  if (given.format === 'yaml') return (await import('../views/yaml.ts')).yamlText(comparison);
  const { diffPage } = await import('../views/pages/diff.ts');
  const { namesIn } = await import('../views/people/names.ts');
  const page = diffPage(
    whole(comparison),
    { show: given.show, only },
    labelsFor(given.lang, surroundings),
    namesIn(reports, nameOf),
  );
  return rendered(page, given, surroundings);
}

async function explained(
  from: Report,
  to: Report,
  { successions }: Kin,
  only: readonly Section[],
  given: DiffGiven,
  surroundings: Surroundings,
): Promise<string> {
  const { explainDiff } = await import('../compare/explain.ts');
  const { explainPage } = await import('../views/pages/explain.ts');
  return rendered(
    explainPage(explainDiff(from, to, successions), only, labelsFor(given.lang, surroundings)),
    given,
    surroundings,
  );
}

async function rendered(page: Page, { format }: DiffGiven, surroundings: Surroundings): Promise<string> {
  if (format === 'md') return (await import('../views/page/markdown.ts')).renderMarkdown(page);
  return (await import('../views/page/terminal.ts')).renderTerminal(page, screenOf(surroundings));
}

function restricted(comparison: Diff, wanted: readonly Section[], show: Part): Restricted {
  const { metrics, deadlines, directives, warnings, ...head } = comparison;
  const lists = {
    metrics: shownOf(metrics, show),
    deadlines: { ...shownOf(deadlines, show), passed: show === 'all' || show === 'changed' ? deadlines.passed : [] },
    directives: shownOf(directives, show),
  };
  return { ...head, ...Object.fromEntries(wanted.map((section) => [section, lists[section]])), warnings };
}

function shownOf<Pair extends { status: string }, Item>(
  { pairs, added, removed }: { pairs: Pair[]; added: Item[]; removed: Item[] },
  show: Part,
) {
  return {
    pairs: show === 'all' ? pairs : show === 'changed' ? pairs.filter(({ status }) => status === 'changed') : [],
    added: show === 'all' || show === 'added' ? added : [],
    removed: show === 'all' || show === 'removed' ? removed : [],
  };
}

function whole(comparison: Restricted): Diff {
  const none = { pairs: [], added: [], removed: [] };
  return { metrics: none, deadlines: { ...none, passed: [] }, directives: none, ...comparison };
}

function differs(comparison: Restricted): boolean {
  const { metrics, deadlines, directives } = whole(comparison);
  return [metrics, deadlines, directives].some(
    ({ pairs, added, removed }) =>
      added.length + removed.length > 0 || pairs.some(({ status }) => status === 'changed'),
  );
}

function unknownSection(names: readonly string[]): Problem | undefined {
  const unknown = names.find((name) => !sections.some((section) => section === name));
  return unknown === undefined
    ? undefined
    : {
        code: 'bad-option',
        message: `--only does not know '${unknown}'`,
        remedy: `choose from ${sections.join(', ')}`,
      };
}

function explainedAsData({ explain, format }: DiffGiven): Problem | undefined {
  if (!explain || format === undefined || format === 'md') return undefined;
  return {
    code: 'bad-option',
    message: `--explain is for people, not for ${format}`,
    remedy: 'leave out --format, or use --format md',
  };
}

function notTwo(count: number): Problem {
  return {
    code: 'bad-option',
    message: `diff compares two reports, not ${count}`,
    remedy: count > 2 ? 'name two, or use dcs timeline' : 'name a second one',
  };
}

function refuse(problem: Problem, terminal: Terminal): ExitCode {
  terminal.complain(problem);
  return exitCode.mistake;
}
