import type { Command } from 'commander';
import type { ExitCode, Surroundings, Terminal } from './terminal.ts';

/** What a command runs in. */
export interface CommandContext {
  readonly surroundings: Surroundings;
  readonly terminal: Terminal;
  /** Is told what the command ends with. */
  readonly end: (code: ExitCode) => void;
}

/** Commands by name, each as what describes it to the command line: its arguments, options and help, and what it does. */
export type Commands = Readonly<Record<string, (program: Command, context: CommandContext) => void>>;
