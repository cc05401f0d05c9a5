import measuresFile from '../../lexicon/measures.yaml';
import { foldPhrase } from '../../text/fold.ts';
import { PhraseLists } from '../phrase-lists.ts';

type List =
  | 'up'
  | 'down'
  | 'adverbs'
  | 'telling'
  | 'target'
  | 'target_strong'
  | 'forecast'
  | 'actual'
  | 'existing'
  | 'indices'
  | 'versus'
  | 'reporting'
  | 'openings'
  | 'durations'
  | 'nationwide'
  | 'measure_nouns'
  | 'turns'
  | 'strong_measure_nouns'
  | 'edges'
  | 'leading'
  | 'each';

const lists = measuresFile as Readonly<Record<List, readonly string[]>>;

function alternatives(...names: readonly List[]): string {
  const words = names.flatMap((name) => lists[name].map(foldPhrase));
  return `(?:${[...new Set(words)].sort((a, b) => b.length - a.length).join('|')})`;
}

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';

/** A verb of change with its adverbs, and perhaps what it compares with, at the end of a text: *tăng bình quân*, *cao hơn cùng kỳ*. */
export const CHANGE_BEFORE = new RegExp(
  `${before}(?<verb>${alternatives('up', 'down')})${after}(?: ${alternatives('adverbs')}){0,4}(?<versus> (?:${alternatives('versus')}|năm|tháng|quý|kế hoạch|mục tiêu|dự toán|bình quân|mức)(?: [^,;.()]{1,36})?)?(?: ${alternatives('adverbs')}){0,3} ?$`,
  'u',
);
/** Verbs of change, without which nothing has changed. */
export const CHANGE_VERB = new PhraseLists(lists.up, lists.down);
export const IS_DOWN = new RegExp(`^${alternatives('down')}$`, 'u');
/** *lên*, *xuống còn*, *đến mức*: a level follows, though a verb of change stands before. */
export const REACHES =
  /(?:^|[^\p{L}])(?:lên|xuống|còn|thành|tới|đến|đạt|xuống còn|là)(?: (?:mức|còn|đến|tới|khoảng|gần|hơn|trên|thứ hạng|vị trí))* ?$/u;
/** *từ*, *từ mức* at the end of a text. */
export const FROM =
  /(?:^|[^\p{L}])(?:từ|mức)(?: (?:mức|khoảng|con số|chỗ|hơn|gần|vị trí|hạng|thứ hạng|chưa đầy|dưới))* ?$/u;
/** Words that a value is told with. */
export const TELLING = new PhraseLists(lists.telling);
/** What makes a figure a forecast, a target or a fact,; a weak word of a target last. */
export const STATUS = new PhraseLists(lists.forecast, lists.actual, lists.target_strong, lists.target);
export const EXISTING = new RegExp(`^ ?${alternatives('existing')}${after}`, 'u');
export const INDEX_NOUN = new RegExp(`${before}${alternatives('indices')}${after}`, 'u');
export const VERSUS = new RegExp(`^ ?(?:\\(?)(?<text>${alternatives('versus')}${after}[^,;.()]{0,60})`, 'u');
export const REPORTING = new PhraseLists(lists.reporting);
/** What may stand behind a word of reporting. */
export const REPORTED = /(?: rằng| thêm| tại hội nghị)?,? ?/y;
export const OPENING = new PhraseLists(lists.openings);
export const LEADING = new PhraseLists(lists.leading);
export const DURATION_NOUN = new RegExp(`${before}${alternatives('durations')}${after}`, 'u');
export const NATIONWIDE_END = new RegExp(`${before}${alternatives('nationwide')} $`, 'u');
/** A measure's name at the start of a piece of a subject: *tỷ lệ …*, *doanh thu …*. */
export const MEASURE_NOUN = new RegExp(`^(?:các |những )?${alternatives('measure_nouns')}${after}`, 'u');
/** A comma behind which another thought begins. */
export const TURN = new RegExp(`,(?= ${alternatives('turns')}${after})`, 'u');
/** *mỗi ngày*, *bình quân hằng năm* in front of a figure in its clause. */
export const EACH = new PhraseLists(lists.each);
export const PER_BEFORE =
  /(?:^|[^\p{L}])(?:bình quân |trung bình )?(?:mỗi|một|hằng|hàng|trong một|cứ mỗi) (?<unit>ngày làm việc|ngày|giờ|phút|giây|tuần|tháng|quý|năm|người dân|người|hộ|xã|thôn|hồ sơ|cán bộ|thuê bao|học sinh|bệnh nhân|lượt|đơn vị|trường|vụ|doanh nghiệp|sản phẩm|giường bệnh|khách hàng|tài khoản|lao động|ca trực|lô hàng|chuyến|tờ khai|cửa khẩu|lớp|trạm|máy|thiết bị|thuế cơ sở|địa phương|tỉnh|bộ)(?![\p{L}])[^;.]{0,60}$/u;
/** What stands before the first strong name of a measure in a subject. */
export const STRONG_NOUN = new RegExp(`^.*?${before}(?=${alternatives('strong_measure_nouns')}${after})`, 'u');
export const EDGE_START = new RegExp(`^(?:${alternatives('edges')}${after}[\\s,]*)+`, 'u');
/** At the end *mới* and *trực thuộc* belong to what they follow: *doanh nghiệp thành lập mới*, *đơn vị trực thuộc*. */
const EDGE_LAST = alternatives('edges').replace('|mới|', '|').replace('|thuộc|', '|(?<!trực )thuộc|');
export const EDGE_END = new RegExp(`(?:(?:^|[\\s,]+)(?:${EDGE_LAST}|tăng|giảm|lên|xuống))+$`, 'u');
/** Words with which edges begin and end: without one of them at its end a text has none. */
export const EDGE_WORDS = new Set(
  [...lists.edges, 'tăng', 'giảm', 'lên', 'xuống'].flatMap((phrase) => foldPhrase(phrase).split(' ')),
);
/** Steps of a ranking or a scale are gained or lost with plain verbs of moving. */
export const STEP_VERB =
  /(?:^|[^\p{L}])(?<verb>lên|leo|tăng|vượt|nhảy|thăng|tiến|cải thiện|nhích|xuống|tụt|giảm|lùi|mất)(?: (?:lên|thêm|được|liền|tới|khoảng|hơn|tiếp))* ?$/u;
export const STEP_DOWN = /^(?:xuống|tụt|giảm|lùi|mất)$/u;
/** A lead-in of targets. */
export const AIM = /(?:^|[^\p{L}])(?:mục tiêu|chỉ tiêu|phấn đấu|phải đạt|các mốc)(?![\p{L}])/u;
