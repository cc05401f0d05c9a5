import diceCoefficient from 'natural/lib/natural/distance/dice_coefficient.js';
import type { Profile } from './profile.ts';

/** How much of the similarity comes from the spelling as a whole, which forgives typing errors and joined words. */
const SPELLING = 0.15;

/** Less alike than this by their words, two phrases are not compared letter by letter: that takes most of the time. */
const HOPELESS = 0.1;

/**
 * How alike two phrases are, from 0 to 1; 1 only for the same words in the same order.
 *
 * Half of it asks how much of both is shared, half how much of the shorter stands in the longer, since one report says at
 * length what the other only names. What is shared has to weigh something: two phrases that have but general words in
 * common are not alike.
 *
 * @param apart how much of it is lost where each says something of its own: 0.5 for figures, which may measure two things
 *              of one subject; nothing for deeds, which each report reasons for in its own way
 */
export function similarity(a: Profile, b: Profile, apart = 0): number {
  if (a.key === b.key) return 1;
  const common = shared(a, b);
  const smaller = Math.min(a.total, b.total);
  if (common === 0 || smaller === 0) return 0;
  const words = (0.5 * 2 * common) / (a.total + b.total) + (0.5 * common) / smaller;
  const evidence = common / (common + 0.5);
  const own = Math.max(0, 1 - common / smaller);
  const alike = (1 - apart * own) * evidence * words;
  if (alike < HOPELESS) return alike;
  const spelling = (1 - apart * own) * evidence * diceCoefficient(a.key, b.key);
  return Math.min(0.99, (1 - SPELLING) * alike + SPELLING * spelling);
}

/** The weight that two phrases share. */
function shared(a: Profile, b: Profile): number {
  const [short, long] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, weight] of short.weights) sum += Math.min(weight, long.weights.get(feature) ?? 0);
  return sum;
}
