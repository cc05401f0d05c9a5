/**
 * Measures the pairing on fixtures/pairs over a grid of thresholds: precision and recall for each kind of item. A pair
 * that the gold does not name is wrong. `never` counts pairs that the gold rules out. `strangers` counts the pairs found
 * between reports of different cases, hundreds of combinations of meetings that mostly have nothing in common: it bounds
 * the threshold from below, where the cases themselves, which are small, are no longer wrong. Last comes what the
 * thresholds in use give, as Markdown. Run after a change of similarity: node tests/compare/calibrate/thresholds.mjs
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load, root } from './bundle.mjs';

const { alignReports } = await load('src/compare/alignments.ts');
const { THRESHOLDS } = await load('src/compare/thresholds.ts');
const { successionsWith } = await load('src/lexicon/kin.ts');
const { extract } = await load('src/index.ts');

const successions = successionsWith();
const kinds = ['metrics', 'deadlines', 'directives'];
const grid = Array.from({ length: 21 }, (_, step) => 0.2 + step * 0.01);

const folder = join(root, 'fixtures/pairs');
/** @type {{ gold: Record<string, { pairs: [string, string][], never: [string, string][] }>, texts: string[], reports: object[] }[]} */
const cases = [];
for (const name of (await readdir(folder)).sort()) {
  const gold = JSON.parse(await readFile(join(folder, name, 'gold.json'), 'utf8'));
  const texts = await Promise.all([gold.from, gold.to].map((file) => readFile(join(folder, name, file), 'utf8')));
  cases.push({ gold, texts, reports: texts.map((text) => extract(text)) });
}

for (const kind of kinds) {
  console.log(kind);
  console.table(
    Object.fromEntries(
      grid.map((threshold) => [
        `${threshold.toFixed(2)}${Math.abs(threshold - THRESHOLDS[kind]) < 0.001 ? ' *' : ''}`,
        measure(kind, { ...THRESHOLDS, [kind]: threshold }),
      ]),
    ),
  );
}
console.log(
  '| | threshold | pairs wanted | precision | recall | never | strangers |\n| --- | --- | --- | --- | --- | --- | --- |',
);
for (const kind of kinds) {
  const { wanted, precision, recall, never, strangers } = measure(kind, THRESHOLDS);
  console.log(`| ${kind} | ${THRESHOLDS[kind]} | ${wanted} | ${precision} | ${recall} | ${never} | ${strangers} |`);
}

/**
 * @param {string} kind
 * @param {Record<string, number>} thresholds
 * @returns {Record<string, number>}
 */
function measure(kind, thresholds) {
  let [found, right, wanted, ruledOut] = [0, 0, 0, 0];
  for (const { gold, texts, reports } of cases) {
    const { pairs } = alignReports(...reports, successions, thresholds)[kind];
    found += pairs.length;
    const { pairs: wantedPairs = [], never = [] } = gold[kind] ?? {};
    wanted += wantedPairs.length;
    for (const pair of pairs) {
      if (isAmong(wantedPairs, pair, texts)) right++;
      if (isAmong(never, pair, texts)) ruledOut++;
    }
  }
  const strangers = cases.flatMap((one, at) => cases.slice(at + 1).map((other) => [one.reports[0], other.reports[0]]));
  const met = strangers.reduce(
    (sum, pair) => sum + alignReports(...pair, successions, thresholds)[kind].pairs.length,
    0,
  );
  return {
    wanted,
    precision: ratio(right, found),
    recall: ratio(right, wanted),
    never: ruledOut,
    strangers: met,
  };
}

/**
 * @param {[string, string][]} list pairs named by words of the two texts
 * @param {{ from: { span: number[] }, to: { span: number[] } }} pair
 * @param {string[]} texts
 */
function isAmong(list, { from, to }, [a = '', b = '']) {
  return list.some(([before, after]) => touches(a, before, from.span) && touches(b, after, to.span));
}

/**
 * Whether an item covers the words, at their first occurrence.
 * @param {string} text @param {string} words @param {number[]} span
 */
function touches(text, words, [start = 0, end = 0]) {
  const at = text.indexOf(words);
  return at < end && start < at + words.length;
}

/** @param {number} part @param {number} whole */
function ratio(part, whole) {
  return whole === 0 ? 1 : Number((part / whole).toFixed(3));
}
