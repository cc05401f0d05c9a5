/** The words in front of a figure that its value is told of. */
import type { Mention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordCount } from '../../text/spacing.ts';
import { endOf, tokenFrom } from '../../text/walk.ts';
import { tidy, withoutEdges } from './edges.ts';
import type { Measure } from './measure.ts';
import { withoutOpening, withoutTelling } from './opening.ts';
import type { Place } from './told.ts';
import { COMPOUND, MEASURE_NOUN, STRONG_NOUN } from './words.ts';

/** Words of a subject that is kept whole, and of a piece of one. */
const MOST_WORDS = 24;
/** Words of a bare name of a measure, and of the subject that it is kept with: *mạng truyền số liệu cấp xã đạt | tốc độ*. */
const BARE = 2;
const FULL_PHRASE = 6;
const BARE_SUBJECT = 12;
const SAME_TIME = /(?:trong )?cùng $/iu;
const SHORT = 4;
/** In front of a colon these announce what follows, and name nothing. */
const ANNOUNCED =
  /(?:^|[^\p{L}])(?:sau|sau đây|báo cáo|kết luận|cụ thể|yêu cầu|gồm|rằng|là|kết quả|chỉ đạo|ý kiến|nhấn mạnh|cho biết|số liệu|đề nghị|nêu|phát biểu|nói) ?:$/u;
/** The end of what is said of one count, in front of the next. */
const NEXT = /^(?: [\p{L}]+)* (?:đã|chưa|được|đang|có|bị|không|vẫn|còn|phải|mới) [^,;]*, $/u;
/** A verb that goes on about the thing counted before. */
const DOING = /(?:^|[^\p{L}])(?:(?:đã|sẽ|đang|giúp|có thể)(?![\p{L}])|được(?= \p{L}))/u;
/** Nothing more is said of what is counted. */
const CLOSED = /^(?:[;.,)\n]|$)/u;
/** *Tổng công ty phấn đấu kéo giảm | thất thoát nước | xuống dưới 15,5%*: what is raised or lowered to a value. */
const MOVED =
  /(?:^|(?<=[ ,]))(?:nâng|kéo giảm|kìm giữ|giảm|hạ|rút ngắn|đưa|tăng|kéo)(?: (?:dần|thêm|nhanh|mạnh))* (?=\p{L}+ \p{L})/iu;
