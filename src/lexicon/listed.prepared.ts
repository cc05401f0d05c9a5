/** All phrases of the lexicon, packed: those of organisations, and those of all other tables. */
import { collectiveEntries } from './collective-entries.ts';
import { cueEntries } from './cue-entries.ts';
import { itemEntries } from './item-entries.ts';
import { organisations } from './organisation-files.ts';
import { organisationNameEntries } from './organisation-name-entries.ts';
import { listedOrganisations, organisationEntries } from './organisation-tables.ts';
import { packedTree } from './packed-tree.ts';
import { peopleEntries } from './people-entries.ts';
import { phraseTree } from './phrase-tree.ts';
import { placeEntries } from './place-entries.ts';

export default {
  tree: packedTree(
    phraseTree({
      ...organisationEntries(organisations),
      ...organisationNameEntries,
      ...peopleEntries,
      ...placeEntries,
      ...cueEntries,
      ...collectiveEntries,
      ...itemEntries,
    }),
  ),
  organisations: listedOrganisations(organisations),
};
