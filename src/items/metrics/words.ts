import { ITEM_LISTS } from '../../lexicon/item-lists.ts';
import { itemPhrases } from '../../lexicon/item-phrases.ts';
import lists from '../../lexicon/measures.prepared.ts';
import { PhraseLists } from '../phrase-lists.ts';

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const either = (phrases: readonly string[]) => `(?:${phrases.join('|')})`;

/** A verb of change with its adverbs, and perhaps what it compares with, at the end of a text: *tăng bình quân*, *cao hơn cùng kỳ*. */
export const CHANGE_BEFORE = new RegExp(
  `${before}(?<verb>${either(lists.change)})${after}(?: ${either(lists.adverbs)}){0,4}(?<versus> (?:${either(lists.versus)}|năm|tháng|quý|kế hoạch|mục tiêu|dự toán|bình quân|mức)(?: [^,;.()]{1,36})?)?(?: ${either(lists.adverbs)}){0,3} ?$`,
  'u',
);
/** *nhỉnh hơn tháng liền trước*, *rẻ hơn năm 2021 tới*: more or less than whatever it is compared with. */
export const MORE_THAN = new RegExp(
  `${before}(?<verb>${either(lists.change.filter((phrase) => phrase.endsWith(' hơn')))})${after}(?<versus> (?!(?:mức|con số|ngưỡng|tỷ lệ) ?$)[^,;.()]{2,48}?)(?: (?:tới|đến|là|khoảng|gần|hơn|tận))* ?$`,
  'u',
);
/** Verbs of change, without which nothing has changed. */
export const CHANGE_VERB = new PhraseLists(itemPhrases, ITEM_LISTS.change);
export const IS_DOWN = new RegExp(`^${either(lists.down)}$`, 'u');
/** *lên*, *xuống còn*, *đến mức*: a level follows, though a verb of change stands before. */
export const REACHES =
  /(?:^|[^\p{L}])(?:lên|xuống|còn|thành|tới|đến|đạt|xuống còn|là)(?: (?:mức|còn|đến|tới|khoảng|gần|hơn|trên|dưới|chưa đầy|chưa tới|tối đa|tối thiểu|ít nhất|không quá|thứ hạng|vị trí))* ?$/u;
/** *từ*, *từ mức* at the end of a text. */
export const FROM =
  /(?:^|[^\p{L}])(?:từ|mức)(?: (?:mức|khoảng|con số|chỗ|hơn|gần|vị trí|hạng|thứ hạng|chưa đầy|dưới))* ?$/u;
/** Words that a value is told with. */
export const TELLING = new PhraseLists(itemPhrases, ITEM_LISTS.telling);
/** What makes a figure a forecast, a target or a fact,; a weak word of a target last. */
export const STATUS = new PhraseLists(
  itemPhrases,
  ITEM_LISTS.forecast,
  ITEM_LISTS.actual,
  ITEM_LISTS.targetStrong,
  ITEM_LISTS.target,
);
export const EXISTING = new RegExp(`^ ?${either(lists.existing)}${after}`, 'u');
export const INDEX_NOUN = new RegExp(`${before}${either(lists.indices)}${after}`, 'u');
export const VERSUS = new RegExp(`^ ?(?:\\(?)(?<text>${either(lists.versus)}${after}[^,;.()]{0,60})`, 'u');
export const REPORTING = new PhraseLists(itemPhrases, ITEM_LISTS.reporting);
/** What a predicate begins with. */
export const PREDICATE = new PhraseLists(itemPhrases, ITEM_LISTS.predicates);
/** Words of reporting that may be nouns. */
export const REPORTING_BEHIND_SPEAKER = new PhraseLists(itemPhrases, ITEM_LISTS.reportingBehindSpeaker);
/** Words that end like one that a value is told with: *cắt giảm*. */
export const COMPOUND = new PhraseLists(itemPhrases, ITEM_LISTS.compounds);
/** Words of telling behind which a mark stands where they report. */
export const SPEAKING = new PhraseLists(itemPhrases, ITEM_LISTS.speaking);
/** What may stand behind a word of reporting. */
export const REPORTED = /(?: rằng| thêm| tại hội nghị)?,? ?/y;
export const OPENING = new PhraseLists(itemPhrases, ITEM_LISTS.openings);
export const LEADING = new PhraseLists(itemPhrases, ITEM_LISTS.leading);
export const DURATION_NOUN = new RegExp(`${before}${either(lists.durations)}${after}`, 'u');
export const NATIONWIDE_END = new RegExp(`${before}${either(lists.nationwide)} $`, 'u');
/** A measure's name at the start of a piece of a subject: *tỷ lệ …*, *doanh thu …*. */
export const MEASURE_NOUN = new RegExp(
  `^(?:các |những )?(?!(?:số (?:liệu|hiệu)|tổng (?:đài|cục|công ty|giám đốc|bí thư|kho|trạm)|thu (?:phí|mua|thập|hút|hồi|gom|nhận)|chi (?:nhánh|cục|bộ|đoàn|hội|trả|tiết)|hạng mục|vị trí việc làm)${after})${either(lists.measureNouns)}${after}`,
  'u',
);
/** In what manner a deed is done, in front of it, with who does it: *đẩy nhanh* | *lắp đặt trạm*; or praise alone. */
export const HASTE = new RegExp(
  `^(?:${either(lists.praise)}$|(?:\\p{L}+ ){0,5}?${either(lists.haste)} (?!(?:ở|tại|vào|có|để|của|là|và|cho|được|trong|theo) )(?=\\p{L}+ \\p{L}))`,
  'iu',
);
/** What a share is one of, at the start of a text. */
export const WHOLES = new RegExp(`^${either(lists.wholes)}${after}`, 'iu');
/** Another clause behind *và*. */
export const GOES_ON = new RegExp(` và (?=${either(lists.goesOn)}${after})`, 'u');
/** A whole territory or branch, by itself. */
export const NATION = new RegExp(`^(?:(?:các|những|trên|cũng) )*${either(lists.nation)}$`, 'iu');
/** A comma behind which another thought begins. */
export const TURN = new RegExp(`,(?= ${either(lists.turns)}${after})`, 'u');
/** *mỗi ngày*, *bình quân hằng năm* in front of a figure in its clause. */
export const EACH = new PhraseLists(itemPhrases, ITEM_LISTS.each);
export const PER_BEFORE =
  /(?:^|[^\p{L}])(?:bình quân |trung bình )?(?:mỗi|một|hằng|hàng|trong một|cứ mỗi) (?<unit>ngày làm việc|ngày|giờ|phút|giây|tuần|tháng|quý|năm học|năm|huyện|phường|hợp tác xã|phiên|bản|buôn|chi bộ|thí sinh|phòng|khoa|dự án|đồ án|giường|người dân|người|hộ|xã|thôn|hồ sơ|cán bộ|thuê bao|học sinh|bệnh nhân|lượt|đơn vị|trường|vụ|doanh nghiệp|sản phẩm|giường bệnh|khách hàng|tài khoản|lao động|ca trực|lô hàng|chuyến|tờ khai|cửa khẩu|lớp|trạm|máy|thiết bị|thuế cơ sở|địa phương|tỉnh|bộ)(?![\p{L}])[^;.]{0,60}$/u;
