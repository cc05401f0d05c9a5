/** Finds the phrases of a tree in documents: every token is looked at once, for all tables. */
import type { Document } from '../text/document.ts';
import { perDocument } from '../text/per-document.ts';
import { ONE_SPACE } from '../text/tokens.ts';
import { takeOver, wordId } from '../text/vocabulary.ts';
import { idAt } from '../text/walk.ts';
import type { PhraseTree } from './phrase-tree.ts';

export class PhraseBook {
  readonly tree: PhraseTree;
  /** The number in the tree of a word of the vocabulary; nothing where the two are the same. */
  readonly #own: Int32Array | undefined;
  readonly #size: number;
  readonly #firstWords: number;

  /** Of each token of a document the node of the longest beginning of a phrase that stands there. */
  readonly nodesIn = perDocument((document) => this.#walk(document));

  /** Of each token of a document the tables of which a phrase stands there, as bits. */
  readonly tablesIn = perDocument((document) => {
    const nodes = this.nodesIn(document);
    const tables = new Int32Array(nodes.length);
    for (let token = 0; token < nodes.length; token++) tables[token] = this.before(nodes[token] ?? 0);
    return tables;
  });

  constructor(tree: PhraseTree) {
    this.tree = tree;
    this.#size = tree.words.starts.length - 1;
    this.#firstWords = (tree.children[1] ?? 1) - 1;
    const numbers = takeOver(tree.words);
    this.#own = numbers && inverse(numbers);
  }

  /** The node of a first word. */
  first(word: string): number {
    return this.#firstOf(wordId(word));
  }

  /** The tables of which a phrase ends at a node. */
  ending(node: number): number {
    return this.tree.masks[(this.tree.kinds[node] ?? 0) * 3] ?? 0;
  }

  /** The tables of which a phrase ends at a node or before it. */
  before(node: number): number {
    return this.tree.masks[(this.tree.kinds[node] ?? 0) * 3 + 1] ?? 0;
  }

  /** The tables of which a phrase ends at a node or behind it. */
  behind(node: number): number {
    return this.tree.masks[(this.tree.kinds[node] ?? 0) * 3 + 2] ?? 0;
  }

  /** How many words lead to a node. */
  depth(node: number): number {
    const { depths } = this.tree;
    let depth = 0;
    while (node >= (depths[depth + 1] ?? 0)) depth++;
    return depth;
  }

  /** What a code stands for, as the table has it. */
  codeText(code: number): string {
    const { text, codeStarts } = this.tree;
    return text.slice(codeStarts[code], codeStarts[code + 1]);
  }

  #walk(document: Document): Int32Array {
    const { count } = document.tokens;
    const { children } = this.tree;
    const nodes = new Int32Array(count);
    for (let token = 0; token < count; token++) {
      let node = this.#firstOf(idAt(document, token));
      if (node === 0) continue;
      for (let last = token; (children[node] ?? 0) < (children[node + 1] ?? 0); last++) {
        const key = this.#keyBehind(document, last);
        const next = key === 0 ? 0 : child(this.tree, node, key);
        if (next === 0) break;
        node = next;
      }
      nodes[token] = node;
    }
    return nodes;
  }

  #firstOf(id: number): number {
    const word = this.#numberOf(id);
    return word <= this.#firstWords ? word : 0;
  }

  #numberOf(id: number): number {
    if (this.#own === undefined) return id < this.#size ? id : 0;
    return this.#own[id] ?? 0;
  }

  /** What stands behind a token in keys of nodes: 0 for a word that is in no phrase, or a break. */
  #keyBehind(document: Document, token: number): number {
    const { gaps, count } = document.tokens;
    if (token + 1 >= count) return 0;
    const gap = gaps[token + 1] ?? 0;
    if (gap > ONE_SPACE) return 0;
    const word = this.#numberOf(idAt(document, token + 1));
    return word === 0 ? 0 : word * 2 + gap;
  }
}

/** The node behind another with a key; 0 where there is none. */
function child({ keys, children }: PhraseTree, node: number, key: number): number {
  let low = children[node] ?? 0;
  let high = children[node + 1] ?? 0;
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low < end && keys[low] === key ? low : 0;
}

function inverse(numbers: Int32Array): Int32Array {
  const places = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1);
  for (const [place, number] of numbers.entries()) places[number] = place;
  return places;
}
