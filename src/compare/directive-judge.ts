import type { Deadline, Directive } from '../report/model.ts';
import type { Judge } from './align.ts';
import { deed } from './deed.ts';
import { features, type Profile, profile } from './profile.ts';
import { similarity } from './similarity.ts';
import { weights } from './weights.ts';

/** What a deed is stands in its first words; the rest says what it is for. */
const HEAD = 14;

/** The directives of one report, and the deadlines that stand in them. */
interface Deeds {
  readonly directives: readonly Directive[];
  readonly deadlines: readonly Deadline[];
}

/** Judges directives of two reports: how alike the deeds are that they ask for, whoever is asked and by when. */
export function directiveJudge(from: Deeds, to: Deeds): Judge<Directive> {
  const phrases = new Map(
    [from, to].flatMap(({ directives, deadlines }) =>
      directives.map((directive) => [directive, deed(directive, deadlines)] as const),
    ),
  );
  const weight = weights([...phrases.values()].map(features));
  const profiles = new Map<Directive, Profile>(
    [...phrases].map(([directive, phrase]) => [directive, profile(phrase, weight, HEAD)]),
  );
  return (left, right) => {
    const [a, b] = [profiles.get(left), profiles.get(right)];
    if (!a || !b) return { similarity: 0 };
    return { similarity: similarity(a, b), preference: left.quote === right.quote ? 0.02 : 0 };
  };
}
