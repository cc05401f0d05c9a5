/** The noun phrase behind a figure. */
import type { Mention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import { wordCount } from '../../text/spacing.ts';
import { withoutEdges } from './edges.ts';
import type { Measure } from './measure.ts';
import { GOES_ON as GOES_ON_CLAUSE, TURN } from './words.ts';

const STOP =
  /[;:()…!?"]|(?:^| )(?:(?:nói|nêu|kể) trên|với số tiền|với tổng|trong khi|trong đó|so với|thay vì|thay cho|cho thấy|cho biết|cho hay|xuống còn|(?:và|,) (?:gần |hơn |trên |khoảng |có )?(?=\d))(?=[ \d.,;)]|$)/u;
const CONTINUES =
  /^ (?!(?:và|so|cuối|lúc|hồi|tăng|giảm|trong khi|cùng|cao hơn|thấp hơn|hoặc|đồng thời|nhằm|để|trong đó|từ|vào|như|năm|tháng|quý|do|vì|nhưng|còn|thì|vượt|xuống|lên|tương|theo|đến|tới|tính|khi|nên|trở|gấp|bằng|trong|trước|kế hoạch|dự toán|sau|thay|mỗi|(?:cho|tại|ở|trên) mỗi)(?![\p{L}]))\p{L}/u;
/** At the end of a thing's name, a measure of it that has the next figure: *gói dữ liệu | dung lượng 8 GB*. */
const MEASURE_END = / (?:dung lượng|trị giá|công suất|tốc độ|diện tích|thời lượng|trọng tải) ?$/u;
/** Words of a phrase at most. */
const MOST_WORDS = 48;
/** Behind a time, more of the phrase. */
const GOES_ON = /^ (?:cho|của|dành cho)(?= )/u;
/** What a thing is for is no part of a count's name. */
const PURPOSE =
  / (?:trong số|nhưng|song(?= (?:mới|còn|chỉ|vẫn|chưa) )|để(?! (?:tỷ lệ|quá hạn|xảy ra|mất|trễ|chậm|tồn|lộ)(?![\p{L}]))|nhằm|do|vì|như|nên|khi|kèm|cùng với|(?<!(?:nối|thông|hợp|bộ|tác|ký|đối|so|trùng|khớp|liên kết|gắn) )với)(?= )/u;

/** The noun phrase right behind the figure: *80% | dịch vụ công trực tuyến toàn trình*. */
export function phraseAfter(
  { lower, cased }: Document,
  { figure, change }: Measure,
  nextStart: number,
  mentions: readonly Mention[],
): string {
  if (figure.dimension === 'count' || !CONTINUES.test(lower.slice(figure.end, figure.end + 24))) return '';
  const limit = change && change.start > figure.end ? change.start : nextStart;
  const end = endOfPhrase(lower, figure.end, limit, mentions, false);
  const phrase = `${cased.slice(figure.end, end)}${behindTime(lower, cased, end, limit, mentions)}`;
  // từ 10% ngân sách | trở lên | cho an toàn thông tin: the word of bound names nothing
  const isBound = figure.bound === 'at_least' || figure.bound === 'at_most';
  return withoutEdges(isBound ? phrase.replace(/ trở (?:lên|xuống)(?=$|[ ,])/u, '') : phrase);
}

/** *1% chi ngân sách năm 2026 | cho hạ tầng số*: what goes on behind a time in the middle of a phrase. */
function behindTime(lower: string, cased: string, end: number, limit: number, mentions: readonly Mention[]): string {
  const time = mentions.find(({ kind, start }) => kind === 'time' && start >= end && start <= end + 1);
  if (!time || !GOES_ON.test(lower.slice(time.end, time.end + 12))) return '';
  return cased.slice(time.end, endOfPhrase(lower, time.end, limit, mentions, true));
}

/** Where the phrase behind a figure ends: at a mark, a turn of thought, a time, the words in front of the next figure. */
export function endOfPhrase(
  lower: string,
  from: number,
  limit: number,
  mentions: readonly Mention[],
  short: boolean,
): number {
  let rest = lower.slice(from, limit);
  for (const pattern of short
    ? [STOP, /,/, PURPOSE, GOES_ON_CLAUSE, /[.](?= |$)/]
    : [STOP, TURN, GOES_ON_CLAUSE, /[.](?= |$)/]) {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(0, match.index);
  }
  const time = mentions.find(
    (mention) => mention.kind === 'time' && mention.start >= from && mention.start < from + rest.length,
  );
  if (time) rest = rest.slice(0, time.start - from);
  else if (from + rest.length === limit) {
    const joint = rest.search(
      short ? / và (?=(?:\S+ ){4})[^;]*$|(?:,| và)(?: [\p{L}]+){0,3} ?$/u : /(?:,| và)(?: [\p{L}]+){0,5} ?$/u,
    );
    if (joint >= 0) rest = rest.slice(0, joint);
    else if (short) rest = rest.replace(MEASURE_END, '');
  }
  if (wordCount(rest) <= MOST_WORDS) return from + rest.length;
  return from + rest.split(' ', MOST_WORDS).join(' ').length;
}
