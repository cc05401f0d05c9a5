import { Option } from 'commander';
import type { Commands } from './command.ts';
import type { ExplainGiven } from './explain.ts';
import type { LexiconGiven } from './lexicon.ts';
import type { RulesGiven } from './rules.ts';

/** The commands that show how dcs reads, by name. What one does stands in its own file, loaded when it runs. */
export const showing: Commands = {
  explain(program, { surroundings, terminal, end }) {
    program
      .command('explain')
      .description('show how a text is read: what was found, as what value, by which rule, and what gave way')
      .argument('[path]', 'a report, or - for standard input')
      .option('--text <text>', 'the text itself, in place of a path')
      .option('--date <day>', 'reference date, 2026-03-05 or 2026-03-05T09:30')
      .option('--lexicon <file>', 'YAML of organisations that are read as well')
      .addOption(new Option('-f, --format <form>', 'form of the output (default: a screen)').choices(['json']))
      .addOption(
        new Option('--lang <language>', 'language of headings (default: that of the environment)').choices([
          'en',
          'vi',
        ]),
      )
      .addHelpText(
        'after',
        '\nExamples:\n  dcs explain report.txt\n  dcs explain --text "thứ năm tuần tới" --date 2026-03-05 --format json\n',
      )
      .action(async (path: string | undefined, options: ExplainGiven) => {
        const { explainCommand } = await import('./explain.ts');
        end(await explainCommand(path, options, surroundings, terminal));
      });
  },
  rules(program, { surroundings, terminal, end }) {
    program
      .command('rules')
      .description('list the rules, each with what it reads and what it leaves')
      .argument('[id]', 'one rule, such as time/quarter, or one family, such as time')
      .addOption(new Option('-f, --format <form>', 'form of the output (default: a screen)').choices(['yaml', 'json']))
      .addHelpText('after', '\nExamples:\n  dcs rules\n  dcs rules time/quarter\n')
      .action(async (id: string | undefined, options: RulesGiven) => {
        const { rulesCommand } = await import('./rules.ts');
        end(await rulesCommand(id, options, surroundings, terminal));
      });
  },
  lexicon(program, { surroundings, terminal, end }) {
    program
      .command('lexicon')
      .description('look up what dcs knows by name: organisations, units, words that tell somebody to do something')
      .argument('[part]', 'org, unit or verb', 'org')
      .argument('[query...]', 'only entries with these words; tone marks may be left out')
      .option('--lexicon <file>', 'YAML of organisations that are read as well')
      .addOption(
        new Option('-f, --format <form>', 'form of the output (default: a table; in a pipe, tabbed lines)').choices([
          'yaml',
          'json',
        ]),
      )
      .addHelpText(
        'after',
        "\nExamples:\n  dcs lexicon org 'thong tin'\n  dcs lexicon unit dong\n  dcs lexicon org bo-cong-an --format yaml > own.yaml\n",
      )
      .action(async (part: string, query: string[], options: LexiconGiven) => {
        const { lexiconCommand } = await import('./lexicon.ts');
        end(await lexiconCommand(part, query, options, surroundings, terminal));
      });
  },
};
