import type { Deadline, Directive } from '../report/model.ts';
import type { Judge } from './align.ts';
import { deed } from './deed.ts';
import { features, type Profile, profile } from './profile.ts';
import { similarity } from './similarity.ts';
import { type Successions, sameOrganisation } from './successors.ts';
import { weights } from './weights.ts';

/** What a deed is stands in its first words; the rest says what it is for. */
const HEAD = 14;

/** What is left where the two are told to others: a deed may pass on, but mostly another body has another deed. */
const TOLD_TO_OTHERS = 0.8;

/** The directives of one report, and the deadlines that stand in them. */
interface Deeds {
  readonly directives: readonly Directive[];
  readonly deadlines: readonly Deadline[];
}

/** Judges directives of two reports: how alike the deeds are that they ask for, by when whatever. */
export function directiveJudge(from: Deeds, to: Deeds, successions: Successions): Judge<Directive> {
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
    const alike = similarity(a, b);
    const share = alike < 1 && areOthers(left, right, successions) ? TOLD_TO_OTHERS : 1;
    return { similarity: alike * share, preference: left.quote === right.quote ? 0.02 : 0 };
  };
}

function areOthers(
  { assignees: a = [] }: Directive,
  { assignees: b = [] }: Directive,
  successions: Successions,
): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((left) => b.some((right) => sameOrganisation(left.id, right.id, successions)));
}
