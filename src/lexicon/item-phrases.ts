import { phrases } from './listed.ts';
import type { Phrases } from './phrases.ts';

/** The phrases that the reading of items turns on, each with the bits of its lists in `ITEM_LISTS`. */
export const itemPhrases: Phrases<number> = phrases('items', Number);
