/** Syllables that are nouns of organisations, and are part of another word here: the *vụ* of *dịch vụ*, the *bộ* of *bộ phận*. */
import { cues } from '../../lexicon/cues.ts';
import { followed, preceded } from '../../lexicon/organisation-names.ts';
import { tokenAfter } from '../../lexicon/phrases.ts';
import type { Document } from '../../text/document.ts';
import { isCapital, startOf } from '../../text/walk.ts';

/** Whether the words up to an offset begin another word: *bộ* is no ministry in *các bộ phận*. */
export function isFollowed(document: Document, token: number, end: number): boolean {
  const behind = tokenAfter(document, end, token);
  if (!followed.standsAt(document, behind)) return false;
  const noun = document.lower.slice(startOf(document, token), end).replace(/^các /, '');
  return followed.longestAt(document, behind, (of) => of === noun) !== undefined;
}

/** Whether the word at a token ends another word: *vụ* is no department in *dịch vụ*, *hội* no society in *XÃ HỘI*. */
export function endsOtherWord(document: Document, token: number): boolean {
  if (!preceded.standsAt(document, token - 1)) return false;
  return !isCapital(document, token) || (isCapital(document, token - 1) && !assigns(document, token - 1));
}

/** Whether somebody is told something by the word alone: *Giao Ban Kỹ thuật* is no *giao ban*. */
function assigns(document: Document, token: number): boolean {
  return cues.longestAt(document, token, (_, end) => end <= startOf(document, token + 1))?.value.has('assign') === true;
}

/** Whether a verb of two syllables at least stands at a token; single ones are mostly the second half of a compound. */
export function isDeed(document: Document, token: number): boolean {
  return deedEnd(document, token) > token;
}

/** The token behind such a verb; the same token where there is none. */
export function deedEnd(document: Document, token: number): number {
  const hit = cues.longestAt(document, token);
  return hit?.value.has('deed') && hit.endToken - token > 1 ? hit.endToken : token;
}
