/**
 * Builds dist/: the command line and the library, bundled into few files, and the types of the library's public face.
 * What a command does not need stands in files of its own that are loaded when it is needed.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { esbuildPrepared } from './prepared-module.mjs';
import { writeSchema } from './schema.mjs';
import { esbuildYaml } from './yaml-module.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

await writeSchema(root);

// Built beside dist/ and then moved into its place, so that a build that fails leaves the last good one standing.
const fresh = await mkdtemp(join(root, 'dist-'));
try {
  await Promise.all([bundle(fresh), declareTypes(join(fresh, 'types'))]);
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await rename(fresh, join(root, 'dist'));
} catch (error) {
  await rm(fresh, { recursive: true, force: true });
  throw error;
}

/** @param {string} outdir */
async function bundle(outdir) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts', index: 'src/index.ts' },
    outdir,
    chunkNames: 'parts/[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    // Starts its threads from a file of its own.
    external: ['tinypool'],
    define: { DCS_VERSION: JSON.stringify(version) },
    // The CommonJS packages in the bundle ask for Node's own modules with `require`.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    plugins: [esbuildYaml(), esbuildPrepared(), commandsInProcess()],
    logLevel: 'warning',
  });
  await writeFile(join(outdir, 'meta.json'), JSON.stringify(metafile));
}

/**
 * Leaves node:child_process out of commander, which loads it for commands that are programs of their own. dcs has none,
 * and it takes a third of the time that dcs needs to start.
 *
 * @returns {import('esbuild').Plugin}
 */
function commandsInProcess() {
  return {
    name: 'commands-in-process',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
        importer.includes('node_modules/commander/') ? { path, namespace: 'left-out' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}

/** @param {string} outDir */
async function declareTypes(outDir) {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', join(root, 'tsconfig.types.json'), '--outDir', outDir]);
}
