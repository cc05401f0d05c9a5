/**
 * Has tables measure plain texts by their length. cli-table3 asks for the width of each cell again for every line of it, and
 * string-width searches a text for every emoji there is; that took longer than to read the reports that the tables show.
 */
import { join } from 'node:path';
import { root } from './shared.mjs';

/** @returns {import('esbuild').Plugin} */
export function plainWidths() {
  return {
    name: 'plain-widths',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^string-width$/ }, ({ path, importer, resolveDir }) =>
        importer.includes('node_modules/cli-table3/')
          ? { path, namespace: 'plain-widths', pluginData: resolveDir }
          : undefined,
      );
      onLoad({ filter: /./, namespace: 'plain-widths' }, ({ path, pluginData: resolveDir }) => ({
        contents: `
          const { isPlain } = require(${JSON.stringify(join(root, 'src/views/page/plain.ts'))});
          const width = require(${JSON.stringify(path)});
          module.exports = (text) => (isPlain(text) ? text.length : width(text));`,
        resolveDir,
      }));
    },
  };
}
