import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { ExtractOptions } from '../extract.ts';
import type { Report } from '../report/model.ts';
import { findInputs, isFolder } from '../source/find.ts';
import { isProblem, type Problem, unreadable } from '../source/problem.ts';
import { readSource } from '../source/read.ts';
import type { Source } from '../source/source.ts';
import type { Surroundings } from './terminal.ts';

const DOCUMENTS = new Set(['.yaml', '.yml', '.json']);

/** How a document of dcs begins, in YAML and in JSON. */
const DOCUMENT = /^\uFEFF?\s*(?:---\s*)?(?:format:\s*["']?dcs\/1|[[{]\s*\{?\s*"format"\s*:\s*"dcs\/1")/;

/**
 * Reads reports for comparing: texts, which are extracted, and documents that `dcs extract` wrote, in any mixture.
 *
 * @param names files, folders, globs and `-`, as the user gave them
 * @param options how texts are read
 * @returns in the user's order the reports, and in the place of what cannot be read a problem
 */
export async function loadReports(
  names: readonly string[],
  { cwd, stdin }: Surroundings,
  options: ExtractOptions = {},
): Promise<(Report | Problem)[]> {
  const loaded: (Report | Problem)[] = [];
  for (const name of names) {
    const path = resolve(cwd, name);
    const inFolder = name !== '-' && isFolder(path);
    const documents = inFolder ? documentsIn(name, path) : isDocument(name) ? [name] : [];
    for (const file of documents) loaded.push(...(await readDocument(file, resolve(cwd, file))));
    if (documents.length > 0 && !inFolder) continue;
    for (const input of await findInputs([name], cwd)) {
      if (isProblem(input) && input.code === 'no-reports' && documents.length > 0) continue;
      const source = isProblem(input) ? input : await readSource(input, stdin);
      if (isProblem(source)) loaded.push(source);
      else if (input.file === '-' && DOCUMENT.test(source.text))
        loaded.push(...(await parseDocuments(source.text, '-')));
      else loaded.push(await extracted(source, options));
    }
  }
  return loaded;
}

/** Extraction is loaded when there is a text: comparing documents does without. */
async function extracted(source: Source, options: ExtractOptions): Promise<Report> {
  const { extract } = await import('../extract.ts');
  return extract(source, options);
}

function isDocument(file: string): boolean {
  return DOCUMENTS.has(extname(file).toLowerCase());
}

function documentsIn(folder: string, path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => isDocument(name) && !/(?:^|[/\\])\./.test(name))
    .sort()
    .map((name) => join(folder, name));
}

async function readDocument(file: string, path: string): Promise<(Report | Problem)[]> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return [unreadable(file, error)];
  }
  return parseDocuments(text, file);
}

async function parseDocuments(text: string, file: string): Promise<(Report | Problem)[]> {
  const { readDocuments } = await import('./documents.ts');
  return readDocuments(text, file);
}
