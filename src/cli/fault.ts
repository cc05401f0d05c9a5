import type { Problem } from '../source/problem.ts';

/**
 * Something that dcs did not foresee, as a problem.
 *
 * @param error what was thrown
 * @param debug whether the user wants the trace
 * @param file  the input that was being read, where it was one
 */
export function fault(error: unknown, debug: boolean, file?: string): Problem {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  const remedy = debug ? 'please report this' : 'run it again with --debug and report what it prints';
  return {
    code: 'internal',
    message: debug ? stack : `dcs failed: ${message}`,
    remedy,
    ...(file !== undefined && { file }),
  };
}

/**
 * Standard output that does not take what is written to it, as a problem.
 *
 * @param error what was thrown
 * @returns nothing where the error is another one
 */
export function unwritableOutput(error: unknown): Problem | undefined {
  if (!(error instanceof Error && 'syscall' in error && error.syscall === 'write' && 'code' in error)) return undefined;
  const message = `standard output cannot be written to (${error.code})`;
  return { code: 'not-writable', message, remedy: 'make room, or send the output elsewhere' };
}
