import type { Problem } from './problem.ts';

/**
 * Decodes UTF-8 strictly; a byte order mark is left out.
 *
 * @param bytes the content of a file
 * @param file  the file's name, for the problem
 * @returns the text, or the place of the first byte that is not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      code: 'not-utf-8',
      file,
      ...placeOfDamage(bytes),
      message: 'this is not UTF-8',
      remedy: 'save the file as UTF-8 and try again',
    };
  }
}

/** The place of the first replacement character that the bytes do not themselves spell out (EF BF BD). */
function placeOfDamage(bytes: Uint8Array): { line: number; col: number } {
  const text = new TextDecoder('utf-8').decode(bytes);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let offset = start;
  let from = 0;
  for (;;) {
    const at = text.indexOf('\uFFFD', from);
    offset += Buffer.byteLength(text.slice(from, at));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) {
      const before = text.slice(0, at);
      const lineStart = before.lastIndexOf('\n') + 1;
      return { line: before.split('\n').length, col: at - lineStart + 1 };
    }
    offset += 3;
    from = at + 1;
  }
}
