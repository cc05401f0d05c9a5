/**
 * Loads a bundle with what V8 made of it when dcs was built; stands in dist/, beside the bundles.
 *
 * A bundle is a function over `exports`, `require` and `module`. The file beside it holds its functions compiled, those too
 * that only run once a report is read. V8 takes them where it is the V8 that made them, under the same flags, and else
 * compiles the bundle itself.
 */
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');
const { underDefaults, whileStarting } = require('./flags.cjs');

exports.underDefaults = underDefaults;

/** @type {Map<string, { exports: any }>} */
const loaded = new Map();

/**
 * The exports of a bundle in dist/: its modules by their paths in the sources, each as a function that runs it.
 *
 * @param {string} path
 * @param {Map<string, Script>} [compiling] for the build: where the scripts of bundles are kept
 */
exports.load = function load(path, compiling) {
  const known = loaded.get(path);
  if (known) return known.exports;
  const cachedData = compiling ? undefined : compiledCode(path);
  // Bundles are in Latin-1, which takes half the memory, and no time to decode.
  const source = readFileSync(path, 'latin1');
  const script = underDefaults(() => new Script(source, { filename: path, cachedData }));
  compiling?.set(path, script);
  const module = { exports: {} };
  loaded.set(path, module);
  script.runInThisContext()(module.exports, requireFrom(path, compiling), module);
  return module.exports;
};

/**
 * `require` for a bundle: other bundles, which hold what commands do, and packages.
 *
 * @param {string} path
 * @param {Map<string, Script>} [compiling]
 */
function requireFrom(path, compiling) {
  const requireHere = (/** @type {string} */ name) => {
    if (!name.startsWith('./')) return underDefaults(() => require(name));
    whileStarting();
    return exports.load(join(dirname(path), name), compiling);
  };
  // V8 cannot import from a script that it has from its compiled code.
  requireHere.import = (/** @type {string} */ name) => import(name);
  Object.defineProperty(requireHere, 'url', { get: () => pathToFileURL(path).href });
  return requireHere;
}

/** @param {string} path */
function compiledCode(path) {
  try {
    return readFileSync(`${path}.compiled`);
  } catch {
    return undefined;
  }
}
