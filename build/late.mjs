/**
 * Has modules of Node's own loaded when a function of theirs is first called: node:crypto takes a twentieth of the time of a
 * short run, and what compares reports prints no digests.
 */

/** The functions that are used of each. */
const LATE = new Map([
  ['node:crypto', ['createHash']],
  ['node:os', ['availableParallelism']],
]);

/** @returns {import('esbuild').Plugin} */
export function lateModules() {
  return {
    name: 'late-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:/ }, ({ path, namespace }) =>
        LATE.has(path) && namespace !== 'late' ? { path, namespace: 'late' } : undefined,
      );
      onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
        contents: (LATE.get(path) ?? [])
          .map((name) => `exports.${name} = (...given) => require('${path}').${name}(...given);`)
          .join('\n'),
      }));
    },
  };
}
