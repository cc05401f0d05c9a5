/** Who does a deed, and with whom, in front of the deed that a value is told of. */
import type { Mention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import { ASKING_END } from './words.ts';

/** A verb follows, in the past or still to come, or an adverb of its haste. */
const VERB =
  /^ (?!(?:của|về|và|với|có|đạt|là|được|tại|trong|theo|trên|từ|đến|còn|do|vì|mà|hoặc|chủ trì)(?!\p{L}))(?=\p{Ll})/u;
/** What those who are asked are asked about: *làm việc với Bộ Tài chính về | nguồn*. */
const ABOUT = /^ về (?=\p{L})/u;
/** Between those who do something together. */
const LISTED = /^(?:,|,? và|,? cùng)(?: với)?(?: các| những)? $/u;
/** A time of the deed, behind who has done it. */
const TENSE = /^ (?:(?:cũng|đều) )?(?:đã|sẽ|đang|vừa) (?=\p{Ll})/u;
/** Who takes part in the deed, behind their name: *Trường THPT chuyên | phối hợp xây dựng*. */
const TAKES_PART = /^ (?:chủ trì, )?phối hợp (?=(?!với|cùng|giữa)\p{Ll})/u;
const FARTHEST = 24;

/**
 * Where the deed begins behind those who do it: *phối hợp với các doanh nghiệp viễn thông | phủ sóng*, *báo cáo UBND tỉnh | xin
 * hỗ trợ*, *Sở Tài chính, Kho bạc Nhà nước đã | bố trí*.
 *
 * @returns an offset of the view; `from` where nobody is named in front of a deed
 */
export function behindDoers(
  { lower }: Document,
  from: number,
  end: number,
  mentions: readonly Mention[],
  money: boolean,
): number {
  let deed = from;
  let asked = false;
  let before: Mention | undefined;
  for (const mention of mentions) {
    if (mention.start >= end) break;
    if (mention.start < from || mention.end > end || (mention.kind !== 'organisation' && mention.kind !== 'person'))
      continue;
    const isNext = before !== undefined && LISTED.test(lower.slice(before.end, mention.start));
    const isFirst = mention.start === from || (isNext && before?.start === from);
    if (!isNext) asked = ASKING_END.test(lower.slice(Math.max(0, mention.start - FARTHEST), mention.start));
    before = mention;
    const behind = lower.slice(mention.end, Math.min(end, mention.end + FARTHEST));
    const told =
      (asked ? (ABOUT.exec(behind) ?? VERB.exec(behind)) : null) ??
      TAKES_PART.exec(behind) ??
      (mention.kind === 'person' && isFirst ? VERB.exec(behind) : null) ??
      (money && (isFirst || isNext) ? TENSE.exec(behind) : null);
    if (told) deed = mention.end + told[0].length;
  }
  return deed;
}
