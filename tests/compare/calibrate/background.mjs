/**
 * Writes src/compare/background.json: in which share of the sentences of the project's own reports a syllable, or a pair
 * of neighbouring syllables, stands. Run again when many reports have been added: node tests/compare/calibrate/background.mjs
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load, root } from './bundle.mjs';

const { syllables } = await load('src/compare/syllables.ts');
const { features } = await load('src/compare/profile.ts');

/** What stands in fewer sentences than this is as good as unseen. */
const RARE = 4;

/** The pairs that thresholds are measured on stay out of what the weights are made from. */
const isBackground = (/** @type {string} */ name) => name.endsWith('.txt') && !name.startsWith('pairs/');

const counts = new Map();
let sentences = 0;
for (const folder of ['seeds', 'fixtures']) {
  for (const file of (await readdir(join(root, folder), { recursive: true })).filter(isBackground).sort()) {
    for (const sentence of (await readFile(join(root, folder, file), 'utf8')).split(/[.;:]\s|\n/)) {
      const phrase = syllables(sentence);
      if (phrase.length < 4) continue;
      sentences++;
      for (const feature of new Set(features(phrase).filter((/** @type {string} */ name) => !/^\d/.test(name))))
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
}
const rates = [...counts]
  .filter(([, count]) => count >= RARE)
  .map(([feature, count]) => [feature, Number((count / sentences).toPrecision(2))]);
rates.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
await writeFile(
  join(root, 'src/compare/background.json'),
  `${JSON.stringify({ sentences, rates: Object.fromEntries(rates) })}\n`,
);
console.log(`${sentences} sentences, ${rates.length} features`);
