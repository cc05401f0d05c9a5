/**
 * Flags of V8 for the start of a command; part of dist/bundle.cjs.
 *
 * While a command starts, most code runs once. Until then regular expressions are not optimised and stay bytecode for the
 * first hundred runs, functions are optimised later but turned into machine code as soon as they are known to run again, and
 * what was made is not looked through while nothing else has to be done, not at the end either. The flags and their defaults
 * are those of the V8 of Node 20; what they are worth in another has not been measured.
 */
const STARTING =
  '--no-regexp-optimization --no-regexp-peephole-optimization --regexp-tier-up-ticks=100 --interrupt-budget=10000000 ' +
  '--minor-gc-task-trigger=200 --baseline-batch-compilation-threshold=256';
const DEFAULTS =
  '--regexp-optimization --regexp-peephole-optimization --regexp-tier-up-ticks=1 --interrupt-budget=67584 ' +
  '--minor-gc-task-trigger=80 --baseline-batch-compilation-threshold=4096';
const MILLISECONDS = 400;

/** @type {'not yet' | 'now' | 'no more'} */
let starting = process.versions.v8.startsWith('11.3.') ? 'not yet' : 'no more';

/** Sets the flags, once, for as long as a start takes. */
exports.whileStarting = function whileStarting() {
  if (starting !== 'not yet') return;
  starting = 'now';
  set(STARTING);
  setTimeout(() => {
    starting = 'no more';
    set(DEFAULTS);
  }, MILLISECONDS).unref();
};

/**
 * Does something under the defaults: code that was compiled before, that of Node's own modules too, is taken under the
 * flags alone that it was compiled under.
 *
 * @template T @param {() => T} work
 */
exports.underDefaults = function underDefaults(work) {
  if (starting !== 'now') return work();
  set(DEFAULTS);
  try {
    return work();
  } finally {
    set(STARTING);
  }
};

/** @param {string} flags */
function set(flags) {
  require('node:v8').setFlagsFromString(flags);
}
