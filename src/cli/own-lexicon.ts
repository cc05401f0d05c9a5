import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OrganisationEntry } from '../lexicon/organisation-entry.ts';
import { isProblem, type Problem, unreadable } from '../source/problem.ts';

/** Where a folder keeps what holds for every run of dcs in it. */
const CONFIG = 'dcs.config.yaml';

/**
 * The entries that the user adds to the lexicon: of the file named with --lexicon, or else in dcs.config.yaml.
 *
 * @param given the file as it was typed
 * @param cwd   the working folder
 * @returns no entries where there is no such file
 */
export async function ownLexicon(
  given: string | undefined,
  cwd: string,
): Promise<readonly OrganisationEntry[] | Problem> {
  const file = given ?? (await configured(cwd));
  if (file === undefined) return [];
  if (typeof file !== 'string') return file;
  const text = textOf(resolve(cwd, file), file);
  return typeof text === 'string' ? (await import('./lexicon-file.ts')).readLexicon(text, file) : text;
}

/** The lexicon that the configuration of the folder names. */
async function configured(cwd: string): Promise<string | Problem | undefined> {
  const path = resolve(cwd, CONFIG);
  if (!existsSync(path)) return undefined;
  const text = textOf(path, CONFIG);
  if (typeof text !== 'string') return text;
  const config = (await import('./config-file.ts')).readConfig(text, CONFIG);
  if (isProblem(config)) return config;
  return config.lexicon;
}

function textOf(path: string, file: string): string | Problem {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return unreadable(file, error);
  }
}
