/** What `organisation-names.ts` and `organisation-id.ts` hold beside phrases. */
import file from './organisation-names.yaml';

const names = file as {
  readonly joiners: readonly string[];
  readonly expansions: Readonly<Record<string, string>>;
};

export default {
  joiners: names.joiners,
  // The longest first, as an expression tries them.
  expansions: Object.entries(names.expansions).sort(([a], [b]) => b.length - a.length),
};
