/** The phrases of comparing in syllables: general ones, and those that are written as another. */
import general from './general.yaml';
import { plainSyllables } from './phrases.ts';
import terms from './terms.yaml';

export default {
  general: (general as readonly string[]).map(plainSyllables),
  rewritings: (terms as readonly { readonly same: readonly string[] }[]).flatMap(({ same: [first = '', ...others] }) =>
    others.map((other) => ({ from: plainSyllables(other), to: plainSyllables(first) })),
  ),
};
