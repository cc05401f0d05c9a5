/** How names of organisations that the lexicon does not have are built. */
import file from './organisation-names.yaml';
import { Phrases } from './phrases.ts';

export interface Head {
  readonly word: string;
  /** Whether a level and a place may follow. */
  readonly place?: boolean;
  /** Whether the word names an organisation without more. */
  readonly alone?: boolean;
}

interface NamesFile {
  readonly heads: readonly Head[];
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

function phrasesOf(list: readonly string[]): Phrases<string> {
  const phrases = new Phrases<string>();
  for (const phrase of list) phrases.add(phrase, phrase);
  return phrases;
}

/** Words that begin the name of an organisation. */
export const heads: Phrases<Head> = new Phrases();
for (const head of names.heads) heads.add(head.word, head);

/** Levels of government; the value is the level in ids. */
export const levels: Phrases<string> = new Phrases();
for (const { word, level, forms } of names.levels) for (const form of [word, ...(forms ?? [])]) levels.add(form, level);

export const compounds = phrasesOf(names.compounds);
export const suffixes = phrasesOf(names.suffixes);
export const ends = phrasesOf(names.ends);
export const officers = phrasesOf(names.officers);
export const quantifiers = phrasesOf(names.quantifiers);
/** *liên quan*, *có liên quan*: says which members of a group are meant. */
export const concerned: readonly string[] = names.concerned;
export const joiners: ReadonlySet<string> = new Set(names.joiners);

/** What may follow a group's noun that makes it another word, by noun. */
export const followed: ReadonlyMap<string, Phrases<string>> = new Map(Object.entries(names.followed).map(([noun, list]) => [noun, phrasesOf(list)]));
