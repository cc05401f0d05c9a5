/** All entries of organisations, in full. What reads texts does with the tables of `organisations.ts`. */
import type { OrganisationEntry } from './organisation-entry.ts';
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

/** In this order: where two have a form in common, the later is meant. */
export const organisations: readonly OrganisationEntry[] = [
  unionsFile,
  enterprisesFile,
  departmentsFile,
  sectionsFile,
  justiceFile,
  assemblyFile,
  partyFile,
  groupsFile,
  governmentFile,
  ministriesFile,
].flat() as OrganisationEntry[];
