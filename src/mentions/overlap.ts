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
 * Where mentions overlap, the longest wins, then the more specific, then the earlier, then that of the earlier rule. This is the one place that decides it.
 *
 * Cues live in a layer of their own: a word that makes a speech act may stand inside an organisation's duty, so they only
 * give way to references.
 *
 * @param candidates everything that rules made of a text, in order
 */
export function resolveOverlaps({ mentions, blocked }: Candidates): Resolution {
  const open = blocked.length === 0 ? mentions : unbarred(mentions, blocked);
  const kept: Mention[] = [];
  const suppressed: Suppressed[] = [];
  for (let from = 0, to = 0; from < open.length; from = to) {
    const first = open[from];
    if (first === undefined) break;
    let { end } = first;
    for (to = from + 1; to < open.length; to++) {
      const next = open[to];
      if (next === undefined || next.start >= end) break;
      if (next.end > end) end = next.end;
    }
    if (to - from > 1) resolve(open.slice(from, to), kept, suppressed);
    else kept.push(first);
  }
  return { mentions: kept, suppressed: suppressed.sort(inOrder) };
}

/** Resolves mentions of which each overlaps another. */
function resolve(open: Mention[], kept: Mention[], suppressed: Suppressed[]): void {
  open.sort((a, b) => size(b) - size(a) || SPECIFIC[b.kind] - SPECIFIC[a.kind]);
  /** Disjoint, in order. */
  const winners: Mention[] = [];
  for (const mention of open) {
    const at = firstBehind(winners, mention.start);
    const by = winners[at];
    if (by !== undefined && by.start < mention.end) suppressed.push({ mention, by });
    else winners.splice(at, 0, mention);
  }
  for (const winner of winners) kept.push(winner);
}

/** Where in a list of disjoint mentions the first stands that ends behind an offset. */
function firstBehind(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The mentions that do not lie inside a longer stretch where nobody may read anything. */
function unbarred(mentions: readonly Mention[], blocked: Candidates['blocked']): readonly Mention[] {
  const blocks = [...blocked].sort((a, b) => a.start - b.start);
  let next = 0;
  /** How far the blocks reach that begin before a mention, and those that begin with it. */
  let before = 0;
  let beside = 0;
  let start = -1;
  return mentions.filter((mention) => {
    if (mention.start > start) {
      before = Math.max(before, beside);
      start = mention.start;
    }
    for (let block = blocks[next]; block !== undefined && block.start <= start; block = blocks[++next]) {
      if (block.start < start) before = Math.max(before, block.end);
      else beside = Math.max(beside, block.end);
    }
    return mention.end > before && mention.end >= beside;
  });
}

function inOrder({ mention: a }: Suppressed, { mention: b }: Suppressed): number {
  return a.start - b.start || a.end - b.end;
}

function size(mention: Mention): number {
  return mention.end - mention.start;
}
