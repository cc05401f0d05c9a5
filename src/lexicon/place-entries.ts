/** The table of `places.ts`: a place is given as `kind:name`. */
import type { PhraseEntries } from './phrase-tables.ts';
import file from './places.yaml';

/** A place as `places.yaml` has it. */
export interface PlaceEntry {
  readonly name: string;
  readonly kind: string;
  readonly abbreviations?: readonly string[];
  readonly forms?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly became?: readonly string[];
}

/** Provinces and centrally run cities. */
export const placeEntries: PhraseEntries = {
  places: (file as readonly PlaceEntry[]).flatMap(({ name, kind, abbreviations = [], forms = [] }) =>
    [name, ...abbreviations, ...forms].map((form) => [form, `${kind}:${name}`] as const),
  ),
};
