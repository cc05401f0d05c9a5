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
      became === undefined
        ? []
        : [[id, became.map((heir) => ({ id: heir, ...(until !== undefined && { until }) }))] as const],
    ),
  );
}

/** What may follow the id of a local body: the level that it is of, and the place. */
const PLACED = /^-(?:tinh|thanh-pho|huyen|quan|thi-xa|xa|phuong|thi-tran|dac-khu|khu-vuc|cap)(?:-|$)/;

/** The id of an entry that another id begins with, before a level or place: `so-y-te` of `so-y-te-tinh-lao-cai`. */
function baseOf(id: string, isKnown: (id: string) => boolean): string | undefined {
  for (let at = id.lastIndexOf('-'); at > 0; at = id.lastIndexOf('-', at - 1)) {
    const base = id.slice(0, at);
    if (isKnown(base) && (PLACED.test(id.slice(at)) || PLACED.test(base.slice(base.lastIndexOf('-'))))) return base;
  }
  return undefined;
}

/** Whether the lexicon has an organisation, or has it without its place. */
export function isKnown(id: string, own: readonly Kin[] = []): boolean {
  const has = (each: string) => organisation(each) !== undefined || own.some((entry) => entry.id === each);
  return has(id) || baseOf(id, has) !== undefined;
}

/**
 * An organisation with all that it was before and became later.
 *
 * @param id  with a place behind it or without: the place stays, `so-thong-tin-va-truyen-thong-tinh-lao-cai` became
 *            `so-khoa-hoc-va-cong-nghe-tinh-lao-cai`
 * @param own entries of the user's
 */
export function kinOf(id: string, own: readonly Kin[] = []): ReadonlySet<string> {
  const successions = successionsWith(own);
  const base = successions.has(id) ? id : (baseOf(id, (each) => organisation(each) !== undefined) ?? id);
  const place = id.slice(base.length);
  const later = reached(base, (each) => (successions.get(each) ?? []).map((heir) => heir.id));
  const earlier = reached(base, (each) =>
    [...successions].filter(([, heirs]) => heirs.some((heir) => heir.id === each)).map(([before]) => before),
  );
  return new Set([id, ...[...later, ...earlier].map((each) => each + place)]);
}

function reached(from: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([from]);
  for (const id of found) for (const each of next(id)) found.add(each);
  return found;
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
    const kind =
      kinds.get(member) ?? organisation(baseOf(member, (each) => organisation(each) !== undefined) ?? member)?.kind;
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
