/**
 * Writes beside each bundle what V8 makes of it: `node build/compiled.mjs DIST SEEDS`. In a process of its own, because
 * what runs in it decides what is compiled.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';

const [dist = '', seeds = ''] = process.argv.slice(2);
const require = createRequire(resolve(dist, 'bundle.cjs'));

/** @type {Map<string, import('node:vm').Script>} */
const scripts = new Map();
const { load, underDefaults } = require('./bundle.cjs');
const { main } = load(resolve(dist, 'cli.cjs'), scripts)['src/cli/main.ts']();
const reports = readdirSync(seeds).sort();
const [first = '', second = ''] = reports.map((name) => join(seeds, name));

// What is run most comes first: a bundle holds compiled what ran of it until then, and nothing that others run of it.
const written = new Set();
await compileBy([['--version'], ['extract', seeds], ['diff', first, second]]);
const folder = mkdtempSync(join(tmpdir(), 'dcs-'));
await compileBy([
  ['extract', first, '-o', folder],
  ['explain', first],
]);
rmSync(folder, { recursive: true });

/** Runs commands, and writes what V8 made of the bundles that they were the first to load. @param {string[][]} commands */
async function compileBy(commands) {
  // V8 would forget the code of functions that have not run for a while.
  setFlagsFromString('--no-flush-bytecode');
  for (const args of commands) {
    process.argv.splice(2, process.argv.length, ...args);
    await main();
  }
  // Compiled code is good under the flags that it was written under: those that a run has when it loads the bundle.
  setFlagsFromString('--flush-bytecode');
  underDefaults(() => {
    for (const [path, script] of scripts)
      if (!written.has(path)) writeFileSync(`${path}.compiled`, script.createCachedData());
  });
  for (const path of scripts.keys()) written.add(path);
}
