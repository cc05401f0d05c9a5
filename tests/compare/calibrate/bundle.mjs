/** Loads a module of the sources in a plain Node script. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { esbuildYaml } from '../../../build/yaml-module.mjs';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** @param {string} entry path of the module below the top folder */
export async function load(entry) {
  const outfile = join(root, `node_modules/.cache/dcs/calibrate-${process.pid}-${entry.replaceAll('/', '-')}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    plugins: [esbuildYaml()],
    banner: { js: "import{createRequire as $r}from'node:module';const require=$r(import.meta.url);" },
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile);
  }
}
