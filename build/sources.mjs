/** Reads the modules of src/ as they are bundled and tested. */
import { readFile } from 'node:fs/promises';
import { withLateExamples } from './late-examples.mjs';
import { withRanges } from './letters.mjs';
import { withUsualNames } from './private-names.mjs';

/** @returns {import('esbuild').Plugin} */
export function esbuildSources() {
  return {
    name: 'sources',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/, namespace: 'file' }, async ({ path }) => ({
        contents: bundled(await readFile(path, 'utf8'), path),
        loader: 'ts',
      }));
    },
  };
}

/** A module as it stands in the bundles. @param {string} text @param {string} path */
function bundled(text, path) {
  return [withRanges, withLateExamples, withUsualNames].reduce((changed, change) => change(changed, path), text);
}

/** @returns {import('vite').Plugin} */
export function viteSources() {
  return {
    name: 'sources',
    enforce: 'pre',
    transform(text, path) {
      return /\/src\/[^?]*\.ts$/.test(path) ? { code: withRanges(text, path), map: null } : undefined;
    },
  };
}
