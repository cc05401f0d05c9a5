/** Words of speech and duty at single tokens, for whoever takes a sentence apart. */
import { type CueClasses, cues } from '../../lexicon/cues.ts';
import type { Document } from '../../text/document.ts';

/** A word of the cue vocabulary in a text. */
export interface Cue {
  readonly classes: CueClasses;
  readonly end: number;
  readonly endToken: number;
}

/** The longest word of the cue vocabulary at a token that ends before a limit: *giao* in *giao Ban Công nghệ*. */
export function cueAt(document: Document, token: number, limit: number): Cue | undefined {
  let hit = cues.longestAt(document, token);
  if (hit && hit.end > limit) hit = cues.longestAt(document, token, (_, end) => end <= limit);
  return hit && { classes: hit.value, end: hit.end, endToken: hit.endToken };
}
