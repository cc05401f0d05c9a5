/** Who is who in a document: later mentions (*Thủ tướng*, *ông Phong*, *Bộ trưởng*) are led back to the person. */
import type { Mention, PersonMention } from '../mention.ts';
import { rolesOf } from './office.ts';

/** One person of a document, with all that it says of them. */
export interface Person {
  name?: string;
  readonly roles: string[];
}

/** The people of a document, and whom each mention means. */
export interface People {
  readonly all: readonly Person[];
  readonly of: (mention: PersonMention) => Person;
}

const known = new WeakMap<readonly Mention[], People>();

/**
 * The people of a document, the same for all who read its mentions.
 *
 * @param mentions all mentions in the order of the text
 */
export function peopleOf(mentions: readonly Mention[]): People {
  const people = known.get(mentions) ?? peopleIn(mentions);
  known.set(mentions, people);
  return people;
}

/** Leads every mention of a person back to the person. */
function peopleIn(mentions: readonly Mention[]): People {
  const all = new Set<Person>();
  const byMention = new Map<PersonMention, Person>();
  const said = mentions.filter((mention): mention is PersonMention => mention.kind === 'person');
  const named: Known[] = [];
  const names = new Set<string>();
  for (const { name, role } of said) {
    if (!name?.includes(' ') || names.has(name.toLowerCase())) continue;
    names.add(name.toLowerCase());
    named.push(knownAs({ name, roles: role ? [role] : [] }));
  }
  const recent: Known[] = [];
  for (const mention of said) {
    const { name, role } = mention;
    const known = find(mention, recent, named) ?? knownAs({ ...(name ? { name } : {}), roles: [] });
    const { person } = known;
    if (name?.includes(' ') && person.name !== undefined && isShouted(person.name)) person.name = name;
    if (role && !person.roles.includes(role)) person.roles.push(role);
    all.add(person);
    const at = recent.indexOf(known);
    if (at >= 0) recent.splice(at, 1);
    recent.unshift(known);
    byMention.set(mention, person);
  }
  return { all: [...all], of: (mention) => byMention.get(mention) ?? { roles: [] } };
}

/** A person with the names by which they are found, in lower case. */
interface Known {
  readonly person: Person;
  readonly name: string | undefined;
  /** The last word of the name. */
  readonly given: string | undefined;
}

function knownAs(person: Person): Known {
  const name = person.name?.toLowerCase();
  return { person, name, given: person.name?.split(' ').at(-1)?.toLowerCase() };
}

/** Whether a name is written in capitals throughout. */
function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}

/** *LÊ VĂN* at the end of a line of a heading: a name in capitals with a part of another. */
function isCut({ person, name: known }: Known, name: string): boolean {
  if (known === undefined || person.name === undefined || !known.includes(' ')) return false;
  const lower = name.toLowerCase();
  return (
    (isShouted(person.name) && lower.startsWith(`${known} `)) || (isShouted(name) && known.startsWith(`${lower} `))
  );
}

function find({ name, role }: PersonMention, recent: readonly Known[], named: readonly Known[]): Known | undefined {
  if (name !== undefined) {
    const lower = name.toLowerCase();
    const whole = (known: Known) => known.name === lower || isCut(known, name);
    if (name.includes(' ')) return recent.find(whole) ?? named.find(whole);
    const given = (known: Known) => known.given === lower;
    return recent.find(given) ?? named.find(given) ?? recent.find(whole);
  }
  // *ông*: whoever was named last, not an office in between that somebody spoke of.
  if (role === undefined) return recent.find((person) => person.name !== undefined) ?? recent[0];
  const meant = rolesOf(role)[0];
  if (!meant) return undefined;
  const holds = ({ person }: Known) =>
    person.roles.some((each) =>
      rolesOf(each).some(
        ({ office, organisation }) =>
          office === meant.office &&
          (meant.organisation === '' ||
            organisation === '' ||
            organisation === meant.organisation ||
            organisation.startsWith(meant.organisation)),
      ),
    );
  const longer = ({ person }: Known) =>
    meant.organisation === '' &&
    person.roles.some((each) => rolesOf(each).some(({ office }) => office.startsWith(`${meant.office} `)));
  return (
    recent.find((known) => known.name !== undefined && holds(known)) ??
    named.find(holds) ??
    recent.find(holds) ??
    recent.find((known) => known.name !== undefined && longer(known))
  );
}
