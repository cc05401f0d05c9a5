/** Who speaks, and with what weight. */
import type { OrganisationMention, PersonMention } from '../../mentions/mention.ts';
import { rankOfOrganisation } from '../../mentions/organisation/rank.ts';
import { rolesOf } from '../../mentions/person/office.ts';
import type { People, Person } from '../../mentions/person/people.ts';
import type { Issuer } from '../../report/model.ts';

/** A person or an organisation that says something. */
export type Speaker =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'organisation'; readonly mention: OrganisationMention };

/** The speaker that a mention means. */
export function speakerOf(mention: PersonMention | OrganisationMention, people: People): Speaker {
  return mention.kind === 'person' ? { kind: 'person', person: people.of(mention) } : { kind: 'organisation', mention };
}

/** Whether two speakers are one. */
export function sameSpeaker(a: Speaker | undefined, b: Speaker | undefined): boolean {
  if (a?.kind === 'person' && b?.kind === 'person') return a.person === b.person;
  return a?.kind === 'organisation' && b?.kind === 'organisation' && a.mention.id === b.mention.id;
}

/** The speaker as the issuer of a directive. */
export function issuerOf(speaker: Speaker): Issuer {
  if (speaker.kind === 'organisation') return { name: speaker.mention.name, org: speaker.mention.id };
  const { name, roles } = speaker.person;
  const role = roles[0];
  return { ...(role ? { role } : {}), ...(name ? { name } : {}) };
}

/** The organisations that a speaker speaks for. */
export function organisationsOf(speaker: Speaker): { readonly id: string; readonly name: string }[] {
  if (speaker.kind === 'organisation') return [{ id: speaker.mention.id, name: speaker.mention.name }];
  const parts = speaker.person.roles.flatMap((role) => rolesOf(role));
  return parts.flatMap(({ organisation, organisationName }) =>
    organisation === '' ? [] : [{ id: organisation, name: organisationName }],
  );
}

/** Their ids. */
export function ownOrganisations(speaker: Speaker): ReadonlySet<string> {
  return new Set(organisationsOf(speaker).map(({ id }) => id));
}

/** Whether a speaker is named by nothing but that they preside: *Chủ tọa*. */
export function presides(speaker: Speaker): boolean {
  if (speaker.kind === 'organisation' || speaker.person.name !== undefined) return false;
  return speaker.person.roles.some((role) => rolesOf(role).some((part) => part.presides));
}

/** How high a speaker stands, 9 for heads of State; see the offices of the lexicon. */
export function rankOf(speaker: Speaker): number {
  if (speaker.kind === 'organisation') return rankOfOrganisation(speaker.mention.id);
  return Math.max(0, ...speaker.person.roles.flatMap((role) => rolesOf(role).map(({ rank }) => rank)));
}
