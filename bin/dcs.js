#!/usr/bin/env node
import { existsSync } from 'node:fs';
import * as module from 'node:module';

// Node 22 and later keep the compiled code between runs.
module.enableCompileCache?.();
// A checkout that was put on the PATH before it was built builds itself.
if (!existsSync(new URL('../dist/cli.js', import.meta.url))) await import('../setup.mjs');
const { main } = await import('../dist/cli.js');
await main();
