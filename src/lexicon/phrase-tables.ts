/** The tables of phrases that the lexicon is made of. */

/** Each stands for itself as a bit of a number, so that one number tells of all of them. */
export const TABLES = [
  'forms',
  'fields',
  'nouns',
  'heads',
  'levels',
  'compounds',
  'inside',
  'suffixes',
  'ends',
  'officers',
  'quantifiers',
  'concerned',
  'followed',
  'preceded',
  'narrowed',
  'narrowing',
  'sectors',
  'economic',
  'places',
  'surnames',
  'titles',
  'offices',
  'presiding',
  'ministers',
  'cues',
  'told',
  'collectives',
  'items',
] as const;

export type TableName = (typeof TABLES)[number];

/** A phrase in any spelling, and what it stands for, in a code of the table's own. */
export type PhraseEntry = readonly [phrase: string, code: string];

/** The entries of tables; where a phrase stands twice in one, the later is tried first. */
export type PhraseEntries = Readonly<Partial<Record<TableName, readonly PhraseEntry[]>>>;

/** The bits of tables. */
export function bitsOf(...tables: readonly TableName[]): number {
  return tables.reduce((bits, table) => bits | (1 << TABLES.indexOf(table)), 0);
}

/** The entries of phrases that stand for themselves. */
export function selfNamed(phrases: readonly string[]): readonly PhraseEntry[] {
  return phrases.map((phrase) => [phrase, phrase]);
}
