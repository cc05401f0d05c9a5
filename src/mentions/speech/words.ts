/** Words of speech and duty at single tokens, for whoever takes a sentence apart. */
import { type CueClasses, cues } from '../../lexicon/cues.ts';
import type { Hit } from '../../lexicon/phrases.ts';
import type { Document } from '../../text/document.ts';
import { endOf } from '../../text/walk.ts';

/** A word of the cue vocabulary in a text, with its classes. */
export type Cue = Hit<CueClasses>;

/** The longest word of the cue vocabulary at a token that ends before a limit: *giao* in *giao Ban Công nghệ*. */
export function cueAt(document: Document, token: number, limit: number): Cue | undefined {
  const hit = cues.longestAt(document, token);
  if (hit && hit.end <= limit && hit.value.has('unspoken') && isDivided(document, hit)) {
    const end = endOf(document, hit.endToken - 2);
    return cues.longestAt(document, token, (_, each) => each <= end) ?? hit;
  }
  return hit && hit.end > limit ? cues.longestAt(document, token, (_, end) => end <= limit) : hit;
}

/** *giao | ban hành*: the last word of what looks like another word begins one of a deed that goes on behind it, and no other begins there. */
function isDivided(document: Document, { endToken }: Cue): boolean {
  const deed = cues.longestAt(document, endToken - 1);
  if (deed === undefined || deed.endToken <= endToken || !deed.value.has('deed')) return false;
  return (cues.longestAt(document, endToken)?.endToken ?? 0) <= deed.endToken;
}
