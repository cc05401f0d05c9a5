import type { OrganisationEntry } from '../lexicon/organisation-entry.ts';
import { isProblem, type Problem } from '../source/problem.ts';
import type { Making } from './job.ts';
import { ownLexicon } from './own-lexicon.ts';

/** What the options say about organisations: which are read beside those of the lexicon, and whose items are wanted. */
export async function askedFor(
  { lexicon, org, withGroups }: { readonly lexicon?: string; readonly org?: string; readonly withGroups?: true },
  cwd: string,
): Promise<Pick<Making, 'lexicon' | 'about'> | Problem> {
  const own = await ownLexicon(lexicon, cwd);
  if (isProblem(own)) return own;
  const about = org === undefined ? undefined : await idsOf(org, withGroups === true, own);
  if (about !== undefined && isProblem(about)) return about;
  return { ...(own.length > 0 && { lexicon: own }), ...(about !== undefined && { about }) };
}

async function idsOf(
  org: string,
  withGroups: boolean,
  own: readonly OrganisationEntry[],
): Promise<ReadonlySet<string> | Problem> {
  const { groupsOf, isKnown, kinOf } = await import('../lexicon/kin.ts');
  if (!isKnown(org, own)) return unknownOrganisation(org, own);
  const kin = kinOf(org, own);
  return withGroups ? new Set([...kin, ...groupsOf(kin, own)]) : kin;
}

/** The problem of an id that no organisation has, with the ids that look like it. */
export async function unknownOrganisation(org: string, own: readonly OrganisationEntry[]): Promise<Problem> {
  const { nearest } = await import('./nearest.ts');
  const { organisationIds } = await import('../lexicon/organisations.ts');
  const meant = nearest(org, [...organisationIds(), ...own.map(({ id }) => id)]).join(', ');
  return {
    code: 'bad-option',
    message: `--org does not know '${org}'`,
    remedy: `did you mean ${meant}? see dcs lexicon org`,
  };
}
