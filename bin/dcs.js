#!/usr/bin/env node
// CommonJS: Node starts its loader of ES modules only where one is asked for, and takes a third longer to start then.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const dist = join(__dirname, '../dist');

/** Runs dcs. A checkout that was put on the PATH before it was built builds itself. */
async function start() {
  if (!existsSync(join(dist, 'bundle.cjs'))) await import('../setup.mjs');
  const { load } = require('../dist/bundle.cjs');
  await load(join(dist, 'cli.cjs'))['src/cli/main.ts']().main();
}

start();
