/** Names and offices of people. */
import { foldPhrase } from '../text/fold.ts';
import tables from './people.prepared.ts';
import { Phrases, words } from './phrases.ts';

export interface Office {
  readonly name: string;
  /** Who is above whom: 9 for heads of State, 2 for staff. */
  readonly rank: number;
}

/** Family names, in the spelling of the lower-case view. */
export const surnames: ReadonlySet<string> = new Set(tables.surnames);

/** Words in front of a name: *ông*, *đồng chí*, *TS.* */
export const titles: Phrases<string> = words(tables.titles);

/** Words that stand for the person last named. */
export const pronouns: ReadonlySet<string> = new Set(tables.pronouns);

/** Offices by the phrases that name them. */
export const offices: Phrases<Office> = new Phrases(tables.offices, (code) => {
  const at = code.indexOf(':');
  return { rank: Number(code.slice(0, at)), name: code.slice(at + 1) };
});

/** Phrases for whoever presides, with no office or name: *chủ tọa*, *người chủ trì*. */
export const presiding: Phrases<string> = words(tables.presiding);

/** Offices that may stand before a ministry's name without its first word: *Bộ trưởng Công an*. */
export const ministers: Phrases<string> = words(tables.ministers);

/** That first word. */
export const ministryWord: string = tables.ministry;

let ranks: ReadonlyMap<string, number> | undefined;

/** Whether a name is that of an office that one person holds: *Thủ tướng Chính phủ*. */
export function isOffice(name: string): boolean {
  return rankOf(name) > 0;
}

/** The rank of an office by its name as written, 0 for one that the lexicon does not have. */
function rankOf(office: string): number {
  ranks ??= new Map(tables.ranks);
  return ranks.get(foldPhrase(office)) ?? 0;
}
