/** Sentences that go on about the value of the one before, and name nothing themselves: *Cuối năm: 90%*, *Cùng kỳ là 22%*. */
import type { Mention, TimeMention } from '../../mentions/mention.ts';
import { iso, shifted } from '../../mentions/time/calendar.ts';
import type { Period } from '../../report/model.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { tokenFrom } from '../../text/walk.ts';
import type { Measure } from './measure.ts';
import type { Told } from './told.ts';
import { PREDICATE } from './words.ts';

/** Words that name nothing, beside times. */
const NOTHING: ReadonlySet<string> = new Set(
  'là đạt thì chỉ còn mới được khoảng gần hơn trên có con số tỷ lệ mức này đó ấy kế hoạch mục tiêu chỉ tiêu trung bình bình quân mỗi hằng ngày tháng năm quý cùng kỳ ngoái trước nay cả của trong đến tới vào hết cuối đầu'.split(
    ' ',
  ),
);
/** Nothing more is said of the value. */
const CLOSED = /^(?:[.,;:)\n]|$)/u;
/** A value of the same time a year earlier. */
const YEAR_AGO = /^cùng kỳ(?!\p{L})/u;

/**
 * The last value of the sentence before, where a measure opens a sentence that names nothing else.
 *
 * @param earlier what the sentence before told last, in the same block
 */
export function continued(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  earlier: Told | undefined,
  mentions: readonly Mention[],
): Told | undefined {
  const { lower } = document;
  const { figure, start } = measure;
  // Đến 30/6, 87% người trưởng thành có tài khoản: what it is of comes behind
  if (figure.dimension === 'percent' && !CLOSED.test(lower.slice(figure.end, figure.end + 2))) return undefined;
  // Còn 221 tàu chưa đăng ký: what is said of them comes behind
  if (figure.dimension === 'count' && PREDICATE.at(document, tokenFrom(document, figure.end)) !== undefined)
    return undefined;
  if (!earlier || measure.alone || figure.form !== 'level' || !sameUnit(figure.unit, figure.dimension, earlier.measure))
    return undefined;
  const times = mentions.filter((mention): mention is TimeMention => mention.kind === 'time' && mention.end <= start);
  let words = '';
  let from = sentence.start;
  for (const time of times) {
    words += lower.slice(from, time.start);
    from = time.end;
  }
  words += lower.slice(from, start);
  const named = (words.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => !NOTHING.has(word));
  return named || sentence.start === start ? undefined : earlier;
}

/** Whether a figure is of the same kind, and counts no more than *43 giấy* behind *1.306 giấy xác nhận*. */
function sameUnit(unit: string, dimension: string, { figure }: Measure): boolean {
  if (figure.dimension !== dimension) return false;
  return dimension === 'percent' || `${figure.unit.toLowerCase()} `.startsWith(`${unit.toLowerCase()} `);
}

/** *Cùng kỳ là 22%*: the period of the value before, a year earlier. */
export function yearAgo(
  { cased, lower }: Document,
  { start }: Sentence,
  period: Period | undefined,
): Period | undefined {
  const said = YEAR_AGO.exec(lower.slice(start, start + 12))?.[0];
  if (said === undefined || period === undefined) return undefined;
  const back = (day: string) => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return iso(shifted({ year, month, day: date }, { years: -1 }));
  };
  return {
    ...(period.start === undefined ? {} : { start: back(period.start) }),
    ...(period.end === undefined ? {} : { end: back(period.end) }),
    text: cased.slice(start, start + said.length),
    basis: 'stated',
  };
}
