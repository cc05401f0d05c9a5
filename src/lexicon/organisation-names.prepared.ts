/** The tables of `organisation-names.ts`. A head is given as its word behind two flags, `place` and `alone`. */
import file from './organisation-names.yaml';
import { phraseTable, wordTable } from './phrases.ts';

interface NamesFile {
  readonly heads: readonly { readonly word: string; readonly place?: boolean; readonly alone?: boolean }[];
  readonly levels: readonly { readonly word: string; readonly level: string; readonly forms?: readonly string[] }[];
  readonly compounds: readonly string[];
  readonly joiners: readonly string[];
  readonly suffixes: readonly string[];
  readonly ends: readonly string[];
  readonly officers: readonly string[];
  readonly quantifiers: readonly string[];
  readonly concerned: readonly string[];
  readonly followed: Readonly<Record<string, readonly string[]>>;
}

const names = file as NamesFile;
const flag = (is: boolean | undefined) => (is === true ? '1' : '0');

export default {
  heads: phraseTable(names.heads.map(({ word, place, alone }) => [word, `${flag(place)}${flag(alone)}${word}`])),
  levels: phraseTable(names.levels.flatMap(({ word, level, forms = [] }) => [word, ...forms].map((form) => [form, level] as const))),
  compounds: wordTable(names.compounds),
  suffixes: wordTable(names.suffixes),
  ends: wordTable(names.ends),
  officers: wordTable(names.officers),
  quantifiers: wordTable(names.quantifiers),
  concerned: wordTable(names.concerned),
  followed: Object.entries(names.followed).map(([noun, list]) => [noun, wordTable(list)] as const),
  joiners: names.joiners,
};
