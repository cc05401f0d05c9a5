/** Vocabulary is written in YAML and read when dcs is built: an imported .yaml file becomes a module of its value. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/**
 * The module that stands in for a YAML file. JSON in a string is parsed faster than the same written as code.
 * @param {string} text of the YAML file
 * @returns {string} JavaScript
 */
function yamlModule(text) {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(parse(text)))});`;
}

/** @returns {import('esbuild').Plugin} */
export function esbuildYaml() {
  return {
    name: 'yaml',
    setup({ onLoad }) {
      onLoad({ filter: /\.yaml$/ }, async ({ path }) => ({
        contents: yamlModule(await readFile(path, 'utf8')),
        loader: 'js',
      }));
    },
  };
}

/** @returns {import('vite').Plugin} */
export function viteYaml() {
  return {
    name: 'yaml',
    transform(text, path) {
      return path.endsWith('.yaml') ? { code: yamlModule(text), map: null } : undefined;
    },
  };
}
