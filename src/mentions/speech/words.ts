/** Words of speech and duty at single tokens, for whoever takes a sentence apart. */
import { type CueClasses, cues } from '../../lexicon/cues.ts';
import type { Hit } from '../../lexicon/phrases.ts';
import type { Document } from '../../text/document.ts';

/** A word of the cue vocabulary in a text, with its classes. */
export type Cue = Hit<CueClasses>;

/** The longest word of the cue vocabulary at a token that ends before a limit: *giao* in *giao Ban Công nghệ*. */
export function cueAt(document: Document, token: number, limit: number): Cue | undefined {
  const hit = cues.longestAt(document, token);
  return hit && hit.end > limit ? cues.longestAt(document, token, (_, end) => end <= limit) : hit;
}
