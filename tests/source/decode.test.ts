import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8 } from '../../src/source/decode.ts';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

test('a byte order mark is left out', () => {
  expect(decodeUtf8(bytes(0xef, 0xbb, 0xbf, 'Đề án'), 'a.txt')).toBe('Đề án');
});

test('the text is what the file says: no normalising, no line ends changed', () => {
  const text = 'Ðổi mới\r\nho\u00e0\u00a0hoa\u0300';
  expect(decodeUtf8(bytes(text), 'a.txt')).toBe(text);
});

test.each([
  ['on the first line', bytes('số ', 0xff), 1, 4],
  ['after lines with letters of several bytes', bytes('Đề án\nsố ', 0xe1, 0xbb, ' x'), 2, 4],
  ['after a byte order mark', bytes(0xef, 0xbb, 0xbf, 'a', 0x80), 1, 2],
  ['after a replacement character that the file itself holds', bytes('\ufffd', 0xc0), 1, 2],
  ['at the very end, where a letter is cut off', bytes('a\n', 0xc4), 2, 1],
])('a byte that is not UTF-8 is found %s', (_, input, line, col) => {
  expect(decodeUtf8(input, 'a.txt')).toMatchObject({ code: 'not-utf-8', file: 'a.txt', line, col });
});

test('every text in UTF-8 is read back as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.startsWith('\ufeff'));
      expect(decodeUtf8(bytes(text), 'a.txt')).toBe(text);
    }),
  );
});
