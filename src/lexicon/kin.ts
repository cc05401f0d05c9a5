/** What became of organisations, and the groups that they belong to. */
import tables from './kin.prepared.ts';
import type { OrganisationEntry } from './organisation-entry.ts';
import { organisation } from './organisations.ts';

/** One step in the history of an organisation: what it became, and its last day before, where known. */
interface Step {
  readonly id: string;
  readonly until?: string;
}

type Kin = Pick<OrganisationEntry, 'id' | 'until' | 'became' | 'members' | 'kind'>;

/**
 * What each organisation became, by id.
 *
 * @param own entries of the user's; each takes the place of that of the lexicon
 */
export function successionsWith(own: readonly Kin[] = []): ReadonlyMap<string, readonly Step[]> {
  const replaced = new Set(own.map(({ id }) => id));
  const all = [...tables.successions.filter(({ id }) => !replaced.has(id)), ...own];
  return new Map(
    all.flatMap(({ id, until, became }) =>
      became === undefined ? [] : [[id, became.map((heir) => ({ id: heir, ...(until !== undefined && { until }) }))] as const],
    ),
  );
}

/**
 * The groups that any of some organisations belong to, directly or over a group in between.
 *
 * @param ids of organisations
 * @param own entries of the user's
 */
export function groupsOf(ids: Iterable<string>, own: readonly Kin[] = []): ReadonlySet<string> {
  const kinds = new Map(own.map(({ id, kind }) => [id, kind]));
  const replaced = new Set(own.map(({ id }) => id));
  const groups = [...tables.groups.filter(({ id }) => !replaced.has(id)), ...own];
  const members = new Set(ids);
  const found = new Set<string>();
  for (const member of members) {
    const kind = kinds.get(member) ?? organisation(member)?.kind;
    for (const group of groups) {
      if (found.has(group.id) || !holds(group.members, member, kind)) continue;
      found.add(group.id);
      members.add(group.id);
    }
  }
  return found;
}

/** Members are given as the kind of all of them, or by their ids; `so-*` stands for all that begin so. */
function holds(members: string | readonly string[] = [], id: string, kind: string | undefined): boolean {
  if (typeof members === 'string') return members === kind;
  return members.some((member) => member === id || (member.endsWith('*') && id.startsWith(member.slice(0, -1))));
}
