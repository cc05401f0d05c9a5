/**
 * Writes beside each bundle what V8 makes of it: `node build/compiled.mjs DIST SEEDS`. In a process of its own, because
 * what runs in it decides what is compiled.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';

const [dist = '', seeds = ''] = process.argv.slice(2);
const require = createRequire(resolve(dist, 'bundle.cjs'));

// V8 would forget the code of functions that have not run for a while.
setFlagsFromString('--no-flush-bytecode');

/** @type {Map<string, import('node:vm').Script>} */
const scripts = new Map();
const { load, underDefaults } = require('./bundle.cjs');
const { main } = load(resolve(dist, 'cli.cjs'), scripts)['src/cli/main.ts']();
const reports = readdirSync(seeds).sort();
const [first = '', second = ''] = reports.map((name) => join(seeds, name));
for (const args of [['--version'], ['extract', seeds], ['diff', first, second]]) {
  process.argv.splice(2, process.argv.length, ...args);
  await main();
}

// Compiled code is good under the flags that it was written under: those that a run has when it loads the bundle.
setFlagsFromString('--flush-bytecode');
underDefaults(() => {
  for (const [path, script] of scripts) writeFileSync(`${path}.compiled`, script.createCachedData());
});
