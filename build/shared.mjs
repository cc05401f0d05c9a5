/** What all bundles share. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPrepared } from './prepared-module.mjs';
import { esbuildSources } from './sources.mjs';
import { esbuildYaml } from './yaml-module.mjs';

/** The top folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** @satisfies {import('esbuild').BuildOptions} */
export const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: /** @type {const} */ ('node'),
  target: 'node20',
  legalComments: /** @type {const} */ ('none'),
  // Starts its threads from a file of its own.
  external: ['tinypool'],
  define: { DCS_VERSION: JSON.stringify(version) },
  logLevel: /** @type {const} */ ('warning'),
};

/** The project's own kinds of modules. */
export function plugins() {
  return [esbuildYaml(), esbuildPrepared(), esbuildSources()];
}
