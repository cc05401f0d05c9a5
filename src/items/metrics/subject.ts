/** The words in front of a figure that its value is told of. */
import type { Mention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordCount } from '../../text/spacing.ts';
import { endOf, tokenFrom } from '../../text/walk.ts';
import { behindDoers } from './doers.ts';
import { tidy, withoutEdges } from './edges.ts';
import type { Measure } from './measure.ts';
import { withoutOpening, withoutTelling } from './opening.ts';
import { phraseAfter } from './phrase.ts';
import type { Place } from './told.ts';
import { COMPOUND, HASTE, MEASURE_NOUN, SAVING_END, STRONG_NOUN } from './words.ts';

/** Words of a subject that is kept whole, and of a piece of one. */
const MOST_WORDS = 24;
/** Words of a bare name of a measure, and of the subject that it is kept with: *mạng truyền số liệu cấp xã đạt | tốc độ*. */
const BARE = 2;
const FULL_PHRASE = 6;
const BARE_SUBJECT = 12;
/** In front of a name of a measure, the half of it that says how much. */
const NUMBER_OF = /^(?:tổng )?(?:số|mức) $/u;
/** Characters of what a figure in brackets can be of. */
const LEAST_NAMED = 6;
/** Words of a counted noun that says enough by itself, and characters between two that are one list. */
const FULL_UNIT = 3;
const MOST_LINK = 8;
const SAME_TIME = /(?:trong )?cùng $/iu;
const SHORT = 4;
/** In front of a colon these announce what follows, and name nothing. */
const ANNOUNCED =
  /(?:^|[^\p{L}])(?:sau|sau đây|báo cáo|kết luận|cụ thể|yêu cầu|gồm|rằng|là|kết quả|chỉ đạo|ý kiến|nhấn mạnh|cho biết|số liệu|đề nghị|nêu|phát biểu|nói) ?:$/u;
/** The end of what is said of one count, in front of the next. */
const NEXT =
  /^(?: [\p{L}]+)* (?:đã|chưa|được|đang|có|bị|không|vẫn|còn|phải|mới) [^,;]*, (?:(?:còn|và|riêng|nhưng|song)(?: (?:có|tới|khoảng|gần|hơn))* )?$/u;
/** A verb that goes on about the thing counted before. */
const DOING = /(?:^|[^\p{L}])(?:(?:đã|sẽ|đang|giúp|có thể)(?![\p{L}])|được(?= \p{L}))/u;
/** Behind a figure, by what it came about: *giảm 12% nhờ | gộp 9 hợp đồng*. */
const CAUSE = /^ (?:nhờ|do|bằng cách|sau khi|thông qua|qua việc) (?=\p{L})/u;
/** Between two counts, nothing but that there are so many. */
const TOLD_ANEW = /^, (?:(?:đã|mới|chỉ|hiện|nay|có|thì) ?)+$/u;
/** In front of a measure of things just counted: *mua 3.200 máy với | giá*. */
const HAVING =
  /^ (?:[^,;.()]{1,40} )?(?:với (?=\p{L})|(?=(?:dung lượng|trị giá|công suất|tốc độ|diện tích|thời lượng|trọng tải) ))/u;
/** Between things counted and a share of them that is told anew: *2.600 hồ sơ nằm trong kho nhưng mới | đối chiếu được 58%*. */
const TURNED = /^[^,;]* (?:nhưng|song)(?: (?:mới|chỉ|còn|vẫn|mới chỉ))+ (?=\p{L}+ \p{L})/u;
/** Nothing more is said of what is counted. */
const CLOSED = /^(?:[;.,)\n]|$)/u;
/** *Tổng công ty phấn đấu kéo giảm | thất thoát nước | xuống dưới 15,5%*: what is raised or lowered to a value. */
const MOVED =
  /(?:^|(?<=[ ,]))(?:nâng|kéo giảm|kìm giữ|giảm|hạ|rút ngắn|đưa|tăng|kéo)(?: (?:dần|thêm|nhanh|mạnh))* (?=\p{L}+ \p{L})/iu;
/** An aim, at the end of what stands in front of a figure. */
const AIM_END = /(?:,| và) (?:phấn đấu|cam kết|quyết tâm|hướng tới|hướng đến)(?: (?:đến|trong|trước|hết|cuối))* ?$/u;
/** *mở chương trình tài năng, đến hết năm 2027 có 1.500 thạc sĩ*: behind a deed and a time, that there are so many. */
const HAS_BY_THEN =
  /^[^,]+(?: [^,]+){3}, +(?:đã |sẽ |phải |cần |toàn tỉnh |cả nước )*có (?:ít nhất |không dưới |tối thiểu |khoảng |trên |hơn |gần )?$/u;
