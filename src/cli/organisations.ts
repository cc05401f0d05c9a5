import type { Successions } from '../compare/successors.ts';
import government from '../lexicon/organisations/government.yaml';
import ministries from '../lexicon/organisations/ministries.yaml';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly until?: string;
  readonly became?: readonly string[];
}

const entries = [ministries, government].flat() as readonly Entry[];

/** What each organisation of the lexicon became, and when. */
export const successions: Successions = new Map(
  entries.flatMap(({ id, until, became }) =>
    became ? [[id, became.map((heir) => ({ id: heir, ...(until !== undefined && { until }) }))] as const] : [],
  ),
);

const names = new Map(entries.map(({ id, name }) => [id, name]));

/** @returns the official name of an organisation; nothing where the lexicon does not know it */
export function officialName(id: string): string | undefined {
  return names.get(id);
}
