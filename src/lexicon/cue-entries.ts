/** The table of `cues.ts`: every word with its classes, separated by commas. */
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

/** Words of speech and duty. */
export const cueEntries: PhraseEntries = {
  cues: [...classes].map(([word, names]) => [word, [...names].join(',')]),
};