/** A strong name of a measure in a subject. */
export const STRONG_NOUN = new RegExp(`${before}${either(lists.strongMeasureNouns)}${after}`, 'u');
/** With whom or through whom a deed is done, at the end of a text: *phối hợp với*. */
export const ASKING_END = new RegExp(`${before}${either(lists.asking)} (?:các |những )?$`, 'u');
/** Verbs of which the name of a measure is a part, at the end of a text: *tiết kiệm* of *tiết kiệm chi phí*. */
export const SAVING_END = new RegExp(`${before}(?<verb>${either(lists.savings)}) $`, 'u');
/** *bình quân* at the start of a text: which value of its measure is told. */
export const AVERAGE = new RegExp(`^${either(lists.averages)}${after}`, 'u');
/** A word where it is no half of a compound that goes on behind it: *cho*, but not of *cho phép*. */
const notFirstHalf = (word: string) => {
  const halves = lists.compounds
    .filter((pair) => pair.startsWith(`${word} `))
    .map((pair) => pair.slice(word.length + 1));
  return halves.length === 0 ? word : `${word}(?! ${either(halves)}${after})`;
};
/** A word where it is no second half: *giảm*, but not of *cắt giảm*. */
const notHalf = (word: string) => {
  const halves = lists.compounds
    .filter((pair) => pair.endsWith(` ${word}`))
    .map((pair) => `${before}${pair.slice(0, -word.length)}`);
  return halves.length === 0 ? word : `(?<!${either(halves)})${word}`;
};
export const EDGE_START = new RegExp(`^(?:${either(lists.edges.map(notFirstHalf))}${after}[\\s,]*)+`, 'u');
/** At the end *mới* belongs to what stands before it: *doanh nghiệp thành lập mới*. */
const LAST = [...lists.edges.filter((word) => word !== 'mới'), ...lists.lastEdges];
export const EDGE_END = new RegExp(`(?:(?:^|[\\s,]+)${either(LAST.map(notHalf))})+$`, 'u');
/** Words with which edges begin and end: without one of them at its end a text has none. */
export const EDGE_WORDS = new Set([...lists.edges, ...lists.lastEdges].flatMap((phrase) => phrase.split(' ')));
/** Steps of a ranking or a scale are gained or lost with plain verbs of moving. */
export const STEP_VERB =
  /(?:^|[^\p{L}])(?<verb>lên|leo|tăng|vượt|nhảy|thăng|tiến|cải thiện|nhích|xuống|tụt|giảm|lùi|mất)(?: (?:lên|thêm|được|liền|tới|khoảng|hơn|tiếp))* ?$/u;
export const STEP_DOWN = /^(?:xuống|tụt|giảm|lùi|mất)$/u;
/** A lead-in of what was reached in a time. */
export const RESULTS = /(?:^|[^\p{L}])(?:kết quả|tình hình|số liệu|đạt được)(?![\p{L}])/u;
/** A heading of what is to be done. */
export const TASKS =
  /(?:^|[^\p{L}])(?:nhiệm vụ|giải pháp|phương hướng|công việc|phân công|kế hoạch công tác|việc cần làm|tổ chức thực hiện)(?![\p{L}])/u;
/** The end of a line that leads in what somebody is to do: *…, Thường trực Tỉnh ủy yêu cầu:*. */
export const DEMAND_END = /(?:^|[^\p{L}])(?:yêu cầu|đề nghị|giao|chỉ đạo|phân công)(?: [^:;.,]{1,40})? ?:$/u;
/** A line that leads in what somebody concludes, of whatever kind. */
export const CONCLUDING = /(?:^|[^\p{L}])(?:kết luận|ý kiến|thống nhất|phát biểu|đánh giá cao)(?![\p{L}])/u;
/** Words that ask for something, whatever the section tells of. */
export const DEMANDING =
  /(?:^|[^\p{L}])(?:yêu cầu|đề nghị|kiến nghị|giao|chỉ đạo|phân công|đề xuất|phải|cần|phấn đấu)(?![\p{L}])/u;
/** A lead-in of targets. */
export const AIM = /(?:^|[^\p{L}])(?:mục tiêu|chỉ tiêu|phấn đấu|phải đạt|các mốc)(?![\p{L}])/u;
