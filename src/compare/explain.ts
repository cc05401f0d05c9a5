import type { Report } from '../report/model.ts';
import type { Gate, Placed } from './align.ts';
import { type Aligned, alignReports } from './alignments.ts';
import { laterDay } from './side.ts';
import { type Successions, successionsBy } from './successors.ts';
import { syllables } from './syllables.ts';
import { THRESHOLDS } from './thresholds.ts';

/** Why two items paired or did not. */
export interface Reason {
  readonly from: string;
  readonly to: string;
  /** How alike they are, all gates open. */
  readonly similarity: number;
  /** `outdone`: one of the two, or both, fit better to others. */
  readonly verdict: 'paired' | Gate | 'below' | 'outdone';
  readonly threshold: number;
  /** What they say in common, in runs of words. */
  readonly common: readonly string[];
}

export interface Explanation {
  readonly metrics: readonly Reason[];
  readonly deadlines: readonly Reason[];
  readonly directives: readonly Reason[];
}

/** Less alike than this share of the threshold is not worth a line; behind a shut gate, less than the threshold itself. */
const NEARLY = 0.5;

/**
 * Says of each pair why it is one, and of each item that has none what came nearest and what kept the two apart.
 */
export function explainDiff(from: Report, to: Report, everySuccession: Successions): Explanation {
  const { metrics, deadlines, directives } = alignReports(from, to, successionsBy(laterDay(from, to), everySuccession));
  return {
    metrics: reasons(
      metrics,
      THRESHOLDS.metrics,
      ({ quote, indicator }) => (quote.includes(indicator) ? quote : `${indicator}: ${quote}`),
      ({ indicator }) => indicator,
    ),
    deadlines: reasons(
      deadlines,
      THRESHOLDS.deadlines,
      ({ task, quote }) => `${task} (${quote})`,
      ({ task }) => task,
    ),
    directives: reasons(
      directives,
      THRESHOLDS.directives,
      ({ action }) => action,
      ({ action }) => action,
    ),
  };
}

function reasons<Item extends Placed>(
  { pairs, added, removed, judge }: Aligned<Item>,
  threshold: number,
  shown: (item: Item) => string,
  compared: (item: Item) => string,
): Reason[] {
  const [lefts, rights] = [
    [...pairs.map(({ from }) => from), ...removed],
    [...pairs.map(({ to }) => to), ...added],
  ];
  const reason = (from: Item, to: Item, verdict: Reason['verdict'], similarity: number): Reason => ({
    from: shown(from),
    to: shown(to),
    similarity,
    verdict,
    threshold,
    common: runs(syllables(compared(from)), syllables(compared(to))),
  });
  const nearest = (one: Item, others: readonly Item[], isLeft: boolean): Reason[] => {
    let best: Reason | undefined;
    for (const other of others) {
      const [from, to] = isLeft ? [one, other] : [other, one];
      const { similarity, gate } = judge(from, to, true);
      if (similarity <= (best?.similarity ?? threshold * (gate ? 1 : NEARLY))) continue;
      best = reason(from, to, gate ?? (similarity < threshold ? 'below' : 'outdone'), similarity);
    }
    return best ? [best] : [];
  };
  const paired = pairs.map(({ from, to, similarity }) => reason(from, to, 'paired', similarity));
  const missed = [
    ...removed.flatMap((item) => nearest(item, rights, true)),
    ...added.flatMap((item) => nearest(item, lefts, false)),
  ];
  const known = new Set<string>();
  return [...paired, ...missed].filter(({ from, to }) => !known.has(`${from}\n${to}`) && known.add(`${from}\n${to}`));
}

/** The words that stand in both, in runs as long as they go together in the first. */
function runs(a: readonly string[], b: readonly string[]): string[] {
  const pairs = new Set(b.map((word, at) => `${word} ${b[at + 1]}`));
  const found: string[][] = [];
  a.forEach((word, at) => {
    const last = found.at(-1);
    if (at > 0 && last && last.at(-1) === a[at - 1] && pairs.has(`${a[at - 1]} ${word}`)) last.push(word);
    else if (b.includes(word)) found.push([word]);
  });
  const long = found.filter((run) => run.length > 1);
  return [...new Set((long.length > 0 ? long : found).map((run) => run.join(' ')))];
}
