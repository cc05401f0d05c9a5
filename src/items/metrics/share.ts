/** The name of a share: of what it is one, and which part. */

import { countedNounAt } from '../../mentions/quantity/noun-phrase.ts';
import type { Document } from '../../text/document.ts';
import { wordCount } from '../../text/spacing.ts';
import { tokenFrom } from '../../text/walk.ts';
import { withoutEdges } from './edges.ts';
import { LINK } from './link.ts';
import type { Measure } from './measure.ts';
import { ofMember } from './member.ts';
import { beginsDeed } from './opening.ts';
import type { Indicator, Place } from './told.ts';
import { MEASURE_NOUN, PREDICATE, WHOLES } from './words.ts';

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

/** A share is told as one of a whole. */
const OF_TOLD =
  /(?:^|[ ,])(?:chiếm|bằng|tương đương|tương đương với|tương ứng|tương ứng với)(?: (?:khoảng|gần|hơn|trên|tới|đến|xấp xỉ|chỉ))* ?$/u;
/** Set off from what it is told of. */
const APART = /[,(] ?(?:xấp xỉ |khoảng |gần |hơn |tức |tức là |hay )?$/u;
/** Of a list of extremes: *cao nhất là Ninh Bình*. */
const EXTREME = /^(?<which>cao|thấp|nhiều|ít|nhanh|chậm|lớn|nhỏ|tốt|kém) nhất (?:là|thuộc về|ở) /iu;
const EXTREME_INSIDE = / (?:cao|thấp|nhiều|ít|nhanh|chậm|lớn|nhỏ|tốt|kém) nhất(?: |$)/u;
/** A member of what is told by the way of a whole: *trong đó, | qua kênh Internet*. */
const BY_WAY = /^(?:qua|tại|ở|trên|từ|bằng|trong|đối với) /iu;
const AMONG_NEAR = /(?:^|[ ,;(])(?:trong đó|riêng),? /u;

/** Where most of what was counted is. */
const MOSTLY = /^(?:chủ yếu|tập trung|phần lớn|nhiều nhất|đông nhất|riêng)(?: là)? (?=(?:ở|tại) )/iu;
const PLACED_LAST = / (?<at>ở|tại) \p{Lu}.*$/u;

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
  // mức độ hoàn thành cao nhất là Ninh Bình, | thấp nhất là Sơn La: an extreme of what was told before
  if (shared !== undefined && phrase === '' && EXTREME.test(subject)) {
    const whole = shared.slice(0, EXTREME_INSIDE.exec(shared)?.index);
    return { text: `${whole} ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`, base: whole };
  }
  if (indicator?.of !== undefined && phrase === '' && !named && MEMBER.test(gap) && wordCount(subject) <= SHORT)
    return { text: `${indicator.of} ${subject}`, of: indicator.of };
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
  // thanh toán không tiền mặt tăng 77%; trong đó, | qua kênh Internet tăng 52%
  if (
    shared !== undefined &&
    phrase === '' &&
    BY_WAY.test(subject) &&
    (AMONG_NEAR.test(gap) || indicator?.base !== undefined)
  )
    return { text: `${shared} ${subject}`, base: shared };
  const among =
    phrase === '' && !named ? memberOfCounted(document, measure, indicator, previous, subject, gap) : undefined;
  if (among) return among;
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
    return { text: `${of} ${undergone(lower, figure.end)}${ledIn(lower, figure.end)}${phrase}`, noun: of };
  const covers = COVERS.test(subject) && WHOLE.test(phrase.toLowerCase());
  if (
    (thin || covers) &&
    indicator &&
    ((short && /^[,(]/.test(gap)) || (WHOLE.test(phrase.toLowerCase()) && OF_BEFORE.test(gap)))
  )
    return { ...indicator, text: ofWhole(indicator.text, phrase) };
  // lên trên 75%, bảo đảm không dưới 60% | ở cấp xã
  if (thin && indicator && short && previous?.figure.dimension === 'percent' && PLACED.test(lower.slice(figure.end)))
    return {
      ...indicator,
      text: `${indicator.base ?? indicator.text} ${phrase}`,
      base: indicator.base ?? indicator.text,
    };
  // được triển khai tại 100% trường: the subject is what is told of, the share is where
  if (!thin && wordCount(subject) <= MOST_LOCATED && LOCATED.test(gap.toLowerCase()))
    return { text: `${subject}${ledTo(gap)}${phrase}` };
  // bố trí tối thiểu 3% | chi ngân sách cho chuyển đổi số: the verb says what is done with the share
  const done = wordCount(subject) <= DEED && beginsDeed(document, subject, measure.start);
  if (done || (!thin && short && wordCount(subject) <= MOST_WORDS))
    return {
      text:
        OF_TOLD.test(gap) || (APART.test(gap) && WHOLE.test(phrase.toLowerCase()))
          ? ofWhole(subject, phrase)
          : `${subject} ${phrase}`,
    };
  return { text: phrase };
}

/** *tờ khai …, trong đó | luồng xanh chiếm 66%*; *chủ yếu ở Hà Nội (76%), | Đà Nẵng (8%)*: the part with the noun of what was counted. */
function memberOfCounted(
  { lower, cased }: Document,
  { figure }: Measure,
  indicator: Indicator | undefined,
  previous: Measure | undefined,
  subject: string,
  gap: string,
): Indicator | undefined {
  if (!indicator || !previous || subject === '' || wordCount(subject.replace(MOSTLY, '')) > LISTED) return undefined;
  const bracketed = lower[figure.start - 1] === '(' && lower[figure.end] === ')';
  if (bracketed && indicator.base !== undefined && isName(subject) && PLACED_LAST.test(indicator.base))
    return { text: `${indicator.base.replace(PLACED_LAST, ' $<at>')} ${subject}`, base: indicator.base };
  if (bracketed && indicator.noun !== undefined && previous.figure.dimension === 'count' && MOSTLY.test(subject)) {
    const text = `${indicator.noun} ${subject.replace(MOSTLY, '')}`;
    return { text, base: text };
  }
  if (!AMONG_NEAR.test(gap) || gap.includes(';') || wordCount(subject) > SHORT || BY_WAY.test(subject))
    return undefined;
  // doanh thu … đạt 4.300 tỷ đồng, trong đó | quảng cáo chiếm 61%
  const measured =
    previous.figure.dimension === 'money' ? MEASURE_NOUN.exec(indicator.text.toLowerCase())?.[0] : undefined;
  if (measured !== undefined) {
    const head = indicator.text.slice(0, measured.length);
    return { text: `${head} ${subject}`, of: head };
  }
  if (previous.figure.dimension !== 'percent' || previous.alone) return undefined;
  const whole = countedNounAt(lower, cased, previous.figure.end + 1);
  const noun = whole?.known === true ? cased.slice(whole.start, whole.end) : '';
  return noun === '' || wordCount(noun) > SHORT || subject.toLowerCase().startsWith(noun.toLowerCase())
    ? undefined
    : { text: `${noun} ${subject}`, of: noun };
}

function isName(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

/** A part told as a share of a whole: *trạm 5G so với số trạm 4G*; of the bare sum of the same it needs no saying. */
function ofWhole(part: string, whole: string): string {
  if (/^(?:tổng số|tổng|số (?:này|đó|trên))$/iu.test(whole)) return part;
  return WHOLES.test(whole) ? `${part} so với ${whole}` : `${part} ${whole}`;
}

/** *được kiện toàn | tại | 100% cơ quan*: the preposition between what is told of and the places. */
function ledTo(gap: string): string {
  const link = LINK.exec(gap)?.groups?.['link'];
  return link === undefined ? ' ' : ` ${link} `;
}

/** *68% | ở nông thôn*: the preposition that the phrase behind a figure begins with. */
export function ledIn(lower: string, end: number): string {
  return /^ (?<word>(?:ở|tại|về|thuộc|trên|qua|từ|trong) )/u.exec(lower.slice(end, end + 8))?.groups?.['word'] ?? '';
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
