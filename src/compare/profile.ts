import lists from './phrase-lists.prepared.ts';
import { PhraseIndex } from './phrases.ts';
import type { Weight } from './weights.ts';

/** What a phrase is about: its syllables and pairs of neighbours, each with its weight. */
export interface Profile {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** The phrase in syllables. */
  readonly key: string;
}

/** A syllable alone is a weak sign: most Vietnamese words have two. */
const ALONE = 0.5;

/** What is left of the weight of a general word (*đẩy mạnh*, *chuyển đổi số*). */
const GENERAL = 0.12;

const generalPhrases = new PhraseIndex<true>();
for (const phrase of lists.general) generalPhrases.add(phrase, true);

/** The syllables of a phrase and its pairs of neighbours: what profiles are made of. */
export function features(phrase: readonly string[]): string[] {
  const pairs = phrase.slice(1).map((syllable, at) => `${phrase[at]} ${syllable}`);
  return [...phrase, ...pairs];
}

/**
 * @param phrase the syllables
 * @param weight of a feature over all texts that are compared
 * @param full   after so many syllables the weights begin to fall: what a deed is stands first, what it is for later
 */
export function profile(phrase: readonly string[], weight: Weight, full = Number.POSITIVE_INFINITY): Profile {
  const weighed = new Map<string, number>();
  const isGeneral = generalPlaces(phrase);
  const add = (feature: string, share: number, at: number) => {
    const value = weight(feature) * share * (at < full ? 1 : full / (2 * at - full + 1));
    if (value > (weighed.get(feature) ?? 0)) weighed.set(feature, value);
  };
  phrase.forEach((syllable, at) => {
    add(syllable, ALONE * (isGeneral[at] ? GENERAL : 1), at);
    if (at > 0)
      add(
        `${phrase[at - 1]} ${syllable}`,
        isGeneral[at] && isGeneral[at - 1] ? GENERAL : isGeneral[at] || isGeneral[at - 1] ? 0.5 : 1,
        at,
      );
  });
  let total = 0;
  for (const value of weighed.values()) total += value;
  return { weights: weighed, total, key: phrase.join(' ') };
}

function generalPlaces(phrase: readonly string[]): boolean[] {
  const places = phrase.map(() => false);
  for (let at = 0; at < phrase.length; ) {
    const length = generalPhrases.at(phrase, at)?.length ?? 0;
    places.fill(true, at, at + length);
    at += Math.max(1, length);
  }
  return places;
}
