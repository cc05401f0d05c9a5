import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { tokenFrom } from '../../text/walk.ts';
import type { Measure } from './measure.ts';
import { COMPOUND, EXISTING, STATUS } from './words.ts';

type Word = 'forecast' | 'actual' | 'strong' | 'weak';
type Status = 'actual' | 'target' | 'forecast';

/** Characters in front of a figure in which its clause is read, and in which weaker words count. */
const CLAUSE = 240;
const NEAR = 90;
/** A bound that is a forecast: *ước đạt 5%*. */
const FORETELLING = 'ước';
/** How many goals or tasks a plan holds is a fact. */
const DONE =
  /(?:hoàn thành|hoàn tất|giải quyết xong|xử lý xong|đạt|hoàn thành dứt điểm) (?:ít nhất |tối thiểu |toàn bộ |cả |dứt điểm )?$/u;
const AIMS = /^(?:mục tiêu|nhiệm vụ|chỉ tiêu|giải pháp|nhóm nhiệm vụ|nhóm giải pháp|nội dung)/;
/** Words behind which a count in an order is of what is there, to be dealt with. */
const DEALT_WITH =
  /(?:nhất là|trong số|trong đó có|đối với|của|với|danh sách|khắc phục|xử lý|tháo gỡ|thực hiện|triển khai|thuộc|hết|số|như|trong|xóa|lấp đầy|giải quyết|tại|cho|đối chiếu|rà soát|rà lại|rà|rà lại toàn bộ|rà soát toàn bộ|ưu tiên|các|những|dùng lại|làm sạch|chuẩn hóa|trên tổng số|trong tổng số|bàn giao) $/u;
/** Things that are worth so much already: *quyết toán gói thầu | 18,6 tỷ đồng*. */
const WORTH = /(?:gói thầu|hợp đồng|khoản tài trợ|khoản vay|khoản nợ|đường ống|dự án) $/u;
/** What has to be done anyhow is no aim: *không phải nộp*, *vẫn phải học nhờ*, *đang phải dùng*. */
const ANYHOW = /(?:không|vẫn|đang|còn|có lúc|lúc|mà|lại|thường|luôn|từng|khỏi|chẳng) $/u;

