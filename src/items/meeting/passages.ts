/** The sentences of a document that can tell about the meeting itself, taken apart. */
import type { Mention } from '../../mentions/mention.ts';
import type { BlockKind } from '../../text/blocks.ts';
import type { Document } from '../../text/document.ts';
import { type Unit, unitsOf } from '../units.ts';

/** One sentence with its place on the page. */
export interface Passage {
  readonly kind: BlockKind;
  readonly units: readonly Unit[];
}

/** A report says what meeting it is of near its start; sentences beyond this number are not looked at. */
const LIMIT = 400;

/** Sentences of all blocks in order, as units. */
export function passagesOf(document: Document, mentions: readonly Mention[]): Passage[] {
  let next = 0;
  return document.sentences.slice(0, LIMIT).map((sentence) => {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= sentence.start) next++;
    return {
      kind: document.blocks[sentence.block]?.kind ?? 'paragraph',
      units: unitsOf(document, mentions, next, sentence.firstToken, sentence.endToken),
    };
  });
}
