/**
 * Every word that was met so far, with a number of its own. A token of a text is then a number, which the lexicon, the rules
 * and the caches look things up by; its string is made when somebody asks for it, not out of each text.
 *
 * An open-addressing table over the words' own code units: no string is made to look one up.
 */
import { unitsOf } from './units.ts';

/** Words of texts that are remembered; enough for the syllables of Vietnamese many times over. Words of the lexicon are never left out. */
const MOST_WORDS = 1 << 16;
/** Longer words are remembered for the lexicon alone. */
const LONGEST = 12;
/** No word of the lexicon is longer; a run of a million letters is not looked at again and again. */
const LONGEST_OF_ALL = 64;

/** What numbers are kept in: the smaller where they fit. */
export type Numbers = Uint16Array | Int32Array;

/** Words in the form of the vocabulary's own tables, to be prepared when dcs is built. */
export interface PreparedWords {
  /** The code units of all words, one behind the other. */
  readonly units: Numbers;
  /** Where each word begins in them, and where the last ends; there is a first one of no units. */
  readonly starts: Numbers;
  readonly hashes: Numbers;
  readonly slots: Numbers;
}

/** The code units of all words; the word 0 is none. */
let units = new Uint16Array(1 << 12);
let starts = new Int32Array(1 << 10);
let hashes = new Int32Array(1 << 10);
let slots = new Int32Array(1 << 12);
let count = 1;
/** The strings of words; empty for those that nobody asked for. */
let strings: string[] = [''];

/** Takes one more code unit into the hash of a word. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The word with a number. */
export function wordOf(id: number): string {
  return strings[id] || made(id);
}

function made(id: number): string {
  if (id <= 0 || id >= count) return '';
  const word = String.fromCharCode(...units.subarray(starts[id], starts[id + 1]));
  strings[id] = word;
  return word;
}

/** The number of a word of the lexicon or of a rule. */
export function wordId(word: string): number {
  const own = unitsOf(word);
  const hash = hashOf(own);
  const slot = slotOf(hash, own, 0, own.length);
  return slots[slot] || added(slot, hash, own, 0, own.length);
}

/**
 * The number of a word that stands in a text.
 *
 * @param text its code units
 * @param hash of its code units, by {@link hashed} from 0 on
 * @returns 0 for a word that is not remembered
 */
export function wordIdIn(text: Uint16Array, start: number, end: number, hash: number): number {
  const slot = slotOf(hash, text, start, end);
  const id = slots[slot] ?? 0;
  if (id !== 0 || count > MOST_WORDS || end - start > LONGEST) return id;
  return added(slot, hash, text, start, end);
}

/** The number of a word that was not remembered when its text was read, but may be by now; 0 where it still is not. */
export function lateWordIdIn(text: string, start: number, end: number): number {
  if (end - start > LONGEST_OF_ALL) return 0;
  const word = unitsOf(text.slice(start, end));
  return slots[slotOf(hashOf(word), word, 0, word.length)] ?? 0;
}

/**
 * Takes over the words of the lexicon, with the numbers that they have in it.
 *
 * @returns the number of each; nothing where all have the number that they had, as long as no other word came first
 */
export function takeOver(words: PreparedWords): Int32Array | undefined {
  const size = words.starts.length - 1;
  if (count > 1) {
    const text = String.fromCharCode(...words.units);
    return Int32Array.from({ length: size }, (_, word) =>
      word === 0 ? 0 : wordId(text.slice(words.starts[word], words.starts[word + 1])),
    );
  }
  units = grown(words.units, new Uint16Array(words.units.length * 2));
  starts = grown(words.starts, new Int32Array(size * 2));
  hashes = grown(words.hashes, new Int32Array(size * 2));
  slots = Int32Array.from(words.slots);
  strings = new Array<string>(size).fill('');
  count = size;
  return undefined;
}

/** The table of some words, each with its place in the list, from 1 on, as number. */
export function prepareWords(words: readonly string[]): PreparedWords {
  const all = ['', ...words];
  let end = 0;
  const ends = all.map((word) => (end += word.length));
  const own = Int32Array.from(all, (word) => hashOf(unitsOf(word)));
  return {
    units: Uint16Array.from(all.join(''), (unit) => unit.charCodeAt(0)),
    starts: Int32Array.from([0, ...ends]),
    hashes: own,
    slots: spread(own, all.length, 1 << Math.ceil(Math.log2(all.length * 3))),
  };
}

function hashOf(word: Uint16Array): number {
  return word.reduce(hashed, 0);
}

/** The slot of a word, or the empty one where it belongs. */
function slotOf(hash: number, text: Uint16Array, start: number, end: number): number {
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let id = slots[slot] ?? 0; id !== 0; id = slots[slot] ?? 0) {
    if (hashes[id] === hash && stands(id, text, start, end)) return slot;
    slot = (slot + 1) & mask;
  }
  return slot;
}

function stands(id: number, text: Uint16Array, start: number, end: number): boolean {
  const from = starts[id] ?? 0;
  const size = (starts[id + 1] ?? 0) - from;
  if (size !== end - start) return false;
  for (let at = 0; at < size; at++) if (units[from + at] !== text[start + at]) return false;
  return true;
}

function added(slot: number, hash: number, text: Uint16Array, start: number, end: number): number {
  const id = count++;
  const from = starts[id] ?? 0;
  const behind = from + end - start;
  if (behind > units.length) units = grown(units, new Uint16Array(behind * 2));
  units.set(text.subarray(start, end), from);
  if (count >= starts.length) {
    starts = grown(starts, new Int32Array(count * 2));
    hashes = grown(hashes, new Int32Array(count * 2));
  }
  starts[count] = behind;
  hashes[id] = hash;
  slots[slot] = id;
  strings.push('');
  if (count * 2 > slots.length) slots = spread(hashes, count, slots.length * 2);
  return id;
}

/** Words in slots, by their hashes. */
function spread(of: Int32Array, words: number, size: number): Int32Array<ArrayBuffer> {
  const into = new Int32Array(size);
  const mask = size - 1;
  for (let id = 1; id < words; id++) {
    const hash = of[id] ?? 0;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (into[slot] !== 0) slot = (slot + 1) & mask;
    into[slot] = id;
  }
  return into;
}

function grown<A extends Numbers>(from: Numbers, to: A): A {
  to.set(from);
  return to;
}
