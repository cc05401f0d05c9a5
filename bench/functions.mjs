/**
 * Full extraction beside chrono-node's Vietnamese dates and natural's Vietnamese tokenizer, on the same texts, in one
 * thread. They take turns over several rounds, so that whatever else the machine does falls on all alike.
 */
import { createRequire } from 'node:module';
import { parse } from 'chrono-node/vi';
import { Bench } from 'tinybench';
import { median } from './statistics.mjs';

const { extract } = await import(new URL('../dist/index.js', import.meta.url).href);
/** @type {new () => { tokenize(text: string): string[] }} */
const VietnameseTokenizer = createRequire(import.meta.url)('natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js');

const tokenizer = new VietnameseTokenizer();
const reference = new Date(2026, 2, 5);

/** What is measured, by name. */
const contestants = {
  dcs: (/** @type {string} */ text) => extract(text),
  chrono: (/** @type {string} */ text) => parse(text, reference),
  natural: (/** @type {string} */ text) => tokenizer.tokenize(text),
};

/** @typedef {keyof typeof contestants} Contestant */

/**
 * @param {readonly string[]} texts
 * @param {number} rounds
 * @returns {Promise<Record<Contestant, number>>} MB of UTF-8 in a second, median of the rounds
 */
export async function throughput(texts, rounds) {
  const size = texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0) / 1e6;
  const seconds = /** @type {Record<Contestant, number[]>} */ ({ dcs: [], chrono: [], natural: [] });
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ time: 300, iterations: 2, warmupTime: round === 0 ? 300 : 1, warmupIterations: 1 });
    for (const [name, run] of Object.entries(contestants)) {
      bench.add(name, () => {
        for (const text of texts) run(text);
      });
    }
    for (const task of await bench.run()) {
      if (task.result.state !== 'completed') throw new Error(`${task.name}: ${task.result.state}`);
      seconds[/** @type {Contestant} */ (task.name)].push(task.result.latency.p50 / 1000);
    }
  }
  return {
    dcs: size / median(seconds.dcs),
    chrono: size / median(seconds.chrono),
    natural: size / median(seconds.natural),
  };
}