/** *qua nền tảng này | phát sinh*: where something happened, told with a word that names no place. */
const HAPPENED_THERE =
  /^(?:(?:qua|trên|tại|từ|trong|ở) )?[^,]{1,40} (?:này|đó|ấy) (?=(?:phát sinh|xuất hiện|diễn ra|xảy ra)$)/iu;
/** How much something moved is nothing that does. */
const ADVERB = /^(?:tiếp|thêm|mạnh|nhanh|sâu|dần|bớt)$/iu;
const MOVED_BY = / thêm$/iu;
/** *thiệt hại lại | gấp 1,8 lần*: how a value is told, no word of its name. */
const CONTRARY = / lại$/iu;
/** How a value moved, at the end of what it is told of. */
const MOVES = / (?:được |đã )*(?:rút ngắn|cắt giảm|thu hẹp|cải thiện|nâng|mở rộng|kéo giảm|tăng|giảm|hạ)$/u;
const TO = /(?:^|[^\p{L}])(?:lên|xuống|còn)(?: \p{L}+){0,3} ?$/u;
/** Behind the name of a measure another thought begins. */
const NAMED_END = /[,;:.(].*$| (?:làm|là|như|vào|để|nhằm|thành|trong|theo|phải|cần|sẽ|đã|đạt)(?= ).*$/u;
/** What a piece begins with that says to which end the ones before it are done. */
const AIMED =
  /^(?:theo đó|cam kết|hứa|quyết tâm|bảo đảm|đảm bảo|phấn đấu|không để|nhằm|góp phần|(?:với )?mục tiêu(?: là)?)(?: (?:đến|trong|trước|hết|cuối|năm|tháng|quý)(?: (?:hết|cuối|ngày|tháng|năm|quý|[\d/.-]+|[ivx]+(?:[/-]\d+)?))+)?(?=,? ),? /iu;
/** When a deed is done, in front of it: *năm 2025* | *bố trí*. */
const LEADING_TIME = /^(?:trong )?(?:năm|quý|tháng) (?:\d[\d/.-]*|[ivx]+(?:[/-]\d+)?) (?=\p{L})/iu;
/** Who has an aim, in front of it. */
const WHO_AIMS = /^[^,;]{1,40} (?=(?:phấn đấu|cam kết|quyết tâm) \p{L})/u;
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
  const colon = beforeColon(lower, from, behindCompound(document, measure.start), measure);
  const start = beforeBracket(lower, from, colon, previous);
  const region = lower.slice(from, start);
  const broken = Math.max(region.lastIndexOf(';'), region.lastIndexOf(': '), openBracket(region));
  const deed = place.actionStart;
  if (deed !== undefined && deed > from && deed < start && deed > from + broken) from = deed;
  else if (broken >= 0) from += broken + 1;
  else if (previous) {
    // 38 chi nhánh đã xong, | 25 chi nhánh đạt …: what was said of the first is said, another begins
    if (measure.figure.dimension === 'count' && NEXT.test(region)) return '';
    // trong 268.000 hộ dân, đã có | 241.000 hộ có cáp quang
    if (measure.figure.dimension === 'count' && TOLD_ANEW.test(region)) return '';
    // 5 địa phương chưa bố trí kinh phí và | 640.000 bản ghi sai quốc tịch: another thing is counted
    if (wordCount(measure.figure.unit) >= FULL_UNIT && /(?:,| và) $/u.test(region) && region.length > MOST_LINK)
      return '';
    const joint = lastJoint(region);
    const turned = TURNED.exec(region)?.[0].length;
    const having = HAVING.exec(region)?.[0] ?? '';
    const told =
      previous.figure.dimension === 'count' && wordCount(region) > 3 && (!region.includes(',') || DOING.test(region));
    if (having !== '' && MEASURE_NOUN.test(region.slice(having.length))) from += having.length;
    else if (joint >= 0 && !(told && wordCount(region.slice(joint).trim()) <= SHORT)) from += joint;
    else if (told) from = turned === undefined ? previous.figure.number[1] : from + turned;
    else from += CAUSE.exec(region)?.[0].length ?? start - from;
  }
  from = withoutOpening(document, from, start, mentions);
  from = behindDoers(document, from, start, mentions, measure.figure.dimension === 'money');
  const end = withoutTelling(document, from, start);
  const whole = cased.slice(from, withoutLastTime(lower, from, end, mentions));
  // bố trí kinh phí, phấn đấu 80% | trường dùng học bạ điện tử: behind an aim the value is told of what follows it
  if (AIM_END.test(whole) && namesItself(document, measure, place.nextStart, mentions)) return '';
  const isMoved = TO.test(lower.slice(end, measure.figure.number[0]));
  const isSaved = !isMoved && !measure.alone && measure.figure.dimension !== 'percent';
  const named = end > from ? withoutEdges(strongest(lastPiece(tidy(withoutAsides(whole))), isSaved)) : '';
  const moved = isMoved || measure.from !== undefined ? behindMove(named).replace(MOVES, '') : named;
  const done = HASTE.test(moved) ? moved.replace(HASTE, '') : moved;
  if (HAPPENED_THERE.test(done)) return done.replace(HAPPENED_THERE, '');
  if (
    wordCount(measure.figure.unit) > 1 &&
    measure.figure.dimension === 'count' &&
    HAS_BY_THEN.test(timeless(lower, from, measure.figure.start, mentions))
  )
    return '';
  if (measure.alone && ADVERB.test(done)) return '';
  if (measure.figure.form === 'multiple') return done.replace(CONTRARY, '');
  return measure.figure.dimension === 'percent' && MEASURE_NOUN.test(done.toLowerCase())
    ? done.replace(MOVED_BY, '')
    : done;
}

