/** The sentences of a document that can tell about the meeting itself, taken apart. */
import type { Mention } from '../../mentions/mention.ts';
import type { BlockKind } from '../../text/blocks.ts';
import type { Document } from '../../text/document.ts';
import { FIRST, sentencesIn, type TakenApart } from '../sentences.ts';

/** One sentence with its place on the page. */
export interface Passage extends TakenApart {
  readonly kind: BlockKind;
  /** Offset in the view. */
  readonly start: number;
}

/** The first sentences of a document in order: a report says what meeting it is of near its start. */
export function passagesOf(document: Document, mentions: readonly Mention[]): Passage[] {
  const sentences = sentencesIn(document, mentions);
  return document.sentences.slice(0, FIRST).map(({ block, start }, index) => {
    const { units, contents } = sentences.at(index);
    return { kind: document.blocks[block]?.kind ?? 'paragraph', start, units, contents };
  });
}
