/** Words by which a report says who tells whom to do what, by class. */
import { phrases, words } from './listed.ts';
import type { Phrases } from './phrases.ts';

/** The classes of a word: `order`, `obligation`, `deed` … as in `cues.yaml`. */
export type CueClasses = ReadonlySet<string>;

/** Every word with its classes. */
export const cues: Phrases<CueClasses> = phrases('cues', (names) => new Set(names.split(',')));

/** Words that tell somebody something, with the weightiest of the classes by which they do. */
export const told: Phrases<string> = words('told');
