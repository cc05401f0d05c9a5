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
  const named: Person[] = [];
  for (const mention of said) {
    if (mention.name?.includes(' ') && !named.some((person) => same(person.name, mention.name))) {
      named.push({ name: mention.name, roles: mention.role ? [mention.role] : [] });
    }
  }
  const recent: Person[] = [];
  for (const mention of said) {
    const person = find(mention, recent, named) ?? { ...(mention.name ? { name: mention.name } : {}), roles: [] };
    if (mention.role && !person.roles.includes(mention.role)) person.roles.push(mention.role);
    all.add(person);
    const at = recent.indexOf(person);
    if (at >= 0) recent.splice(at, 1);
    recent.unshift(person);
    byMention.set(mention, person);
  }
  return { all: [...all], of: (mention) => byMention.get(mention) ?? { roles: [] } };
}

function find(mention: PersonMention, recent: readonly Person[], named: readonly Person[]): Person | undefined {
  const { name, role } = mention;
  if (name !== undefined) {
    const test = name.includes(' ')
      ? (person: Person) => same(person.name, name)
      : (person: Person) => same(person.name?.split(' ').at(-1), name);
    return (
      recent.find(test) ??
      named.find(test) ??
      (name.includes(' ') ? undefined : recent.find((person) => same(person.name, name)))
    );
  }
  if (role === undefined) return recent[0];
  const meant = rolesOf(role)[0];
  if (!meant) return undefined;
  const holds = (person: Person) =>
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
  const longer = (person: Person) =>
    meant.organisation === '' &&
    person.roles.some((each) => rolesOf(each).some(({ office }) => office.startsWith(`${meant.office} `)));
  return (
    recent.find((person) => person.name !== undefined && holds(person)) ??
    named.find(holds) ??
    recent.find(holds) ??
    recent.find((person) => person.name !== undefined && longer(person))
  );
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
