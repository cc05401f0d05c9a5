import type { Document } from '../text/document.ts';
import { foldPhrase } from '../text/fold.ts';
import { isWordUnit } from '../text/tokens.ts';
import { wordAt } from '../text/walk.ts';

/** A phrase of the lexicon that stands in a text. */
export interface Hit<V> {
  readonly value: V;
  /** Offset in the view behind the phrase. */
  readonly end: number;
  /** First token behind the phrase. */
  readonly endToken: number;
}

/** A phrase in the spelling of the lower-case view, with what it stands for. */
interface Phrase<V> {
  readonly text: string;
  readonly code: string;
  /** What the code stands for, once the phrase has been met. */
  met?: { readonly value: V };
}

interface Bucket<V> {
  /** Phrases that begin with the same word, the longest first. */
  readonly phrases: readonly Phrase<V>[];
  /** The same by their second word, for buckets that many phrases share. */
  readonly bySecond: ReadonlyMap<string, readonly Phrase<V>[]> | undefined;
}

const LARGE = 12;

/** Phrases by the word that they begin with. Finds the longest that stands at a token, at the cost of a look-up. */
export class Phrases<V> {
  /** Buckets, and lines of the table that nobody has looked up yet. */
  readonly #buckets = new Map<string, Bucket<V> | string>();
  readonly #decode: (code: string) => V;

  /**
   * @param table   of {@link phraseTable}: a line for each first word. Lines are read when their word is first looked up,
   *                so that starting costs little however many phrases there are
   * @param decode what a code of the table stands for
   */
  constructor(table: string, decode: (code: string) => V) {
    this.#decode = decode;
    for (let start = 0; start < table.length; ) {
      const end = table.indexOf('\n', start);
      const line = table.slice(start, end);
      this.#buckets.set(line.slice(0, line.indexOf('\t')), line);
      start = end + 1;
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
    const bucket = this.#bucket(wordAt(document, token));
    if (bucket === undefined) return undefined;
    for (const phrase of candidates(bucket, document, token)) {
      const { text } = phrase;
      const end = start + text.length;
      if (!lower.startsWith(text, start)) continue;
      if (end < lower.length && isWordUnit(lower.charCodeAt(end)) && isWordUnit(lower.charCodeAt(end - 1))) continue;
      phrase.met ??= { value: this.#decode(phrase.code) };
      const { value } = phrase.met;
      if (accept !== undefined && !accept(value, end)) continue;
      return { value, end, endToken: tokenAfter(document, end, token) };
    }
    return undefined;
  }

  #bucket(word: string): Bucket<V> | undefined {
    const there = this.#buckets.get(word);
    if (typeof there !== 'string') return there;
    const [, ...cells] = there.split('\t');
    const phrases: Phrase<V>[] = [];
    for (let at = 0; at + 1 < cells.length; at += 2) {
      phrases.push({ text: cells[at] ?? '', code: cells[at + 1] ?? '' });
    }
    const bucket = {
      phrases,
      bySecond: phrases.length > LARGE ? grouped(phrases, ({ text }) => secondWord(text)) : undefined,
    };
    this.#buckets.set(word, bucket);
    return bucket;
  }
}

/**
 * Phrases as one text, to be prepared when dcs is built: for each first word a line of tabs, the word, then each phrase and
 * its code, the longest phrase first.
 *
 * @param entries phrases in any spelling, with codes of the caller's; where a phrase stands twice the later is tried first
 */
export function phraseTable(entries: Iterable<readonly [phrase: string, code: string]>): string {
  const folded = new Map<string, readonly [text: string, code: string]>();
  for (const [phrase, code] of entries) {
    const text = foldPhrase(phrase);
    folded.set(`${text}\t${code}`, [text, code]);
  }
  const later = [...folded.values()].reverse();
  return [...grouped(later, ([text]) => firstWord(text))]
    .map(([word, phrases]) => [word, ...phrases.sort(([a], [b]) => b.length - a.length).flat()].join('\t'))
    .map((line) => `${line}\n`)
    .join('');
}

/** A table of phrases that stand for themselves. */
export function wordTable(phrases: Iterable<string>): string {
  return phraseTable([...phrases].map((phrase) => [phrase, phrase]));
}

/** Phrases that stand for themselves, from a table of {@link wordTable}. */
export function words(table: string): Phrases<string> {
  return new Phrases(table, (phrase) => phrase);
}

/** The first token that begins at an offset or behind it, looked for from a token on. */
export function tokenAfter({ tokens }: Document, offset: number, from: number): number {
  let token = from;
  while (token < tokens.count && (tokens.starts[token] ?? 0) < offset) token++;
  return token;
}

function candidates<V>(
  { phrases, bySecond }: Bucket<V>,
  { lower, tokens }: Document,
  token: number,
): readonly Phrase<V>[] {
  if (bySecond === undefined) return phrases;
  const next = lower.slice(tokens.starts[token + 1], tokens.ends[token + 1]);
  const two = bySecond.get(next);
  const one = bySecond.get('');
  return two === undefined ? (one ?? []) : one === undefined ? two : [...two, ...one];
}

function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
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
