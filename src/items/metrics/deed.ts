/** Values of what is done: money given, saved or spent, a thing that is to grow or shrink. */
import type { Mention } from '../../mentions/mention.ts';
import { countedNounAt } from '../../mentions/quantity/noun-phrase.ts';
import type { Document } from '../../text/document.ts';
import { wordCount } from '../../text/spacing.ts';
import { withoutEdges } from './edges.ts';
import type { Measure } from './measure.ts';
import { endOfPhrase, phraseAfter } from './phrase.ts';
import { onPlatform } from './platform.ts';
import type { Indicator, Place } from './told.ts';
import { MEASURE_NOUN } from './words.ts';

/** Words of a verb with its adverbs. */
const VERB_WORDS = 5;
/** Words of a thing that says too little by itself: *lượng nước*. */
const BARE = 2;
const TENSES: ReadonlySet<string> = new Set(['đã', 'sẽ', 'đang', 'được', 'phải', 'cần', 'mới', 'để']);
/** What money or work is for, from where and on what, behind its figure. */
const FOR =
  /^ (?:cho(?! (?:từng|mỗi))|để|từ (?:nguồn|ngân sách|quỹ|dự phòng)|vào|trong dự toán|nhằm|hỗ trợ|đầu tư|trong nguồn)(?![\p{L}])/u;
const FOR_COUNTED = /^ (?<lead>cho|hỗ trợ|để hỗ trợ|để xây dựng|xây dựng|đầu tư) (?:các |những )?$/u;

/**
 * The indicator of a value that is no measure of a subject but goes with a deed: the verb with what stands behind the figure
 * (*tỉnh sẽ dành 30 tỷ đồng | hỗ trợ doanh nghiệp*, *cắt giảm 30% | chi phí duy trì*).
 */
export function deedOf(
  document: Document,
  measure: Measure,
  place: Place,
  subject: string,
  mentions: readonly Mention[],
): Indicator | undefined {
  const { lower, cased } = document;
  const { figure } = measure;
  const { nextStart } = place;
  if (measure.alone) return changedThing(document, measure, nextStart, subject, mentions);
  if (figure.dimension === 'percent' || figure.dimension === 'point') return undefined;
  // chi 2.150 tỷ đồng cho chuyển đổi số: a verb, where nothing else stands with it
  if (wordCount(subject) > 1 && MEASURE_NOUN.test(subject.toLowerCase())) return undefined;
  const verb = verbOf(subject);
  // Một bệnh viện quy mô 500 giường cần 8 tỷ đồng: things counted before do nothing
  const counted = place.previous?.figure.dimension === 'count' ? place.previous.figure.unit : undefined;
  if (verb === '' || verb === counted) return undefined;
  const served = servedBy(document, measure, place, mentions);
  const behind =
    served ??
    (FOR.test(lower.slice(figure.end, figure.end + 16))
      ? withoutFinal(cased.slice(figure.end, endOfPhrase(lower, figure.end, nextStart, mentions, false)))
      : phraseAfter(document, measure, nextStart, mentions));
  return behind === '' ? undefined : { text: onPlatform(`${verb} ${behind}`, document, measure, place) };
}

/** *giải ngân 45 tỷ đồng | cho 38 doanh nghiệp khởi nghiệp*: whom the value is for, when they are counted. */
function servedBy(
  { lower, cased }: Document,
  { figure }: Measure,
  { following: [next, second], sentenceEnd }: Place,
  mentions: readonly Mention[],
): string | undefined {
  if (next?.figure.dimension !== 'count') return undefined;
  const lead = FOR_COUNTED.exec(lower.slice(figure.end, next.start))?.groups?.['lead'];
  if (lead === undefined) return undefined;
  const end = endOfPhrase(lower, next.figure.end, second?.start ?? sentenceEnd, mentions, true);
  return `${lead} ${withoutEdges(`${next.figure.unit}${cased.slice(next.figure.end, end)}`)}`;
}

function withoutFinal(phrase: string): string {
  const tidied = withoutEdges(`x ${phrase}`);
  return tidied.slice(2);
}

/** The verb at the end of a subject, without who does it. */
function verbOf(subject: string): string {
  const words = subject.split(' ');
  const marked = words.findLastIndex((word) => TENSES.has(word.toLowerCase()));
  if (marked >= 0 && marked < words.length - 1) return words.slice(marked + 1).join(' ');
  return wordCount(subject) <= VERB_WORDS ? subject : '';
}

/** *Sở Tài chính cắt giảm 30% | chi phí duy trì*: the thing behind the figure is what changes. */
function changedThing(
  document: Document,
  measure: Measure,
  nextStart: number,
  subject: string,
  mentions: readonly Mention[],
): Indicator | undefined {
  const { lower, cased } = document;
  const thing = measure.change?.thing;
  if (thing) {
    const whose = FOR.test(lower.slice(measure.figure.end, measure.figure.end + 16))
      ? endOfPhrase(lower, measure.figure.end, nextStart, mentions, true)
      : 0;
    return {
      text: `${cased.slice(thing[0], thing[1])}${whose > 0 ? ` ${withoutFinal(cased.slice(measure.figure.end, whose))}` : ''}`,
    };
  }
  const behind = measure.figure.end + 1;
  const known =
    MEASURE_NOUN.test(lower.slice(behind, behind + 24)) || countedNounAt(lower, cased, behind)?.known === true;
  const phrase = known ? phraseAfter(document, measure, nextStart, mentions) : '';
  if (phrase === '') return undefined;
  return { text: wordCount(phrase) > BARE || subject === '' ? phrase : `${phrase} ${subject}` };
}
