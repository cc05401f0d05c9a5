import type { Writable } from 'node:stream';
import type { Problem } from '../source/problem.ts';

/** All that a run of dcs sees of the world: its streams, its environment and the folder it stands in. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The module that workers run. */
  readonly worker: URL;
}

/** What the process ends with. */
export const exitCode = {
  /** All that was asked for was done. */
  done: 0,
  /** Some inputs failed, the rest were done. */
  partly: 1,
  /** A mistake in the call, or nothing could be done. */
  mistake: 2,
  /** A fault of dcs itself. */
  fault: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/**
 * What a run ends with that was to read several inputs.
 *
 * @param count  how many there were
 * @param failed how many of them could not be done
 */
export function ending(count: number, failed: number): ExitCode {
  if (failed === 0) return exitCode.done;
  return failed < count ? exitCode.partly : exitCode.mistake;
}

/** Where a run of dcs writes: data to standard output, everything else to standard error. */
export interface Terminal {
  /** @returns whether anybody still reads; `false` once the pipe is closed, as by `| head -1` */
  print(data: string): Promise<boolean>;
  /** Reports a problem in one line. */
  complain(problem: Problem): void;
}

/**
 * Opens the terminal of one run.
 *
 * @param surroundings the streams
 */
export function openTerminal(surroundings: Surroundings): Terminal {
  return {
    print: (data) =>
      new Promise((resolve, reject) => {
        quiet(surroundings.stdout).write(data, (error) => {
          if (!error) resolve(true);
          else if ('code' in error && error.code === 'EPIPE') resolve(false);
          else reject(error);
        });
      }),
    complain: (problem) => quiet(surroundings.stderr).write(`${inOneLine(problem)}\n`),
  };
}

/**
 * Failed writes come back through the callback of each write; the event, without a listener, would end the process. Those
 * of others do not count: workers listen for a while and then leave.
 */
function quiet(stream: Writable): Writable {
  if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
  return stream;
}

function ignore(): void {}

/**
 * A problem as it is shown: `dcs: FILE:LINE:COL: what is wrong; what to do`.
 *
 * @param problem the problem
 */
function inOneLine({ file, line, col, message, remedy }: Problem): string {
  const place = [file, line, col].filter((part) => part !== undefined).join(':');
  return `dcs: ${place === '' ? '' : `${place}: `}${message}; ${remedy}`.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
