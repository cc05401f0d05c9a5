/** Which module of the command line stands in which bundle. */
import { relative } from 'node:path';
import { build } from 'esbuild';
import { plugins, root, shared } from './shared.mjs';

/**
 * The bundles, each with the modules that it is made for. It holds these and what they import, but for what stands in a
 * bundle above it: that is taken from there. Where a module is imported when it is needed, that alone brings it into no
 * bundle: it stands in the one that it is named for, or else in the last.
 *
 * @type {ReadonlyMap<string, readonly string[]>}
 */
const ROOTS = new Map([
  ['cli', ['src/cli/main.ts']],
  ['extract', ['src/cli/extract.ts', 'src/extract.ts', 'src/views/yaml.ts']],
  [
    'compare',
    [
      ...['agenda', 'diff', 'summary', 'timeline'].map((command) => `src/cli/${command}.ts`),
      ...['agenda', 'diff', 'timeline'].map((page) => `src/views/pages/${page}.ts`),
      'src/views/page/terminal.ts',
      'src/views/people/names.ts',
    ],
  ],
  ['more', []],
]);

/** The names of the bundles, each behind those that it takes from. */
export const bundles = [...ROOTS.keys()];

/**
 * Finds what is imported how, and so which module stands where.
 *
 * @returns `bundleOf` gives the bundle of a module by its path from the top folder; `inputs` are the modules, as esbuild
 *   names them, with what each imports
 */
export async function placedModules() {
  const { metafile } = await build({
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    write: false,
    metafile: true,
    plugins: plugins(),
  });
  const { inputs } = metafile;
  /** @type {Map<string, string>} */
  const placed = new Map();
  /** @param {string} path @param {string} bundle */
  const place = (path, bundle) => {
    if (placed.has(path)) return;
    placed.set(path, bundle);
    for (const { path: imported, kind } of inputs[path]?.imports ?? [])
      if (kind !== 'dynamic-import') place(imported, bundle);
  };
  for (const [bundle, paths] of ROOTS) for (const path of paths) place(path, bundle);
  for (const path of Object.keys(inputs)) if (!placed.has(path)) placed.set(path, bundles.at(-1) ?? '');
  return { inputs, bundleOf: (/** @type {string} */ path) => placed.get(relative(root, path)) };
}
