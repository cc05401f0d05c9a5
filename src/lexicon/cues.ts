/** Words by which a report says who tells whom to do what, by class. */
import { phrases, words } from './listed.ts';
import type { Phrases } from './phrases.ts';

/** The classes of a word: `order`, `obligation`, `deed` … as in `cues.yaml`. */
export class CueClasses extends Set<string> {
  /** Number of this combination of classes, from 1 on: the same for all words that stand in just these. */
  readonly combination: number;

  constructor(names: Iterable<string>, combination: number) {
    super(names);
    this.combination = combination;
  }
}

const known = new Map<string, CueClasses>();

/** Every word with its classes. */
export const cues: Phrases<CueClasses> = phrases('cues', (names) => {
  const classes = known.get(names) ?? new CueClasses(names.split(','), known.size + 1);
  known.set(names, classes);
  return classes;
});

/** Words that tell somebody something, with the weightiest of the classes by which they do. */
export const told: Phrases<string> = words('told');