/** Of what there is a part is there as well: *3.800 hiện vật có ảnh; riêng Bảo tàng … 6.200 hiện vật*. */
const PART = /^[^;.]{0,60}[,;(] ?(?:riêng|trong đó)(?= )[^;.]*$/u;
/** In front of a count of what there is. */
const THERE = /(?:^|[^\p{L}])(?:có|còn|trong|trong số|trong tổng số|đối với|của)(?: (?:tới|đến|khoảng))* $/u;

/**
 * Whether a measure was reached, is demanded or is foretold.
 *
 * The words in front of the figure in its own clause decide; in a directive what is not told as reached is a target, save
 * the count of things that exist already (*39 nhiệm vụ chậm tiến độ*).
 *
 * @param demanded whether the figure stands in a directive, or behind a deadline
 */
export function statusOf(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  demanded: boolean,
  last?: { readonly measure: Measure; readonly status: Status },
): Status {
  const inherited = last && inheritedStatus(document, measure, last);
  return inherited ?? ownStatus(document, sentence, measure, demanded, last?.measure.end ?? 0);
}

/** A share in brackets is told of the value before it; in a list the verb of the first serves all. */
function inheritedStatus(
  document: Document,
  measure: Measure,
  last: { readonly measure: Measure; readonly status: Status },
): Status | undefined {
  const between = document.lower.slice(last.measure.end, measure.start);
  const isPart = last.measure.figure.unit === measure.figure.unit && PART.test(between);
  if (isPart && last.status === 'actual') {
    const { forecast, strong, weak } = wordsOfStatus(document, last.measure.end, measure.start);
    if (Math.max(forecast, strong, weak) < 0) return 'actual';
  }
  if (/\((?:chiếm|đạt|bằng|tương đương|khoảng|tăng|giảm)? ?$/u.test(between) && between.length < 90) return last.status;
  if (
    last.status === 'target' &&
    between.length < 70 &&
    /^[^;.]*(?:,| và) ?[^;.]*$/u.test(between) &&
    (last.measure.figure.dimension === measure.figure.dimension || capped(measure)) &&
    wordsOfStatus(document, last.measure.end, measure.start).actual < 0
  )
    return 'target';
  return undefined;
}

/** Where the last words of each status begin, -1 for none. */
function wordsOfStatus(document: Document, start: number, end: number): Record<Word, number> {
  const [forecast = -1, actual = -1, strong = -1, weak = -1] = STATUS.lastStarts(document, start, end);
  // tỷ lệ hiện vật: the first half of another word tells nothing
  const half = actual >= 0 && COMPOUND.at(document, tokenFrom(document, actual)) !== undefined;
  return { forecast, actual: half ? wordsOfStatus(document, start, actual).actual : actual, strong, weak };
}

/** A least or a most is seldom told of what is. */
function capped({ figure }: Measure): boolean {
  return figure.bound === 'at_least' || figure.bound === 'at_most';
}

function ownStatus(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  demanded: boolean,
  previousEnd: number,
): Status {
  const { lower } = document;
  const { figure, start } = measure;
  if (
    figure.dimension === 'count' &&
    figure.form === 'level' &&
    AIMS.test(figure.unit.toLowerCase()) &&
    !(demanded && DONE.test(lower.slice(Math.max(0, start - 30), start)))
  )
    return 'actual';
  const least = Math.max(sentence.start, start - CLAUSE);
  const clause = least + lower.slice(least, start).lastIndexOf(';') + 1;
  const near = Math.max(clause, start - NEAR);
  const { forecast: lastForetold, actual, strong, weak } = wordsOfStatus(document, clause, start);
  // ước đạt 25.200 tỷ đồng, bằng 129,6%: the estimate is of the figure that it stands with
  const foretold = lower.startsWith(FORETELLING, lastForetold) && lastForetold < previousEnd ? -1 : lastForetold;
  if ((foretold >= near && foretold > actual && foretold > strong) || lower.startsWith(FORETELLING, figure.start))
    return 'forecast';
  if (strong > actual) return 'target';
  const anyhow = lower.startsWith('phải', weak) && ANYHOW.test(lower.slice(Math.max(0, weak - 10), weak));
  const target = weak < near || anyhow ? -1 : weak;
  const told = actual < near ? -1 : actual;
  if (!demanded) return target > told || promised(lower, measure, sentence, actual >= clause) ? 'target' : 'actual';
  if (capped(measure)) return 'target';
  const counted = figure.dimension === 'count' && figure.form === 'level' && figure.bound === undefined;
  if (counted && (EXISTING.test(lower.slice(figure.end, figure.end + 24)) || DEALT_WITH.test(lower.slice(near, start))))
    return 'actual';
  if (figure.dimension !== 'count' && WORTH.test(lower.slice(near, start))) return 'actual';
  return told > target ? 'actual' : 'target';
}

/** *774 thôn sẽ được phủ sóng*: what comes behind the figure says that it is to be. */
function promised(lower: string, { figure, start }: Measure, sentence: Sentence, told: boolean): boolean {
  if (figure.per || figure.bound === 'below' || figure.dimension === 'money') return false;
  const said = /^(?<before>[^,;.]{0,40} )(?<word>sẽ|phải|cần phải đạt)(?![\p{L}])/u.exec(
    lower.slice(figure.end, Math.min(sentence.end, figure.end + 60)),
  )?.groups;
  if (!said) return false;
  // có 9 hệ thống phải chạy song song: how things stand
  if (said['word'] === 'phải' && THERE.test(lower.slice(Math.max(sentence.start, start - 24), start))) return false;
  return said['word'] !== 'phải' || !(told || ANYHOW.test(said['before'] ?? ''));
}
