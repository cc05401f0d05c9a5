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
  return { file, media: mediaType(file) ?? 'text/plain', encoding: 'utf-8', sha256: sha256(bytes), text };
}

/**
 * A text that is already in memory as a source.
 *
 * @param text the report
 * @returns a source named `-`; its digest is that of the text in UTF-8
 */
export function sourceOfText(text: string): Source {
  return { file: '-', media: 'text/plain', encoding: 'utf-8', sha256: sha256(Buffer.from(text)), text };
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

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
