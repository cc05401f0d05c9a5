/** Organisations and groups of them: what they are called, and the phrases that name them. */
import assemblyFile from './organisations/assembly.yaml';
import departmentsFile from './organisations/departments.yaml';
import enterprisesFile from './organisations/enterprises.yaml';
import governmentFile from './organisations/government.yaml';
import groupsFile from './organisations/groups.yaml';
import justiceFile from './organisations/justice.yaml';
import ministriesFile from './organisations/ministries.yaml';
import partyFile from './organisations/party.yaml';
import sectionsFile from './organisations/sections.yaml';
import unionsFile from './organisations/unions.yaml';
import { isOffice } from './people.ts';
import { Phrases } from './phrases.ts';

export interface OrganisationEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly abbreviations?: readonly string[];
  readonly forms?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly became?: readonly string[];
  readonly members?: string | readonly string[];
  readonly note?: string;
}

/** A phrase that names an organisation. */
export interface OrganisationForm {
  readonly entry: OrganisationEntry;
  /** Whether the text must have it in capitals (*NHNN*), with a capital first, or in any case. */
  readonly case: 'capitals' | 'capital' | 'any';
}

/** All entries, in the order of the files. */
export const organisations: readonly OrganisationEntry[] = [unionsFile, enterprisesFile, departmentsFile, sectionsFile, justiceFile, assemblyFile, partyFile, groupsFile, governmentFile, ministriesFile].flat() as OrganisationEntry[];

const byId = new Map(organisations.map((entry) => [entry.id, entry]));

/** The entry of an id. */
export function organisation(id: string): OrganisationEntry | undefined {
  return byId.get(id);
}

/** Every phrase that names an organisation. */
export const organisationForms: Phrases<OrganisationForm> = new Phrases();

for (const entry of organisations) {
  if (isOffice(entry.name)) continue;
  const group = entry.kind.endsWith('group');
  for (const form of [entry.name, ...(entry.abbreviations ?? []), ...(entry.forms ?? [])]) {
    const acronym = !/\p{Ll}/u.test(form) || /^\p{Lu}{2}/u.test(form);
    organisationForms.add(form, { entry, case: group ? 'any' : acronym ? 'capitals' : 'capital' });
  }
}
