/** What a measure measures, in the text's own words. */
import type { Mention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordCount } from '../../text/spacing.ts';
import { compared } from './compared.ts';
import { counted } from './counted.ts';
import { deedOf } from './deed.ts';
import { tidy, withoutEdges } from './edges.ts';
import type { Measure } from './measure.ts';
import { withoutOpening } from './opening.ts';
import { phraseAfter } from './phrase.ts';
import { ranked } from './rank.ts';
import { respectively } from './respective.ts';
import { ledIn, shareOf } from './share.ts';
import { lastNamed, subjectOf } from './subject.ts';
import type { Indicator, Place } from './told.ts';
import { MEASURE_NOUN } from './words.ts';

const SHORT = 4;
/** Words of the name of a member of a list: *khoa Chăn nuôi - Thú y*. */
const NAME = 7;
const WITH = /^[^;.]*(?:^|[ ,(])(?:với|đạt) (?:tổng )?(?:số điểm )?(?:là )?$/u;
/** Words of the bare name of a measure: *giá trị*, *tổng mức*. */
const BARE = 2;
/** Words of a measure that may need to be told of what it is. */
const NARROW = 3;
/** Between things and a measure that they have. */
const WHICH_HAVE =
  /^[^;.()]{0,48}?(?:^|[ ,])(?:với|có) (?=tổng|vốn|giá|đơn giá|chi phí|giá trị|kinh phí|diện tích|quy mô|công suất)|^,? (?=tổng (?:giá trị|trị giá|vốn|mức|kinh phí|số tiền|diện tích|công suất))/u;
/** Between a value and how many times another it is. */
const TIMES_THAT = /^[^;:.]*, (?:cao |nhiều |tức |và |đã |tăng )?$/u;
/** What is done with money that was given. */
const SPENT = /^(?:giải ngân|thanh toán|quyết toán)$/iu;
/** That money was given, at the end of its name. */
const GIVEN = / (?:(?:năm|quý) [\d/]+ )?(?:được|đã) (?:bố trí|giao|phân bổ|cấp|duyệt|phê duyệt)$/u;
/** Which value of a measure it is, at the end of its name. */
const AVERAGE_END = / (?:bình quân|trung bình|lũy kế)$/u;
/** What things counted before are worth, in whatever clause it is told. */
const WORTH = /^(?:tổng )?(?:giá trị|trị giá)$/iu;
/** To what part of its plan a value came. */
const FULFILLED = /^(?:mới |đã )?(?:hoàn thành|thực hiện|đạt|vượt)$/iu;
const PLAN = /^ (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)/u;
const MOST_OWNER = 16;
/** Who is asked to do something has no measure. */
const ASKED = /^(?:đề nghị|yêu cầu|giao|kiến nghị|chỉ đạo) /iu;
/** In front of a measure that is set off from what it is of. */
const SET_OFF = /[,;] (?:(?:bảo đảm|đảm bảo|phấn đấu|để) (?:(?:đến|hết|trong|năm|tháng|quý|cuối|[\d/.-]+) )*)?$/iu;

/**
 * The indicator of a measure: the subject that the value is told of (*tỷ lệ hồ sơ trực tuyến đạt 42%*), or the noun phrase
 * that the figure counts (*42% hồ sơ được …*, *gần 14,6 triệu tài khoản*), without the telling verb and the number.
 */
export function indicatorOf(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  place: Place,
  mentions: readonly Mention[],
): Indicator {
  const { figure } = measure;
  const respective = respectively(document, sentence, measure, place, mentions);
  if (respective) return respective;
  // nhận 5.174 bài giảng do giáo viên gửi về, | gấp rưỡi năm học trước
  if (
    figure.form === 'multiple' &&
    place.indicator &&
    TIMES_THAT.test(document.lower.slice(place.previousEnd, figure.start))
  )
    return place.indicator;
  const again = compared(document, measure, place);
  if (again) return again;
  const subject = subjectOf(document, sentence, measure, place, mentions);
  if (!measure.alone && figure.dimension === 'count') return counted(document, measure, place, subject, mentions);
  const phrase = phraseAfter(document, measure, place.nextStart, mentions);
  // thứ 41 về chỉ số phục vụ người dân với 73,06 điểm
  if (
    place.indicator &&
    (figure.dimension === 'point' || figure.dimension === 'physical') &&
    place.previous?.figure.form === 'rank' &&
    WITH.test(document.lower.slice(place.previousEnd, measure.start))
  )
    return place.indicator;
  if (figure.form === 'rank') return ranked(document, sentence, measure, place, subject);
  const listed = phrase === '' && !measure.alone ? headOf(document, sentence, measure, subject, mentions) : undefined;
  if (listed !== undefined && subject !== '' && wordCount(subject) <= 1)
    return { text: `${listed} ${subject}`, base: listed };
  const found =
    shareOf(document, measure, place, subject, phrase) ??
    deedOf(document, measure, place, subject, mentions) ??
    plain(document, sentence, measure, place, subject, phrase, mentions);
  const head = headOf(document, sentence, measure, found.text, mentions);
  return head === undefined ? found : { ...found, text: `${head} ${found.text}`, base: head };
}

/** *Tỷ lệ nộp học phí qua mã QR: | khoa Lâm nghiệp 91%; khoa Kế toán 84%*: what heads a list of those that a measure is of. */
function headOf(
  document: Document,
  sentence: Sentence,
  { start }: Measure,
  text: string,
  mentions: readonly Mention[],
): string | undefined {
  const { lower, cased } = document;
  const colon = sentence.start + lower.slice(sentence.start, start).lastIndexOf(': ');
  if (colon <= sentence.start || wordCount(text) > NAME || MEASURE_NOUN.test(text.toLowerCase())) return undefined;
  const clause = sentence.start + lower.slice(sentence.start, colon).lastIndexOf(';') + 1;
  const from = withoutOpening(document, clause, colon, mentions);
  // đến 10/10, 612/655 trường đã có tài khoản, tỷ lệ học sinh tham gia: the last name of a measure heads the list
  const pieces = cased.slice(from, colon).split(', ');
  const named = pieces.findLastIndex((piece) => MEASURE_NOUN.test(piece.toLowerCase()));
  const head = withoutEdges(pieces.slice(Math.max(0, named)).join(', '));
  const words = wordCount(head);
  return words > 1 && words <= MOST_OWNER && MEASURE_NOUN.test(head.toLowerCase()) && !/\p{N}|,/u.test(head)
    ? head
    : undefined;
}

/** The subject; in its place the phrase behind the figure, or the indicator told before. */
function plain(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  { indicator, previous: measureBefore, previousEnd }: Place,
  subject: string,
  phrase: string,
  mentions: readonly Mention[],
): Indicator {
  const previous = indicator?.text;
  const gap = document.lower.slice(previousEnd, measure.start);
  const thin = wordCount(subject) <= 1;
  // giá trị 262 triệu tỷ đồng, behind the count of what has that value: a bare name of a measure needs what it is of
  const core = wordCount(subject.replace(AVERAGE_END, ''));
  if (!thin && core <= BARE && MEASURE_NOUN.test(subject.toLowerCase())) {
    if (phrase !== '') return { text: `${subject} ${phrase}` };
    const owner = measureBefore === undefined ? ownerOf(document, sentence, measure, subject, mentions) : '';
    if (owner !== '') return { text: `${subject} ${owner}` };
    // được bố trí 25.800 tỷ đồng, mới giải ngân 7.900 tỷ đồng: of the money that was given
    const given = measureBefore?.figure.dimension === 'money' && SPENT.test(subject) && !gap.includes(';');
    if (previous !== undefined && given) return { text: `${subject} ${asObject(previous)}`, base: previous };
    const of =
      measureBefore?.figure.dimension === 'count' && (!gap.includes(';') || WORTH.test(subject))
        ? (indicator?.noun ?? previous)
        : measure.figure.dimension === 'percent'
          ? previous
          : undefined;
    return { text: of === undefined ? subject : `${subject} ${of}` };
  }
  // phát hành 540 nghìn thẻ, hoàn thành | 54% kế hoạch năm
  if (
    previous !== undefined &&
    FULFILLED.test(subject) &&
    PLAN.test(document.lower.slice(measure.figure.end, measure.figure.end + 12))
  )
    return { ...indicator, text: previous };
  // 174 dự án với | tổng vốn đăng ký 11,6 tỷ USD: of the things counted that have it
  const whose = subject !== '' && measureBefore?.figure.dimension === 'count' ? (indicator?.noun ?? '') : '';
  if (whose !== '' && wordCount(subject) <= SHORT && MEASURE_NOUN.test(subject.toLowerCase()) && WHICH_HAVE.test(gap))
    return { text: `${subject} ${whose}` };
  if (!thin) {
    const owner =
      core <= NARROW && measureBefore === undefined ? ownerOf(document, sentence, measure, subject, mentions) : '';
    return { text: owner === '' ? subject : `${subject} ${owner}` };
  }
  // …; thu | 4.850 tỷ đồng: one word that names a measure, in a clause of its own
  const apart = gap.includes(';') || measureBefore === undefined;
  if (phrase === '' && apart && MEASURE_NOUN.test(subject.toLowerCase())) return { text: subject };
  if (phrase !== '')
    return previous !== undefined && wordCount(phrase) <= SHORT
      ? { text: `${previous} ${ledIn(document.lower, measure.figure.end)}${phrase}`, base: previous }
      : { text: phrase };
  if (previous !== undefined) return { text: previous };
  const before = tidy(document.cased.slice(sentence.start, measure.start));
  return { text: lastNamed(before) || subject || before || measure.figure.unit };
}

/** A name behind a verb: without the capital that it opened its sentence with, and without what was done. */
function asObject(name: string): string {
  const thing = name.replace(GIVEN, '');
  const [, second = ''] = thing.split(' ');
  return second === second.toLowerCase() ? thing.charAt(0).toLowerCase() + thing.slice(1) : thing;
}

/** *Gói cước hỗ trợ học sinh nghèo, | dung lượng 4 GB*: what stands set off in front of the bare name of a measure. */
function ownerOf(
  document: Document,
  sentence: Sentence,
  { start }: Measure,
  subject: string,
  mentions: readonly Mention[],
): string {
  if (!MEASURE_NOUN.test(subject.toLowerCase())) return '';
  const before = document.cased.slice(sentence.start, start);
  const set = before.lastIndexOf(subject);
  const lead = set < 2 ? undefined : SET_OFF.exec(before.slice(0, set));
  if (!lead) return '';
  let from = lead.index;
  while (from > 0 && !',;:'.includes(before.charAt(from - 1))) from--;
  // Theo Hiệp hội Logistics, chi phí: who tells it does not have it
  if (withoutOpening(document, sentence.start + from, sentence.start + set, mentions) >= sentence.start + lead.index)
    return '';
  const owner = withoutEdges(before.slice(from, lead.index));
  const words = wordCount(owner);
  return words > 1 && words <= MOST_OWNER && !ASKED.test(owner) && !/\p{N}/u.test(owner) ? owner : '';
}
