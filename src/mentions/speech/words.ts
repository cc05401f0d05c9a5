/** Words of speech and duty at single tokens, for whoever takes a sentence apart. */
import { type CueClasses, cues } from '../../lexicon/cues.ts';
import type { Document } from '../../text/document.ts';

/** A word of the cue vocabulary in a text. */
export interface Cue {
  readonly classes: CueClasses;
  readonly end: number;
  readonly endToken: number;
}

/** The longest word of the cue vocabulary at a token. */
export function cueAt(document: Document, token: number): Cue | undefined {
  const hit = cues.longestAt(document, token);
  return hit && { classes: hit.value, end: hit.end, endToken: hit.endToken };
}
