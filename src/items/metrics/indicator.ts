/** What a measure measures, in the text's own words. */
import type { Mention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordCount } from '../../text/spacing.ts';
import { compared } from './compared.ts';
import { counted } from './counted.ts';
import { deedOf } from './deed.ts';
import { tidy } from './edges.ts';
import type { Measure } from './measure.ts';
import { phraseAfter } from './phrase.ts';
import { ranked } from './rank.ts';
import { respectively } from './respective.ts';
import { shareOf } from './share.ts';
import { lastNamed, subjectOf } from './subject.ts';
import type { Indicator, Place } from './told.ts';
import { MEASURE_NOUN } from './words.ts';

const SHORT = 4;
/** Words of the bare name of a measure: *giá trị*, *tổng mức*. */
const BARE = 2;

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
  const again = compared(document, measure, place, subject);
  if (again) return again;
  if (!measure.alone && figure.dimension === 'count') return counted(document, measure, place, subject, mentions);
  const phrase = phraseAfter(document, measure, place.nextStart, mentions);
  if (figure.form === 'rank') return ranked(document, sentence, measure, place, subject);
  return (
    shareOf(document, measure, place, subject, phrase) ??
    deedOf(document, measure, place, subject, mentions) ??
    plain(document, sentence, measure, place, subject, phrase)
  );
}

/** The subject; in its place the phrase behind the figure, or the indicator told before. */
function plain(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  { indicator, previous: measureBefore }: Place,
  subject: string,
  phrase: string,
): Indicator {
  const previous = indicator?.text;
  const thin = wordCount(subject) <= 1;
  // giá trị 262 triệu tỷ đồng, behind the count of what has that value: a bare name of a measure needs what it is of
  if (!thin && wordCount(subject) <= BARE && MEASURE_NOUN.test(subject.toLowerCase())) {
    if (phrase !== '') return { text: `${subject} ${phrase}` };
    const of =
      measureBefore?.figure.dimension === 'count'
        ? (indicator?.noun ?? previous)
        : measure.figure.dimension === 'percent'
          ? previous
          : undefined;
    return { text: of === undefined ? subject : `${subject} ${of}` };
  }
  if (!thin) return { text: subject };
  if (phrase !== '')
    return { text: previous !== undefined && wordCount(phrase) <= SHORT ? `${previous} ${phrase}` : phrase };
  if (previous !== undefined) return { text: previous };
  const before = tidy(document.cased.slice(sentence.start, measure.start));
  return { text: lastNamed(before) || subject || before || measure.figure.unit };
}
