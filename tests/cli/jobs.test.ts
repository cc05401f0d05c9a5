import { expect, test } from 'vitest';
import { dcs, folderOf } from './dcs.ts';

/** Many reports, one of them empty, one damaged. */
async function manyReports() {
  const files = Array.from({ length: 60 }, (_, at) => [`${String(at).padStart(2, '0')}.txt`, `Đạt ${at + 1}%.\n`] as const);
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

test('workers are called of themselves where there is much to read, and the output is the same', async () => {
  const records = Array.from({ length: 40 }, (_, id) => `${JSON.stringify({ id, text: 'Một. '.repeat(8_000) })}\n`);
  const stdin = records.join('');
  const filter = ['extract', '--format', 'ndjson', '--input-format', 'ndjson', '-'];
  const { code, out } = await dcs(filter, { stdin });
  expect(code).toBe(0);
  expect(out).toBe((await dcs([...filter, '--jobs', '1'], { stdin })).out);
  expect(out.trim().split('\n').map((line) => JSON.parse(line).source.file)).toEqual(records.map((_, id) => String(id)));
});

test.each(['0', '-1', 'two', '1.5', '1000'])('--jobs %s is a mistake', async (jobs) => {
  const outcome = await dcs(['extract', '--jobs', jobs, '-'], { stdin: 'x' });
  expect(outcome).toEqual({ code: 2, out: '', complaints: [`dcs: --jobs '${jobs}' is no number of workers; write it as 4`] });
});
