import type { Document } from '../text/document.ts';
import { foldPhrase } from '../text/fold.ts';
import { isWordUnit } from '../text/tokens.ts';

/** A phrase of the lexicon that stands in a text. */
export interface Hit<V> {
  readonly value: V;
  /** Offset in the view behind the phrase. */
  readonly end: number;
  /** First token behind the phrase. */
  readonly endToken: number;
}

interface Bucket<V> {
  /** Phrases that begin with the same word, the longest first once `sorted`. */
  readonly phrases: { readonly text: string; readonly value: V }[];
  sorted: boolean;
  /** The same by their second word, for buckets that many phrases share. */
  bySecond: Map<string, { readonly text: string; readonly value: V }[]> | undefined;
}

const LARGE = 12;

/** Phrases by the word that they begin with. Finds the longest that stands at a token, at the cost of a look-up. */
export class Phrases<V> {
  readonly #buckets = new Map<string, Bucket<V>>();

  /** Adds a phrase, in any spelling. The same phrase again replaces the value. */
  add(phrase: string, value: V): void {
    this.addFolded(foldPhrase(phrase), value);
  }

  /** Adds a phrase in the spelling of the lower-case view. */
  addFolded(text: string, value: V): void {
    const first = firstWord(text);
    const bucket = this.#buckets.get(first);
    if (bucket === undefined) this.#buckets.set(first, { phrases: [{ text, value }], sorted: true, bySecond: undefined });
    else {
      bucket.phrases.push({ text, value });
      bucket.sorted = false;
      bucket.bySecond = undefined;
    }
  }

  /** Whether any phrase begins with the word. */
  startsWith(word: string): boolean {
    return this.#buckets.has(word);
  }

  /**
   * The longest phrase that begins at a token and ends where a word ends.
   *
   * @param accept what else must hold of a phrase; the next shorter one is tried where it does not
   */
  longestAt(document: Document, token: number, accept?: (value: V, end: number) => boolean): Hit<V> | undefined {
    const { lower, tokens } = document;
    const start = tokens.starts[token] ?? 0;
    const bucket = this.#buckets.get(lower.slice(start, tokens.ends[token]));
    if (bucket === undefined) return undefined;
    for (const { text, value } of candidates(bucket, document, token)) {
      const end = start + text.length;
      if (!lower.startsWith(text, start)) continue;
      if (end < lower.length && isWordUnit(lower.charCodeAt(end)) && isWordUnit(lower.charCodeAt(end - 1))) continue;
      if (accept !== undefined && !accept(value, end)) continue;
      return { value, end, endToken: tokenAfter(document, end, token) };
    }
    return undefined;
  }
}

/** The first token that begins at an offset or behind it, looked for from a token on. */
export function tokenAfter({ tokens }: Document, offset: number, from: number): number {
  let token = from;
  while (token < tokens.count && (tokens.starts[token] ?? 0) < offset) token++;
  return token;
}

function candidates<V>(bucket: Bucket<V>, { lower, tokens }: Document, token: number): readonly { text: string; value: V }[] {
  if (!bucket.sorted) {
    bucket.phrases.sort((a, b) => b.text.length - a.text.length);
    bucket.sorted = true;
  }
  if (bucket.phrases.length <= LARGE) return bucket.phrases;
  if (bucket.bySecond === undefined) {
    bucket.bySecond = new Map();
    for (const phrase of bucket.phrases) {
      const second = secondWord(phrase.text);
      const there = bucket.bySecond.get(second);
      if (there) there.push(phrase);
      else bucket.bySecond.set(second, [phrase]);
    }
  }
  const next = lower.slice(tokens.starts[token + 1], tokens.ends[token + 1]);
  const two = bucket.bySecond.get(next);
  const one = bucket.bySecond.get('');
  return two === undefined ? (one ?? []) : one === undefined ? two : [...two, ...one];
}

function firstWord(text: string): string {
  return text.slice(0, wordEnd(text, 0));
}

function secondWord(text: string): string {
  let from = wordEnd(text, 0);
  while (text[from] === ' ') from++;
  return text.slice(from, wordEnd(text, from));
}

/** The end of the token that begins at an offset: a run of letters and digits, or one mark. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
  return at === from && at < text.length ? at + 1 : at;
}
