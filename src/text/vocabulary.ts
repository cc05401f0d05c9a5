/**
 * Every word that was met so far, with a number of its own. A token of a text is then a number, which the lexicon, the rules
 * and the caches look things up by; its string is cut out of the first text that has it, not out of each.
 *
 * An open-addressing table over the words' own code units: no string is made to look one up.
 */

/** Words of texts that are remembered; enough for the syllables of Vietnamese many times over. Words of the lexicon are never left out. */
const MOST_WORDS = 1 << 16;
/** Longer words are remembered for the lexicon alone: cut out of a text, they would keep the whole of it alive. */
const LONGEST = 12;
/** No word of the lexicon is longer; a run of a million letters is not looked at again and again. */
const LONGEST_OF_ALL = 64;

/** The word of each number; none has the number 0. */
const words: string[] = [''];
let hashes = new Int32Array(1 << 12);
let slots = new Int32Array(1 << 13);

/** Takes one more code unit into the hash of a word. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The word with a number. */
export function wordOf(id: number): string {
  return words[id] ?? '';
}

/** The number of a word of the lexicon or of a rule. */
export function wordId(word: string): number {
  const hash = hashOf(word, 0, word.length);
  const slot = slotOf(hash, word, 0, word.length);
  return slots[slot] || added(slot, hash, word);
}

/**
 * The number of a word that stands in a text.
 *
 * @param hash of its code units, by {@link hashed} from 0 on
 * @returns 0 for a word that is not remembered
 */
export function wordIdIn(text: string, start: number, end: number, hash: number): number {
  const slot = slotOf(hash, text, start, end);
  const id = slots[slot] ?? 0;
  if (id !== 0 || words.length > MOST_WORDS || end - start > LONGEST) return id;
  return added(slot, hash, text.slice(start, end));
}

/** The number of a word that was not remembered when its text was read, but may be by now; 0 where it still is not. */
export function lateWordIdIn(text: string, start: number, end: number): number {
  if (end - start > LONGEST_OF_ALL) return 0;
  return slots[slotOf(hashOf(text, start, end), text, start, end)] ?? 0;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashed(hash, text.charCodeAt(at));
  return hash;
}

/** The slot of a word, or the empty one where it belongs. */
function slotOf(hash: number, text: string, start: number, end: number): number {
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let id = slots[slot] ?? 0; id !== 0; id = slots[slot] ?? 0) {
    if (hashes[id] === hash && stands(words[id] ?? '', text, start, end)) return slot;
    slot = (slot + 1) & mask;
  }
  return slot;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function added(slot: number, hash: number, word: string): number {
  const id = words.length;
  words.push(word);
  if (id >= hashes.length) {
    const more = new Int32Array(hashes.length * 2);
    more.set(hashes);
    hashes = more;
  }
  hashes[id] = hash;
  slots[slot] = id;
  if (words.length * 2 > slots.length) spread();
  return id;
}

/** Twice as many slots. */
function spread(): void {
  const mask = slots.length * 2 - 1;
  slots = new Int32Array(mask + 1);
  for (let id = 1; id < words.length; id++) {
    const hash = hashes[id] ?? 0;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
}
