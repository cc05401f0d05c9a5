import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { dcs, folderOf } from './dcs.ts';

const files = {
  'b.txt': 'Hai.\n',
  'a.md': '# Một\n',
  'sub/c.txt': 'Ba.\n',
  '.hidden.txt': 'x',
  '.git/d.txt': 'x',
  'e.pdf': 'x',
};

/** The input files of the documents that were printed. */
function filesIn(yaml: string): string[] {
  return parseAllDocuments(yaml).map((document) => document.toJS().source.file);
}

test('a folder is read to the bottom, in the order of the paths, without hidden files and other kinds', async () => {
  const { code, out } = await dcs(['extract', '.'], { cwd: await folderOf(files) });
  expect(code).toBe(0);
  expect(filesIn(out)).toEqual(['a.md', 'b.txt', 'sub/c.txt']);
});

test('paths are compared by code units, not by language', async () => {
  const cwd = await folderOf({ 'a.txt': '1', 'B.txt': '2', 'á.txt': '3', 'a/z.txt': '4' });
  expect(filesIn((await dcs(['extract', '.'], { cwd })).out)).toEqual(['B.txt', 'a.txt', 'a/z.txt', 'á.txt']);
});

test('paths are shown as the user named them', async () => {
  const cwd = await folderOf(files);
  expect(filesIn((await dcs(['extract', './b.txt', 'sub/'], { cwd })).out)).toEqual(['./b.txt', 'sub/c.txt']);
});

test('a quoted glob names the reports that match it', async () => {
  const { out } = await dcs(['extract', '**/*.txt'], { cwd: await folderOf(files) });
  expect(filesIn(out)).toEqual(['b.txt', 'sub/c.txt']);
});

test('an absolute glob gives absolute paths', async () => {
  const cwd = await folderOf(files);
  expect(filesIn((await dcs(['extract', `${cwd}/*.txt`])).out)).toEqual([`${cwd}/b.txt`]);
});

test('a file whose name looks like a glob is that file', async () => {
  const cwd = await folderOf({ '[1].txt': 'một', '1.txt': 'hai' });
  expect(filesIn((await dcs(['extract', '[1].txt'], { cwd })).out)).toEqual(['[1].txt']);
});

test('a file that is named twice is read once', async () => {
  const { out } = await dcs(['extract', 'b.txt', '.', './b.txt'], { cwd: await folderOf({ 'b.txt': 'x' }) });
  expect(filesIn(out)).toEqual(['b.txt']);
});

test('- is standard input', async () => {
  const { out } = await dcs(['extract', '-'], { stdin: 'Một báo cáo' });
  expect(parse(out).source).toMatchObject({ file: '-', media: 'text/plain', encoding: 'utf-8', chars: 11 });
});

test('YAML documents are separated by three dashes', async () => {
  const { out } = await dcs(['extract', 'a.md', 'b.txt'], { cwd: await folderOf(files) });
  expect(out).toMatch(/^format: dcs\/1\n/);
  expect(out.split('\n').filter((line) => line === '---')).toHaveLength(1);
});

test('JSON is an array, of one report too', async () => {
  const { out } = await dcs(['extract', '--format', 'json', 'a.md'], { cwd: await folderOf(files) });
  expect(JSON.parse(out)).toMatchObject([{ format: 'dcs/1', source: { file: 'a.md', media: 'text/markdown' } }]);
});

test('JSON of several reports is one array', async () => {
  const { out } = await dcs(['extract', '--format', 'json', '.'], { cwd: await folderOf(files) });
  expect(JSON.parse(out)).toHaveLength(3);
});

test('YAML and JSON say the same', async () => {
  const seeds = ['extract', 'seeds/'];
  const yaml = parseAllDocuments((await dcs(seeds)).out).map((document) => document.toJS());
  expect(yaml).toEqual(JSON.parse((await dcs([...seeds, '--format', 'json'])).out));
});

test('--only leaves the other lists out', async () => {
  const { out } = await dcs(['extract', '--only', 'metrics,directives', '-'], { stdin: 'x' });
  expect(Object.keys(parse(out))).toEqual(['format', 'source', 'meeting', 'metrics', 'directives', 'warnings']);
});

test('-o writes one file a report, each the same as what is printed', async () => {
  const cwd = await folderOf(files);
  const { code, out } = await dcs(['extract', '.', '-o', 'new/out'], { cwd });
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(await readdir(join(cwd, 'new/out'))).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
  expect(await readFile(join(cwd, 'new/out/b.yaml'), 'utf8')).toBe((await dcs(['extract', 'b.txt'], { cwd })).out);
});

test('-o with --format json writes .json files', async () => {
  const cwd = await folderOf(files);
  await dcs(['extract', 'a.md', '-o', 'out', '--format', 'json'], { cwd });
  expect(JSON.parse(await readFile(join(cwd, 'out/a.json'), 'utf8'))).toHaveLength(1);
});

test('-o replaces a file only with --force', async () => {
  const cwd = await folderOf({ 'a.txt': 'x', 'b.txt': 'y', 'out/a.yaml': 'mine' });
  const first = await dcs(['extract', 'a.txt', 'b.txt', '-o', 'out'], { cwd });
  expect(first).toMatchObject({
    code: 1,
    complaints: ['dcs: out/a.yaml: is there already; add --force to replace it'],
  });
  expect(await readFile(join(cwd, 'out/a.yaml'), 'utf8')).toBe('mine');
  expect(await readdir(join(cwd, 'out'))).toEqual(['a.yaml', 'b.yaml']);
  expect(await dcs(['extract', 'a.txt', '-o', 'out', '--force'], { cwd })).toMatchObject({ code: 0, complaints: [] });
  expect(await readFile(join(cwd, 'out/a.yaml'), 'utf8')).toMatch(/^format: dcs\/1\n/);
});

test('-o does not write two reports into one file', async () => {
  const cwd = await folderOf({ 'x/a.txt': 'x', 'y/a.md': 'y' });
  const { code, complaints } = await dcs(['extract', '.', '-o', 'out', '--force'], { cwd });
  expect(code).toBe(1);
  expect(complaints).toEqual([expect.stringContaining('y/a.md: would be written to out/a.yaml, as x/a.txt was;')]);
});

test('-o leaves no draft behind where a file cannot be put into place', async () => {
  const cwd = await folderOf({ 'a.txt': 'x', 'out/a.yaml/inside.txt': 'a folder in the way' });
  const { code, complaints } = await dcs(['extract', 'a.txt', '-o', 'out', '--force'], { cwd });
  expect(code).toBe(2);
  expect(complaints).toEqual([expect.stringContaining('out/a.yaml: cannot be written')]);
  expect(await readdir(join(cwd, 'out'))).toEqual(['a.yaml']);
});

test.runIf(process.platform === 'linux')('a folder that takes no folders is a mistake', async () => {
  const cwd = await folderOf({ 'a.txt': 'Đạt 5%.' });
  const { code, complaints } = await dcs(['extract', 'a.txt', '-o', '/proc/out/deep'], { cwd });
  expect(code).toBe(2);
  expect(complaints).toEqual([expect.stringContaining('dcs: /proc/out/deep: cannot be written')]);
});
