/** Whether a text tells of an occasion on which somebody may tell others what to do. */
import { is } from '../kind.ts';
import { SITTING } from '../kinds.ts';
import type { Passage } from '../meeting/passages.ts';

/** Whether a text names a meeting, or has the form of a notice or of minutes. */
export function tellsOfMeeting(passages: readonly Passage[]): boolean {
  return passages.some(
    ({ kind, units }) => kind === 'letterhead' || kind === 'item' || units.some((unit) => is(unit, SITTING)),
  );
}
