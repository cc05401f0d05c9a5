import { assign, type Edge } from './assignment.ts';

/** How alike two items are, or why they can never pair. */
export interface Verdict {
  /** 0 to 1; 0 where a gate is shut. */
  readonly similarity: number;
  /** What keeps the two apart whatever their words. */
  readonly gate?: Gate;
  /** Decides between pairs that are about equally alike: at most a tenth or so. */
  readonly preference?: number;
}

/** `dimension`: percent against money; `holder`, `scope`: the same measure of somebody or something else. */
export type Gate = 'dimension' | 'holder' | 'scope';

/**
 * Says how alike two items are.
 *
 * @param isOpen how alike they would be with all gates open
 */
export type Judge<From, To = From> = (from: From, to: To, isOpen?: boolean) => Verdict;

/** Two items of the two sides that say the same thing. */
export interface Match<From, To = From> {
  readonly from: From;
  readonly to: To;
  readonly similarity: number;
}

export interface Alignment<From, To = From> {
  readonly pairs: readonly Match<From, To>[];
  readonly added: readonly To[];
  readonly removed: readonly From[];
}

/** What stands at a place of the text: the order of items never counts, only where they stand and what they say. */
export interface Placed {
  readonly id: string;
  readonly span: readonly [number, number];
}

/**
 * Pairs the items of two reports, one to one, so that the sum over all pairs is best.
 *
 * The same for both directions and for any order of the items: both lists are sorted, and the smaller one in that order
 * gives the rows.
 *
 * @param judge     how alike an item of the first and one of the second report are
 * @param threshold pairs below it are no pairs
 */
export function align<From extends Placed, To extends Placed>(
  from: readonly From[],
  to: readonly To[],
  judge: Judge<From, To>,
  threshold: number,
): Alignment<From, To> {
  const [a, b] = [inOrder(from), inOrder(to)];
  const turned = signature(a) > signature(b);
  const similarities = new Map<string, number>();
  const edges: Edge[] = [];
  a.forEach((left, i) => {
    b.forEach((right, j) => {
      const { similarity, preference = 0 } = judge(left, right);
      if (similarity < threshold) return;
      similarities.set(`${i} ${j}`, similarity);
      const worth = similarity ** 2 + preference;
      edges.push(turned ? [j, i, worth] : [i, j, worth]);
    });
  });
  const chosen = assign(edges).map(([row, column]) => (turned ? [column, row] : [row, column]) as [number, number]);
  const [lefts, rights] = [new Set(chosen.map(([i]) => i)), new Set(chosen.map(([, j]) => j))];
  const pairs = chosen
    .sort(([i], [j]) => i - j)
    .flatMap(([i, j]) => {
      const [left, right] = [a[i], b[j]];
      return left && right ? [{ from: left, to: right, similarity: similarities.get(`${i} ${j}`) ?? 0 }] : [];
    });
  return { pairs, added: b.filter((_, j) => !rights.has(j)), removed: a.filter((_, i) => !lefts.has(i)) };
}

function inOrder<Item extends Placed>(items: readonly Item[]): Item[] {
  return [...items].sort(
    (a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

function signature(items: readonly Placed[]): string {
  return items.map(({ id, span }) => `${id}@${span[0]}`).join(' ');
}
