import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Input {
  readonly imports: readonly { path: string; kind: string }[];
}

const { inputs } = JSON.parse(readFileSync('dist/meta.json', 'utf8')) as { inputs: Readonly<Record<string, Input>> };

/** All sources that run at once with a source: itself and those of what it imports, but for what it imports later. */
function loadedWith(source: string, seen = new Set<string>()): string[] {
  if (seen.has(source)) return [];
  seen.add(source);
  const atOnce = (inputs[source]?.imports ?? []).filter(({ kind }) => kind !== 'dynamic-import');
  return [source, ...atOnce.flatMap(({ path }) => loadedWith(path, seen))];
}

/** The packages among sources. */
function packagesIn(sources: readonly string[]): Set<string> {
  return new Set(sources.flatMap((source) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));
}

test('dcs starts with commander alone', () => {
  expect(packagesIn(loadedWith('src/cli/main.ts'))).toEqual(new Set(['commander']));
});

test('extract does not load the schema library, nor the YAML library, nor what only globs need', () => {
  const packages = packagesIn([...loadedWith('src/cli/extract.ts'), ...loadedWith('src/views/yaml.ts')]);
  for (const heavy of ['typebox', 'yaml', 'tinyglobby']) expect(packages).not.toContain(heavy);
  expect(packages).toContain('@internationalized/date');
});

test('V8 takes the compiled code of the bundles', () => {
  const telling = `
    const vm = require('node:vm');
    vm.Script = class extends vm.Script {
      constructor(code, options) {
        super(code, options);
        console.error(options.filename.replace(/.*dist./, ''), this.cachedDataRejected ? 'refused' : 'taken');
      }
    };
    process.argv.splice(1, 0, 'dcs');
    require('./bin/dcs.js');`;
  const [first = '', second = ''] = readdirSync('seeds').map((name) => `seeds/${name}`);
  const run = (...args: string[]) => spawnSync(process.execPath, ['-e', telling, ...args], { encoding: 'utf8' }).stderr;
  expect(run('extract', first)).toBe('cli.cjs taken\nextract.cjs taken\n');
  expect(run('diff', first, second)).toBe('cli.cjs taken\ncompare.cjs taken\nextract.cjs taken\n');
  expect(run('explain', first)).toContain('more.cjs taken');
});

test('what compares reports loads nothing that digests are worked out with', () => {
  const telling = 'process.on("exit",()=>console.error(process.moduleLoadList.includes("NativeModule crypto")))';
  const [first = '', second = ''] = readdirSync('seeds').map((name) => `seeds/${name}`);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', `data:text/javascript,${telling}`, 'bin/dcs.js', ...args], {
      encoding: 'utf8',
    }).stderr;
  expect(run('diff', first, second)).toBe('false\n');
  expect(run('extract', first)).toBe('true\n');
});

test('the built dcs loads what only globs need', () => {
  const { status, stdout } = spawnSync(process.execPath, ['bin/dcs.js', 'extract', 'seeds/*.{txt,md}'], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout.match(/^format: dcs\/1$/gm)).toHaveLength(readdirSync('seeds').length);
});
