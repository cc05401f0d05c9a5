/**
 * The tables of `organisation-names.ts`. A head is given as its word behind two signs, for `place` (`0`, `1`, `2` where it
 * must follow, `3` where it is plain) and for `alone`; what follows a noun by that noun.
 */
import file from './organisation-names.yaml';
import { type PhraseEntries, selfNamed } from './phrase-tables.ts';

interface NamesFile {
  readonly heads: readonly {
    readonly word: string;
    readonly place?: boolean | 'only' | 'plain' | 'own';
    readonly alone?: boolean;
  }[];
  readonly levels: readonly { readonly word: string; readonly level: string; readonly forms?: readonly string[] }[];
  readonly compounds: readonly string[];
  readonly inside: readonly string[];
  readonly suffixes: readonly string[];
  readonly ends: readonly string[];
  readonly officers: readonly string[];
  readonly quantifiers: readonly string[];
  readonly concerned: readonly string[];
  readonly followed: Readonly<Record<string, readonly string[]>>;
  readonly preceded: Readonly<Record<string, readonly string[]>>;
  readonly modifiers: { readonly nouns: readonly string[]; readonly words: readonly string[] };
  readonly sectors: { readonly nouns: readonly string[]; readonly economic: readonly string[] };
}

const names = file as NamesFile;
const signs = { only: '2', plain: '3', own: '4' } as const;
const sign = (is: boolean | keyof typeof signs | undefined) =>
  typeof is === 'string' ? signs[is] : is === true ? '1' : '0';

/** What names of organisations are built of. */
export const organisationNameEntries: PhraseEntries = {
  heads: names.heads.map(({ word, place, alone }) => [word, `${sign(place)}${sign(alone)}${word}`]),
  levels: names.levels.flatMap(({ word, level, forms = [] }) => [word, ...forms].map((form) => [form, level] as const)),
  compounds: selfNamed(names.compounds),
  inside: selfNamed(names.inside),
  suffixes: selfNamed(names.suffixes),
  ends: selfNamed(names.ends),
  officers: selfNamed(names.officers),
  quantifiers: selfNamed(names.quantifiers),
  concerned: selfNamed(names.concerned),
  followed: Object.entries(names.followed).flatMap(([noun, list]) => list.map((phrase) => [phrase, noun] as const)),
  preceded: Object.entries(names.preceded).flatMap(([noun, list]) => selfNamed(list.map((word) => `${word} ${noun}`))),
  narrowed: selfNamed(names.modifiers.nouns),
  narrowing: selfNamed([...names.modifiers.words, ...names.compounds]),
  sectors: selfNamed(names.sectors.nouns),
  economic: selfNamed(names.sectors.economic),
};
