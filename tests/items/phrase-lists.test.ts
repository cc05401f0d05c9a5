import { expect, test } from 'vitest';
import { PhraseLists } from '../../src/items/phrase-lists.ts';
import { PhraseBook } from '../../src/lexicon/phrase-book.ts';
import { phraseTree } from '../../src/lexicon/phrase-tree.ts';
import { Phrases } from '../../src/lexicon/phrases.ts';
import { document } from '../../src/text/document.ts';
import { tokenFrom } from '../../src/text/walk.ts';

const page = (text: string) => document(text);

/** Lists of these phrases, each phrase in as many as it is given in. */
function listsOf(...lists: readonly (readonly string[])[]): PhraseLists {
  const bits = new Map<string, number>();
  for (const [list, phrases] of lists.entries())
    for (const phrase of phrases) bits.set(phrase, (bits.get(phrase) ?? 0) | (1 << list));
  const items = [...bits].map(([phrase, inLists]) => [phrase, String(inLists)] as const);
  const phrases = new Phrases(new PhraseBook(phraseTree({ items })), 'items', Number);
  return new PhraseLists(phrases, ...lists.map((_, list) => 1 << list));
}

test('the longest phrase that begins at a token is found', () => {
  const lists = listsOf(['đạt tỷ lệ', 'đạt'], ['đạt tỷ']);
  expect(lists.at(page('đạt tỷ lệ 5%'), 0)).toEqual({ list: 0, endToken: 3 });
  expect(lists.at(page('đạt tỷ trọng'), 0)).toEqual({ list: 1, endToken: 2 });
  expect(lists.at(page('tỷ lệ đạt'), 0)).toBeUndefined();
  expect(listsOf(['tăng'], ['đạt'], ['đạt']).at(page('đạt'), 0)).toEqual({ list: 1, endToken: 1 });
});

test('the last phrase of each list is told by its list', () => {
  const text = 'đã đạt, phấn đấu đạt mục tiêu là';
  const starts = listsOf(['đã'], ['phấn đấu', 'mục tiêu'], ['dự báo']).lastStarts(page(text), 0, text.length);
  expect(starts).toEqual([0, text.indexOf('mục tiêu'), -1]);
  const both = listsOf(['trước đó', 'trước'], ['trước']);
  expect(both.lastStarts(page('trước trước đó'), 0, 14)).toEqual([6, 6]);
  expect(both.lastStarts(page('trước trước đó'), 0, 11)).toEqual([6, 6]);
});

test('a run of phrases begins as far in front as one follows the other', () => {
  const telling = listsOf(['rơi vào', 'vào khoảng', 'khoảng', 'đạt']);
  const runIn = (text: string) => {
    const read = page(text);
    return read.lower.slice(read.tokens.starts[telling.runBefore(read, 0, tokenFrom(read, text.length))]);
  };
  expect(runIn('tỷ lệ rơi vào khoảng')).toBe('rơi vào khoảng');
  expect(runIn('đạt tỷ lệ khoảng')).toBe('khoảng');
  expect(runIn('đạt, khoảng')).toBe('khoảng');
});

test('a phrase with a mark in it is none', () => {
  expect(listsOf(['phấn đấu']).first(page('phấn, đấu'), 0, 3)).toBeUndefined();
});
