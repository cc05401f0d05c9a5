/** The tables of `organisation-names.ts`. A head is given as its word behind two signs, for `place` (`0`, `1`, `2`
 * where it must follow, `3` where it is plain) and for `alone`. */
import file from './organisation-names.yaml';
import { phraseTable, wordTable } from './phrases.ts';

interface NamesFile {
  readonly heads: readonly {
    readonly word: string;
    readonly place?: boolean | 'only' | 'plain';
    readonly alone?: boolean;
  }[];
  readonly levels: readonly { readonly word: string; readonly level: string; readonly forms?: readonly string[] }[];
  readonly compounds: readonly string[];
  readonly joiners: readonly string[];
  readonly suffixes: readonly string[];
  readonly ends: readonly string[];
  readonly officers: readonly string[];
  readonly quantifiers: readonly string[];
  readonly concerned: readonly string[];
  readonly followed: Readonly<Record<string, readonly string[]>>;
  readonly preceded: Readonly<Record<string, readonly string[]>>;
  readonly modifiers: { readonly nouns: readonly string[]; readonly words: readonly string[] };
  readonly expansions: Readonly<Record<string, string>>;
  readonly sectors: { readonly nouns: readonly string[]; readonly economic: readonly string[] };
}

const names = file as NamesFile;
const signs = { only: '2', plain: '3' } as const;
const sign = (is: boolean | keyof typeof signs | undefined) =>
  typeof is === 'string' ? signs[is] : is === true ? '1' : '0';

export default {
  heads: phraseTable(names.heads.map(({ word, place, alone }) => [word, `${sign(place)}${sign(alone)}${word}`])),
  levels: phraseTable(
    names.levels.flatMap(({ word, level, forms = [] }) => [word, ...forms].map((form) => [form, level] as const)),
  ),
  compounds: wordTable(names.compounds),
  suffixes: wordTable(names.suffixes),
  ends: wordTable(names.ends),
  officers: wordTable(names.officers),
  quantifiers: wordTable(names.quantifiers),
  concerned: wordTable(names.concerned),
  followed: Object.entries(names.followed).map(([noun, list]) => [noun, wordTable(list)] as const),
  preceded: Object.entries(names.preceded),
  narrowed: wordTable(names.modifiers.nouns),
  narrowing: wordTable([...names.modifiers.words, ...names.compounds]),
  sectors: wordTable(names.sectors.nouns),
  economic: wordTable(names.sectors.economic),
  joiners: names.joiners,
  // The longest first, as an expression tries them.
  expansions: Object.entries(names.expansions).sort(([a], [b]) => b.length - a.length),
};
