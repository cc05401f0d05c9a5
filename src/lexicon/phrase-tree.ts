/**
 * Phrases of many tables as one tree of words, in lists of numbers. A node is a beginning of phrases; the node 0 is what all
 * begin with: nothing. First words have the numbers of their nodes.
 */
import { foldPhrase } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { type Numbers, type PreparedWords, prepareWords } from '../text/vocabulary.ts';
import { fitting } from './packed.ts';
import { type PhraseEntries, TABLES } from './phrase-tables.ts';

export interface PhraseTree {
  readonly words: PreparedWords;
  /** Of each node its last word, twice, and 1 more where a space stands before it; in order among the nodes of a parent. */
  readonly keys: Numbers;
  readonly parents: Numbers;
  /** The first node of each depth; that of the next depth stands behind the last. */
  readonly depths: Numbers;
  /** The first node behind each; that of the next node stands behind the last. */
  readonly children: Numbers;
  /** The first meaning of each node in the list of codes; that of the next node stands behind the last. */
  readonly meanings: Numbers;
  /** What phrases stand for, in the order in which they are tried. */
  readonly codes: Numbers;
  /** The first code of each table; that of the next table stands behind the last. */
  readonly tables: Numbers;
  /** Where each code begins in `text`, and behind the last. */
  readonly codeStarts: Numbers;
  /** Which of `masks` holds of each node. */
  readonly kinds: Numbers;
  /** The tables of which a phrase ends at a node; at it or before it; at it or behind it. */
  readonly masks: Numbers;
  readonly text: string;
}

interface Node {
  readonly key: number;
  readonly parent: Node | undefined;
  readonly next: Map<number, Node>;
  readonly codes: number[];
  ending: number;
}

/** A phrase as tokens, with what it stands for. */
interface Phrase {
  readonly words: readonly string[];
  readonly gaps: readonly number[];
  readonly table: number;
  readonly code: number;
}

/** Works out the tree of all phrases of some tables. */
export function phraseTree(entries: PhraseEntries): PhraseTree {
  const { phrases, codes, tables } = codedPhrases(entries);
  const firsts = new Set(phrases.flatMap(({ words }) => words.slice(0, 1)));
  const words = [...new Set([...firsts, ...phrases.flatMap((phrase) => phrase.words)])];
  const numbers = new Map(words.map((word, at) => [word, at + 1]));
  const root = nodeOf(0, undefined);
  // First words have the first numbers and nodes, whatever the order of their phrases.
  for (const word of firsts) further(root, (numbers.get(word) ?? 0) * 2);
  for (const { words: own, gaps, table, code } of phrases) {
    let node = root;
    for (const [at, word] of own.entries()) node = further(node, (numbers.get(word) ?? 0) * 2 + (gaps[at] ?? 0));
    node.codes.push(code);
    node.ending |= 1 << table;
  }
  return { words: prepareWords(words), ...laidOut(root), tables, ...joined(codes) };
}

function nodeOf(key: number, parent: Node | undefined): Node {
  return { key, parent, next: new Map(), codes: [], ending: 0 };
}

function further(node: Node, key: number): Node {
  const next = node.next.get(key) ?? nodeOf(key, node);
  node.next.set(key, next);
  return next;
}

/** Phrases in the order in which they are tried, with codes numbered table by table. */
function codedPhrases(entries: PhraseEntries) {
  const phrases: Phrase[] = [];
  const codes: string[] = [];
  const tables: number[] = [];
  for (const [table, name] of TABLES.entries()) {
    tables.push(codes.length);
    const known = new Map<string, number>();
    const folded = new Map<string, readonly [text: string, code: string]>();
    for (const [phrase, code] of entries[name] ?? []) {
      const text = foldPhrase(phrase);
      folded.set(`${text}\t${code}`, [text, code]);
    }
    for (const [text, code] of [...folded.values()].reverse()) {
      const number = known.get(code) ?? codes.length;
      if (!known.has(code)) codes.push(code);
      known.set(code, number);
      const { count, starts, ends } = tokenise(text);
      const at = Array.from({ length: count }, (_, token) => token);
      phrases.push({
        words: at.map((token) => text.slice(starts[token], ends[token])),
        gaps: at.map((token) => (token === 0 ? 0 : (starts[token] ?? 0) - (ends[token - 1] ?? 0))),
        table,
        code: number,
      });
    }
  }
  return { phrases, codes, tables: fitting([...tables, codes.length]) };
}

/** The nodes of a tree in lists: level by level, those of one parent together. */
function laidOut(root: Node) {
  const nodes = [root];
  const children: number[] = [];
  const depths = [0];
  for (const [at, node] of nodes.entries()) {
    if (at === depths.at(-1)) depths.push(nodes.length);
    children.push(nodes.length);
    nodes.push(...[...node.next.values()].sort((a, b) => a.key - b.key));
  }
  const places = new Map(nodes.map((node, at) => [node, at]));
  const before = new Map<Node | undefined, number>();
  for (const node of nodes) before.set(node, node.ending | (before.get(node.parent) ?? 0));
  const behind = new Map(nodes.map((node) => [node, node.ending]));
  for (const node of nodes.toReversed())
    if (node.parent) behind.set(node.parent, (behind.get(node.parent) ?? 0) | (behind.get(node) ?? 0));
  const kinds = new Map<string, number>();
  const masks: number[] = [];
  const kindOf = (node: Node) => {
    const all = [node.ending, before.get(node) ?? 0, behind.get(node) ?? 0];
    const known = kinds.get(all.join());
    if (known !== undefined) return known;
    kinds.set(all.join(), kinds.size);
    masks.push(...all);
    return kinds.size - 1;
  };
  let codes = 0;
  return {
    keys: fitting(nodes.map(({ key }) => key)),
    parents: fitting(nodes.map(({ parent }) => (parent && places.get(parent)) ?? 0)),
    depths: fitting(depths),
    children: fitting([...children, nodes.length]),
    meanings: fitting([0, ...nodes.map((node) => (codes += node.codes.length))]),
    codes: fitting(nodes.flatMap((node) => node.codes)),
    kinds: fitting(nodes.map(kindOf)),
    masks: Int32Array.from(masks),
  };
}

function joined(codes: readonly string[]) {
  let end = 0;
  return { text: codes.join(''), codeStarts: fitting([0, ...codes.map((code) => (end += code.length))]) };
}
