import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Problem } from '../source/problem.ts';
import type { View } from '../views/view.ts';
import type { Sink } from './sink.ts';

/**
 * A folder as a sink: one file a report, named after the input. A file appears whole or not at all.
 *
 * @param view   the form of the files
 * @param output the folder, made where it is not there, and whether files in it may be replaced
 * @param cwd    the folder that a relative path starts from
 * @returns the sink, or why the folder cannot be written to
 */
export async function openFolder(
  view: View,
  output: { folder: string; force: boolean },
  cwd: string,
): Promise<Sink | Problem> {
  const folder = resolve(cwd, output.folder);
  const taken = new Map<string, string>();
  try {
    await makeFolder(folder);
  } catch (error) {
    return unwritable(output.folder, error);
  }
  return {
    async write(report, file) {
      const name = (file === '-' ? 'stdin' : basename(file, extname(file))) + view.extension;
      const shown = join(output.folder, name);
      const other = taken.get(name);
      if (other !== undefined) return collision(file, shown, other);
      taken.set(name, file);
      if (!output.force && (await stat(join(folder, name)).catch(() => undefined))) return present(shown);
      return writeWhole(join(folder, name), shown, view.opening + report + view.closing);
    },
    async close() {},
  };
}

/**
 * Makes a folder with those above it. Node's own way never ends where a folder takes no folders though it is there (`/proc`).
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if ((await stat(folder).catch(() => undefined))?.isDirectory()) return;
    const above = dirname(folder);
    if (above === folder || (await stat(above).catch(() => undefined)) !== undefined) throw error;
    await makeFolder(above);
    await mkdir(folder);
  }
}

/** Writes beside the target and then moves into its place. */
async function writeWhole(path: string, shown: string, text: string): Promise<'written' | Problem> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, path);
    return 'written';
  } catch (error) {
    await rm(draft, { force: true });
    return unwritable(shown, error);
  }
}

function present(file: string): Problem {
  return { code: 'exists', file, message: 'is there already', remedy: 'add --force to replace it' };
}

function collision(file: string, target: string, other: string): Problem {
  const message = `would be written to ${target}, as ${other} was`;
  return { code: 'exists', file, message, remedy: 'rename one of the two, or write them into two folders' };
}

function unwritable(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return {
    code: 'not-writable',
    file,
    message: `cannot be written (${code})`,
    remedy: 'choose another folder with -o',
  };
}
