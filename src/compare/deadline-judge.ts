import type { Deadline, Directive, Metric } from '../report/model.ts';
import type { Judge, Match } from './align.ts';
import { features, profile } from './profile.ts';
import { similarity } from './similarity.ts';
import { syllables } from './syllables.ts';
import { weights } from './weights.ts';

/** What a task is stands in its first words. */
const HEAD = 14;

/**
 * Judges deadlines of two reports: whether they are for the same task. Two that belong to directives or figures that pair
 * are as alike as those are.
 */
export function deadlineJudge(
  from: readonly Deadline[],
  to: readonly Deadline[],
  paired: { readonly metrics: readonly Match<Metric>[]; readonly directives: readonly Match<Directive>[] },
): Judge<Deadline> {
  const phrases = new Map([...from, ...to].map((deadline) => [deadline, syllables(deadline.task)]));
  const weight = weights([...phrases.values()].map(features));
  const profiles = new Map([...phrases].map(([deadline, phrase]) => [deadline, profile(phrase, weight, HEAD)]));
  const partners = new Map(
    [...paired.directives, ...paired.metrics].map((match) => [`${match.from.id} ${match.to.id}`, match.similarity]),
  );
  return (left, right) => {
    const [a, b] = [profiles.get(left), profiles.get(right)];
    if (!a || !b) return { similarity: 0 };
    const alike = Math.max(
      similarity(a, b),
      ...belongings(left).flatMap((x) => belongings(right).map((y) => partners.get(`${x} ${y}`) ?? 0)),
    );
    return {
      similarity: alike,
      preference:
        (left.quote === right.quote ? 0.02 : 0) + (left.due === right.due ? 0.01 : 0) + similarity(a, b) / 100,
    };
  };
}

function belongings({ directive, metrics = [] }: Deadline): string[] {
  return directive === undefined ? [...metrics] : [directive, ...metrics];
}
