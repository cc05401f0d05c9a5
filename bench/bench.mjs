/**
 * How fast dcs is: medians and ratios of one run, as a table or as JSON.
 *
 *   npm run bench [-- --json] [-- --corpus DIR] [-- --quick]
 *
 * --corpus adds a folder of real articles (.txt, .md); --quick leaves out the large corpora.
 */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { startUps } from './commands.mjs';
import { corpora } from './corpora.mjs';
import { throughput } from './functions.mjs';
import { denseReports, newsArticles, textsIn } from './texts.mjs';

/** @typedef {{ what: string, value: string, ratio?: string, aim?: string }} Row */

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, corpus: { type: 'string' }, quick: { type: 'boolean' } },
});

const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: availableParallelism() };
progress('texts');
const speeds = {
  news: await throughput(newsArticles(100), 7),
  dense: await throughput(denseReports(), 7),
  ...(values.corpus !== undefined && { corpus: await throughput(textsIn(values.corpus).slice(0, 1000), 7) }),
};
progress('commands');
const starts = startUps(20);
progress('corpora');
const large = values.quick ? undefined : await corpora({ sizes: [1, 10, 100], rounds: 3 });

const results = { machine, speeds, starts, ...large };
console.log(values.json ? JSON.stringify(results, null, 2) : table(rows()));

/** @returns {Row[]} */
function rows() {
  const aims = { news: ['≥ 2', '≥ 0.3'], dense: ['≥ 1', ''], corpus: ['≥ 2', '≥ 0.3'] };
  const names = { news: 'news-like articles', dense: 'dense reports', corpus: 'the given folder' };
  return [
    ...Object.entries(speeds).flatMap(([key, speed]) => {
      const kind = /** @type {keyof typeof names} */ (key);
      const [overChrono = '', overNatural = ''] = aims[kind];
      return [
        { what: `full extraction, ${names[kind]}`, value: rate(speed.dcs) },
        {
          what: '  over chrono-node, Vietnamese dates alone',
          value: rate(speed.chrono),
          ratio: fixed(speed.dcs / speed.chrono),
          aim: overChrono,
        },
        {
          what: "  over natural's Vietnamese tokenizer",
          value: rate(speed.natural),
          ratio: fixed(speed.dcs / speed.natural),
          aim: overNatural,
        },
      ];
    }),
    ...starts.map(({ name, milliseconds, ratio, aim }) => ({
      what: name,
      value: `${milliseconds.toFixed(1)} ms`,
      ratio: fixed(ratio),
      ...(aim !== undefined && { aim: `≤ ${aim}` }),
    })),
    ...(large === undefined ? [] : corpusRows(large)),
  ];
}

/** @param {NonNullable<typeof large>} large @returns {Row[]} */
function corpusRows({ growth, oneLine, workers, peak }) {
  const [smallest] = growth;
  return [
    ...growth.map(({ size, perMegabyte }, index) => ({
      what: `time per MB, corpus of ${size} MB`,
      value: `${(perMegabyte * 1000).toFixed(0)} ms`,
      ratio: fixed(perMegabyte / (smallest?.perMegabyte ?? Number.NaN)),
      ...(index === growth.length - 1 && { aim: '≤ 1.1' }),
    })),
    { what: 'one line of 10 MB, over the same in lines', value: '', ratio: fixed(oneLine), aim: '≤ 1.5' },
    { what: 'two workers, over one', value: `${workers.size.toFixed(0)} MB`, ratio: fixed(workers.gain), aim: '≥ 1.7' },
    {
      what: `peak memory, ${workers.articles} articles, one process`,
      value: `${peak.one.toFixed(0)} MB`,
      aim: '≤ 350',
    },
    {
      what: `peak memory, ${workers.articles} articles, two workers`,
      value: `${peak.two.toFixed(0)} MB`,
      aim: '≤ 350',
    },
  ];
}

function table(/** @type {Row[]} */ rows) {
  const lines = [
    ['', '', 'ratio', 'aim'],
    ...rows.map(({ what, value, ratio = '', aim = '' }) => [what, value, ratio, aim]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const title = `node ${machine.node}, ${machine.cores} cores, ${machine.cpu}`;
  const body = lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...body].join('\n');
}

function rate(/** @type {number} */ megabytes) {
  return `${megabytes.toFixed(megabytes < 10 ? 2 : 1)} MB/s`;
}

function fixed(/** @type {number} */ ratio) {
  return ratio.toFixed(2);
}

function progress(/** @type {string} */ what) {
  process.stderr.write(`bench: ${what} …\n`);
}
