/** The tables of `people.ts`. An office is given as `rank:name`. */
import file from './people.yaml';
import { type PhraseEntries, selfNamed } from './phrase-tables.ts';

const people = file as {
  readonly surnames: readonly string[];
  readonly titles: readonly string[];
  readonly offices: readonly { readonly name: string; readonly rank: number; readonly forms?: readonly string[] }[];
  readonly presiding: readonly string[];
  readonly ministers: readonly string[];
  readonly circumlocutions: readonly { readonly form: string; readonly office: string }[];
};

const codes = new Map(people.offices.map(({ name, rank }) => [name, `${rank}:${name}`]));
const named = people.offices.flatMap(({ name, rank, forms = [] }) =>
  [name, ...forms].map((form) => [form, `${rank}:${name}`] as const),
);
const described = people.circumlocutions.flatMap(({ form, office }) => {
  const code = codes.get(office);
  return code === undefined ? [] : [[form, code] as const];
});

/** Names and offices of people. */
export const peopleEntries: PhraseEntries = {
  // Readers ask for single words.
  surnames: selfNamed(people.surnames.filter((name) => /^\p{L}+$/u.test(name))),
  titles: selfNamed(people.titles),
  offices: [...named, ...described],
  presiding: selfNamed(people.presiding),
  ministers: selfNamed(people.ministers),
};
