/**
 * Has tables measure plain texts by their length. cli-table3 asks for the width of each cell again for every line of it, each
 * time in search of colours and line breaks, and string-width searches a text for every emoji there is; that took longer than
 * to read the reports that the tables show.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './shared.mjs';

const PLAIN = `const { isPlain } = require(${JSON.stringify(join(root, 'src/views/page/plain.ts'))});`;

/** How the function of cli-table3 begins that measures a text of several lines. */
const MEASURES = 'function strlen(str) {';

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
          ${PLAIN}
          const width = require(${JSON.stringify(path)});
          module.exports = (text) => (isPlain(text) ? text.length : width(text));`,
        resolveDir,
      }));
      onLoad({ filter: /[\\/]cli-table3[\\/]src[\\/]utils\.js$/ }, async ({ path }) => {
        const code = await readFile(path, 'utf8');
        if (!code.includes(MEASURES)) throw new Error(`${path} measures texts in another way`);
        return { contents: PLAIN + code.replace(MEASURES, `${MEASURES} if (isPlain(str)) return String(str).length;`) };
      });
    },
  };
}
