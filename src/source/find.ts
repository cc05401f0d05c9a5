import { readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { mediaType, readableExtensions } from './kinds.ts';
import { isProblem, type Problem, unreadable } from './problem.ts';

/** One report to read. */
export interface Input {
  /** The path as it is shown: the user's own, or below the folder that the user named; `-` for standard input. */
  readonly file: string;
  /** The absolute path; absent for standard input. */
  readonly path?: string;
}

const kindsInWords = readableExtensions.join(' or ');

/**
 * Finds the reports that the user named: files, folders (all the way down, hidden files left out), globs and `-`.
 *
 * @param names the arguments, in the user's order
 * @param cwd   the folder that relative paths start from
 * @returns an input for each report, each file once, a folder's files in the order of their paths; in the place of
 *   what cannot be found, a problem
 */
export async function findInputs(names: readonly string[], cwd: string): Promise<(Input | Problem)[]> {
  const seen = new Set<string>();
  const found: (Input | Problem)[] = [];
  for (const name of names) {
    for (const input of await inputsOf(name, cwd)) {
      const place = isProblem(input) ? undefined : (input.path ?? '-');
      if (place !== undefined && seen.has(place)) continue;
      if (place !== undefined) seen.add(place);
      found.push(input);
    }
  }
  return found;
}

async function inputsOf(name: string, cwd: string): Promise<(Input | Problem)[]> {
  if (name === '-') return [{ file: '-' }];
  const path = resolve(cwd, name);
  try {
    if (statSync(path).isDirectory()) return inputsInFolder(name, path);
  } catch (error) {
    const problem = unreadable(name, error);
    return problem.code === 'not-found' && /[*?[\]{}]/.test(name) ? inputsOfGlob(name, cwd) : [problem];
  }
  return [mediaType(name) === undefined ? unknownKind(name) : { file: name, path }];
}

function inputsInFolder(folder: string, path: string): (Input | Problem)[] {
  const found = walk(folder, path);
  if (found.length === 0) {
    const message = `there is no report in this folder (${kindsInWords})`;
    return [{ code: 'no-reports', file: folder, message, remedy: 'name a folder that holds reports' }];
  }
  return found.sort((a, b) => inOrder(a.file, b.file));
}

/** All reports below a folder, in no order. A link to a file is followed; one to a folder is not, it may lead back. */
function walk(folder: string, path: string): ((Input | Problem) & { file: string })[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    return entries.flatMap((entry) => {
      const file = slashed(join(folder, entry.name));
      const inside = join(path, entry.name);
      if (entry.isDirectory()) return walk(file, inside);
      return mediaType(file) !== undefined && (entry.isFile() || !isFolder(inside)) ? [{ file, path: inside }] : [];
    });
  } catch (error) {
    return [{ ...unreadable(folder, error), file: folder }];
  }
}

/** Whether a path leads to a folder; not where it leads nowhere. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

async function inputsOfGlob(pattern: string, cwd: string): Promise<(Input | Problem)[]> {
  const { glob } = await import('tinyglobby');
  const absolute = resolve(pattern) === pattern;
  const files = await glob(slashed(pattern), { cwd, absolute, expandDirectories: false });
  const found = files.filter((file) => mediaType(file) !== undefined).sort(inOrder);
  if (found.length > 0) return found.map((file) => ({ file, path: resolve(cwd, file) }));
  const message = `no report (${kindsInWords}) matches this pattern`;
  return [{ code: 'not-found', file: pattern, message, remedy: 'check the pattern' }];
}

function unknownKind(file: string): Problem {
  const remedy = `convert it to .txt, or if it is text, pipe it in: dcs extract - < ${file}`;
  return { code: 'unknown-kind', file, message: `dcs does not read this kind of file (only ${kindsInWords})`, remedy };
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** Plain comparison by code units: the same order on every machine, whatever its language. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
