import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Output {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly imports: readonly { path: string; kind: string }[];
}

const { outputs } = JSON.parse(readFileSync('dist/meta.json', 'utf8')) as { outputs: Readonly<Record<string, Output>> };

/** The built file that holds a source. */
function fileWith(source: string): string {
  const found = Object.entries(outputs).find(([, { inputs }]) => source in inputs);
  if (found === undefined) throw new Error(`${source} is in no built file`);
  return found[0];
}

/** All sources that are loaded with a built file: its own, and those of what it imports at once. */
function loadedWith(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const { inputs = {}, imports = [] } = outputs[file] ?? {};
  const atOnce = imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);
  return [...Object.keys(inputs), ...atOnce.flatMap((path) => loadedWith(path, seen))];
}

/** The packages among sources. */
function packagesIn(sources: readonly string[]): Set<string> {
  return new Set(sources.flatMap((source) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));
}

test('dcs starts with commander alone', () => {
  expect(packagesIn(loadedWith(fileWith('src/cli/main.ts')))).toEqual(new Set(['commander']));
});

test('extract does not load the schema library, nor the YAML library, nor what only globs need', () => {
  const packages = packagesIn([
    ...loadedWith(fileWith('src/cli/extract.ts')),
    ...loadedWith(fileWith('src/views/yaml.ts')),
  ]);
  for (const heavy of ['typebox', 'yaml', 'tinyglobby']) expect(packages).not.toContain(heavy);
  expect(packages).toContain('@internationalized/date');
});
