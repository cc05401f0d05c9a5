/** The phrases that name organisations, from their tables. */
import type { OrganisationEntry } from './organisation-entry.ts';
import type { Letters } from './organisation-forms.ts';
import type { PhraseBook } from './phrase-book.ts';
import { Phrases } from './phrases.ts';

/** What the reading of a text needs of an entry. */
export type Organisation = Pick<OrganisationEntry, 'id' | 'name' | 'kind'>;

/** A phrase that names an organisation. */
export interface OrganisationForm {
  readonly entry: Organisation;
  readonly letters: Letters;
}

/** Entries as text, a line each: their ids, and their names with their kinds. */
export interface ListedOrganisations {
  readonly ids: string;
  readonly names: string;
}

export interface OrganisationPhrases {
  readonly book: PhraseBook;
  /** Every phrase that names an organisation. */
  readonly forms: Phrases<OrganisationForm>;
  /** Fields of ministries, *Khoa học và Công nghệ*, *TT&TT*: what is left of a name without *Bộ*. */
  readonly fields: Phrases<Organisation>;
  /** The nouns of groups: *bộ* is `cac-bo`. */
  readonly nouns: Phrases<Organisation>;
  /** The ids of all entries. */
  readonly allIds: () => readonly string[];
  /** The entry of an id. */
  readonly withId: (id: string) => Organisation | undefined;
}

/** Opens tables; an entry is read when it is first met. */
export function organisationPhrases(book: PhraseBook, { ids, names }: ListedOrganisations): OrganisationPhrases {
  const idLines = linesOf(ids);
  const nameLines = linesOf(names);
  const entryAt = (index: number): Organisation => {
    const [name = '', kind = ''] = nameLines()[index]?.split('\t') ?? [];
    return { id: idLines()[index] ?? '', name, kind };
  };
  let places: ReadonlyMap<string, number> | undefined;
  return {
    book,
    forms: new Phrases(book, 'forms', (code) => ({
      entry: entryAt(Number(code.slice(1))),
      letters: code[0] as Letters,
    })),
    fields: new Phrases(book, 'fields', (code) => entryAt(Number(code))),
    nouns: new Phrases(book, 'nouns', (code) => entryAt(Number(code))),
    allIds: idLines,
    withId(id) {
      places ??= new Map(idLines().map((known, index) => [known, index]));
      const index = places.get(id);
      return index === undefined ? undefined : entryAt(index);
    },
  };
}

/** The lines of a text, parted when they are first asked for. */
function linesOf(text: string): () => readonly string[] {
  let lines: readonly string[] | undefined;
  return () => {
    lines ??= text.split('\n');
    return lines;
  };
}
