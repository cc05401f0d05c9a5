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
  const barred = new Intervals<Blocked>();
  for (const block of blocked) barred.add(block);
  const open = mentions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => !isBarred(mention, barred));
  open.sort((a, b) => a.mention.start - b.mention.start);
  const kept: Mention[] = [];
  const suppressed: Suppressed[] = [];
  for (let from = 0, to = 0; from < open.length; from = to) {
    const first = open[from]?.mention;
    if (first === undefined) break;
    let end = first.end;
    for (to = from + 1; to < open.length && (open[to]?.mention.start ?? 0) < end; to++)
      end = Math.max(end, open[to]?.mention.end ?? 0);
    if (to - from > 1) resolve(open.slice(from, to), kept, suppressed);
    else kept.push(first);
  }
  return { mentions: kept, suppressed: suppressed.sort((a, b) => inOrder(a.mention, b.mention)) };
}

/** Resolves mentions of which each overlaps another. */
function resolve(
  open: { readonly mention: Mention; readonly index: number }[],
  kept: Mention[],
  suppressed: Suppressed[],
): void {
  open.sort(
    (a, b) =>
      size(b.mention) - size(a.mention) || SPECIFIC[b.mention.kind] - SPECIFIC[a.mention.kind] || a.index - b.index,
  );
  const taken = new Intervals<Mention>();
  const winners: Mention[] = [];
  for (const { mention } of open) {
    const by = taken.overlapping(mention);
    if (by) suppressed.push({ mention, by });
    else {
      winners.push(mention);
      taken.add(mention);
    }
  }
  kept.push(...winners.sort(inOrder));
}

function isBarred(mention: Mention, barred: Intervals<Blocked>): boolean {
  return barred
    .around(mention.start)
    .some(
      (block) => block.start <= mention.start && mention.end <= block.end && size(mention) < block.end - block.start,
    );
}

function inOrder(a: Interval, b: Interval): number {
  return a.start - b.start || a.end - b.end;
}

function size(mention: Mention): number {
  return mention.end - mention.start;
}

interface Interval {
  readonly start: number;
  readonly end: number;
}

type Blocked = Candidates['blocked'][number];

/** Intervals, found by the buckets that they touch; keeps the resolution linear in the text. */
class Intervals<I extends Interval> {
  readonly #buckets = new Map<number, I[]>();

  add(mention: I): void {
    for (let bucket = mention.start >> 6; bucket <= (mention.end - 1) >> 6; bucket++) {
      const there = this.#buckets.get(bucket);
      if (there) there.push(mention);
      else this.#buckets.set(bucket, [mention]);
    }
  }

  overlapping({ start, end }: Interval): I | undefined {
    for (let bucket = start >> 6; bucket <= (end - 1) >> 6; bucket++) {
      for (const other of this.#buckets.get(bucket) ?? []) if (start < other.end && other.start < end) return other;
    }
    return undefined;
  }

  /** Those near an offset: all that it lies in, and some more. */
  around(offset: number): readonly I[] {
    return this.#buckets.get(offset >> 6) ?? NONE;
  }
}

const NONE: readonly never[] = [];
