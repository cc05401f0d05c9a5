/** The table of `cues.ts`: every word with its classes, separated by commas, and what it tells by itself. */
import { foldPhrase } from '../text/fold.ts';
import cuesFile from './cues.yaml';
import deedsFile from './deeds.yaml';
import type { PhraseEntries } from './phrase-tables.ts';

const { deeds } = deedsFile as { readonly deeds: readonly string[] };
const classes = new Map<string, Set<string>>();
for (const [name, words] of [
  ...Object.entries(cuesFile as Record<string, readonly string[]>),
  ['deed', deeds] as const,
]) {
  for (const word of words) {
    const text = foldPhrase(word);
    classes.set(text, (classes.get(text) ?? new Set()).add(name));
  }
}

/** Classes that are mentions of their own, in order of weight; a word of several is of the first. */
const TOLD = ['order', 'assign', 'request', 'propose', 'urge', 'obligation'] as const;

/** Words of speech and duty. */
export const cueEntries: PhraseEntries = {
  cues: [...classes].map(([word, names]) => [word, [...names].join(',')]),
  told: [...classes].flatMap(([word, names]) =>
    TOLD.filter((name) => names.has(name))
      .slice(0, 1)
      .map((name) => [word, name] as const),
  ),
};
