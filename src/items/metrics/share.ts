/** The name of a share: of what it is one, and which part. */

import { countedNounAt } from '../../mentions/quantity/noun-phrase.ts';
import type { Document } from '../../text/document.ts';
import { wordCount } from '../../text/spacing.ts';
import { tokenFrom } from '../../text/walk.ts';
import { withoutEdges } from './edges.ts';
import type { Measure } from './measure.ts';
import { ofMember } from './member.ts';
import { beginsDeed } from './opening.ts';
import type { Indicator, Place } from './told.ts';
import { MEASURE_NOUN, PREDICATE } from './words.ts';

const MOST_WORDS = 24;
const SHORT = 4;
/** Words of a verb that is told with its share. */
const DEED = 3;
/** Words of a subject that is told of at a share of places. */
const MOST_LOCATED = 14;
const LOCATED = /(?:^|[^\p{L}])(?:tại|ở|đến|tới|cho|trên|cho toàn bộ|đến toàn bộ|tới toàn bộ) $/u;
/** What a share is told of in a list of shares of one whole: *80% mức độ 4, 16% mức độ 3*. */
const KIND_OF = /^(?:mức độ|cấp độ|mức|ở|thuộc|loại|nhóm)(?!\p{L})/u;
/** The whole of a share that is told behind its part: *chiếm 31,6% tổng số phiếu đã cấp*. */
const WHOLE =
  /^(?:tổng|số|toàn bộ|khối lượng|diện tích|kế hoạch|dự toán|chỉ tiêu|mục tiêu|yêu cầu|nhu cầu|dân số|quy mô|chi|thu)(?!\p{L})/u;
/** Words of a member of a list of shares. */
const LISTED = 7;
const MEMBER = /^(?:,|;| và|, và) [^;.]{1,48}$/u;
/** Words that lead from a part to its whole, and name nothing. */
const COVERS = /^(?:bao phủ|phủ|chiếm|bằng)$/iu;
/** In front of a share of what was counted. */
const AMONG = /(?:^|[ ,;(])(?:trong đó|trong số (?:đó|này)) ?(?:(?:có|khoảng|gần|hơn|trên|tới) )*$/u;
/** A share of the same at another place. */
const PLACED = /^ (?:ở|tại|đối với|với|cho)(?: các| những)? (?=\p{L})/u;
/** Between a part and its share: *, chiếm*, *, tương đương*. */
const OF_BEFORE =
  /^(?:[^;.()]{0,60})?[,(] ?(?:chiếm|bằng|tương đương|tương đương với|tương ứng|tương ứng với|đạt|tức|tức là|ứng với|hay|phủ|và chiếm|và đạt|và bằng|và)(?: (?:khoảng|gần|hơn|trên|tới|đến|xấp xỉ|tỷ lệ|bình quân))* ?$/u;

/** The indicator of a percentage, where it stands with others of its kind, or where the phrase behind it names the part or the whole. */
export function shareOf(
  document: Document,
  measure: Measure,
  { indicator, previous, previousEnd }: Place,
  subject: string,
  phrase: string,
): Indicator | undefined {
  const { lower } = document;
  const { figure } = measure;
  const gap = lower.slice(previousEnd, measure.start);
  const named = MEASURE_NOUN.test(subject.toLowerCase());
  const shared =
    indicator !== undefined && previous?.figure.unit === figure.unit ? (indicator.base ?? indicator.text) : undefined;
  const member = indicator?.base !== undefined && MEMBER.test(gap) && wordCount(subject) <= LISTED;
  if (shared !== undefined && (!named || member)) {
    const kind = KIND_OF.exec(phrase)?.[0];
    if (kind !== undefined) {
      const whole = withoutKind(shared, kind);
      return { text: `${whole} ${phrase}`, base: whole };
    }
    const alike = subject.includes(' ') && firstWord(subject) === firstWord(shared);
    if (phrase === '' && (alike || MEASURE_NOUN.test(shared.toLowerCase())) && (member || wordCount(subject) <= SHORT))
      return { text: ofMember(shared, subject, gap), base: shared };
  }
  const thin = wordCount(subject) <= 1;
  if (phrase === '' || measure.alone || figure.dimension !== 'percent' || (named && !thin)) return undefined;
  const short = wordCount(phrase) <= SHORT;
  // 2.350 nhà máy, trong đó 61,8% đã dùng ERP trong quản lý: what is said is of the things counted before
  if (thin && indicator?.noun !== undefined && PREDICATE.at(document, tokenFrom(document, figure.end)) !== undefined)
    return { text: `${indicator.noun} ${undergone(lower, figure.end)}${phrase}`, noun: indicator.noun };
  // chặn 3.400 giao dịch, trong đó 62% phát sinh ngoài giờ: what is no thing is said of those counted
  const of = previous?.figure.dimension === 'count' ? indicator?.noun : undefined;
  if (
    thin &&
    of !== undefined &&
    AMONG.test(gap) &&
    countedNounAt(lower, document.cased, figure.end + 1)?.known !== true
  )
    return { text: `${of} ${undergone(lower, figure.end)}${phrase}`, noun: of };
  const covers = COVERS.test(subject) && WHOLE.test(phrase.toLowerCase());
  if (
    (thin || covers) &&
    indicator &&
    ((short && /^[,(]/.test(gap)) || (WHOLE.test(phrase.toLowerCase()) && OF_BEFORE.test(gap)))
  )
    return { ...indicator, text: `${indicator.text} ${phrase}` };
  // lên trên 75%, bảo đảm không dưới 60% | ở cấp xã
  if (thin && indicator && short && previous?.figure.dimension === 'percent' && PLACED.test(lower.slice(figure.end)))
    return {
      ...indicator,
      text: `${indicator.base ?? indicator.text} ${phrase}`,
      base: indicator.base ?? indicator.text,
    };
  // được triển khai tại 100% trường: the subject is what is told of, the share is where
  if (!thin && wordCount(subject) <= MOST_LOCATED && LOCATED.test(gap.toLowerCase()))
    return { text: `${subject} ${phrase}` };
  // bố trí tối thiểu 3% | chi ngân sách cho chuyển đổi số: the verb says what is done with the share
  const done = wordCount(subject) <= DEED && beginsDeed(document, subject, measure.start);
  return { text: done || (!thin && short && wordCount(subject) <= MOST_WORDS) ? `${subject} ${phrase}` : phrase };
}

/** *78% | được | trả lời trong ngày*: the word that says what is done to them. */
function undergone(lower: string, end: number): string {
  return /^ (?<word>được |bị )/u.exec(lower.slice(end, end + 6))?.groups?.['word'] ?? '';
}

function firstWord(text: string): string {
  return (text.split(' ', 1)[0] ?? '').toLowerCase();
}

/** *dịch vụ công đều đạt mức độ 2*, before *80% mức độ 4*: the kind that all of a whole is told to be is none of its name. */
function withoutKind(whole: string, kind: string): string {
  const at = whole.toLowerCase().lastIndexOf(` ${kind}`);
  return at < 0 ? whole : withoutEdges(whole.slice(0, at)) || whole;
}
