import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dcs, folderOf } from './dcs.ts';

const files = {
  'good.txt': 'Một báo cáo.',
  'empty.txt': ' \n',
  'latin.txt': Buffer.from([0x6f, 0x6b, 0x0a, 0xc4, 0x90, 0x20, 0x74, 0xea]),
  'none/readme.pdf': 'x',
};

/** Calls that cannot be done, and the one line that says why. */
const mistakes: [string, string][] = [
  ['', 'dcs: no command given; see dcs --help'],
  ['extrct', "dcs: unknown command 'extrct'; did you mean extract? see dcs --help"],
  ['extract', "dcs: missing required argument 'paths'; see dcs extract --help"],
  ['extract --formt yaml good.txt', "dcs: unknown option '--formt'; did you mean --format? see dcs extract --help"],
  [
    'extract --format xml good.txt',
    "dcs: option '-f, --format <form>' argument 'xml' is invalid. Allowed choices are yaml, json, ndjson; see dcs extract --help",
  ],
  [
    'extract --only metrics,dates good.txt',
    "dcs: --only does not know 'dates'; choose from metrics, deadlines, directives",
  ],
  [
    'extract --date 2026-02-30 good.txt',
    "dcs: --date '2026-02-30' is no date; write it as 2026-03-05 or 2026-03-05T09:30",
  ],
  ['extract --date 5/3/2026 good.txt', "dcs: --date '5/3/2026' is no date; write it as 2026-03-05 or 2026-03-05T09:30"],
  ['extract --force good.txt', 'dcs: --force does nothing without -o; add -o DIR or leave it out'],
  ['extract -o good.txt/out good.txt', 'dcs: good.txt/out: cannot be written (ENOTDIR); choose another folder with -o'],
  ['extract nowhere.txt', 'dcs: nowhere.txt: no such file or folder; check the path'],
  ['extract *.zip', 'dcs: *.zip: no report (.txt or .md) matches this pattern; check the pattern'],
  ['extract none', 'dcs: none: there is no report in this folder (.txt or .md); name a folder that holds reports'],
  [
    'extract none/readme.pdf',
    'dcs: none/readme.pdf: dcs does not read this kind of file (only .txt or .md); convert it to .txt, or if it is text, pipe it in: dcs extract - < none/readme.pdf',
  ],
  ['extract empty.txt', 'dcs: empty.txt: there is no text in it; give a report, or leave it out'],
  ['extract latin.txt', 'dcs: latin.txt:2:4: this is not UTF-8; save the file as UTF-8 and try again'],
];

test.each(mistakes)('dcs %s', async (call, line) => {
  const cwd = await folderOf(files);
  const outcome = await dcs(call.split(' ').filter(Boolean), { cwd });
  expect(outcome).toEqual({ code: 2, out: '', complaints: [line] });
});

test('a bad file among good ones is reported, and the others are done', async () => {
  const cwd = await folderOf(files);
  const { code, out, complaints } = await dcs(['extract', 'latin.txt', 'good.txt', 'nowhere.txt'], { cwd });
  expect(code).toBe(1);
  expect(out).toContain('file: good.txt');
  expect(complaints.map((line) => line.split(':')[1]?.trim())).toEqual(['latin.txt', 'nowhere.txt']);
});

test('a link that leads nowhere is reported, and the rest of the folder is done', async () => {
  const cwd = await folderOf({ 'a.txt': 'x' });
  await symlink(join(cwd, 'gone'), join(cwd, 'b.txt'));
  const { code, complaints } = await dcs(['extract', '.'], { cwd });
  expect({ code, complaints }).toEqual({ code: 1, complaints: ['dcs: b.txt: no such file or folder; check the path'] });
});

test('a reference date may carry a time', async () => {
  expect(await dcs(['extract', '--date', '2026-03-05T09:30', '-'], { stdin: 'x' })).toMatchObject({ code: 0 });
});

test.each([['--help'], ['extract', '--help'], ['help', 'extract']])('dcs %s %s shows examples', async (...args) => {
  const { code, out, complaints } = await dcs(args.filter(Boolean));
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
  expect(out).toMatch(/\nExamples:\n {2}dcs extract /);
});
