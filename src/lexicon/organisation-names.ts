/** How names of organisations that the lexicon does not have are built. */
import tables from './organisation-names.prepared.ts';
import { Phrases, words } from './phrases.ts';

export interface Head {
  readonly word: string;
  /** Whether a level and a place may follow. */
  readonly place: boolean;
  /** Whether one of them must follow at once. */
  readonly placed: boolean;
  /** Whether a place alone adds no level to the id: *Báo Lào Cai*. */
  readonly plain: boolean;
  /** Whether the word names an organisation without more. */
  readonly alone: boolean;
}

/** Words that begin the name of an organisation. */
export const heads: Phrases<Head> = new Phrases(tables.heads, (code) => ({
  word: code.slice(2),
  place: code[0] !== '0',
  placed: code[0] === '2',
  plain: code[0] === '3',
  alone: code[1] === '1',
}));

/** Levels of government; the value is the level in ids. */
export const levels: Phrases<string> = words(tables.levels);

/** Compounds in names that are written with one capital, or with none behind the first word. */
export const compounds = words(tables.compounds);
/** Behind a name and part of it: *Việt Nam*, *Trung ương*. */
export const suffixes = words(tables.suffixes);
/** What ends a name although it could follow one. */
export const ends = words(tables.ends);
/** Offices that can be told to do something. */
export const officers = words(tables.officers);
/** Words before a list of groups. */
export const quantifiers = words(tables.quantifiers);
/** *liên quan*, *có liên quan*: says which members of a group are meant. */
export const concerned = words(tables.concerned);
/** Between two parts of one name. */
export const joiners: ReadonlySet<string> = new Set(tables.joiners);

/** What may follow a group's noun that makes it another word, by noun. */
export const followed: ReadonlyMap<string, Phrases<string>> = new Map(
  tables.followed.map(([noun, table]) => [noun, words(table)]),
);

/** What may stand before a noun of organisations that makes it the end of another word, by noun. */
export const preceded: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  tables.preceded.map(([noun, before]) => [noun, new Set(before)]),
);

/** Nouns of groups that a modifier narrows down. */
export const narrowed = words(tables.narrowed);
/** Such modifiers, names of fields among them. */
export const narrowing = words(tables.narrowing);
/** Nouns that name one body together with a field: *ngành y tế*. */
export const sectors = words(tables.sectors);
/** Fields of the economy, which are no bodies: *ngành công nghiệp*. */
export const economic = words(tables.economic);
