import { describe, expect, test } from 'vitest';
import { explain, extract, type Report } from '../../src/index.ts';
import { texts } from '../texts.ts';

/** What is read of a text, places left out. */
function values(text: string): unknown[] {
  return explain(text, { date: '2026-03-05' }).mentions.map(({ span, quote, ...value }) => [
    quote.normalize('NFC'),
    value,
  ]);
}

function saying({ meeting, metrics, deadlines, directives }: Report): unknown {
  const items = [...metrics, ...deadlines, ...directives];
  return [meeting, items.map(({ span, quote, ...item }) => [quote.normalize('NFC'), item])];
}

describe.each(texts)('%s', (_, text) => {
  test('says in NFD what it says in NFC: every mention', () => {
    expect(values(text.normalize('NFD'))).toEqual(values(text.normalize('NFC')));
  });

  test('says in NFD what it says in NFC: the report', () => {
    expect(saying(extract(text.normalize('NFD')))).toEqual(saying(extract(text.normalize('NFC'))));
  });
});
