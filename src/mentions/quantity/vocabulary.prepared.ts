/** The tables of `vocabulary.ts`: a unit is given as its name and its dimension, a bound as itself. */
import { bounds, functionWords, labels, units } from '../../lexicon/words.ts';
import type { Bound } from '../../report/model.ts';
import { foldPhrase } from '../../text/fold.ts';
import { BOUNDS } from './bounds.ts';
import { phraseLines } from './phrase-index.ts';

function boundPairs(side: Readonly<Partial<Record<Bound, readonly string[]>>>) {
  return BOUNDS.flatMap((bound) => (side[bound] ?? []).map((word) => [word, bound] as const));
}

const measures = (['money', 'physical', 'duration'] as const).flatMap((dimension) =>
  units[dimension].flatMap(({ unit, forms }) => forms.map((form) => [form, `${dimension} ${unit}`] as const)),
);

export default {
  units: phraseLines(measures),
  counted: phraseLines(units.counted.map((noun) => [noun, ''])),
  verbs: phraseLines(functionWords.verbs.map((verb) => [verb, ''])),
  compounds: phraseLines(functionWords.compounds.map((word) => [word, ''])),
  functionWords: functionWords.function.map(foldPhrase).join('\n'),
  boundsBefore: boundPairs(bounds.before).map(([word, bound]) => ({ form: foldPhrase(word), bound })),
  boundsAfter: phraseLines(boundPairs(bounds.after)),
  labels: labels.map(({ word, from = 0, limit }) => ({
    form: foldPhrase(word),
    from,
    ...(limit === undefined ? {} : { limit }),
  })),
};
