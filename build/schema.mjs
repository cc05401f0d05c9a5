/** Writes schema/dcs-1.json, the JSON Schema of what `dcs extract` prints, from the model in src/report. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** @param {string} root the top folder of the project */
export async function writeSchema(root) {
  const module = join(root, `node_modules/.cache/dcs/schema-${process.pid}.mjs`);
  await build({
    entryPoints: [join(root, 'src/report/schema.ts')],
    outfile: module,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const { schemaText } = await import(pathToFileURL(module).href);
  await rm(module);
  await mkdir(join(root, 'schema'), { recursive: true });
  await writeFile(join(root, 'schema/dcs-1.json'), schemaText());
}
