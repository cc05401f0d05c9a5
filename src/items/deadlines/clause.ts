import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';

/** The part of a sentence between semicolons that holds a time. */
export function clauseOf(
  { lower }: Document,
  sentence: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
): readonly [number, number] {
  const text = lower.slice(sentence.start, sentence.end);
  const from = text.lastIndexOf(';', start - sentence.start);
  const to = text.indexOf(';', end - sentence.start);
  return [sentence.start + from + 1, to < 0 ? sentence.end : sentence.start + to];
}
