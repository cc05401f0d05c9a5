import type { Document } from '../text/document.ts';
import type { Mention } from './mention.ts';

/** A recogniser that reads at a token without a pattern of its own: the lexicon. */
export interface Reader {
  /** The tables of the lexicon, as bits: it is asked where a phrase of one of them stands. */
  readonly tables: number;
  /** Mentions that begin at the token, as candidates. */
  readAt(document: Document, token: number, add: (mention: Mention) => void): void;
}