/** A stretch of text without the times in it. */
function timeless(lower: string, from: number, end: number, mentions: readonly Mention[]): string {
  let text = '';
  let at = from;
  for (const mention of mentions) {
    if (mention.kind !== 'time' || mention.start < at || mention.end > end) continue;
    text += lower.slice(at, mention.start);
    at = mention.end;
  }
  return text + lower.slice(at, end);
}

/** Whether what stands behind a figure names it: a phrase, or a noun of several words. */
function namesItself(document: Document, measure: Measure, nextStart: number, mentions: readonly Mention[]): boolean {
  const { figure } = measure;
  return figure.dimension === 'count'
    ? wordCount(figure.unit) > 1 || !CLOSED.test(document.lower.slice(figure.end, figure.end + 2))
    : phraseAfter(document, measure, nextStart, mentions) !== '';
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

/** *thay máy tính cũ |(1.640 chiếc)*: a figure alone in brackets is of what stands in front of them. */
function beforeBracket(lower: string, from: number, start: number, previous: Measure | undefined): number {
  if (lower[start - 1] !== '(' || start - from < LEAST_NAMED) return start;
  return previous === undefined || /[,;:]| và /.test(lower.slice(from, start)) ? start - 1 : start;
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

/**
 * From the first strong name of a measure on: *Sở đã yêu cầu nâng cấp và hiện | thời gian phản hồi*.
 *
 * @param saved whether a verb that the name needs stays with it: *tiết kiệm chi phí*
 */
function strongest(subject: string, saved: boolean): string {
  const lower = subject.toLowerCase();
  const at = lower.search(STRONG_NOUN);
  if (at <= 0) return subject;
  const verb = saved ? SAVING_END.exec(lower.slice(0, at))?.groups?.['verb'] : undefined;
  if (verb !== undefined) return subject.slice(at - verb.length - 1);
  if (NUMBER_OF.test(lower.slice(0, at))) return subject;
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
  if (!subject.includes(',') && !subject.includes(';')) {
    const whole = subject.replace(WHO_AIMS, '').replace(AIMED, '');
    return wordCount(whole) > 1 || MEASURE_NOUN.test(whole.toLowerCase()) ? whole : subject;
  }
  const turned =
    /^.*[,;] (?:nhưng|song|mà|còn|trong khi|trong đó|đồng thời|qua đó|nhờ đó|từ đó|theo đó|thì|dù vậy|tuy nhiên|bởi|(?=mỗi (?!ngày|tháng|năm|tuần|quý|giờ|phút)(?:\p{L}+ ){2,}\p{L}+$)) ?(?:mà )?/iu.exec(
      subject,
    );
  if (turned && turned[0].length < subject.length)
    return lastPiece(subject.slice(turned[0].length).replace(LEADING_TIME, ''));
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
