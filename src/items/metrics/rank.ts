/** The name of a rank. */
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordCount } from '../../text/spacing.ts';
import { tidy } from './edges.ts';
import type { Measure } from './measure.ts';
import type { Indicator, Place } from './told.ts';

/** A list of ranks that opens the clause: *Trên bảng xếp hạng chuyển đổi số, …*. */
const TABLE =
  /(?:(?:trên|trong|theo|tại) (?=bảng (?:xếp hạng|tổng sắp|điểm|đánh giá))|^\s*(?:xét )?(?=về ))(?<table>[^,;.]{0,80}), [^;]*$/u;

/** The indicator of a rank: who holds it with the field that it is in, or what was told before and has the rank. */
export function ranked(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  place: Place,
  subject: string,
): Indicator {
  const { lower, cased } = document;
  const field = rankField(document, measure, place);
  const { indicator } = place;
  const noun = indicator?.noun === undefined ? {} : { noun: indicator.noun };
  // tốc độ tải xuống đạt 146 Mbps, đứng thứ 20 thế giới: the rank is of what was told before
  if (indicator && wordCount(subject) <= 1 && !/^về /i.test(field)) return { ...noun, text: indicator.text };
  const before = lower.slice(sentence.start, measure.start);
  const table = TABLE.exec(before);
  const of = table?.groups?.['table'];
  const start = of === undefined ? -1 : sentence.start + before.indexOf(of, table?.index);
  const parts = [of === undefined ? '' : cased.slice(start, start + of.length).replace(/^về /iu, ''), subject, field];
  return { ...noun, text: parts.filter((part) => part !== '').join(' ') || (indicator?.text ?? measure.figure.unit) };
}

/** What a rank is in: *thứ 3 | trong khu vực về thương mại điện tử*. */
function rankField(
  { lower, cased }: Document,
  { figure }: Measure,
  { nextStart, sentenceEnd, following }: Place,
): string {
  const [next, second] = following;
  // thứ 44 trong 139 nền kinh tế | về đổi mới sáng tạo
  if (
    next?.figure.dimension === 'count' &&
    /^ (?:trong|trên|trong số|trong tổng số) $/u.test(lower.slice(figure.end, next.start))
  ) {
    const about = /^ (?:được [^,;.()]{1,24})?về [^,;.()]{1,80}/u.exec(
      lower.slice(next.figure.end, second?.start ?? sentenceEnd),
    );
    return about ? tidy(cased.slice(next.figure.end, next.figure.end + about[0].length)) : '';
  }
  const match = /^ (?:trong|về|toàn|cả nước|khu vực|thế giới|của|trên)(?:(?! với )[^,;.()]){0,80}/u.exec(
    lower.slice(figure.end, Math.min(nextStart, figure.end + 90)),
  );
  return match ? tidy(cased.slice(figure.end, figure.end + match[0].length)) : '';
}
