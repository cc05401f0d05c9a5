/**
 * Builds dist/: the command line and the library, bundled into few files, and the types of the library's public face.
 * What a command does not need stands in files of its own that are loaded when it is needed.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { bundleCommands } from './commands.mjs';
import { writeSchema } from './schema.mjs';
import { plugins, root, shared } from './shared.mjs';

await writeSchema(root);

// Built beside dist/ and then moved into its place, so that a build that fails leaves the last good one standing.
const fresh = await mkdtemp(join(root, 'dist-'));
try {
  await all([bundleModules(fresh), bundleCommands(fresh), declareTypes(join(fresh, 'types'))]);
  await compile(fresh);
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await rename(fresh, join(root, 'dist'));
} catch (error) {
  await rm(fresh, { recursive: true, force: true });
  throw error;
}

/** Waits for all steps, also where one fails: the others still write. @param {Promise<void>[]} steps */
async function all(steps) {
  await Promise.allSettled(steps);
  await Promise.all(steps);
}

/**
 * The library and the workers, ES modules.
 * @param {string} outdir
 */
async function bundleModules(outdir) {
  await build({
    ...shared,
    entryPoints: { worker: 'src/cli/worker.ts', index: 'src/index.ts' },
    outdir,
    chunkNames: 'parts/[name]-[hash]',
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    // The CommonJS packages in the bundle ask for Node's own modules with `require`.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    plugins: plugins(),
  });
}

/** @param {string} outDir */
async function declareTypes(outDir) {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', join(root, 'tsconfig.types.json'), '--outDir', outDir]);
}

/** Has V8 compile the bundles, as far as they run on the seeds. @param {string} outdir */
async function compile(outdir) {
  await promisify(execFile)(process.execPath, [join(root, 'build/compiled.mjs'), outdir, join(root, 'seeds')], {
    maxBuffer: 1e8,
  });
}
