/** What `people.ts` and `office-names.ts` hold beside phrases. */
import { foldPhrase } from '../text/fold.ts';
import file from './people.yaml';

const people = file as {
  readonly pronouns: readonly string[];
  readonly offices: readonly { readonly name: string; readonly rank: number; readonly forms?: readonly string[] }[];
  readonly ministry: string;
};

export default {
  pronouns: people.pronouns.map(foldPhrase),
  ministry: people.ministry,
  offices: people.offices
    .filter(({ rank }) => rank > 0)
    .flatMap(({ name, forms = [] }) => [name, ...forms].map(foldPhrase)),
};
