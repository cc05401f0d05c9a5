/** Organisations that a user adds, by the document that is read with them. */
import type { Document } from '../text/document.ts';
import type { OrganisationEntry } from './organisation-entry.ts';
import { type OrganisationPhrases, organisationPhrases } from './organisation-phrases.ts';
import { listedOrganisations, organisationEntries } from './organisation-tables.ts';
import { PhraseBook } from './phrase-book.ts';
import { phraseTree } from './phrase-tree.ts';

/** The phrases of a user's entries, and the ids of the lexicon whose place they take. */
export interface OwnOrganisations extends OrganisationPhrases {
  readonly ids: ReadonlySet<string>;
}

const opened = new WeakMap<readonly OrganisationEntry[], OwnOrganisations>();
const byDocument = new WeakMap<Document, OwnOrganisations>();
/** Whether there are any at all: most documents are read without, and asked at every token. */
let any = false;

/** From now on a document is read with these entries as well. */
export function readWith(document: Document, entries: readonly OrganisationEntry[]): void {
  const own = opened.get(entries) ?? {
    ...organisationPhrases(new PhraseBook(phraseTree(organisationEntries(entries))), listedOrganisations(entries)),
    ids: new Set(entries.map(({ id }) => id)),
  };
  opened.set(entries, own);
  byDocument.set(document, own);
  any = true;
}

/** The entries that a document is read with beside those of the lexicon. */
export function ownOf(document: Document): OwnOrganisations | undefined {
  return any ? byDocument.get(document) : undefined;
}