const TO = /(?:^|[^\p{L}])(?:lên|xuống|còn)(?: \p{L}+){0,3} ?$/u;
/** Behind the name of a measure another thought begins. */
const NAMED_END = /[,;:.(].*$| (?:làm|là|như|vào|để|nhằm|thành|trong|theo|phải|cần|sẽ|đã|đạt)(?= ).*$/u;
/** What a piece begins with that says to which end the ones before it are done. */
const AIMED =
  /^(?:theo đó|bảo đảm|đảm bảo|phấn đấu|không để|nhằm|góp phần)(?: (?:đến|trong|trước|hết|cuối|năm|tháng|quý)(?: (?:hết|cuối|ngày|tháng|năm|quý|[\d/.-]+|[ivx]+))+)?(?=,? ),? /iu;
/** What is said by the way of what a subject names: *số doanh nghiệp dùng hóa đơn điện tử, | vốn được xem là điểm sáng,*. */
const ASIDE = /, (?:vốn|nơi|lĩnh vực mà|khâu mà|việc mà|điều mà) [^,;]*(?:,|$)/gu;
/** *mỗi ngày* at the ends of a subject. */
const PERIOD = '(?:ngày làm việc|ngày|tháng|năm|tuần|quý|giờ|phút|giây)';
const PER_AT_START = new RegExp(`^(?:(?:bình quân|trung bình) )?mỗi ${PERIOD}(?![\\p{L}]),? ?`, 'u');
const PER_AT_END = new RegExp(`,? (?:bình quân |trung bình )?mỗi ${PERIOD} ?$`, 'u');

/** The words in front of the figure that say what is told of, telling verbs left out; empty where there are none. */
export function subjectOf(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  place: Place,
  mentions: readonly Mention[],
): string {
  const { lower, cased } = document;
  const { previousEnd, previous } = place;
  let from = Math.max(previousEnd, sentence.start);
  const start = beforeColon(lower, from, behindCompound(document, measure.start), measure);
  const region = lower.slice(from, start);
  const broken = Math.max(region.lastIndexOf(';'), region.lastIndexOf(': '), openBracket(region));
  const deed = place.actionStart;
  if (deed !== undefined && deed > from && deed < start && deed > from + broken) from = deed;
  else if (broken >= 0) from += broken + 1;
  else if (previous) {
    // 38 chi nhánh đã xong, | 25 chi nhánh đạt …: what was said of the first is said, another begins
    if (measure.figure.dimension === 'count' && NEXT.test(region)) return '';
    const joint = lastJoint(region);
    const told =
      previous.figure.dimension === 'count' && wordCount(region) > 3 && (!region.includes(',') || DOING.test(region));
    if (joint >= 0 && !(told && wordCount(region.slice(joint).trim()) <= SHORT)) from += joint;
    else if (told) from = previous.figure.number[1];
    else from = start;
  }
  from = withoutOpening(document, from, start, mentions);
  const end = withoutTelling(document, from, start);
  const whole = cased.slice(from, withoutLastTime(lower, from, end, mentions));
  const named = end > from ? withoutEdges(strongest(lastPiece(tidy(withoutAsides(whole))))) : '';
  return TO.test(lower.slice(end, measure.figure.number[0])) ? behindMove(named) : named;
}

/** *Tỷ lệ giải ngân |: 63%*: a colon right in front of a figure tells it of what stands in front. */
function beforeColon(lower: string, from: number, start: number, { figure }: Measure): number {
  const region = lower.slice(from, start).trimEnd();
  if (!region.endsWith(':') || ANNOUNCED.test(region)) return start;
  const clause = region.slice(Math.max(region.lastIndexOf(';'), region.lastIndexOf('\n')) + 1).trimStart();
  const bare = figure.dimension === 'count' && figure.end === figure.number[1];
  const itself = clause.startsWith(figure.unit.toLowerCase());
  // Sự cố an toàn thông tin: 02 vụ: a classifier alone counts what stands in front
  const classifier = !figure.unit.includes(' ') && CLOSED.test(lower.slice(figure.end, figure.end + 2));
  return figure.dimension !== 'count' || bare || itself || classifier || MEASURE_NOUN.test(clause)
    ? from + region.length - 1
    : start;
}

/** *cắt | giảm 63 thủ tục*: behind the word of which a change begins in the middle. */
function behindCompound(document: Document, start: number): number {
  const token = tokenFrom(document, start);
  return token > 0 && COMPOUND.at(document, token - 1)?.endToken === token + 1 ? endOf(document, token) : start;
}

/** What is moved to a value, without who moves it. */
function behindMove(subject: string): string {
  const moved = MOVED.exec(subject);
  return moved ? subject.slice(moved.index + moved[0].length) : subject;
}

/** A time at the end of a subject says when, not what. */
function withoutLastTime(lower: string, from: number, end: number, mentions: readonly Mention[]): number {
  const stop = from + lower.slice(from, end).trimEnd().length;
  const time = mentions.find((mention) => mention.kind === 'time' && mention.start > from && mention.end === stop);
  return time ? time.start : end;
}

/** Without brackets, without the source set between commas, without what the value is counted per. */
function withoutAsides(subject: string): string {
  let text = subject.includes('(') ? subject.replace(/\s*\([^()]*\)/g, '') : subject;
  if (text.includes(', theo ')) text = text.replace(/, theo [^,;]*,/g, '');
  text = text.replace(ASIDE, '');
  if (!text.includes('ỗi ')) return text;
  const behind = text.slice(PER_AT_START.exec(text.toLowerCase())?.[0].length ?? 0);
  const once = behind.slice(0, PER_AT_END.exec(behind.toLowerCase())?.index);
  return wordCount(withoutEdges(once)) > 1 ? once : text;
}

/** From the first strong name of a measure on: *Sở đã yêu cầu nâng cấp và hiện | thời gian phản hồi*. */
function strongest(subject: string): string {
  const lower = subject.toLowerCase();
  const at = lower.search(STRONG_NOUN);
  if (at <= 0) return subject;
  const named = subject.slice(at);
  // số thu trong cùng thời gian: a time is no measure
  if (lower.startsWith('thời gian', at) && SAME_TIME.test(lower.slice(0, at))) {
    const before = tidy(lower.slice(0, at).replace(SAME_TIME, ''));
    if (before !== '') return before;
  }
  const bare = wordCount(named) <= BARE && wordCount(subject) <= (subject.includes(',') ? FULL_PHRASE : BARE_SUBJECT);
  return bare ? subject : named;
}

/** The last bracket that is not closed before the figure. */
function openBracket(region: string): number {
  const open = region.lastIndexOf(' (');
  return open >= 0 && !region.includes(')', open) ? open : -1;
}

/** Of a long subject the last piece that names a measure, else the last piece of all. */
function lastPiece(subject: string): string {
  if (!subject.includes(',') && !subject.includes(';')) return subject;
  const turned = /^.*[,;] (?:nhưng|song|mà|còn|trong khi|thì|dù vậy|tuy nhiên) (?:mà )?/iu.exec(subject);
  if (turned && turned[0].length < subject.length) return lastPiece(subject.slice(turned[0].length));
  const pieces = subject.split(', ');
  if (pieces.length === 1) return subject;
  const named = pieces.findLastIndex((piece) => MEASURE_NOUN.test(piece.toLowerCase()));
  if (named > 0) return pieces.slice(named).join(', ');
  const aimed = AIMED.exec(pieces.at(-1) ?? '');
  if (aimed && wordCount(pieces.at(-1)?.slice(aimed[0].length) ?? '') > 1)
    return tidy((pieces.at(-1) ?? '').slice(aimed[0].length));
  if (wordCount(subject) <= MOST_WORDS) return subject;
  return tidy(
    (pieces.at(-1) ?? subject).replace(/^(?:góp phần|nhằm|để|bảo đảm|đảm bảo|phấn đấu|đưa|nâng|đạt)(?: đạt)? /u, ''),
  );
}

/** Behind an earlier figure the new subject begins at the first comma or *và*. */
function lastJoint(region: string): number {
  const match = /(?:,| và|\)) /u.exec(region);
  return match && wordCount(region.slice(match.index + match[0].length).trim()) > 1
    ? match.index + match[0].length
    : -1;
}

/**
 * The last measure that words name by the way, for a figure without a subject: *phải lấy | tỷ lệ hồ sơ trực tuyến | làm tiêu
 * chí; phấn đấu đạt trên 20%*.
 *
 * @returns empty for none
 */
export function lastNamed(words: string): string {
  let rest = words;
  let named = '';
  for (let at = rest.toLowerCase().search(STRONG_NOUN); at >= 0; at = rest.toLowerCase().search(STRONG_NOUN)) {
    named = rest.slice(at);
    rest = named.slice(named.indexOf(' ') + 1);
    if (rest === named) break;
  }
  return withoutEdges(named.replace(NAMED_END, ''));
}
