import background from './background.json' with { type: 'json' };

/** How many texts the background list counts for beside the texts at hand. */
const PRIOR = 200;

/** What a syllable or a pair of syllables says about a thing: 0 for a word that stands everywhere, 1 for a rare one. */
export type Weight = (feature: string) => number;

const rates: Readonly<Record<string, number>> = background.rates;

/**
 * Inverse document frequency over the texts at hand and a background list of what such reports always say. The list keeps
 * the weights steady: two reports alone are too few to tell a general word from a rare one.
 *
 * @param texts the features of each text at hand
 */
export function weights(texts: readonly Iterable<string>[]): Weight {
  const seen = new Map<string, number>();
  for (const text of texts) for (const feature of new Set(text)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const all = PRIOR + texts.length;
  const most = Math.log(all);
  const known = new Map<string, number>();
  return (feature) => {
    let weight = known.get(feature);
    if (weight === undefined) {
      const share = Math.max(1, (rates[feature] ?? 0) * PRIOR + (seen.get(feature) ?? 0));
      weight = Math.max(0, Math.log(all / share) / most) ** 2;
      known.set(feature, weight);
    }
    return weight;
  };
}
