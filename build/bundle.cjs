/**
 * Loads a bundle with what V8 made of it when dcs was built; copied into dist/, beside the bundles.
 *
 * A bundle is CommonJS, and Node can run it as it stands. The file beside it holds its functions compiled, those too that
 * only run once a report is read. V8 takes them where it is the V8 that made them, under the same flags; otherwise Node
 * loads the bundle like any other file.
 */
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/**
 * The exports of a file in dist/.
 *
 * @param {string} path
 * @param {Map<string, Script>} [compiling] for the build: where the scripts of bundles are kept
 */
exports.load = function load(path, compiling) {
  const cachedData = compiling ? undefined : compiledCode(path);
  if (compiling ? !BUNDLE.test(path) : cachedData === undefined) return require(path);
  // Bundles are ASCII: read so, they take half the memory, and no time to decode.
  const source = readFileSync(path, 'latin1');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: path,
    cachedData,
  });
  if (script.cachedDataRejected) return require(path);
  compiling?.set(path, script);
  const module = { exports: {} };
  const requireHere = (/** @type {string} */ name) =>
    name.startsWith('./') ? load(join(dirname(path), name), compiling) : require(name);
  script.runInThisContext()(module.exports, requireHere, module, path, dirname(path));
  return module.exports;
};

const BUNDLE = /(?:cli|commands)\.cjs$/;

/** @param {string} path */
function compiledCode(path) {
  try {
    return readFileSync(`${path}.compiled`);
  } catch {
    return undefined;
  }
}
