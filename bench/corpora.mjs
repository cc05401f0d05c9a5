/** The filter over whole corpora: how time and memory grow with them, and what a second worker is worth. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './statistics.mjs';
import { megabytes, newsArticles } from './texts.mjs';

const FILTER = ['bin/dcs.js', 'extract', '--format', 'ndjson', '--input-format', 'ndjson', '-'];
const ARTICLES = 20_000;
const LINE = 10;

/** @typedef {{ seconds: number, peak: number, size: number }} Run seconds, MB of memory, MB of text */

/**
 * @param {{ sizes: number[], rounds: number }} how
 */
export async function corpora({ sizes, rounds }) {
  const folder = await mkdtemp(join(tmpdir(), 'dcs-bench-'));
  try {
    const growth = [];
    for (const size of sizes) {
      const file = await corpus(join(folder, `${size}`), megabytes(size));
      const runs = await repeated(Math.max(1, Math.min(rounds, Math.round(30 / size))), () => filter(file, 1));
      growth.push({ size, perMegabyte: median(runs.map((run) => run.seconds / run.size)) });
    }
    const text = megabytes(LINE).join('\n');
    const lines = await corpus(join(folder, 'lines'), [text]);
    const line = await corpus(join(folder, 'line'), [text.replaceAll('\n', ' ')]);
    const oneLine = await ratio(
      rounds,
      () => filter(line, 1),
      () => filter(lines, 1),
    );

    const pool = newsArticles(500);
    const many = await corpus(
      join(folder, 'many'),
      Array.from({ length: ARTICLES }, (_, at) => pool[at % pool.length] ?? ''),
    );
    const alone = [];
    const paired = [];
    for (let round = 0; round < rounds; round++) {
      alone.push(await filter(many, 1));
      paired.push(await filter(many, 2));
    }
    return {
      growth,
      oneLine,
      workers: {
        articles: ARTICLES,
        size: alone[0]?.size ?? 0,
        gain: median(alone.map(({ seconds }) => seconds)) / median(paired.map(({ seconds }) => seconds)),
      },
      peak: { one: Math.max(...alone.map(({ peak }) => peak)), two: Math.max(...paired.map(({ peak }) => peak)) },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @template T @param {number} times @param {() => Promise<T>} run @returns {Promise<T[]>} */
async function repeated(times, run) {
  const runs = [];
  for (let round = 0; round < times; round++) runs.push(await run());
  return runs;
}

/** Median time of the one over that of the other; they take turns. @param {number} rounds @param {() => Promise<Run>} one @param {() => Promise<Run>} other */
async function ratio(rounds, one, other) {
  const pairs = await repeated(rounds, async () => (await one()).seconds / (await other()).seconds);
  return median(pairs);
}

/** Writes texts as records. @param {string} file @param {readonly string[]} texts */
async function corpus(file, texts) {
  const target = await open(file, 'w');
  for (const [id, text] of texts.entries()) await target.appendFile(`${JSON.stringify({ id, text })}\n`);
  await target.close();
  return { file, size: texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0) / 1e6 };
}

/** One run of the filter. @param {{ file: string, size: number }} corpus @param {number} jobs @returns {Promise<Run>} */
async function filter({ file, size }, jobs) {
  const input = await open(file);
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', new URL('peak.mjs', import.meta.url).href, ...FILTER, '--jobs', `${jobs}`],
    {
      stdio: [input.fd, 'ignore', 'inherit', 'pipe'],
    },
  );
  let peak = '';
  child.stdio[3]?.on('data', (chunk) => {
    peak += chunk;
  });
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - start) / 1000;
  await input.close();
  if (code !== 0) throw new Error(`the filter ended with ${code}`);
  return { seconds, size, peak: Number(peak) / 1024 };
}
