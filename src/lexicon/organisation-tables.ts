/** Entries of organisations as tables of the phrases that name them. */
import type { OrganisationEntry } from './organisation-entry.ts';
import { fieldOf, formsOf, groupNoun, lettersOf } from './organisation-forms.ts';
import { organisationId } from './organisation-id.ts';
import { isOffice } from './people.ts';
import { phraseTable } from './phrases.ts';

/**
 * Tables for {@link organisationPhrases}. An entry is given by its line in `entries`; an id that its name tells is left out
 * there. A form is given as how it is written and its entry.
 */
export interface OrganisationTables {
  readonly entries: string;
  readonly forms: string;
  readonly fields: string;
  readonly nouns: string;
}

/**
 * Tables of entries, to be prepared when dcs is built.
 *
 * @param organisations where two have a form in common, the one that still stands is meant, or else the later
 */
export function organisationTables(organisations: readonly OrganisationEntry[]): OrganisationTables {
  const all = organisations.flatMap((entry, index) => formsOf(entry).map((form) => ({ entry, form, index })));
  const forms = [
    ...all.filter(({ entry }) => entry.until !== undefined),
    ...all.filter(({ entry }) => entry.until === undefined),
  ];
  const table = (codeOf: (of: (typeof forms)[number]) => readonly [phrase: string, code: string] | undefined) =>
    phraseTable(forms.map(codeOf).filter((entry) => entry !== undefined));
  return {
    entries: organisations
      .map(({ id, name, kind }) => [name, kind, ...(id === organisationId(name) ? [] : [id])].join('\t'))
      .join('\n'),
    forms: table(({ entry, form, index }) =>
      isOffice(entry.name) ? undefined : [form, `${lettersOf(entry, form)}${index}`],
    ),
    fields: table(({ entry, form, index }) => coded(fieldOf(entry, form), index)),
    nouns: table(({ entry, form, index }) => coded(entry.kind.endsWith('group') ? groupNoun(form) : undefined, index)),
  };
}

function coded(phrase: string | undefined, index: number): readonly [string, string] | undefined {
  return phrase === undefined ? undefined : [phrase, String(index)];
}
