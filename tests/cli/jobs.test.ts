import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dcs, folderOf } from './dcs.ts';

/** Many reports, one of them empty, one damaged. */
async function manyReports() {
  const files = Array.from(
    { length: 60 },
    (_, at) => [`${String(at).padStart(2, '0')}.txt`, `Đạt ${at + 1}%.\n`] as const,
  );
  return folderOf({ ...Object.fromEntries(files), '10.txt': ' ', '20.txt': Buffer.from([0xff]) });
}

test('workers give what one process gives: the same bytes, in the same order, with the same problems', async () => {
  const cwd = await manyReports();
  const alone = await dcs(['extract', '.', 'gone.txt', '--jobs', '1'], { cwd });
  expect(alone.complaints.map((line) => line.split(':')[1]?.trim())).toEqual(['10.txt', '20.txt', 'gone.txt']);
  expect(await dcs(['extract', '.', 'gone.txt', '--jobs', '3'], { cwd })).toEqual(alone);
});

test('workers read what stands on standard input', async () => {
  const { out } = await dcs(['extract', '-', '--jobs', '2', '--format', 'ndjson'], { stdin: 'Đạt 5%.' });
  expect(JSON.parse(out).source).toMatchObject({ file: '-', chars: 7 });
});

describe('without --jobs', () => {
  const filter = ['extract', '--format', 'ndjson', '--input-format', 'ndjson', '-'];
  const record = (id: number) => `${JSON.stringify({ id, text: 'Đạt 5%.' })}\n`;
  const little = record(1) + record(2);
  /** Long lines that give nothing but an error. */
  const much = `${JSON.stringify({ id: 0, text: ' ', padding: 'x'.repeat(50_000) })}\n`.repeat(30) + little;

  test('much is read by workers, with the same output', async () => {
    const { out } = await dcs(filter, { stdin: much });
    expect(out).toBe((await dcs([...filter, '--jobs', '1'], { stdin: much })).out);
    expect(
      out
        .trim()
        .split('\n')
        .slice(-2)
        .map((line) => JSON.parse(line).source.file),
    ).toEqual(['1', '2']);
  });

  test.runIf(availableParallelism() > 1)('little is read without workers', async () => {
    const worker = pathToFileURL('dist/missing.js');
    expect(await dcs(filter, { stdin: little, worker })).toMatchObject({ code: 0 });
    expect(await dcs(filter, { stdin: much, worker })).toMatchObject({ code: 70 });
  });
});

test.each(['0', '-1', 'two', '1.5', '1000'])('--jobs %s is a mistake', async (jobs) => {
  const outcome = await dcs(['extract', '--jobs', jobs, '-'], { stdin: 'x' });
  expect(outcome).toEqual({
    code: 2,
    out: '',
    complaints: [`dcs: --jobs '${jobs}' is no number of workers; write it as 4`],
  });
});
