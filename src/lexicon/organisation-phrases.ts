/** The phrases that name organisations, from their tables. */
import type { OrganisationEntry } from './organisation-entry.ts';
import type { Letters } from './organisation-forms.ts';
import { organisationId } from './organisation-id.ts';
import type { PhraseBook } from './phrase-book.ts';
import { Phrases } from './phrases.ts';

/** What the reading of a text needs of an entry. */
export type Organisation = Pick<OrganisationEntry, 'id' | 'name' | 'kind'>;

/** A phrase that names an organisation. */
export interface OrganisationForm {
  readonly entry: Organisation;
  readonly letters: Letters;
}

export interface OrganisationPhrases {
  readonly book: PhraseBook;
  /** Every phrase that names an organisation. */
  readonly forms: Phrases<OrganisationForm>;
  /** Fields of ministries, *Khoa học và Công nghệ*, *TT&TT*: what is left of a name without *Bộ*. */
  readonly fields: Phrases<Organisation>;
  /** The nouns of groups: *bộ* is `cac-bo`. */
  readonly nouns: Phrases<Organisation>;
  /** All entries; for look-ups by id. */
  readonly entries: () => Iterable<Organisation>;
}

/**
 * Opens tables; an entry is read when it is first met.
 *
 * @param lines of {@link organisationLines}
 */
export function organisationPhrases(book: PhraseBook, lines: string): OrganisationPhrases {
  let split: readonly string[] | undefined;
  const all = () => {
    split ??= lines.split('\n');
    return split;
  };
  const entryAt = (index: string) => entryOf(all()[Number(index)] ?? '');
  return {
    book,
    forms: new Phrases(book, 'forms', (code) => ({ entry: entryAt(code.slice(1)), letters: code[0] as Letters })),
    fields: new Phrases(book, 'fields', entryAt),
    nouns: new Phrases(book, 'nouns', entryAt),
    entries: () => all().map(entryOf),
  };
}

function entryOf(line: string): Organisation {
  const [name = '', kind = '', id = organisationId(name)] = line.split('\t');
  return { id, name, kind };
}
