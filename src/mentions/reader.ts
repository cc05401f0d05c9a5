import type { Document } from '../text/document.ts';
import type { Mention } from './mention.ts';

/** A recogniser that reads at a token without a pattern of its own: the lexicon. */
export interface Reader {
  /** Whether anything that it reads can begin with the word. */
  startsWith(word: string): boolean;
  /**
   * Whether it goes on with a token and the one behind it, as far as the two words and a capital of the first tell: the
   * answer is kept for all texts. Names that the user added are asked for on their own.
   */
  goesOn?(document: Document, token: number): boolean;
  /** The same for what the user added for a document; nothing where he added nothing. */
  ownStartsWith?(document: Document): ((word: string) => boolean) | undefined;
  /** Mentions that begin at the token, as candidates. */
  readAt(document: Document, token: number, add: (mention: Mention) => void): void;
}
