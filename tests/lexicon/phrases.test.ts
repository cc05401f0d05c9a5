import { describe, expect, it } from 'vitest';
import { packedTree, unpackedTree } from '../../src/lexicon/packed-tree.ts';
import { PhraseBook } from '../../src/lexicon/phrase-book.ts';
import { phraseTree } from '../../src/lexicon/phrase-tree.ts';
import { Phrases } from '../../src/lexicon/phrases.ts';
import { document } from '../../src/text/document.ts';

// The vocabulary has these words before it has those of the lexicon.
const page = document('Sở Công Thương và sở thích, cơ sở');

const tree = phraseTree({
  forms: [
    ['Sở Công Thương', 'later'],
    ['sở', 'short'],
    ['Sở Công Thương', 'last'],
    ['sở công thương mại', 'longer'],
  ],
  nouns: [['sở', 'noun']],
});
const book = new PhraseBook(tree);
const forms = new Phrases(book, 'forms', (code) => code);
const nouns = new Phrases(book, 'nouns', (code) => code);

describe('phrases', () => {
  it('are found at their first word, the longest and the one listed last', () => {
    expect(forms.longestAt(page, 0)).toEqual({ value: 'last', end: 14, endToken: 3 });
    expect(forms.longestAt(page, 1)).toBeUndefined();
  });

  it('give way to the next where they are not accepted', () => {
    const values: string[] = [];
    expect(forms.longestAt(page, 0, (value) => values.push(value) > 2)?.value).toBe('short');
    expect(values).toEqual(['last', 'later', 'short']);
  });

  it('are those of one table', () => {
    expect(nouns.longestAt(page, 0)).toEqual({ value: 'noun', end: 2, endToken: 1 });
    expect(nouns.standsAt(page, 4)).toBe(true);
    expect(nouns.standsAt(page, 3)).toBe(false);
  });

  it('tell by a word whether they can begin', () => {
    expect(forms.startsWith('sở')).toBe(true);
    expect(forms.startsWith('công')).toBe(false);
  });

  it('can be packed and unpacked', () => {
    const packed = JSON.parse(JSON.stringify(packedTree(tree)));
    const again = new PhraseBook(unpackedTree(packed));
    expect(new Phrases(again, 'forms', (code) => code).longestAt(page, 0)?.value).toBe('last');
  });
});

it('the lexicon finds its phrases when other words came first', async () => {
  const { recognise } = await import('../../src/mentions/recognise.ts');
  const { mentions } = recognise(document('Giao Bộ Tài chính chủ trì'));
  expect(mentions.flatMap((mention) => (mention.kind === 'organisation' ? [mention.id] : []))).toEqual([
    'bo-tai-chinh',
  ]);
});
