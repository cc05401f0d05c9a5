/** Values that are told of the measure before, to compare with: its plan, its average, another forecast of it. */
import type { Document } from '../../text/document.ts';
import type { Measure } from './measure.ts';
import type { Indicator, Place } from './told.ts';

/** Words that say nothing of what is measured, only which value of it is told. */
const WHICH: ReadonlySet<string> = new Set(
  'quy định nghĩa khoảng cách một khá đã đang vẫn kế hoạch mục tiêu chỉ tiêu dự toán con số tỷ lệ này đó ấy cả năm nay đặt đề ra giao được là chỉ cho dự báo quý học kỳ mức bình quân trung bình chung của toàn tỉnh thành phố quốc nước kém xa thấp cao hơn so với yêu cầu hội đồng nhân dân trong khi cùng mới vẫn còn theo đến tới lên đầu năm kiến sẽ đạt hết cuối tháng'.split(
    ' ',
  ),
);
/** One of these makes it a value of what was told before. */
const VALUE =
  /(?:^| )(?:kế hoạch|mục tiêu|chỉ tiêu|dự toán|con số|dự báo|dự kiến|quy định|yêu cầu|định mức|(?:tỷ lệ|mức) (?:này|đó|ấy))(?= |$)/u;
/** In front of a bracket that holds what a value is compared with: *thấp hơn bình quân cả nước (11%)*. */
const BRACKETED =
  /(?:^|[ ,])(?<whose>(?:bình quân|trung bình|mức bình quân|mức trung bình)(?: chung)?(?: (?:của )?[^,;.()]{1,30})?) \($/u;

/** In front of the value that another is to take the place of. */
const INSTEAD = /(?:^|[ ,(])(?:thay vì|thay cho)(?: (?:chỉ|mức|là|khoảng|con số|tỷ lệ))* ?$/u;

/** The indicator before, where a value is another one of it: *…, trong khi kế hoạch cả năm chỉ đặt 60%*. */
export function compared(
  { lower, cased }: Document,
  { start, figure }: Measure,
  { previous, previousEnd, indicator }: Place,
): Indicator | undefined {
  if (!indicator || previous?.figure.dimension !== figure.dimension) return undefined;
  const from = previousEnd;
  const whose = lower[start - 1] === '(' ? BRACKETED.exec(lower.slice(from, start))?.groups?.['whose'] : undefined;
  if (whose !== undefined) {
    const at = from + lower.slice(from, start).lastIndexOf(whose);
    return { ...indicator, text: `${indicator.text} ${cased.slice(at, at + whose.length)}` };
  }
  const gap = lower.slice(from, start);
  // tới 40% thời lượng thay vì | mức 30% hiện nay
  if (INSTEAD.test(gap)) return indicator;
  const told = lower.slice(lastMark(lower, from, start), start).trim();
  return told.split(' ').every((word) => WHICH.has(word) || /^\p{N}/u.test(word)) && VALUE.test(told)
    ? indicator
    : undefined;
}

/** Behind the last comma, semicolon or bracket in front of a figure. */
function lastMark(lower: string, from: number, end: number): number {
  let at = end;
  while (at > from && !',;('.includes(lower.charAt(at - 1))) at--;
  return at;
}
