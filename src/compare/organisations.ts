import type { Succession } from '../report/diff-model.ts';
import { type Successions, sameOrganisation } from './successors.ts';

/** How two lists of organisations differ. */
export interface Reassignment {
  /** Whether anybody came or went; what only became another organisation did neither. */
  readonly differs: boolean;
  /** Organisations of the first list that stand in the second as what they became. */
  readonly successions: readonly Succession[];
}

/** Compares two lists of organisation ids as sets. */
export function reassignment(from: readonly string[], to: readonly string[], successions: Successions): Reassignment {
  const heirs = new Map<string, Succession>();
  let differs = false;
  const match = (id: string, others: readonly string[], pair: (heir: string) => Succession) => {
    if (others.includes(id)) return;
    const heir = others.find((other) => sameOrganisation(id, other, successions));
    if (heir === undefined) differs = true;
    else heirs.set(`${pair(heir).from} ${pair(heir).to}`, pair(heir));
  };
  for (const id of from) match(id, to, (heir) => ({ from: id, to: heir }));
  for (const id of to) match(id, from, (heir) => ({ from: heir, to: id }));
  const found = [...heirs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, succession]) => succession);
  return { differs, successions: found };
}
