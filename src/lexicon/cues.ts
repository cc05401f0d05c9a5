/** Words by which a report says who tells whom to do what, by class. */
import table from './cues.prepared.ts';
import { Phrases } from './phrases.ts';

/** The classes of a word: `order`, `obligation`, `deed` … as in `cues.yaml`. */
export type CueClasses = ReadonlySet<string>;

const known = new Map<string, CueClasses>();

/** Every word with its classes. */
export const cues: Phrases<CueClasses> = new Phrases(table, (names) => {
  const classes = known.get(names) ?? new Set(names.split(','));
  known.set(names, classes);
  return classes;
});
