/** The bundles of the command line: scripts in Latin-1, as bundle.cjs loads them. */
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { bundles, placedModules } from './bundles.mjs';
import { lateModules } from './late.mjs';
import { plugins, root, shared } from './shared.mjs';
import { plainWidths } from './widths.mjs';

/**
 * Writes the bundles. Each hands out modules by their paths, to bundles behind it and for what is imported when it is
 * needed; a module runs when it is first asked for.
 *
 * @param {string} outdir
 */
export async function bundleCommands(outdir) {
  const { inputs, bundleOf } = await placedModules();
  /** What each bundle hands out. @type {Map<string, Set<string>>} */
  const handedOut = new Map(bundles.map((bundle) => [bundle, new Set()]));
  handedOut.get('cli')?.add(join(root, 'src/cli/main.ts'));
  // From the last to the first: what a bundle hands out is known once those behind it have asked. What stands in one of
  // them is asked for by name alone, wherever the asking module stands.
  for (const { path, bundle } of neededLater(inputs, bundleOf)) handedOut.get(bundle)?.add(path);
  for (const bundle of bundles.toReversed()) {
    const text = await bundled(bundle, [...(handedOut.get(bundle) ?? [])].sort(), (path, other) =>
      handedOut.get(other)?.add(path),
    );
    await writeFile(join(outdir, `${bundle}.cjs`), text, 'latin1');
  }
  await writeFile(join(outdir, 'meta.json'), JSON.stringify({ inputs }));
  // One file: Node takes as long to find and wrap another as to run it.
  await build({ ...shared, entryPoints: ['build/bundle.cjs'], outfile: join(outdir, 'bundle.cjs'), format: 'cjs' });

  /** @param {string} bundle @param {string[]} paths @param {(path: string, bundle: string) => void} ask */
  async function bundled(bundle, paths, ask) {
    const { outputFiles } = await build({
      ...shared,
      stdin: {
        contents: paths.map((path) => `exports[${nameOf(path)}] = () => require(${JSON.stringify(path)});`).join('\n'),
        resolveDir: root,
      },
      write: false,
      format: 'cjs',
      charset: 'ascii',
      define: { ...shared.define, 'import.meta.url': 'require.url' },
      plugins: [...plugins(), plainWidths(), lateModules(), takenFromOthers(bundle, bundleOf, ask), unusedLeftOut()],
    });
    const code = inLatin1(outputFiles[0]?.text ?? '').replaceAll(/\bimport\(/g, 'require.import(');
    return `(function (exports, require, module) {${code}})`;
  }
}

/**
 * The modules that are imported when they are needed.
 *
 * @param {import('esbuild').Metafile['inputs']} inputs @param {(path: string) => string | undefined} bundleOf
 */
function neededLater(inputs, bundleOf) {
  return Object.values(inputs)
    .flatMap(({ imports }) => imports)
    .filter(({ kind, external }) => kind === 'dynamic-import' && !external)
    .map(({ path }) => ({ path: join(root, path), bundle: bundleOf(join(root, path)) ?? '' }));
}

/**
 * The code with no more escapes than it needs in Latin-1: lists of numbers are texts of all its characters. A character that
 * is not in it esbuild escapes everywhere but in regular expressions.
 *
 * @param {string} code
 */
function inLatin1(code) {
  return code
    .replaceAll(/\\(?:x(?!0[ad])([0189a-f][0-9a-f])|.)/gis, (escape, hex) =>
      hex ? String.fromCharCode(Number.parseInt(hex, 16)) : escape,
    )
    .replaceAll(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A module as bundles name it. @param {string} path */
function nameOf(path) {
  return JSON.stringify(relative(root, path));
}

/**
 * Has a bundle take from others what does not stand in it, and load what is imported when it is needed.
 *
 * @param {string} bundle @param {(path: string) => string | undefined} bundleOf
 * @param {(path: string, bundle: string) => void} ask is told what is taken from which other
 * @returns {import('esbuild').Plugin}
 */
function takenFromOthers(bundle, bundleOf, ask) {
  const resolving = Symbol('resolving');
  return {
    name: 'taken-from-others',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /./ }, async ({ path, pluginData, ...how }) => {
        if (pluginData === resolving || how.namespace === 'other') return undefined;
        const found = await resolve(path, { ...how, pluginData: resolving });
        const other = found.external ? undefined : bundleOf(found.path);
        if (other === undefined || (other === bundle && how.kind !== 'dynamic-import')) return undefined;
        if (other !== bundle) ask(found.path, other);
        return { path: `${relative(root, found.path)}.cjs`, namespace: 'other', pluginData: found.path };
      });
      onLoad({ filter: /./, namespace: 'other' }, ({ pluginData: path }) => ({
        contents: `module.exports = require('./${bundleOf(path)}.cjs')[${nameOf(path)}]();`,
      }));
      onResolve({ filter: /\.cjs$/, namespace: 'other' }, ({ path }) => ({ path, external: true }));
    },
  };
}

/**
 * What packages load and dcs has no use for; nothing stands in its place. commander loads node:child_process for
 * commands that are programs of their own, which takes a third of the time that dcs needs to start. chalk asks the terminal
 * for its colours, which takes as long as to open it; dcs tells chalk.
 */
const UNUSED = [
  { path: 'node:child_process', by: 'commander' },
  { path: '#supports-color', by: 'chalk' },
];

/** @returns {import('esbuild').Plugin} */
function unusedLeftOut() {
  return {
    name: 'unused-left-out',
    setup({ onResolve, onLoad }) {
      for (const { path, by } of UNUSED) {
        onResolve({ filter: new RegExp(`^${path}$`) }, ({ importer }) =>
          importer.includes(`node_modules/${by}/`) ? { path, namespace: 'left-out' } : undefined,
        );
      }
      onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}
