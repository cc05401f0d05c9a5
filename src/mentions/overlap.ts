import type { Candidates } from './engine.ts';
import type { Mention, Suppressed } from './mention.ts';

/** Which kind wins where two mentions of the same length overlap: the more specific. */
const SPECIFIC: Readonly<Record<Mention['kind'], number>> = {
  reference: 6,
  organisation: 5,
  time: 4,
  quantity: 3,
  person: 2,
  number: 1,
  cue: 0,
};

/** What is left when every piece of text means one thing, and what had to give way. */
export interface Resolution {
  readonly mentions: Mention[];
  readonly suppressed: Suppressed[];
}

/**
 * Where mentions overlap, the longest wins, then the more specific, then the earlier rule. This is the one place that decides it.
 *
 * Cues live in a layer of their own: a word that makes a speech act may stand inside an organisation's duty, so they only
 * give way to references.
 *
 * @param candidates everything that rules made of a text
 */
export function resolveOverlaps({ mentions, blocked }: Candidates): Resolution {
  const order = mentions.map((mention, index) => ({ mention, index }));
  order.sort(
    (a, b) =>
      size(b.mention) - size(a.mention) || SPECIFIC[b.mention.kind] - SPECIFIC[a.mention.kind] || a.index - b.index,
  );
  const kept: Mention[] = [];
  const suppressed: Suppressed[] = [];
  const taken = new Intervals();
  for (const { mention } of order) {
    if (
      blocked.some(
        (block) => block.start <= mention.start && mention.end <= block.end && size(mention) < block.end - block.start,
      )
    )
      continue;
    const by = taken.overlapping(mention);
    if (by) suppressed.push({ mention, by });
    else {
      kept.push(mention);
      taken.add(mention);
    }
  }
  const inOrder = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start - b.start || a.end - b.end;
  return { mentions: kept.sort(inOrder), suppressed: suppressed.sort((a, b) => inOrder(a.mention, b.mention)) };
}

function size(mention: Mention): number {
  return mention.end - mention.start;
}

/** Disjoint intervals, found by the buckets that they touch; keeps the resolution linear in the text. */
class Intervals {
  readonly #buckets = new Map<number, Mention[]>();

  add(mention: Mention): void {
    for (let bucket = mention.start >> 6; bucket <= (mention.end - 1) >> 6; bucket++) {
      const there = this.#buckets.get(bucket);
      if (there) there.push(mention);
      else this.#buckets.set(bucket, [mention]);
    }
  }

  overlapping({ start, end }: Mention): Mention | undefined {
    for (let bucket = start >> 6; bucket <= (end - 1) >> 6; bucket++) {
      for (const other of this.#buckets.get(bucket) ?? []) if (start < other.end && other.start < end) return other;
    }
    return undefined;
  }
}
