import { type Block, classify } from './blocks.ts';
import { fold } from './fold.ts';
import { inlineItems } from './inline.ts';
import { blocksOf } from './lines.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Tokens, tokenise } from './tokens.ts';

/** A text with its structure. All offsets but those of `text` are offsets of the matching view (`lower`, `cased`, `written`). */
export interface Document {
  /** The text as decoded; spans of reports point into it. */
  readonly text: string;
  readonly lower: string;
  readonly cased: string;
  readonly written: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  /** The offset in `text` for an offset of the view. */
  readonly toText: (offset: number) => number;
}

/**
 * Reads the structure of a text: blocks, sentences, tokens, and the view that rules match against.
 *
 * @param text the text as decoded
 */
export function document(text: string): Document {
  const raws = blocksOf(text).flatMap((block) => inlineItems(text, block));
  const classified = classify(raws, text);
  let block = 0;
  const { lower, cased, written, offsets } = fold(text, (start, end) => {
    while (block < classified.length && (classified[block]?.end ?? 0) < end) block++;
    const around = classified[block];
    return around !== undefined && start >= around.start && end <= around.end;
  });
  const blocks = offsets === undefined ? classified : moved(classified, offsets);
  const tokens = tokenise(lower);
  return {
    text,
    lower,
    cased,
    written,
    blocks,
    sentences: sentencesOf(cased, blocks, tokens),
    tokens,
    toText: offsets === undefined ? (offset) => offset : (offset) => offsets[offset] ?? text.length,
  };
}

/** The blocks with their offsets in the view instead of the text. */
function moved(blocks: readonly Block[], offsets: Int32Array): Block[] {
  let at = 0;
  const find = (offset: number) => {
    while (at < offsets.length - 1 && (offsets[at] ?? 0) < offset) at++;
    return at;
  };
  return blocks.map((block) => ({
    ...block,
    start: find(block.start),
    contentStart: find(block.contentStart),
    end: find(block.end),
  }));
}
