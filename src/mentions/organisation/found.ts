import type { OrganisationMention } from '../mention.ts';

/** Members at most that a list is read on to from one place: every member begins a list of its own, and the cost must not grow with the square. */
export const LONGEST_LIST = 24;

/** An organisation read at some token, and the token behind it. Made with its fields in this order: objects of one shape are read faster. */
export interface FoundOrganisation {
  readonly id: string;
  readonly name: string;
  readonly type: OrganisationMention['type'];
  readonly start: number;
  readonly end: number;
  readonly endToken: number;
  readonly rule: string;
}

/** The same with what stands before it. */
export function startingAt(found: FoundOrganisation, start: number): FoundOrganisation {
  if (found.start === start) return found;
  const { id, name, type, end, endToken, rule } = found;
  return { id, name, type, start, end, endToken, rule };
}
