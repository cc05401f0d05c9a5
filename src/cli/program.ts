import { Command, CommanderError, Option } from 'commander';
import type { Problem } from '../source/problem.ts';
import { formats } from '../views/formats.ts';
import { addComparing } from './comparing.ts';
import { fault, unwritableOutput } from './fault.ts';
import type { GivenOptions } from './options.ts';
import { addShowing } from './showing.ts';
import { type ExitCode, exitCode, openTerminal, type Surroundings, type Terminal } from './terminal.ts';

/**
 * Runs dcs: the whole command line as a function.
 *
 * @param args         the arguments after `dcs`
 * @param surroundings streams, environment and working folder
 * @returns the exit code
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const terminal = openTerminal(surroundings);
  try {
    return await dispatch(args, surroundings, terminal);
  } catch (error) {
    const unwritable = unwritableOutput(error);
    terminal.complain(unwritable ?? fault(error, args.includes('--debug')));
    return unwritable === undefined ? exitCode.fault : exitCode.mistake;
  }
}

/** Finds the command, runs it, and turns what commander throws for help and mistakes into output and exit code. */
async function dispatch(args: readonly string[], surroundings: Surroundings, terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const help: string[] = [];
  const program = commandLine(surroundings, terminal, (ended) => {
    code = ended;
  });
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => help.push(text), writeErr: () => {}, outputError: () => {} });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) {
      terminal.complain(mistake(error, helpFor(args, program)));
      return exitCode.mistake;
    }
  }
  if (help.length > 0) await terminal.print(help.join(''));
  return code;
}

/** The commands of dcs. What a command does stands in its own file, which is loaded when the command runs. */
function commandLine(surroundings: Surroundings, terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command('dcs')
    .description('Reads Vietnamese reports of meetings and extracts figures, deadlines and directives.')
    .version(DCS_VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nExamples:\n  dcs extract seeds/\n  dcs extract --help\n');

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

  program
    .command('schema')
    .description('print the JSON Schema of what extract prints')
    .addHelpText('after', '\nExamples:\n  dcs schema > dcs-1.json\n')
    .action(async () => {
      const { schemaCommand } = await import('./schema.ts');
      end(await schemaCommand(terminal));
    });
  addComparing(program, surroundings, terminal, end);
  addShowing(program, surroundings, terminal, end);
  return program;
}

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

/** The call that prints the help for these arguments. */
function helpFor(args: readonly string[], program: Command): string {
  const command = program.commands.find((known) => known.name() === args[0]);
  return command === undefined ? 'dcs --help' : `dcs ${command.name()} --help`;
}

/** What commander says about a call, as a problem: without its prefix, and with its suggestion as the remedy. */
function mistake({ message, code }: CommanderError, help: string): Problem {
  if (code === 'commander.help') return { code: 'bad-option', message: 'no command given', remedy: `see ${help}` };
  const [what = '', suggestion] = message.replace(/^error: /, '').split('\n');
  const meant = suggestion?.replace(/^\(Did you mean (.*)\?\)$/, 'did you mean $1? ');
  return { code: 'bad-option', message: what.replace(/\.$/, ''), remedy: `${meant ?? ''}see ${help}` };
}
