import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { tokenFrom } from '../../text/walk.ts';
import type { Measure } from './measure.ts';
import { EACH, PER_BEFORE } from './words.ts';

/** Characters in front of a figure among which it is said what it is counted per. */
const PER_REACH = 90;

/**
 * What the value is counted per: said with it, or in front of it in its clause (*mỗi ngày có …*).
 */
export function perOf(
  document: Document,
  sentence: Sentence,
  { figure, start }: Measure,
): readonly string[] | undefined {
  if (figure.per) return figure.per;
  if (figure.dimension === 'percent' || figure.dimension === 'rank') return undefined;
  const from = Math.max(sentence.start, start - PER_REACH);
  if (EACH.first(document, tokenFrom(document, from), tokenFrom(document, start)) === undefined) return undefined;
  const unit = PER_BEFORE.exec(document.lower.slice(from, start))?.groups?.['unit'];
  return unit === undefined ? undefined : [unit];
}
