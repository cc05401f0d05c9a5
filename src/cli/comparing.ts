import { Option } from 'commander';
import type { AgendaGiven } from './agenda.ts';
import type { Commands } from './command.ts';
import type { DiffGiven } from './diff.ts';
import type { SummaryGiven } from './summary.ts';
import type { TimelineGiven } from './timeline.ts';

const REPORTS = 'reports, documents that dcs extract wrote (.yaml, .json), folders, quoted globs, or -';

const language = () =>
  new Option('--lang <language>', 'language of headings and labels (default: that of the environment)').choices([
    'en',
    'vi',
  ]);

const lexicon = ['--lexicon <file>', 'YAML of organisations that are read as well'] as const;

const date = ['--date <day>', 'reference date for texts, YYYY-MM-DD'] as const;

/** The commands that read and compare meetings, by name. What one does stands in its own file, loaded when it runs. */
export const comparing: Commands = {
  summary(program, { surroundings, terminal, end }) {
    program
      .command('summary')
      .description('show each meeting on a page: figures, deadlines, directives')
      .argument('<paths...>', REPORTS)
      .addOption(
        new Option('--by <what>', 'gather directives by this')
          .choices(['assignee', 'deadline', 'group', 'issuer'])
          .default('assignee'),
      )
      .option('--top <n>', 'at most so many rows of each table')
      .option('--as-of <day>', 'count days left from this day, YYYY-MM-DD (default: the day of the meeting)')
      .option(...date)
      .option(...lexicon)
      .addOption(language())
      .addHelpText('after', '\nExamples:\n  dcs summary seeds/\n  dcs summary report.txt --by deadline --top 10\n')
      .action(async (paths: string[], options: SummaryGiven) => {
        const { summaryCommand } = await import('./summary.ts');
        end(await summaryCommand(paths, options, surroundings, terminal));
      });
  },
  diff(program, { surroundings, terminal, end }) {
    program
      .command('diff')
      .description('compare two meetings: what changed, what is new, what is gone')
      .argument('<reports...>', `the earlier and the later: ${REPORTS}`)
      .addOption(
        new Option('-f, --format <form>', 'form of the output (default: a screen)').choices(['yaml', 'json', 'md']),
      )
      .addOption(
        new Option('--show <what>', 'only this part').choices(['all', 'changed', 'added', 'removed']).default('all'),
      )
      .option('--only <lists>', 'only these lists, separated by commas: metrics, deadlines, directives')
      .option('--exit-code', 'end with 1 when the two differ')
      .option('--explain', 'say why items paired or did not')
      .option(...date)
      .option(...lexicon)
      .addOption(language())
      .addHelpText(
        'after',
        '\nExamples:\n  dcs diff april.txt july.txt\n  dcs diff april.yaml july.txt --format json --only metrics\n',
      )
      .action(async (paths: string[], options: DiffGiven) => {
        const { diffCommand } = await import('./diff.ts');
        end(await diffCommand(paths, options, surroundings, terminal));
      });
  },
  timeline(program, { surroundings, terminal, end }) {
    program
      .command('timeline')
      .description('follow each figure over two or more meetings')
      .argument('<paths...>', REPORTS)
      .addOption(
        new Option('-f, --format <form>', 'form of the output (default: a screen)').choices([
          'yaml',
          'json',
          'csv',
          'md',
        ]),
      )
      .option('--indicator <text>', 'only indicators with these words; marks may be left out')
      .option(...date)
      .option(...lexicon)
      .addOption(language())
      .addHelpText(
        'after',
        "\nExamples:\n  dcs timeline seeds/\n  dcs timeline seeds/ --indicator 'dich vu cong' --format csv\n",
      )
      .action(async (paths: string[], options: TimelineGiven) => {
        const { timelineCommand } = await import('./timeline.ts');
        end(await timelineCommand(paths, options, surroundings, terminal));
      });
  },
  agenda(program, { surroundings, terminal, end }) {
    program
      .command('agenda')
      .description('list what falls due, over all meetings')
      .argument('<paths...>', REPORTS)
      .addOption(
        new Option('-f, --format <form>', 'form of the output (default: a screen)').choices([
          'yaml',
          'json',
          'csv',
          'md',
          'ics',
        ]),
      )
      .option('--as-of <day>', 'see it from this day, YYYY-MM-DD (default: today)')
      .option('--within <days>', 'what is due in so many days is due soon', '30d')
      .option('--org <id>', 'only tasks of this organisation, under its earlier and later names too')
      .option(...date)
      .option(...lexicon)
      .addOption(language())
      .addHelpText(
        'after',
        '\nExamples:\n  dcs agenda seeds/ --as-of 2025-03-01\n  dcs agenda seeds/ --org bo-cong-an --format ics > tasks.ics\n',
      )
      .action(async (paths: string[], options: AgendaGiven) => {
        const { agendaCommand } = await import('./agenda.ts');
        end(await agendaCommand(paths, options, surroundings, terminal));
      });
  },
};
