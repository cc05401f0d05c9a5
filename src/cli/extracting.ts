import { Option } from 'commander';
import { formats } from '../views/formats.ts';
import type { Commands } from './command.ts';
import type { GivenOptions } from './options.ts';

const extractExamples = `
Examples:
  dcs extract report.txt                     one report
  dcs extract seeds/ --only metrics          a folder, figures alone
  dcs extract 'news/2025-*.txt' -o out       one YAML file a report
  dcs extract --format json a.txt b.md       a JSON array
  dcs extract --date 2026-03-05 - < a.txt    standard input, with a reference date
  dcs extract --org bo-cong-an seeds/        what concerns one organisation
  dcs extract --input-format ndjson --format ndjson - < articles.ndjson

Exit codes: 0 done, 1 some inputs failed, 2 a mistake in the call.
`;

/** The commands that read reports for other programs, by name. What one does stands in its own file, loaded when it runs. */
export const extracting: Commands = {
  extract(program, { surroundings, terminal, end }) {
    program
      .command('extract')
      .description('print what each report says, as YAML, JSON or NDJSON')
      .argument('<paths...>', 'reports (.txt, .md), folders, quoted globs, or - for standard input')
      .addOption(new Option('-f, --format <form>', 'form of the output').choices(formats).default('yaml'))
      .addOption(
        new Option('--input-format <form>', 'standard input holds records {id, text, published?, title?}').choices([
          'ndjson',
        ]),
      )
      .option('--only <lists>', 'only these lists, separated by commas: metrics, deadlines, directives')
      .option('--jobs <n>', 'so many workers (default: all cores, once there is enough to read)')
      .option('--date <day>', 'reference date, YYYY-MM-DD: gives dates like 15/2 their year')
      .option('--org <id>', 'only items of this organisation, under its earlier and later names too')
      .option('--with-groups', 'with --org: items of groups that it belongs to as well')
      .option('--lexicon <file>', 'YAML of organisations that are read as well')
      .option('-o, --output <dir>', 'write one file a report into this folder')
      .option('--force', 'replace files that are there')
      .option('--debug', 'print the trace of a fault of dcs')
      .addHelpText('after', extractExamples)
      .action(async (paths: string[], options: GivenOptions) => {
        const { extractCommand } = await import('./extract.ts');
        end(await extractCommand(paths, options, surroundings, terminal));
      });
  },
  schema(program, { terminal, end }) {
    program
      .command('schema')
      .description('print the JSON Schema of what extract prints')
      .addHelpText('after', '\nExamples:\n  dcs schema > dcs-1.json\n')
      .action(async () => {
        const { schemaCommand } = await import('./schema.ts');
        end(await schemaCommand(terminal));
      });
  },
};
