import { expect, test } from 'vitest';
import { explain } from '../../src/index.ts';
import { dcs, folderOf } from './dcs.ts';

const phrase = 'Xong trước ngày 15/2, tốn gần 2 tỷ đồng.';

test('dcs explain --format json is what the library says', async () => {
  const { code, out, complaints } = await dcs([
    'explain',
    '--text',
    phrase,
    '--date',
    '2026-01-05',
    '--format',
    'json',
  ]);
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(explain(phrase, { date: '2026-01-05' }))));
});

test('a pipe gets the text with its mentions in brackets and its items in braces, and a list of them', async () => {
  const { out } = await dcs(['explain', '-'], { stdin: phrase, columns: undefined });
  expect(out.split('\n')[0]).toMatch(/tốn \{?\[gần 2 tỷ đồng\]\}?\.$/);
  expect(out).toMatch(/^ +1 +gần 2 tỷ đồng .*value: 2000000000/m);
  expect(out).not.toContain('\u001b');
});

test('a terminal gets the text unchanged but for its colours', async () => {
  const { out } = await dcs(['explain', '--text', phrase], { columns: 100 });
  expect(out).toContain('\u001b[92mgần 2 tỷ đồng\u001b[39m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal
  expect(out.replaceAll(/\u001b\[\d+m/g, '').split('\n')[0]).toBe(phrase);
});

test('the line of each mention is shown', async () => {
  const cwd = await folderOf({ 'a.txt': 'Một.\n\nHai: 5%.\n' });
  const { out } = await dcs(['explain', 'a.txt'], { cwd });
  expect(out).toMatch(/^ +3 +5% /m);
});

test('headings are in the language that is asked for, or that of the environment', async () => {
  const call = ['explain', '--text', '5%'];
  expect((await dcs(call)).out).toContain('Mentions');
  expect((await dcs([...call, '--lang', 'vi'])).out).toContain('Yếu tố nhận ra');
  expect((await dcs(call, { env: { LANG: 'vi_VN.UTF-8' } })).out).toContain('Yếu tố nhận ra');
});

test.each([
  [['explain'], 'dcs: nothing to explain; give a path, - or --text "…"'],
  [['explain', 'a.txt', '--text', 'x'], 'dcs: there is a path and --text; give one of the two'],
  [['explain', '--text', ' '], 'dcs: --text is empty; give a text'],
  [
    ['explain', '--text', 'x', '--date', '2026-13-01'],
    "dcs: --date '2026-13-01' is no date; write it as 2026-03-05 or 2026-03-05T09:30",
  ],
  [['explain', 'nowhere.txt'], 'dcs: nowhere.txt: no such file or folder; check the path'],
  [['explain', '.'], 'dcs: .: dcs explain takes one text; name one file'],
])('dcs %j is a mistake', async (call, line) => {
  const cwd = await folderOf({ 'a.txt': 'x', 'b.txt': 'x' });
  expect(await dcs(call, { cwd })).toEqual({ code: 2, out: '', complaints: [line] });
});
