import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decodeUtf8 } from './decode.ts';
import type { Input } from './find.ts';
import { mediaType } from './kinds.ts';
import { type Problem, unreadable } from './problem.ts';
import type { Source } from './source.ts';

/**
 * Reads one input and decodes it.
 *
 * @param input a file that was found, or standard input
 * @param stdin the bytes of standard input, read when the input is `-`
 * @returns the text with where it came from, or what is wrong with it
 */
export async function readSource(input: Input, stdin: AsyncIterable<Uint8Array | string>): Promise<Source | Problem> {
  const { file, path } = input;
  const bytes = path === undefined ? await collect(stdin) : readBytes(file, path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const text = decodeUtf8(bytes, file);
  if (typeof text !== 'string') return text;
  if (text.trim() === '') {
    return { code: 'empty', file, message: 'there is no text in it', remedy: 'give a report, or leave it out' };
  }
  return sourceOf(file, mediaType(file) ?? 'text/plain', () => bytes, text);
}

/**
 * A text that is already in memory as a source.
 *
 * @param text the report
 * @returns a source named `-`; its digest is that of the text in UTF-8
 */
export function sourceOfText(text: string): Source {
  return sourceOf('-', 'text/plain', () => Buffer.from(text), text);
}

/** At once: a run reads one file after the other, and node:fs/promises takes longer to load than to read a report. */
function readBytes(file: string, path: string): Uint8Array | Problem {
  try {
    return readFileSync(path);
  } catch (error) {
    return unreadable(file, error);
  }
}

/** All bytes of a stream. */
export async function collect(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function sourceOf(file: string, media: string, bytes: () => Uint8Array, text: string): Source {
  let sha256: string | undefined;
  return {
    file,
    media,
    encoding: 'utf-8',
    // Worked out when it is asked for: who compares reports does not ask, and node:crypto takes a while to load.
    get sha256() {
      sha256 ??= createHash('sha256').update(bytes()).digest('hex');
      return sha256;
    },
    text,
  };
}
