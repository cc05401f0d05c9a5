import type { Successions } from '../compare/successors.ts';
import { successionsWith } from '../lexicon/kin.ts';
import type { OrganisationEntry } from '../lexicon/organisation-entry.ts';
import { organisation } from '../lexicon/organisations.ts';

/** What is known of organisations beside the reports. */
export interface Kin {
  /** What each became, and when. */
  readonly successions: Successions;
  /** The official name; nothing where the lexicon does not know the organisation. */
  readonly nameOf: (id: string) => string | undefined;
}

/** @param own the user's entries of the lexicon */
export function kinWith(own: readonly OrganisationEntry[]): Kin {
  const names = new Map(own.map(({ id, name }) => [id, name]));
  return { successions: successionsWith(own), nameOf: (id) => names.get(id) ?? organisation(id)?.name };
}
