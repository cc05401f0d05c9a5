/** Entries of organisations as tables of the phrases that name them. */

import { isOffice } from './office-names.ts';
import type { OrganisationEntry } from './organisation-entry.ts';
import { fieldOf, formsOf, groupNoun, lettersOf } from './organisation-forms.ts';
import type { ListedOrganisations } from './organisation-phrases.ts';
import type { PhraseEntries, PhraseEntry } from './phrase-tables.ts';

/** Entries as text. */
export function listedOrganisations(organisations: readonly OrganisationEntry[]): ListedOrganisations {
  return {
    ids: organisations.map(({ id }) => id).join('\n'),
    names: organisations.map(({ name, kind }) => `${name}\t${kind}`).join('\n'),
  };
}

/**
 * The tables of the phrases that name organisations. An entry is given by its place in the list, a form as how it is written
 * and its entry.
 *
 * @param organisations where two have a form in common, the one that still stands is meant, or else the later
 */
export function organisationEntries(organisations: readonly OrganisationEntry[]): PhraseEntries {
  const all = organisations.flatMap((entry, index) => formsOf(entry).map((form) => ({ entry, form, index })));
  const forms = [
    ...all.filter(({ entry }) => entry.until !== undefined),
    ...all.filter(({ entry }) => entry.until === undefined),
  ];
  const table = (codeOf: (of: (typeof forms)[number]) => PhraseEntry | undefined) =>
    forms.map(codeOf).filter((entry) => entry !== undefined);
  return {
    forms: table(({ entry, form, index }) =>
      isOffice(entry.name) ? undefined : [form, `${lettersOf(entry, form)}${index}`],
    ),
    fields: table(({ entry, form, index }) => coded(fieldOf(entry, form), index)),
    nouns: table(({ entry, form, index }) => coded(entry.kind.endsWith('group') ? groupNoun(form) : undefined, index)),
  };
}

function coded(phrase: string | undefined, index: number): PhraseEntry | undefined {
  return phrase === undefined ? undefined : [phrase, String(index)];
}
