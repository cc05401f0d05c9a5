/**
 * How long whole runs of dcs take, over a bare `node -e 0` of the same moment: the runs take turns, so that whatever
 * else the machine does falls on all of them alike. Prints medians and ratios.
 *
 *   npm run bench [-- --runs 40]
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' } } });
const runs = Math.max(10, Number(values.runs));
const [seed] = readdirSync('seeds').sort();

/** What is run, and the ratio to a bare node that it should stay within. */
const commands = [
  { name: 'node -e 0', args: ['-e', '0'], limit: 1 },
  { name: 'dcs --version', args: ['bin/dcs.js', '--version'], limit: 1.3 },
  { name: 'dcs extract, one report', args: ['bin/dcs.js', 'extract', `seeds/${seed}`], limit: 1.8 },
  { name: 'dcs extract, seeds/', args: ['bin/dcs.js', 'extract', 'seeds/'], limit: 2.5 },
];

const times = commands.map(() => /** @type {number[]} */ ([]));
for (let round = 0; round <= runs; round++) {
  for (const [index, { args }] of commands.entries()) {
    const milliseconds = timed(args);
    // The first round finds cold disks.
    if (round > 0) times[index]?.push(milliseconds);
  }
}

const medians = times.map(median);
const bare = medians[0] ?? Number.NaN;
console.log(`${'command'.padEnd(26)}${'median ms'.padStart(10)}${'ratio'.padStart(8)}${'aim'.padStart(8)}`);
for (const [index, { name, limit }] of commands.entries()) {
  const time = medians[index] ?? Number.NaN;
  const figures = [time.toFixed(1).padStart(10), (time / bare).toFixed(2).padStart(8), `≤ ${limit}`.padStart(8)];
  console.log(name.padEnd(26) + figures.join(''));
}

/**
 * @param {string[]} args of node
 * @returns milliseconds from start to end
 */
function timed(args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
