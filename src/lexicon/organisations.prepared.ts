/** The tables of `organisations.ts`. Entries stand for themselves by their line in `entries`. */
import { organisations } from './organisation-files.ts';
import { fieldOf, formsOf, groupNoun, lettersOf } from './organisation-forms.ts';
import { isOffice } from './people.ts';
import { phraseTable } from './phrases.ts';

const forms = organisations.flatMap((entry, index) => formsOf(entry).map((form) => ({ entry, form, index })));

// Of two entries with a form in common, the one that still stands is tried first.
const standing = [...forms.filter(({ entry }) => entry.until !== undefined), ...forms.filter(({ entry }) => entry.until === undefined)];

export default {
  entries: organisations.map(({ id, name, kind }) => [id, name, kind].join('\t')).join('\n'),
  forms: phraseTable(standing.filter(({ entry }) => !isOffice(entry.name)).map(({ entry, form, index }) => [form, `${lettersOf(entry, form)}:${index}`])),
  fields: phraseTable(
    standing.flatMap(({ entry, form, index }) => {
      const field = fieldOf(entry, form);
      return field === undefined ? [] : [[field, String(index)] as const];
    }),
  ),
  nouns: phraseTable(
    forms.flatMap(({ entry, form, index }) => {
      const noun = entry.kind.endsWith('group') ? groupNoun(form) : undefined;
      return noun === undefined ? [] : [[noun, String(index)] as const];
    }),
  ),
};
