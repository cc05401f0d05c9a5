import { expect, test } from 'vitest';
import { PhraseLists } from '../../src/items/phrase-lists.ts';
import { document } from '../../src/text/document.ts';
import { tokenFrom } from '../../src/text/walk.ts';

const page = (text: string) => document(text);

test('the longest phrase that begins at a token is found', () => {
  const lists = new PhraseLists(['đạt tỷ lệ', 'đạt'], ['đạt tỷ']);
  expect(lists.at(page('đạt tỷ lệ 5%'), 0)).toEqual({ list: 0, endToken: 3 });
  expect(lists.at(page('đạt tỷ trọng'), 0)).toEqual({ list: 1, endToken: 2 });
  expect(lists.at(page('tỷ lệ đạt'), 0)).toBeUndefined();
});

test('the last phrase of each list is told by its list', () => {
  const text = 'đã đạt, phấn đấu đạt mục tiêu là';
  const starts = new PhraseLists(['đã'], ['phấn đấu', 'mục tiêu'], ['dự báo']).lastStarts(page(text), 0, text.length);
  expect(starts).toEqual([0, text.indexOf('mục tiêu'), -1]);
});

test('a run of phrases begins as far in front as one follows the other', () => {
  const telling = new PhraseLists(['rơi vào', 'vào khoảng', 'khoảng', 'đạt']);
  const runIn = (text: string) => {
    const read = page(text);
    return read.lower.slice(read.tokens.starts[telling.runBefore(read, 0, tokenFrom(read, text.length))]);
  };
  expect(runIn('tỷ lệ rơi vào khoảng')).toBe('rơi vào khoảng');
  expect(runIn('đạt tỷ lệ khoảng')).toBe('khoảng');
  expect(runIn('đạt, khoảng')).toBe('khoảng');
});

test('a phrase with a mark in it is none', () => {
  expect(new PhraseLists(['phấn đấu']).first(page('phấn, đấu'), 0, 3)).toBeUndefined();
});
