/** The tables of `people.ts`. An office is given as `rank:name`. */
import { foldPhrase } from '../text/fold.ts';
import file from './people.yaml';
import { phraseTable, wordTable } from './phrases.ts';

const people = file as {
  readonly surnames: readonly string[];
  readonly titles: readonly string[];
  readonly pronouns: readonly string[];
  readonly offices: readonly { readonly name: string; readonly rank: number; readonly forms?: readonly string[] }[];
  readonly presiding: readonly string[];
  readonly ministers: readonly string[];
  readonly ministry: string;
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

export default {
  surnames: people.surnames.map(foldPhrase),
  pronouns: people.pronouns.map(foldPhrase),
  titles: wordTable(people.titles),
  offices: phraseTable([...named, ...described]),
  presiding: wordTable(people.presiding),
  ministers: wordTable(people.ministers),
  ministry: people.ministry,
  ranks: named.map(([form, code]) => [foldPhrase(form), Number.parseInt(code, 10)] as const),
};
