/**
 * Flags of V8 for the start of a command, set when this file is first loaded; copied into dist/, beside the bundles.
 *
 * While a command starts, most code runs once. Until then regular expressions are not optimised and stay bytecode for the
 * first hundred runs, and functions are optimised later. The flags and their defaults are those of the V8 of Node 20; what
 * they are worth in another has not been measured.
 */
const { setFlagsFromString } = require('node:v8');

const STARTING =
  '--no-regexp-optimization --no-regexp-peephole-optimization --regexp-tier-up-ticks=100 --interrupt-budget=10000000';
const RUNNING =
  '--regexp-optimization --regexp-peephole-optimization --regexp-tier-up-ticks=1 --interrupt-budget=67584';
const MILLISECONDS = 400;

exports.starting = () => set(STARTING);
exports.running = () => set(RUNNING);

/** @param {string} flags */
function set(flags) {
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString(flags);
}

exports.starting();
setTimeout(exports.running, MILLISECONDS).unref();
