import { describe, expect, test } from 'vitest';
import { explain, extract, type Report } from '../../src/index.ts';
import { texts } from '../texts.ts';

/** Every other space doubled. */
function doubled(text: string): string {
  let count = 0;
  return text.replace(/(?<=\S) (?=\S)/g, () => (count++ % 2 === 0 ? '  ' : ' '));
}

/** Lines of running text broken at every seventh space that a lower-case word follows, as in a mail. */
function broken(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length > 200 ? brokenLine(line) : line))
    .join('\n');
}

function brokenLine(line: string): string {
  let count = 0;
  return line.replace(/(?<=[\p{L},]) (?=\p{Ll})/gu, () => (++count % 7 === 0 ? '\n' : ' '));
}

const tidy = (text: string) => text.replace(/\s+/g, ' ');

/** What is read of a text, places left out. */
function values(text: string): unknown[] {
  return explain(text, { date: '2026-03-05' }).mentions.map(({ span, quote, ...value }) => [tidy(quote), value]);
}

function saying({ meeting, metrics, deadlines, directives }: Report): unknown {
  const items = [...metrics, ...deadlines, ...directives];
  return [meeting, items.map(({ span, line, quote, ...item }) => [tidy(quote), item])];
}

describe.each(texts)('%s', (_, text) => {
  test('says the same with its spaces doubled', () => {
    expect(values(doubled(text))).toEqual(values(text));
    expect(saying(extract(doubled(text)))).toEqual(saying(extract(text)));
  });

  test('says the same with its lines broken', () => {
    expect(values(broken(text))).toEqual(values(text));
    expect(saying(extract(broken(text)))).toEqual(saying(extract(text)));
  });
});
