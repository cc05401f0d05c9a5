/** Whole runs of dcs over a bare `node -e 0`. They take turns, so that whatever else the machine does falls on all alike. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { median } from './statistics.mjs';

const [first = '', second = ''] = readdirSync('seeds')
  .sort()
  .map((name) => `seeds/${name}`);

/** What is run, and the ratio to a bare node that it should stay within. */
const commands = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'dcs --version', args: ['bin/dcs.js', '--version'], aim: 1.3 },
  { name: 'dcs extract, one report', args: ['bin/dcs.js', 'extract', first], aim: 1.8 },
  { name: 'dcs extract seeds/', args: ['bin/dcs.js', 'extract', 'seeds/'], aim: 2.5 },
  { name: 'dcs diff of two', args: ['bin/dcs.js', 'diff', first, second], aim: 3 },
];

/**
 * @param {number} rounds
 * @returns {{ name: string, milliseconds: number, ratio: number, aim?: number }[]} medians
 */
export function startUps(rounds) {
  const times = commands.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { args }] of commands.entries()) {
      const milliseconds = timed(args);
      // The first round finds cold disks.
      if (round > 0) times[index]?.push(milliseconds);
    }
  }
  const bare = median(times[0] ?? []);
  return commands.map(({ name, aim }, index) => {
    const milliseconds = median(times[index] ?? []);
    return { name, milliseconds, ratio: milliseconds / bare, ...(aim !== undefined && { aim }) };
  });
}

/** Milliseconds from start to end. */
function timed(/** @type {string[]} */ args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}
