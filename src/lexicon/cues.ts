/** Words by which a report says who tells whom to do what, by class. */
import cuesFile from './cues.yaml';
import deedsFile from './deeds.yaml';
import { Phrases } from './phrases.ts';

/** The classes of a word: `order`, `obligation`, `deed` … as in `cues.yaml`. */
export type CueClasses = ReadonlySet<string>;

/** Every word with its classes. */
export const cues: Phrases<CueClasses> = new Phrases();

const classes = new Map<string, Set<string>>();
const addClass = (word: string, name: string) => {
  const there = classes.get(word);
  if (there) there.add(name);
  else classes.set(word, new Set([name]));
};
for (const [name, words] of Object.entries(cuesFile as Record<string, readonly string[]>)) for (const word of words) addClass(word, name);
for (const word of (deedsFile as { readonly deeds: readonly string[] }).deeds) addClass(word, 'deed');
for (const [word, names] of classes) cues.add(word, names);
