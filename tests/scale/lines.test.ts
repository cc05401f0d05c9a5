import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeLines } from '../../src/scale/lines.ts';

async function* from(chunks: readonly string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function cut(chunks: readonly string[]) {
  const pieces: [number, string][] = [];
  for await (const { first, bytes } of wholeLines(from(chunks))) pieces.push([first, Buffer.from(bytes).toString()]);
  return pieces;
}

test('lines are given on whole, with the number of the first', async () => {
  expect(await cut(['a\nb', 'c\nd\n', 'e'])).toEqual([
    [1, 'a\n'],
    [2, 'bc\nd\n'],
    [4, 'e'],
  ]);
});

test('however a stream is cut, nothing is lost and nothing but the last piece lacks its line break', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[ab\n]{0,6}$/)), async (chunks) => {
      const pieces = await cut(chunks);
      expect(pieces.map(([, text]) => text).join('')).toBe(chunks.join(''));
      let line = 1;
      for (const [at, [first, text]] of pieces.entries()) {
        expect(first).toBe(line);
        expect(text.endsWith('\n') || at === pieces.length - 1).toBe(true);
        line += text.split('\n').length - 1;
      }
    }),
  ));
