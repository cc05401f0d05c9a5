/** Trees of phrases as plain data. */
import { type Packed, pack, unpack } from './packed.ts';
import type { PhraseTree } from './phrase-tree.ts';

export interface PackedTree {
  readonly lists: Packed;
  readonly text: string;
}

/** A tree as plain data, to be prepared when dcs is built. */
export function packedTree({ words, text, ...lists }: PhraseTree): PackedTree {
  return { lists: pack({ ...lists, ...words }), text };
}

/** The tree again. */
export function unpackedTree({ lists, text }: PackedTree): PhraseTree {
  const list = unpack(lists);
  return {
    words: { units: list('units'), starts: list('starts'), hashes: list('hashes'), slots: list('slots') },
    keys: list('keys'),
    parents: list('parents'),
    depths: list('depths'),
    children: list('children'),
    meanings: list('meanings'),
    codes: list('codes'),
    tables: list('tables'),
    codeStarts: list('codeStarts'),
    kinds: list('kinds'),
    masks: list('masks'),
    text,
  };
}
