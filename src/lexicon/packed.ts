/**
 * Lists of numbers as one text, to be prepared when dcs is built: the built dcs holds plain data, and a text whose characters
 * are bytes is read back in one go, a tenth of what Base64 takes.
 */
import type { Numbers } from '../text/vocabulary.ts';

/** Lists by name. */
export interface Packed {
  /** Of each list its name, the bytes that a number takes, and how many numbers there are. */
  readonly lists: readonly (readonly [name: string, bytes: number, count: number])[];
  /** The numbers, a byte a character. */
  readonly bytes: string;
}

/** Numbers in as little room as they fit in. */
export function fitting(numbers: ArrayLike<number>): Numbers {
  return Array.prototype.every.call(numbers, (number: number) => number >= 0 && number <= 0xffff)
    ? Uint16Array.from(numbers)
    : Int32Array.from(numbers);
}

/** Lists as one text, those of long numbers first, so that each begins where its numbers can. */
export function pack(lists: Readonly<Record<string, Numbers>>): Packed {
  const all = Object.entries(lists)
    .map(([name, list]) => [name, fitting(list)] as const)
    .sort(([, a], [, b]) => b.BYTES_PER_ELEMENT - a.BYTES_PER_ELEMENT);
  return {
    lists: all.map(([name, list]) => [name, list.BYTES_PER_ELEMENT, list.length]),
    bytes: Buffer.concat(all.map(([, list]) => Buffer.from(list.buffer, list.byteOffset, list.byteLength))).toString(
      'latin1',
    ),
  };
}

/** The lists of a text. */
export function unpack({ lists, bytes }: Packed): (name: string) => Numbers {
  const { buffer, byteOffset } = Buffer.from(bytes, 'latin1');
  const byName = new Map<string, Numbers>();
  let at = byteOffset;
  for (const [name, size, count] of lists) {
    byName.set(name, size === 4 ? new Int32Array(buffer, at, count) : new Uint16Array(buffer, at, count));
    at += size * count;
  }
  return (name) => byName.get(name) ?? new Uint16Array();
}
