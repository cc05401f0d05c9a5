/** The bundles of the command line: CommonJS in ASCII, as bundle.cjs loads them. */
import { copyFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { plugins, root, shared } from './shared.mjs';

/**
 * Writes two bundles: cli.cjs knows the commands, commands.cjs holds what they do.
 * @param {string} outdir
 */
export async function bundleCommands(outdir) {
  const commonJs = /** @type {const} */ ({ ...shared, format: 'cjs', charset: 'ascii', metafile: true, write: false });
  const apart = commandsApart();
  const cli = await build({
    ...commonJs,
    entryPoints: ['src/cli/main.ts'],
    outfile: join(outdir, 'cli.cjs'),
    supported: { 'dynamic-import': false },
    define: { ...shared.define, 'import.meta.url': '__url' },
    banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
    plugins: [...plugins(), commandsInProcess(), apart.plugin],
  });
  const commands = await build({
    ...commonJs,
    stdin: { contents: apart.entry(), resolveDir: root },
    outfile: join(outdir, 'commands.cjs'),
    plugins: plugins(),
  });
  for (const { path, text } of [...cli.outputFiles, ...commands.outputFiles]) {
    await writeFile(path, inAscii(text).replaceAll(/\bimport\(/g, 'require("./import.cjs")('));
  }
  await writeFile(
    join(outdir, 'meta.json'),
    JSON.stringify({ inputs: { ...commands.metafile.inputs, ...cli.metafile.inputs } }),
  );
  for (const file of ['bundle.cjs', 'flags.cjs', 'import.cjs'])
    await copyFile(join(root, 'build', file), join(outdir, file));
}

/** esbuild leaves other characters as they are in regular expressions. @param {string} code */
function inAscii(code) {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Takes what cli.cjs imports when a command runs out of that bundle.
 *
 * @returns {{ plugin: import('esbuild').Plugin, entry: () => string }} `entry` is the module that commands.cjs is made of
 */
function commandsApart() {
  /** @type {Set<string>} */
  const paths = new Set();
  return {
    plugin: {
      name: 'commands-apart',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) =>
          kind === 'dynamic-import' ? { path: join(resolveDir, path), namespace: 'apart' } : undefined,
        );
        onResolve({ filter: /\.cjs$/, namespace: 'apart' }, ({ path }) => ({ path, external: true }));
        onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => {
          paths.add(path);
          const command = JSON.stringify(relative(root, path));
          return { contents: `require('./flags.cjs'); module.exports = require('./commands.cjs')[${command}]();` };
        });
      },
    },
    entry: () =>
      [...paths]
        .sort()
        .map((path) => `exports[${JSON.stringify(relative(root, path))}] = () => require(${JSON.stringify(path)});`)
        .join('\n'),
  };
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
