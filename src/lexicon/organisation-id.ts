import { slug } from '../text/slug.ts';
import tables from './organisation-names.prepared.ts';

const expansions: ReadonlyMap<string, string> = new Map(tables.expansions);
const SHORT = new RegExp(`(?<![a-z0-9])(?:${tables.expansions.map(([short]) => short).join('|')})(?![a-z0-9])`, 'g');

/** The id of an organisation from its name; short forms are written out, but people's committees and councils are always *ubnd* and *hdnd*. */
export function organisationId(name: string): string {
  const there = known.get(name);
  if (there !== undefined) return there;
  const made = slug(name).replace(SHORT, (short) => expansions.get(short) ?? short);
  if (known.size >= MOST_NAMES) known.clear();
  known.set(name, made);
  return made;
}

/** Names come again and again in the reports of one field. */
const known = new Map<string, string>();
const MOST_NAMES = 1 << 12;
