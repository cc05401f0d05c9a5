const LINE_FEED = 0x0a;

/** Whole lines as bytes, with their line breaks; the last of a stream may lack one. */
export interface Lines {
  readonly bytes: Uint8Array;
  /** Number of the first of them, 1-based. */
  readonly first: number;
}

/**
 * Cuts a stream of bytes at line breaks: what has come is given on as soon as it holds a whole line.
 *
 * @param chunks pieces of a text in UTF-8, of any size
 */
export async function* wholeLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Lines> {
  let begun: Uint8Array[] = [];
  let first = 1;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      const whole = joined([...begun, bytes.subarray(0, end)]);
      yield { bytes: whole, first };
      first += breaksIn(whole);
      begun = [];
    }
    if (end < bytes.length) begun.push(bytes.subarray(end));
  }
  if (begun.length > 0) yield { bytes: joined(begun), first };
}

/** One piece of memory of its own, so that nothing else travels with it to another thread. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function breaksIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}
