import { timeline } from '../compare/timeline.ts';
import type { Timeline } from '../report/timeline-model.ts';
import type { Language } from '../views/labels/labels.ts';
import { badDay, readGiven } from './given.ts';
import { kinWith } from './organisations.ts';
import { labelsFor, screenOf } from './screen.ts';
import { type ExitCode, exitCode, type Surroundings, type Terminal } from './terminal.ts';

/** The options of `dcs timeline` as they were typed. */
export interface TimelineGiven {
  readonly format?: 'yaml' | 'json' | 'csv' | 'md';
  readonly indicator?: string;
  readonly date?: string;
  readonly lexicon?: string;
  readonly lang?: Language;
}

/** `dcs timeline`: how figures moved over the meetings. */
export async function timelineCommand(
  paths: readonly string[],
  given: TimelineGiven,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<ExitCode> {
  const mistake = badDay('--date', given.date);
  if (mistake) {
    terminal.complain(mistake);
    return exitCode.mistake;
  }
  const read = await readGiven(paths, given, surroundings, terminal);
  if (!read) return exitCode.mistake;
  const all = timeline(read.reports, kinWith(read.own).successions);
  await terminal.print(
    await written(given.indicator === undefined ? all : await about(all, given.indicator), given, surroundings),
  );
  return read.code;
}

/** The indicators that have all the words that the user typed, with or without tone marks. */
async function about(all: Timeline, words: string): Promise<Timeline> {
  const { saysAll } = await import('../compare/words.ts');
  return {
    ...all,
    series: all.series.filter(({ points }) => points.some(({ metric }) => saysAll(metric.indicator, words))),
  };
}

async function written(shown: Timeline, { format, lang }: TimelineGiven, surroundings: Surroundings): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(shown, null, 2)}\n`;
    case 'yaml':
      return (await import('../views/yaml.ts')).yamlText(shown);
    case 'csv':
      return (await import('../views/tables.ts')).timelineCsv(shown);
  }
  const { timelinePage } = await import('../views/pages/timeline.ts');
  const page = timelinePage(shown, labelsFor(lang, surroundings));
  if (format === 'md') return (await import('../views/page/markdown.ts')).renderMarkdown(page);
  return (await import('../views/page/terminal.ts')).renderTerminal(page, screenOf(surroundings));
}
