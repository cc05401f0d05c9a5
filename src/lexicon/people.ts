/** Names and offices of people. */
import { foldPhrase } from '../text/fold.ts';
import file from './people.yaml';
import { Phrases } from './phrases.ts';

export interface Office {
  readonly name: string;
  /** Who is above whom: 9 for heads of State, 2 for staff. */
  readonly rank: number;
  readonly forms?: readonly string[];
}

interface PeopleFile {
  readonly surnames: readonly string[];
  readonly titles: readonly string[];
  readonly pronouns: readonly string[];
  readonly offices: readonly Office[];
  readonly circumlocutions: readonly { readonly form: string; readonly office: string }[];
}

const people = file as PeopleFile;

/** Family names, in the spelling of the lower-case view. */
export const surnames: ReadonlySet<string> = new Set(people.surnames.map(foldPhrase));

/** Words in front of a name: *ông*, *đồng chí*, *TS.* */
export const titles: Phrases<string> = new Phrases();
for (const title of people.titles) titles.add(title, title);

/** Words that stand for the person last named. */
export const pronouns: ReadonlySet<string> = new Set(people.pronouns.map(foldPhrase));

/** Offices by the phrases that name them. */
export const offices: Phrases<Office> = new Phrases();
const byName = new Map<string, Office>();
for (const office of people.offices) {
  byName.set(office.name, office);
  for (const form of [office.name, ...(office.forms ?? [])]) offices.add(form, office);
}
for (const { form, office } of people.circumlocutions) {
  const meant = byName.get(office);
  if (meant) offices.add(form, meant);
}

const rankByName = new Map(people.offices.flatMap((office) => [office.name, ...(office.forms ?? [])].map((form) => [foldPhrase(form), office.rank] as const)));

/** Whether a name is that of an office that one person holds: *Thủ tướng Chính phủ*. */
export function isOffice(name: string): boolean {
  return rankByName.has(foldPhrase(name));
}

/** The rank of an office by its name as written, 0 for one that the lexicon does not have. */
export function rankOf(office: string): number {
  return rankByName.get(foldPhrase(office)) ?? 0;
}
