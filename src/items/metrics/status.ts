import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { tokenFrom } from '../../text/walk.ts';
import type { Measure } from './measure.ts';
import { beginsName } from './opening.ts';
import { COMPOUND, EXISTING, STATUS } from './words.ts';

type Word = 'forecast' | 'actual' | 'strong' | 'weak';
type Status = 'actual' | 'target' | 'forecast';

/** Characters in front of a figure in which its clause is read, and in which weaker words count. */
const CLAUSE = 240;
const NEAR = 90;
/** A bound that is a forecast: *ước đạt 5%*. */
const FORETELLING = 'ước';
/** What is to come by somebody's own will. */
const PLANNED = 'dự kiến';
/** How many goals or tasks a plan holds is a fact. */
const DONE =
  /(?:hoàn thành|hoàn tất|giải quyết xong|xử lý xong|đạt|hoàn thành dứt điểm) (?:ít nhất |tối thiểu |toàn bộ |cả |dứt điểm )?$/u;
const AIMS = /^(?:mục tiêu|nhiệm vụ|chỉ tiêu|giải pháp|nhóm nhiệm vụ|nhóm giải pháp|nội dung)/;
/** Words behind which a count in an order is of what is there, to be dealt with. */
const DEALT_WITH =
  /(?:nhất là|trong số|trong đó có|đối với|của|với|danh sách|khắc phục|xử lý|tháo gỡ|thực hiện|triển khai|thuộc|hết|số|như|trong|xóa|lấp đầy|giải quyết|tại|cho|đối chiếu|rà soát|rà lại|rà|rà lại toàn bộ|rà soát toàn bộ|ưu tiên|các|những|dùng lại|làm sạch|chuẩn hóa|trên tổng số|trong tổng số|bàn giao) $/u;
/** How many are to be taught is the aim of it: *mở lớp tập huấn cho | 2.400 nông dân*. */
const TAUGHT =
  /(?:^|[^\p{L}])(?:tập huấn|bồi dưỡng|đào tạo|phổ cập|mở lớp|lớp|truyền thông|tuyên truyền)(?: [^;.,]{1,60})? cho $/u;
/** Things that are worth so much already: *quyết toán gói thầu | 18,6 tỷ đồng*. */
const WORTH = /(?:gói thầu|hợp đồng|khoản tài trợ|khoản vay|khoản nợ|đường ống|dự án) $/u;
/** What has to be done anyhow is no aim: *không phải nộp*, *vẫn phải học nhờ*, *đang phải dùng*. */
const ANYHOW = /(?:số|không|vẫn|đang|còn|có lúc|lúc|mà|lại|thường|luôn|từng|khỏi|chẳng) $/u;

/** In front of a forecast that is a thing: *bản tin dự báo*. */
const TRADE =
  /(?:^|[^\p{L}])(?:sai số|bản tin|tin|phần mềm|mô hình|độ chính xác|công tác|năng lực|hệ thống|chất lượng|trạm|trung tâm|số liệu) $/u;
/** A time by which. */
const DUE = /(?:^|[^\p{L}])(?:trước|chậm nhất|muộn nhất|đến|trong (?:tháng|quý|năm|tuần)|xong|hoàn thành)(?![\p{L}])/u;
/** What one has to bear is no aim. */
const SUFFERED =
  /^phải (?:chờ|đợi|mất|chịu|đi xa|đi lại|nhập lại|làm lại|học nhờ|ghi tay|dừng|đóng cửa|ngừng|xếp hàng)(?!\p{L})/u;
/** Several aims follow one of these. */
const AIMING = /(?:^|[^\p{L}])(?:phấn đấu|mục tiêu|đặt chỉ tiêu|hướng tới|quyết tâm|cam kết)(?![\p{L}])/u;
const MOST_BETWEEN = 160;
/** Of what there is a part is there as well: *3.800 hiện vật có ảnh; riêng Bảo tàng … 6.200 hiện vật*. */
const PART = /^[^;.]{0,60}[,;(] ?(?:riêng|trong đó)(?= )[^;.]*$/u;
/** In front of a share of what there is. */
const SHARED = /(?:^|[^\p{L}])(?:bằng|chiếm|tương đương(?: với)?|ứng với)(?: (?:tới|đến|khoảng|gần|hơn|trên))* $/u;
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
  if (last.status === 'target' && isNextAim(document, measure, last.measure, between)) return 'target';
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

/** *phấn đấu …: 90% hồ sơ …; | 80% tuyến …*: the next of several aims, with nothing said of what is. */
function isNextAim(document: Document, measure: Measure, last: Measure, between: string): boolean {
  if (!between.includes(';') || between.length > MOST_BETWEEN || measure.figure.bound === 'below') return false;
  const { lower } = document;
  const before = lower.slice(Math.max(0, last.start - CLAUSE), last.start);
  const aim = before.slice(Math.max(0, before.lastIndexOf('. ')));
  if (!AIMING.test(aim)) return false;
  const { forecast, actual } = wordsOfStatus(document, last.end, measure.start);
  return Math.max(forecast, actual) < 0;
}

/** Where the last words of each status begin, -1 for none. */
function wordsOfStatus(document: Document, start: number, end: number): Record<Word, number> {
  const [forecast = -1, actual = -1, strong = -1, weak = -1] = STATUS.lastStarts(document, start, end);
  // tỷ lệ hiện vật: the first half of another word tells nothing
  // sai số dự báo bão còn 92 km: what is foretold by trade
  const isTrade = forecast >= 0 && TRADE.test(document.lower.slice(Math.max(start, forecast - 20), forecast));
  if (isTrade) return { ...wordsOfStatus(document, start, forecast), actual, strong, weak };
  const half = actual >= 0 && COMPOUND.at(document, tokenFrom(document, actual)) !== undefined;
  // Cần Thơ xếp hạng 15
  if (weak > strong && beginsName(document, tokenFrom(document, weak))) return wordsOfStatus(document, weak + 1, end);
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
    // tăng thời lượng tuyên truyền, dự kiến 24 chuyên mục: in an order it is what is planned
    return demanded && lower.startsWith(PLANNED, foretold) ? 'target' : 'forecast';
  if (strong > actual) return 'target';
  const anyhow =
    lower.startsWith('phải', weak) &&
    (ANYHOW.test(lower.slice(Math.max(0, weak - 10), weak)) || SUFFERED.test(lower.slice(weak, weak + 20)));
  const target = weak < near || anyhow ? -1 : weak;
  const told = actual < near ? -1 : actual;
  if (!demanded) return target > told || promised(lower, measure, sentence, actual >= clause) ? 'target' : 'actual';
  if (capped(measure)) return 'target';
  const counted = figure.dimension === 'count' && figure.form === 'level' && figure.bound === undefined;
  const before = lower.slice(near, start);
  if (
    counted &&
    (EXISTING.test(lower.slice(figure.end, figure.end + 24)) || (DEALT_WITH.test(before) && !TAUGHT.test(before)))
  )
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
  if (said['word'] !== 'phải') return true;
  // 38.700 em phải học trực tuyến: with no time by which, how things stand
  if (figure.dimension === 'count' && !DUE.test(lower.slice(figure.end, Math.min(sentence.end, figure.end + 120))))
    return false;
  // bằng 76% số hộ phải kê khai: which of them the share is of
  const ofThose = SHARED.test(lower.slice(Math.max(sentence.start, start - 24), start));
  return !(told || ofThose || ANYHOW.test(said['before'] ?? ''));
}
