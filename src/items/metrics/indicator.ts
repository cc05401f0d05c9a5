/** What a measure measures, in the text's own words. */
import type { Mention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordCount } from '../../text/spacing.ts';
import { counted } from './counted.ts';
import { tidy } from './edges.ts';
import type { Measure } from './measure.ts';
import { phraseAfter } from './phrase.ts';
import { rankField } from './rank.ts';
import { respectively } from './respective.ts';
import { subjectOf } from './subject.ts';
import type { Indicator, Place } from './told.ts';
import { MEASURE_NOUN } from './words.ts';

const MOST_WORDS = 24;
const SHORT = 4;

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
  const subject = subjectOf(document, sentence, measure, place, mentions);
  const thin = wordCount(subject) <= 1;
  if (!measure.alone && figure.dimension === 'count') return counted(document, measure, place, subject, mentions);
  const phrase = phraseAfter(document, measure, place.nextStart, mentions);
  const shared =
    place.indicator !== undefined && place.previous?.figure.unit === figure.unit
      ? (place.indicator.base ?? place.indicator.text)
      : undefined;
  const named = MEASURE_NOUN.test(subject.toLowerCase());
  if (shared !== undefined && !named && /^(?:mức độ|cấp độ|mức|ở|thuộc|loại|nhóm)(?!\p{L})/u.test(phrase))
    return { text: `${shared} ${phrase}`, base: shared };
  if (figure.form === 'rank')
    return {
      text:
        [subject, rankField(document, measure, place.nextStart)].filter((part) => part !== '').join(' ') ||
        (place.indicator?.text ?? figure.unit),
    };
  if (
    shared !== undefined &&
    MEASURE_NOUN.test(shared.toLowerCase()) &&
    !named &&
    phrase === '' &&
    wordCount(subject) <= SHORT
  )
    return { text: subject === '' ? shared : `${shared} ${subject}`, base: shared };
  if (phrase !== '' && !measure.alone && figure.dimension === 'percent' && (thin || !named)) {
    const short = wordCount(phrase) <= SHORT;
    if (short && thin && place.indicator && /^[,(]/.test(document.lower.slice(place.previousEnd, measure.start)))
      return { text: `${place.indicator.text} ${phrase}` };
    return { text: !thin && short && wordCount(subject) <= MOST_WORDS ? `${subject} ${phrase}` : phrase };
  }
  const previous = place.indicator?.text;
  // giá trị 262 triệu tỷ đồng, behind the count of what has that value: a bare name of a measure needs what it is of
  if (!thin && wordCount(subject) <= 2 && named)
    return {
      text: phrase !== '' ? `${subject} ${phrase}` : previous === undefined ? subject : `${subject} ${previous}`,
    };
  if (!thin) return { text: subject };
  if (phrase !== '')
    return { text: previous !== undefined && wordCount(phrase) <= SHORT ? `${previous} ${phrase}` : phrase };
  const before = tidy(document.cased.slice(sentence.start, measure.start));
  return { text: place.indicator?.text ?? (subject || before || figure.unit) };
}
