import type { Document } from '../text/document.ts';
import { foldPhrase } from '../text/fold.ts';
import { isWordUnit, type Tokens, tokenise } from '../text/tokens.ts';
import { wordId } from '../text/vocabulary.ts';
import { idAt } from '../text/walk.ts';

/** A phrase of the lexicon that stands in a text. */
export interface Hit<V> {
  readonly value: V;
  /** Offset in the view behind the phrase. */
  readonly end: number;
  /** First token behind the phrase. */
  readonly endToken: number;
}

/** What a phrase stands for. */
interface Meaning<V> {
  readonly code: string;
  /** What the code stands for, once the phrase has been met. */
  met?: { readonly value: V };
}

/** A word of a phrase, on the way from its first word to its last. */
interface Step<V> {
  readonly before: Step<V> | undefined;
  /** What the phrase that ends here stands for; what was listed last comes first. */
  readonly meanings: Meaning<V>[];
  /** What may follow, by the number of the next word and whether a space stands before it. */
  next: Map<number, Step<V>> | undefined;
}

const SPACE = 0x20;

/** Phrases by their words, one after the other. Finds the longest that stands at a token, at the cost of a look-up. */
export class Phrases<V> {
  /** For each word, by its number, where its step stands in the list below; 0 for a word that begins no phrase. */
  readonly #places: Uint16Array;
  /** First words of phrases, and lines of the table that nobody has looked up yet. */
  readonly #firsts: (Step<V> | string)[] = [''];
  readonly #decode: (code: string) => V;

  /**
   * @param table   of {@link phraseTable}: a line for each first word. Lines are read when their word is first looked up,
   *                so that starting costs little however many phrases there are
   * @param decode what a code of the table stands for
   */
  constructor(table: string, decode: (code: string) => V) {
    this.#decode = decode;
    const ids: number[] = [];
    for (let start = 0; start < table.length; ) {
      const end = table.indexOf('\n', start);
      ids.push(wordId(table.slice(start, table.indexOf('\t', start))));
      this.#firsts.push(table.slice(start, end));
      start = end + 1;
    }
    this.#places = new Uint16Array(ids.reduce((most, id) => Math.max(most, id), 0) + 1);
    for (const [index, id] of ids.entries()) this.#places[id] = index + 1;
  }

  /**
   * Whether any phrase begins with the word.
   *
   * @param accept what must hold of the phrase
   */
  startsWith(word: string, accept?: (value: V) => boolean): boolean {
    const place = this.#places[wordId(word)] ?? 0;
    if (accept === undefined) return place !== 0;
    const first = this.#first(place);
    return first !== undefined && this.#leadsTo(first, accept);
  }

  /**
   * Whether any phrase can begin with a token and the one behind it, whatever comes then.
   *
   * @param accept what must hold of a phrase
   */
  canBegin(document: Document, token: number, accept: (value: V) => boolean = () => true): boolean {
    const first = this.#first(this.#places[idAt(document, token)] ?? 0);
    if (first === undefined) return false;
    const second = first.next?.get(keyBehind(document, token));
    return (
      this.#leadsTo({ ...first, next: undefined }, accept) || (second !== undefined && this.#leadsTo(second, accept))
    );
  }

  /**
   * The longest phrase that begins at a token and ends where a word ends.
   *
   * @param accept what else must hold of a phrase; the next shorter one is tried where it does not
   */
  longestAt(document: Document, token: number, accept?: (value: V, end: number) => boolean): Hit<V> | undefined {
    const place = this.#places[idAt(document, token)] ?? 0;
    if (place === 0) return undefined;
    const { ends } = document.tokens;
    let step: Step<V> | undefined = this.#first(place);
    let last = token;
    while (step?.next !== undefined) {
      const further: Step<V> | undefined = step.next.get(keyBehind(document, last));
      if (further === undefined) break;
      step = further;
      last++;
    }
    for (; step !== undefined; step = step.before, last--) {
      for (const meaning of step.meanings) {
        const value = this.#valueOf(meaning);
        const end = ends[last] ?? 0;
        if (accept === undefined || accept(value, end)) return { value, end, endToken: last + 1 };
      }
    }
    return undefined;
  }

  #leadsTo(step: Step<V>, accept: (value: V) => boolean): boolean {
    if (step.meanings.some((meaning) => accept(this.#valueOf(meaning)))) return true;
    for (const next of step.next?.values() ?? []) if (this.#leadsTo(next, accept)) return true;
    return false;
  }

  #valueOf(meaning: Meaning<V>): V {
    meaning.met ??= { value: this.#decode(meaning.code) };
    return meaning.met.value;
  }

  #first(place: number): Step<V> | undefined {
    const there = place === 0 ? undefined : this.#firsts[place];
    if (typeof there !== 'string') return there;
    const [word = '', ...cells] = there.split('\t');
    const first: Step<V> = { before: undefined, meanings: [], next: undefined };
    const phrases = cells.filter((_, at) => at % 2 === 0);
    const tokens = tokenise(phrases.join('\n'));
    let token = 0;
    let end = 0;
    for (const [at, phrase] of phrases.entries()) {
      const from = token;
      end += phrase.length + 1;
      while (token < tokens.count && (tokens.starts[token] ?? 0) < end) token++;
      if (tokens.ids[from] !== wordId(word)) continue;
      lastStep(first, tokens, from, token).meanings.push({ code: cells[at * 2 + 1] ?? '' });
    }
    this.#firsts[place] = first;
    return first;
  }
}

/** What stands behind a token in steps: the number of the next word, and whether a space stands before it; -1 for a break. */
function keyBehind(document: Document, token: number): number {
  const { starts, ends, count } = document.tokens;
  if (token + 1 >= count) return -1;
  const end = ends[token] ?? 0;
  const gap = (starts[token + 1] ?? 0) - end;
  if (gap > 1 || (gap === 1 && document.lower.charCodeAt(end) !== SPACE)) return -1;
  return idAt(document, token + 1) * 2 + gap;
}

/** The last step of the phrase of some tokens, with the steps that are missing on the way to it. */
function lastStep<V>(first: Step<V>, { starts, ends, ids }: Tokens, from: number, until: number): Step<V> {
  let step = first;
  for (let token = from + 1; token < until; token++) {
    const key = (ids[token] ?? 0) * 2 + ((starts[token] ?? 0) - (ends[token - 1] ?? 0));
    step.next ??= new Map();
    const there = step.next.get(key);
    const further: Step<V> = there ?? { before: step, meanings: [], next: undefined };
    if (there === undefined) step.next.set(key, further);
    step = further;
  }
  return step;
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

/** The end of the token that begins at an offset: a run of letters and digits, or one mark. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
  return at === from && at < text.length ? at + 1 : at;
}
