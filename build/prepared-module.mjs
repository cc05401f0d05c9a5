/**
 * What can be known when dcs is built is worked out then: a module named *.prepared.ts is run, and the built dcs holds the
 * value of its default export in its place. Without the build (in the tests) the same module is run as it stands.
 */
import { build } from 'esbuild';
import { esbuildYaml } from './yaml-module.mjs';

/** @returns {import('esbuild').Plugin} */
export function esbuildPrepared() {
  return {
    name: 'prepared',
    setup({ onLoad }) {
      onLoad({ filter: /\.prepared\.ts$/ }, async ({ path }) => ({
        contents: `export default ${JSON.stringify(await preparedValue(path))};`,
        loader: 'js',
      }));
    },
  };
}

/**
 * Runs a module.
 *
 * @param {string} path
 * @returns {Promise<unknown>} its default export, which must be plain data
 */
async function preparedValue(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [esbuildYaml()],
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`${path} came to nothing`);
  const { default: value } = await import(
    `data:text/javascript;base64,${Buffer.from(output.contents).toString('base64')}`
  );
  return value;
}
