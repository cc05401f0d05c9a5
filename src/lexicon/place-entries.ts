/** The table of `places.ts`: a place is given as `kind:name`. */
import type { OrganisationEntry } from './organisation-entry.ts';
import type { PhraseEntries } from './phrase-tables.ts';
import file from './places.yaml';

/** A place as `places.yaml` has it. */
export type PlaceEntry = Omit<OrganisationEntry, 'id' | 'members' | 'note'>;

/** Provinces and centrally run cities. */
export const placeEntries: PhraseEntries = {
  places: (file as readonly PlaceEntry[]).flatMap(({ name, kind, abbreviations = [], forms = [] }) =>
    [name, ...abbreviations, ...forms].map((form) => [form, `${kind}:${name}`] as const),
  ),
};
