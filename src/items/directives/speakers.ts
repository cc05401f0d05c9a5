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

/** What is told of a speaker over and over. */
interface Standing {
  readonly issuer: Issuer;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly ids: ReadonlySet<string>;
  readonly presides: boolean;
  readonly rank: number;
}

/** Of people and organisations that have spoken: one who speaks once does so in many sentences. */
const standings = new WeakMap<Person | OrganisationMention, Standing>();

function standingOf(speaker: Speaker): Standing {
  const key = speaker.kind === 'person' ? speaker.person : speaker.mention;
  const known = standings.get(key);
  if (known) return known;
  const standing = speaker.kind === 'person' ? ofPerson(speaker.person) : ofOrganisation(speaker.mention);
  standings.set(key, standing);
  return standing;
}

function ofPerson({ name, roles }: Person): Standing {
  const parts = roles.flatMap((role) => rolesOf(role));
  const organisations = parts.flatMap(({ organisation, organisationName }) =>
    organisation === '' ? [] : [{ id: organisation, name: organisationName }],
  );
  const role = roles[0];
  return {
    issuer: { ...(role ? { role } : {}), ...(name ? { name } : {}) },
    organisations,
    ids: new Set(organisations.map(({ id }) => id)),
    presides: name === undefined && parts.some((part) => part.presides),
    rank: Math.max(0, ...parts.map(({ rank }) => rank)),
  };
}

function ofOrganisation({ id, name }: OrganisationMention): Standing {
  return {
    issuer: { name, org: id },
    organisations: [{ id, name }],
    ids: new Set([id]),
    presides: false,
    rank: rankOfOrganisation(id),
  };
}

/** The speaker as the issuer of a directive. */
export function issuerOf(speaker: Speaker): Issuer {
  return { ...standingOf(speaker).issuer };
}

/** The organisations that a speaker speaks for. */
export function organisationsOf(speaker: Speaker): readonly { readonly id: string; readonly name: string }[] {
  return standingOf(speaker).organisations;
}

/** Their ids. */
export function ownOrganisations(speaker: Speaker): ReadonlySet<string> {
  return standingOf(speaker).ids;
}

/** Whether a speaker is named by nothing but that they preside: *Chủ tọa*. */
export function presides(speaker: Speaker): boolean {
  return standingOf(speaker).presides;
}

/** How high a speaker stands, 9 for heads of State; see the offices of the lexicon. */
export function rankOf(speaker: Speaker): number {
  return standingOf(speaker).rank;
}
