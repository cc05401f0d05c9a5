/** Looking at single tokens of a document. */
import type { Document } from './document.ts';
import { LINE_END, WORD } from './tokens.ts';
import { lateWordIdIn, wordOf } from './vocabulary.ts';

/** The token in lower case, empty outside the text. */
export function wordAt({ lower, tokens }: Document, token: number): string {
  if (token < 0 || token >= tokens.count) return '';
  const id = tokens.ids[token] ?? 0;
  return id !== 0 ? wordOf(id) : lower.slice(tokens.starts[token], tokens.ends[token]);
}

/** The token's number in the vocabulary, 0 for a word that nothing is known of. */
export function idAt({ lower, tokens }: Document, token: number): number {
  if (token < 0 || token >= tokens.count) return 0;
  return tokens.ids[token] || lateWordIdIn(lower, tokens.starts[token] ?? 0, tokens.ends[token] ?? 0);
}

/** Where a token begins; the end of the text for one behind the last. */
export function startOf({ lower, tokens }: Document, token: number): number {
  return tokens.starts[token] ?? lower.length;
}

/** Where a token ends. */
export function endOf({ lower, tokens }: Document, token: number): number {
  return token < 0 ? 0 : (tokens.ends[token] ?? lower.length);
}

/** Whether a token is a word that begins with a capital. */
export function isCapital({ cased, lower, tokens }: Document, token: number): boolean {
  if (tokens.kinds[token] !== WORD || token >= tokens.count) return false;
  const at = tokens.starts[token] ?? 0;
  return cased.charCodeAt(at) !== lower.charCodeAt(at);
}

/** Whether a word is written in capitals throughout: an acronym. */
export function isAcronym(document: Document, token: number): boolean {
  const { cased, tokens } = document;
  if (!isCapital(document, token)) return false;
  const word = cased.slice(tokens.starts[token], tokens.ends[token]);
  return word.length > 1 && word === word.toUpperCase();
}

/** Whether a token stands on the same line as the one before it, so that a phrase can run across the two. */
export function joins({ tokens }: Document, token: number): boolean {
  return token > 0 && token < tokens.count && ((tokens.gaps[token] ?? 0) & LINE_END) === 0;
}

/** The first token that begins at an offset or behind it. */
export function tokenFrom({ tokens }: Document, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
