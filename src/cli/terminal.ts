import type { Writable } from 'node:stream';
import type { Problem } from '../source/problem.ts';

/** All that a run of dcs sees of the world: its streams, its environment and the folder it stands in. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Writable;
  /** Standard output where it can be written to without its stream. */
  readonly direct?: DirectOutput | undefined;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The module that workers run. */
  readonly worker: URL;
}

/** An output that is written to at once. */
export interface DirectOutput {
  /** Whether it is a terminal, as far as that is known without its stream: it is none where this says no. */
  canBeTerminal(): boolean;
  /**
   * @returns what it does not take and its stream has to write
   * @throws what the system says, as streams do
   */
  write(data: string): Uint8Array;
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
    async print(data) {
      try {
        const rest = surroundings.direct?.write(data) ?? data;
        if (rest.length > 0) await written(quiet(surroundings.stdout), rest);
        return true;
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return false;
        throw error;
      }
    },
    complain: (problem) => quiet(surroundings.stderr).write(`${inOneLine(problem)}\n`),
  };
}

function written(stream: Writable, data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => (error ? reject(error) : resolve()));
  });
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
