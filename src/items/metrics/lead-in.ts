/** Lead-ins of lists of values: *Mục tiêu đến hết năm 2024:*, *Kết quả 9 tháng năm 2024:*. */
import type { Mention, TimeMention } from '../../mentions/mention.ts';
import type { Reference } from '../../mentions/time/moment.ts';
import type { Period } from '../../report/model.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isPeriod, periodOf } from './period.ts';
import { AIM, RESULTS } from './words.ts';

/** What stands with a colon above a list and says of what time its items are: *Mục tiêu đến hết năm 2024:*. */
export interface LeadIn {
  readonly block: number;
  readonly depth: number;
  readonly period?: Period;
  /** Whether it makes targets of them, not only dates them: *Kết quả 9 tháng năm 2024:*. */
  readonly target: boolean;
}

/** The lead-in that a sentence is, if it is one. */
export function leadInOf(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  reference: Reference,
): LeadIn | undefined {
  const { lower } = document;
  if (lower[sentence.end - 1] !== ':') return undefined;
  const said = lower.slice(sentence.start, sentence.end);
  const target = AIM.test(said);
  if (!target && !RESULTS.test(said)) return undefined;
  const time = mentions.findLast((mention): mention is TimeMention => mention.kind === 'time' && isPeriod(mention));
  if (!target && time?.moment.grain === 'day') return undefined;
  const period = time && periodOf(document, time, reference, 'carried', target ? 'target' : undefined);
  return {
    block: sentence.block,
    depth: document.blocks[sentence.block]?.depth ?? -1,
    target,
    ...(period?.start === undefined && period?.end === undefined ? {} : { period }),
  };
}

/** Whether a block is an item of the list that the lead-in opens. */
export function servesItem({ blocks }: Document, leadIn: LeadIn, block: number): boolean {
  const { kind, depth = -1 } = blocks[block] ?? {};
  return kind === 'item' && depth > leadIn.depth;
}
