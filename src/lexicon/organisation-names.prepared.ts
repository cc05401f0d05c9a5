/** What `organisation-names.ts` and `organisation-id.ts` hold beside phrases. */
import file from './organisation-names.yaml';

const names = file as {
  readonly joiners: readonly string[];
  readonly preceded: Readonly<Record<string, readonly string[]>>;
  readonly expansions: Readonly<Record<string, string>>;
};

export default {
  joiners: names.joiners,
  preceded: Object.entries(names.preceded),
  // The longest first, as an expression tries them.
  expansions: Object.entries(names.expansions).sort(([a], [b]) => b.length - a.length),
};
