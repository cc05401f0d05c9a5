/** The organisations that a document is read with: those of the lexicon, and those that the user adds for it. */
import type { Document } from '../text/document.ts';
import { perDocument } from '../text/per-document.ts';
import listedTables from './listed.prepared.ts';
import { book, tablesIn } from './listed.ts';
import {
  type Organisation,
  type OrganisationForm,
  type OrganisationPhrases,
  organisationPhrases,
} from './organisation-phrases.ts';
import { ownOf } from './own-organisations.ts';
import type { Hit, Phrases } from './phrases.ts';

export type { Organisation, OrganisationForm } from './organisation-phrases.ts';

const listed = organisationPhrases(book, listedTables.organisations);

/** Phrases of two layers: an entry of the user's takes the place of the one with its id, and goes before others. */
interface Layered<V> {
  longestAt(document: Document, token: number, accept?: (value: V, end: number) => boolean): Hit<V> | undefined;
}

function layered<V>(layer: (of: OrganisationPhrases) => Phrases<V>, idOf: (value: V) => string): Layered<V> {
  const below = layer(listed);
  return {
    longestAt(document, token, accept) {
      const own = ownOf(document);
      if (own === undefined) return below.longestAt(document, token, accept);
      const above = layer(own).longestAt(document, token, accept);
      const left = below.longestAt(
        document,
        token,
        (value, end) => !own.ids.has(idOf(value)) && (accept === undefined || accept(value, end)),
      );
      return left !== undefined && left.end > (above?.end ?? 0) ? left : above;
    },
  };
}

/** Of each token of a document the tables of which a phrase stands there, those of the user's organisations included, as bits. */
export const namesIn = perDocument((document): Int32Array => {
  const listed = tablesIn(document);
  const own = ownOf(document)?.book.tablesIn(document);
  return own === undefined ? listed : listed.map((tables, token) => tables | (own[token] ?? 0));
});

/** Every phrase that names an organisation. */
export const organisationForms: Layered<OrganisationForm> = layered(
  ({ forms }) => forms,
  ({ entry }) => entry.id,
);

/** Fields of ministries, *Khoa học và Công nghệ*, *TT&TT*: what is left of a name without *Bộ*. */
export const fields: Layered<Organisation> = layered(
  (of) => of.fields,
  ({ id }) => id,
);

/** The nouns of groups: *bộ* is `cac-bo`. */
export const groupNouns: Layered<Organisation> = layered(
  ({ nouns }) => nouns,
  ({ id }) => id,
);

/** The entry of an id. */
export function organisation(id: string): Organisation | undefined {
  return listed.withId(id);
}

/** All ids of the lexicon. */
export function organisationIds(): readonly string[] {
  return listed.allIds();
}
