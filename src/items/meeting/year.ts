/** The year that a text speaks in, where neither its date nor its dateline tells it. */
import type { Mention } from '../../mentions/mention.ts';

/** Weights of what names a year: a quarter of a year is spoken of while it is near, a bare year may be any. */
const WEIGHTS: Readonly<Partial<Record<string, number>>> = { day: 3, week: 3, month: 3, quarter: 3, half: 3, year: 1 };
const AGREEMENT = 0.7;

/**
 * The year on which statements about the present agree.
 *
 * @returns nothing where they disagree or there are none
 */
export function agreedYear(mentions: readonly Mention[]): number | undefined {
  const votes = new Map<number, number>();
  let total = 0;
  for (const mention of mentions) {
    if (mention.kind !== 'time' || mention.moment.form !== 'calendar') continue;
    const { year, grain, relation } = mention.moment;
    if (year === undefined) continue;
    const weight = (WEIGHTS[grain] ?? 0) + (grain === 'year' && (relation === 'within' || relation === 'by') ? 1 : 0);
    votes.set(year, (votes.get(year) ?? 0) + weight);
    total += weight;
  }
  for (const [year, weight] of votes) if (weight >= total * AGREEMENT && weight >= 2) return year;
  return undefined;
}
