import background from './background.json' with { type: 'json' };

/** How many texts the background list counts for beside the texts at hand. */
const PRIOR = 200;
/**
 * Those and as many as two reports usually hold. What a feature weighs does not hang on how many really are at hand: one more
 * that has nothing in common with them moves no pair.
 */
const ALL = PRIOR + 60;

/** What a syllable or a pair of syllables says about a thing: 0 for a word that stands everywhere, 1 for a rare one. */
export type Weight = (feature: string) => number;

const rates: Readonly<Record<string, number>> = background.rates;

/**
 * Inverse document frequency over the texts at hand and a background list of what such reports always say. The list keeps
 * the weights steady: two reports alone are too few to tell a general word from a rare one.
 *
 * Two everyday syllables that the list has never seen together mostly stand so by chance (*kết **nối bộ** ngành*), so a pair
 * that it does not know weighs no more than the two do on average.
 *
 * @param texts the features of each text at hand
 */
export function weights(texts: readonly Iterable<string>[]): Weight {
  const seen = new Map<string, number>();
  for (const text of texts) for (const feature of new Set(text)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const known = new Map<string, number>();
  const weigh = (feature: string): number => {
    const rate = rates[feature];
    const count = Math.max(1, (rate ?? 0) * PRIOR + (seen.get(feature) ?? 0));
    const weight = Math.max(0, 1 - Math.log(count) / Math.log(ALL)) ** 2;
    const space = feature.indexOf(' ');
    if (space < 0 || rate !== undefined) return weight;
    return Math.min(weight, (of(feature.slice(0, space)) + of(feature.slice(space + 1))) / 2);
  };
  const of = (feature: string): number => {
    const weight = known.get(feature) ?? weigh(feature);
    known.set(feature, weight);
    return weight;
  };
  return of;
}
