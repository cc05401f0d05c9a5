/** Organisations and groups of them, as far as texts are read with them: ids, names, and the phrases that name them. */
import type { OrganisationEntry } from './organisation-entry.ts';
import type { Letters } from './organisation-forms.ts';
import tables from './organisations.prepared.ts';
import { Phrases } from './phrases.ts';

/** What a reading of a text needs of an entry. */
export type Organisation = Pick<OrganisationEntry, 'id' | 'name' | 'kind'>;

/** A phrase that names an organisation. */
export interface OrganisationForm {
  readonly entry: Organisation;
  readonly letters: Letters;
}

let lines: readonly string[] | undefined;

function entryAt(index: string): Organisation {
  lines ??= tables.entries.split('\n');
  const [id = '', name = '', kind = ''] = (lines[Number(index)] ?? '').split('\t');
  return { id, name, kind };
}

/** Every phrase that names an organisation. */
export const organisationForms: Phrases<OrganisationForm> = new Phrases(tables.forms, (code) => {
  const at = code.indexOf(':');
  return { entry: entryAt(code.slice(at + 1)), letters: code.slice(0, at) as Letters };
});

/** Fields of ministries, *Khoa học và Công nghệ*, *TT&TT*: what is left of a name without *Bộ*. */
export const fields: Phrases<Organisation> = new Phrases(tables.fields, entryAt);

/** The nouns of groups: *bộ* is `cac-bo`. */
export const groupNouns: Phrases<Organisation> = new Phrases(tables.nouns, entryAt);
