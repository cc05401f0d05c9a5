/** The table of `continuation.ts` for the rules of dcs. */
import { continuationTable } from './continuation.ts';
import { rules } from './rules.ts';

export default continuationTable(rules);
