/** The table of `collectives.ts`. */
import file from './collectives.yaml';
import { type PhraseEntries, selfNamed } from './phrase-tables.ts';

/** Nouns of people and bodies. */
export const collectiveEntries: PhraseEntries = {
  collectives: selfNamed((file as { readonly collectives: readonly string[] }).collectives),
};
