import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { dcs, folderOf } from './dcs.ts';

const filter = ['extract', '--format', 'ndjson', '--input-format', 'ndjson', '-'];

function ndjson(...records: unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function linesOf(out: string) {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('the filter', () => {
  test('gives a report a line, in the order of the records, each named by its id', async () => {
    const stdin = ndjson({ id: 'b', text: 'Đạt 5%.' }, { id: 1, text: 'Đạt 6%.' });
    const { code, out, complaints } = await dcs(filter, { stdin });
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    const reports = linesOf(out);
    expect(reports.map(({ source }) => source.file)).toEqual(['b', '1']);
    const own = extract('Đạt 5%.');
    expect(reports[0]).toEqual({ ...own, source: { ...own.source, file: 'b' } });
  });

  test('puts an error in the place of a record that fails, and does the others', async () => {
    const stdin = `${ndjson({ id: 'a', text: 'x' })}{"id":\n\n${ndjson({ id: 'c', text: '' }, { id: 'd', text: 'x' })}`;
    const { code, out, complaints } = await dcs(filter, { stdin });
    expect({ code, complaints }).toEqual({ code: 1, complaints: [] });
    expect(linesOf(out)).toMatchObject([
      { source: { file: 'a' } },
      { id: null, error: { code: 'bad-json', message: expect.stringMatching(/^line 2 is no JSON/) } },
      { id: 'c', error: { code: 'empty', message: 'line 4: there is no text in it' } },
      { source: { file: 'd' } },
    ]);
  });

  test('ends with 2 where no record could be done', async () => {
    expect(await dcs(filter, { stdin: 'x' })).toMatchObject({ code: 2 });
  });

  test('lines may end as on Windows, and each may begin with a byte order mark', async () => {
    const record = (id: number) => JSON.stringify({ id, text: 'Đạt 5%.' });
    const stdin = `\uFEFF${record(1)}\r\n\uFEFF${record(2)}\r\n\r\n \r\n${record(3)}`;
    const { code, out } = await dcs(filter, { stdin });
    expect(code).toBe(0);
    expect(linesOf(out).map(({ source }) => source.file)).toEqual(['1', '2', '3']);
  });

  test('a damaged line is an error, its neighbours are done', async () => {
    const line = (id: string) => Buffer.from(ndjson({ id, text: 'Đạt' }));
    const cwd = await folderOf({ in: Buffer.concat([line('a'), Buffer.from([0x22, 0xff, 0x0a]), line('c')]) });
    const process = spawn('bash', ['-c', `node bin/dcs.js ${filter.join(' ')} < ${cwd}/in`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    for await (const chunk of process.stdout) out += chunk;
    expect(linesOf(out)).toMatchObject([
      { source: { file: 'a' } },
      { id: null, error: { code: 'not-utf-8' } },
      { source: { file: 'c' } },
    ]);
  });

  test('a record that is longer than what comes at a time is one', async () => {
    const text = 'Đạt 5%. '.repeat(50_000);
    const { out } = await dcs(filter, { stdin: ndjson({ id: 'a', text }, { id: 'b', text: 'x' }) });
    expect(linesOf(out).map(({ source }) => source.chars)).toEqual([text.length, 1]);
  });

  test('the published day and the title count where the text has none', async () => {
    const record = { id: 'a', text: 'Họp bàn.', published: '2026-03-05', title: 'Phiên họp thứ hai' };
    const [report] = linesOf((await dcs(filter, { stdin: ndjson(record) })).out);
    expect(report.meeting).toEqual(extract(record.text, { published: record.published, title: record.title }).meeting);
  });

  test('--only and --date hold for every record', async () => {
    const { out } = await dcs([...filter, '--only', 'metrics', '--date', '2026-03-05'], {
      stdin: ndjson({ id: 'a', text: 'x' }),
    });
    expect(linesOf(out)[0]).not.toHaveProperty('deadlines');
  });

  test('answers each record before the next one comes', async () => {
    const process = spawn('node', ['bin/dcs.js', ...filter], { stdio: ['pipe', 'pipe', 'inherit'] });
    const answers = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
    for (const id of ['a', 'b']) {
      process.stdin.write(ndjson({ id, text: 'Đạt 5%.' }));
      expect(JSON.parse((await answers.next()).value).source.file).toBe(id);
    }
    process.stdin.end();
    await once(process, 'exit');
    expect(process.exitCode).toBe(0);
  });

  test.each([
    [
      ['extract', '--input-format', 'ndjson', '-'],
      'dcs: --input-format ndjson gives a report a line; add --format ndjson',
    ],
    [[...filter, '-o', 'out'], 'dcs: -o does not go with --input-format ndjson; send standard output to a file'],
    [
      [...filter, 'a.txt'],
      "dcs: --input-format ndjson reads standard input, not 'a.txt'; give - as the path, and < FILE",
    ],
  ])('dcs %j is a mistake', async (call, line) => {
    expect(await dcs(call)).toEqual({ code: 2, out: '', complaints: [line] });
  });
});
