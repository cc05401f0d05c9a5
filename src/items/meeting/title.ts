/** What the meeting is called. */
import type { Document } from '../../text/document.ts';
import { singleSpaced } from '../../text/spacing.ts';
import { HAS } from '../contents.ts';
import { is } from '../kind.ts';
import { MEETING, ONLINE, POSSESSIVE_OR_ACCORDING, SAID_OF_MEETING } from '../kinds.ts';
import type { Unit } from '../units.ts';
import type { Passage } from './passages.ts';
import { isSessionName } from './session.ts';

const LONGEST = 200;
/** Sentences from the start among which a report names its meeting, where it has no number. */
const NEAR = 6;
/** Characters that a heading or a name has at least: *Hội nghị* alone names nothing. */
const SHORTEST = 15;
/**
 * The report's heading, or else the phrase that names the meeting; nothing where there is neither.
 *
 * @param heading the heading, where it is known beside the text
 */
export function titleOf(document: Document, passages: readonly Passage[], heading?: string): string | undefined {
  const title = document.blocks.find(({ kind, start, end }) => kind === 'title' && end - start >= SHORTEST);
  if (title) return tidy(document, title.start, title.end);
  if (heading !== undefined && heading.trim() !== '') return spaced(heading);
  const told = passages.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  const isSession = ({ kind, start, end }: Unit) =>
    kind === 'reference' && isSessionName(document.lower.slice(start, end));
  // where people sit at connected places, the words are about that: họp trực tuyến từ 63 điểm cầu
  return (
    named(
      document,
      told.filter(({ contents }) => contents & HAS.reference),
      isSession,
    ) ?? named(document, told.slice(0, NEAR), (unit) => is(unit, MEETING) && !is(unit, ONLINE))
  );
}

/** The first name that begins with such a unit and goes on in the same breath. */
function named(document: Document, passages: readonly Passage[], begins: (unit: Unit) => boolean): string | undefined {
  for (const { units } of passages) {
    for (const [at, unit] of units.entries()) {
      if (!begins(unit)) continue;
      const { end } = units[lastOf(units, at)] ?? unit;
      if (end - unit.start >= SHORTEST) return tidy(document, unit.start, Math.min(end, unit.start + LONGEST));
    }
  }
  return undefined;
}

/** Where the name ends: before a mark, a person, or a word that says something of the meeting; it leaves no *của* open. */
function lastOf(units: readonly Unit[], at: number): number {
  let last = at;
  for (let next = at + 1; next < units.length; next++) {
    const unit = units[next];
    if (unit === undefined || unit.kind === 'mark' || unit.kind === 'person' || is(unit, SAID_OF_MEETING)) break;
    last = next;
  }
  while (last > at && is(units[last], POSSESSIVE_OR_ACCORDING)) last--;
  return last;
}

function tidy({ text, toText }: Document, start: number, end: number): string {
  return spaced(text.slice(toText(start), toText(end)));
}

/** Words with one space between them. */
function spaced(words: string): string {
  return singleSpaced(words.normalize('NFC')).trim();
}
