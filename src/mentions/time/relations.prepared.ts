/** The words that relate a thing to a time, in the spelling of the matching view. */
import relationsFile from '../../lexicon/relations.yaml';
import { foldPhrase } from '../../text/fold.ts';
import type { Relation } from './moment.ts';

const words = relationsFile as Readonly<Record<Exclude<Relation, 'at'>, readonly string[]>>;

export default (['before', 'by', 'within', 'from'] as const).flatMap((relation) =>
  words[relation].map((word) => ({ form: foldPhrase(word), relation })),
);
