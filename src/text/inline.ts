import type { RawBlock } from './lines.ts';
import { markerOf } from './marker.ts';

/** What stands before an item of a list that runs on in one line: the end of a sentence or of an item. */
const INLINE = new RegExp(
  `[.;:!?…]["'”’)]? {1,3}(?=(?:(?<arabic>\\d{1,2})\\.|(?<letter>[a-zđ])\\)|\\((?<bracket>\\d{1,2})\\)|(?<recipients>(?:Nơi|${'Nơi'.normalize('NFD')}) {1,3}(?:nhận|${'nhận'.normalize('NFD')}):)) {0,3}[\\p{L}"“(\\d])`,
  'gu',
);
const SHORTEST = 80;
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

type Style = 'arabic' | 'letter' | 'bracket' | 'recipients';

interface Candidate {
  readonly at: number;
  readonly style: Style;
  readonly number: number;
}

/**
 * Splits a block whose list runs on in one line: *Kết luận: 1. …. 2. Giao Sở X: a) …; b) …*.
 *
 * Numbers count only where they go on from 1 (or from the block's own number), two at least.
 */
export function inlineItems(text: string, block: RawBlock): RawBlock[] {
  if (block.end - block.start < SHORTEST) return [block];
  const line = text.slice(block.start, block.end);
  const candidates: Candidate[] = [];
  INLINE.lastIndex = 0;
  for (let match = INLINE.exec(line); match !== null; match = INLINE.exec(line)) {
    const { arabic, letter, bracket } = match.groups ?? {};
    const at = match.index + match[0].length;
    if (arabic) candidates.push({ at, style: 'arabic', number: Number(arabic) });
    else if (letter) candidates.push({ at, style: 'letter', number: LETTERS.indexOf(letter) + 1 });
    else if (bracket) candidates.push({ at, style: 'bracket', number: Number(bracket) });
    else candidates.push({ at, style: 'recipients', number: 0 });
  }
  if (candidates.length === 0) return [block];
  const starts = new Set<number>();
  for (const style of ['arabic', 'letter', 'bracket'] as const) {
    const own = block.marker?.style === style ? (block.marker.number ?? 0) : 0;
    for (const { at } of runsOf(
      candidates.filter((each) => each.style === style),
      own,
    ))
      starts.add(at);
  }
  if (starts.size > 0) for (const { at, style } of candidates) if (style === 'recipients') starts.add(at);
  return pieces(
    text,
    block,
    [...starts].sort((a, b) => a - b),
  );
}

/** Members of runs 1, 2, 3 …; `own` is the number that the block begins with, 0 for none. */
function runsOf(candidates: readonly Candidate[], own: number): Candidate[] {
  const kept: Candidate[] = [];
  let run: Candidate[] = [];
  let last = own;
  let carried = own > 0;
  const close = () => {
    if (run.length > 1 || (run.length === 1 && carried)) kept.push(...run);
    run = [];
    carried = false;
  };
  for (const candidate of candidates) {
    if (candidate.number === last + 1 && (last > 0 || run.length === 0)) run.push(candidate);
    else if (candidate.number === 1) {
      close();
      run = [candidate];
    } else continue;
    last = candidate.number;
  }
  close();
  return kept;
}

function pieces(text: string, block: RawBlock, starts: readonly number[]): RawBlock[] {
  if (starts.length === 0) return [block];
  const found: RawBlock[] = [];
  const add = (from: number, to: number, first: boolean) => {
    const start = block.start + from;
    const end = start + text.slice(start, block.start + to).trimEnd().length;
    if (end <= start) return;
    const marker = first ? block.marker : markerOf(text.slice(start, Math.min(end, start + 24)));
    found.push({ start, end, spaced: first ? block.spaced : false, ...(marker ? { marker } : {}) });
  };
  const [first = 0] = starts;
  if (first > 0) add(0, first, true);
  for (const [index, from] of starts.entries()) add(from, starts[index + 1] ?? block.end - block.start, false);
  return found;
}
