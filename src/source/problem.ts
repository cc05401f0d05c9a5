/** What can be wrong with an input or with what the user asked for. The codes are a closed set. */
type ProblemCode =
  | 'not-found'
  | 'not-readable'
  | 'not-utf-8'
  | 'empty'
  | 'no-reports'
  | 'unknown-kind'
  | 'bad-option'
  | 'bad-lexicon'
  | 'bad-config'
  | 'exists'
  | 'not-writable'
  | 'internal';

/** A user's problem as a value: what is wrong, where, and what to do about it. */
export interface Problem {
  readonly code: ProblemCode;
  /** The file it is about, as the user named it. Absent where it is about the call itself. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly col?: number;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/**
 * Tells a problem from the value that was hoped for.
 *
 * @param value the outcome of something that may fail
 * @returns whether it failed
 */
export function isProblem(value: object): value is Problem {
  return 'remedy' in value && 'message' in value;
}

/**
 * What the operating system says about a file that cannot be read, as a problem.
 *
 * @param file  the path as the user gave it
 * @param error what a call of node:fs threw
 */
export function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return { code: 'not-found', file, message: 'no such file or folder', remedy: 'check the path' };
  }
  return { code: 'not-readable', file, message: `cannot be read (${code})`, remedy: 'check its permissions' };
}
