/** Where the meeting was held. */
import type { Document } from '../../text/document.ts';
import { singleSpaced } from '../../text/spacing.ts';
import { HAS } from '../contents.ts';
import { is } from '../kind.ts';
import { BEHIND_PLACE, BUILDING, MEETING_TOLD, SITE } from '../kinds.ts';
import { isMark } from '../units.ts';
import type { Passage } from './passages.ts';

const LONGEST = 80;

/** The building or the place behind *tại*, in a sentence that tells of the meeting. */
export function placeOf({ text, toText, cased, lower }: Document, passages: readonly Passage[]): string | undefined {
  for (const { units, contents } of passages.slice(0, 14)) {
    if (!(contents & HAS.site)) continue;
    for (let at = 0; at < units.length - 1; at++) {
      if (!is(units[at], SITE)) continue;
      const next = units[at + 1];
      const first = isMark(next, ':') ? units[at + 2] : next;
      if (first === undefined) continue;
      const line = isMark(next, ':') && at === 0;
      const building = is(first, BUILDING);
      const named =
        first.kind === 'word' &&
        cased[first.start] !== lower[first.start] &&
        units.some((unit) => is(unit, MEETING_TOLD));
      if (!line && !building && !named) continue;
      let to = isMark(next, ':') ? at + 2 : at + 1;
      while (
        to + 1 < units.length &&
        (line || !isMark(units[to + 1], ',;.(')) &&
        !is(units[to + 1], BEHIND_PLACE) &&
        (units[to + 1]?.kind !== 'time' || line) &&
        units[to + 1]?.kind !== 'person'
      )
        to++;
      const end = Math.min(units[to]?.end ?? first.end, first.start + LONGEST);
      return singleSpaced(text.slice(toText(first.start), toText(end)).normalize('NFC')).trim();
    }
  }
  return undefined;
}
