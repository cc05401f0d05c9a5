import type { OrganisationMention } from '../mention.ts';

/** An organisation read at some token, and the token behind it. */
export interface FoundOrganisation {
  readonly id: string;
  readonly name: string;
  readonly type: OrganisationMention['type'];
  readonly start: number;
  readonly end: number;
  readonly endToken: number;
  readonly rule: string;
}
