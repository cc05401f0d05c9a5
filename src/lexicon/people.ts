/** Names and offices of people. */
import { phrases, words } from './listed.ts';
import tables from './people.prepared.ts';
import type { Phrases } from './phrases.ts';

export interface Office {
  readonly name: string;
  /** Who is above whom: 9 for heads of State, 2 for staff. */
  readonly rank: number;
}

/** Family names. */
export const surnames: Phrases<string> = words('surnames');

/** Words in front of a name: *ông*, *đồng chí*, *TS.* */
export const titles: Phrases<string> = words('titles');

/** Words that stand for the person last named. */
export const pronouns: ReadonlySet<string> = new Set(tables.pronouns);

/** Offices by the phrases that name them. */
export const offices: Phrases<Office> = phrases('offices', (code) => {
  const at = code.indexOf(':');
  return { rank: Number(code.slice(0, at)), name: code.slice(at + 1) };
});

/** Phrases for whoever presides, with no office or name: *chủ tọa*, *người chủ trì*. */
export const presiding: Phrases<string> = words('presiding');

/** Offices that may stand before a ministry's name without its first word: *Bộ trưởng Công an*. */
export const ministers: Phrases<string> = words('ministers');

/** That first word. */
export const ministryWord: string = tables.ministry;
