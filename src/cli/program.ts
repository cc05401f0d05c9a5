import { Command, CommanderError } from 'commander';
import type { Problem } from '../source/problem.ts';
import type { CommandContext, Commands } from './command.ts';
import { comparing } from './comparing.ts';
import { extracting } from './extracting.ts';
import { fault, unwritableOutput } from './fault.ts';
import { showing } from './showing.ts';
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
  const end = (ended: ExitCode) => {
    code = ended;
  };
  const program = commandLine(args[0], { surroundings, terminal, end });
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

const commands: Commands = { ...extracting, ...comparing, ...showing };

/**
 * The command line of dcs.
 *
 * @param name what stands where the command does: that one alone is described, since to describe all takes a while; all
 *   where it is none
 */
function commandLine(name: string | undefined, context: CommandContext): Command {
  const program = new Command('dcs')
    .description('Reads Vietnamese reports of meetings and extracts figures, deadlines and directives.')
    .version(DCS_VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nExamples:\n  dcs extract seeds/\n  dcs extract --help\n');
  for (const [known, add] of Object.entries(commands))
    if (known === name || name === undefined || !Object.hasOwn(commands, name)) add(program, context);
  return program;
}

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
