/** What the meeting is called. */
import type { Document } from '../../text/document.ts';
import { is } from '../units.ts';
import type { Passage } from './passages.ts';

const LONGEST = 200;

/** The report's heading, or else the phrase that names the meeting. */
export function titleOf(document: Document, passages: readonly Passage[]): string | undefined {
  const heading = document.blocks.find(({ kind, start, end }) => kind === 'title' && end - start > 12);
  if (heading) return tidy(document, heading.start, heading.end);
  for (const { kind, units } of passages.slice(0, 6)) {
    if (kind !== 'paragraph' && kind !== 'item') continue;
    const at = units.findIndex((unit) => (unit.kind === 'reference' && unit.mention.type === 'session') || is(unit, 'meeting'));
    const from = units[at];
    if (from === undefined) continue;
    let to = at;
    while (to + 1 < units.length && units[to + 1]?.kind !== 'mark' && !is(units[to + 1], 'heldat', 'chairing', 'report')) to++;
    const until = units[to]?.end ?? from.end;
    if (until - from.start > 15) return tidy(document, from.start, Math.min(until, from.start + LONGEST));
  }
  return undefined;
}

function tidy({ text, toText }: Document, start: number, end: number): string {
  return text.slice(toText(start), toText(end)).normalize('NFC').replace(/\s+/g, ' ').trim();
}
