/** The name of a count. */
import type { Mention } from '../../mentions/mention.ts';
import { VERBS } from '../../mentions/quantity/vocabulary.ts';
import type { Document } from '../../text/document.ts';
import { wordCount } from '../../text/spacing.ts';
import { withoutEdges } from './edges.ts';
import type { Measure } from './measure.ts';
import { endOfPhrase } from './phrase.ts';
import { onPlatform } from './platform.ts';
import { predicateOf } from './predicate.ts';
import type { Indicator, Place } from './told.ts';

/** Words of a noun that says enough by itself, and of one that says little. */
const FULL_PHRASE = 6;
const MODEST = 3;
const BARE = 2;
const INSTANCE = /(?:chẳng hạn|như|ví dụ|gồm|bao gồm|trong đó có|kể cả|trước hết|nhất là)(?: có| là)? $/u;
/** In front of the last verb of a subject. */
const TENSES: ReadonlySet<string> = new Set(['đã', 'sẽ', 'đang', 'được']);
/** Between things and those that they have: *186 tổ công nghệ số cộng đồng với 1.240 thành viên*. */
const HAVING = /^[^;.()]{0,36}?(?:^|[ ,])(?:với|quy tụ|thu hút|tập hợp)(?: được| tổng số)? $/u;
/** Between a count and the same thing counted again: *215.000 cuộc gọi, bình quân 590 cuộc/ngày*. */
const AGAIN =
  /^\)?[,;]? \(?(?:tức|tức là|hay|bình quân|trung bình|tính ra|tương đương|tương đương với|khoảng|mỗi|xấp xỉ|là|ngày|tháng|năm|tuần|giờ|quý|hơn|gần|trên|đạt|chừng|riêng)(?: (?:tức|tức là|hay|bình quân|trung bình|tương đương|với|khoảng|mỗi|xấp xỉ|là|ngày|tháng|năm|tuần|giờ|quý|hơn|gần|trên|có|đạt|chừng))* $/u;

/** In front of the parts of what was counted. */
const AMONG = /(?:^|[ ,;(])(?:trong đó|riêng|gồm|bao gồm|nhiều nhất là)(?: có| là)?(?= |$)/u;
const NEXT_PART = /^(?:,|;| và|, và)(?: riêng| còn)? (?=[^,;.]{1,40}$)/u;
const MOST_PART = 6;

/** A subject that is a number of things. */
const OF_NUMBER = /^(?:tổng số|số lượng|số|lượng|phát triển) /i;
/** Another part of what was counted before. */
const OTHER = /;|(?:^|[ ,])(?:song|nhưng|mà|trong đó|trong số|chỉ) /u;

/** The indicator of a count: the noun with what follows it, and the verb or the subject in front where the noun alone says little. */
export function counted(
  document: Document,
  measure: Measure,
  place: Place,
  subject: string,
  mentions: readonly Mention[],
): Indicator {
  const { lower } = document;
  const { figure } = measure;
  const { indicator } = place;
  // cơ sở đóng gói được cấp mã là 146: the subject names what is counted, nothing stands behind
  if (figure.end === figure.number[1] && subject !== '') {
    const text = saysAlready(subject, figure.unit) ? subject : `${figure.unit} ${subject}`;
    return { text, lead: subject, noun: figure.unit };
  }
  const noun = nounOf(document, measure, place, mentions, wordCount(subject) === 1 && isVerb(subject));
  const gap = place.previous ? lower.slice(place.previousEnd, figure.start) : '';
  if (place.previous && indicator && /^[^,;.()]{0,60} của $/u.test(gap)) {
    const text = `${indicator.text} của ${noun}`;
    return indicator.lead === undefined ? { text, noun } : { text, noun, lead: indicator.lead };
  }
  if (indicator && countsAgain(noun, gap.slice(Math.max(0, gap.lastIndexOf(','))), place)) return again(indicator);
  if (indicator?.noun !== undefined && HAVING.test(gap))
    return { text: wordCount(figure.unit) <= BARE ? `${figure.unit} ${indicator.noun}` : noun, noun };
  // Sự cố an toàn thông tin: 02 vụ
  if (
    wordCount(noun) === 1 &&
    wordCount(subject) > 1 &&
    lower
      .slice(Math.max(0, figure.start - 2), figure.start)
      .trimEnd()
      .endsWith(':')
  )
    return { text: subject, noun: subject };
  const part = partOf(document, measure, place, noun, subject);
  if (part) return part;
  // vượt 1,87 tỷ tờ, riêng quý III là 742 triệu tờ: a classifier alone counts what it counted before
  if (indicator && place.previous && wordCount(noun) === 1 && noun === place.previous.figure.unit && !OTHER.test(gap))
    return { ...indicator, text: subject === '' ? indicator.text : `${indicator.text} ${subject}` };
  const listed = place.previous !== undefined && /^\)?(?:,| và|, và| cùng|;)?(?: với)? ?$/u.test(gap);
  const said = listed ? (indicator?.lead ?? '') : subject;
  // nộp 46 triệu hồ sơ: one word is worth saying with a noun that says little
  const lead = wordCount(said) > 1 || (wordCount(noun) <= BARE && isVerb(said)) ? said : '';
  const words = wordCount(noun);
  // bổ sung dữ liệu dân cư, chẳng hạn 78 triệu thông tin: an instance says what it is itself
  if (INSTANCE.test(lower.slice(Math.max(0, figure.start - 24), figure.start))) return { text: noun, noun };
  if (lead === '') return { text: words <= MODEST ? onPlatform(noun, document, measure, place) : noun, noun };
  // dựng thêm 20 trạm phát sóng dọc tuyến biên giới …: a noun that says all is told with its verb alone
  if (words > FULL_PHRASE) return { text: listed ? noun : withVerb(lead, noun), noun, lead };
  // số doanh nghiệp công nghệ số đạt 50.350 doanh nghiệp: the subject names the noun already
  if (!listed && (saysAlready(lead, noun) || (words === 1 && OF_NUMBER.test(lead)))) return { text: lead, noun, lead };
  const verb = verbTail(lead);
  const text = `${verb === '' || words <= MODEST ? lead : verb} ${noun}`;
  return { text: words <= MODEST ? onPlatform(text, document, measure, place) : text, noun, lead };
}

/** The counted noun with what is said of it: *tài khoản được kích hoạt*, *xã đã lắp camera*. */
function nounOf(
  document: Document,
  { figure }: Measure,
  place: Place,
  mentions: readonly Mention[],
  done: boolean,
): string {
  const { lower, cased } = document;
  const behind = figure.number[1];
  const written = lower.slice(behind, figure.end).indexOf(figure.unit.toLowerCase());
  const unitStart = written < 0 ? -1 : behind + written;
  const unit = unitStart < 0 ? figure.unit : cased.slice(unitStart, unitStart + figure.unit.length);
  const end = endOfPhrase(lower, figure.end, place.nextStart, mentions, true);
  const noun = withoutEdges(`${unit}${end > figure.end ? cased.slice(figure.end, end) : ''}`);
  // mở 42 lớp, 2.310 người tham gia: what is done to them is said in front
  if (done || noun.length > unit.length || (wordCount(noun) > BARE && !noun.includes(','))) return noun;
  const predicate = predicateOf(document, figure.end, place, mentions);
  return predicate === undefined ? noun : `${unit} ${predicate}`;
}

/** *53 buôn vẫn chập chờn sóng, trong đó | Ea Súp 21 buôn, M'Đrắk 17 buôn*: the same of a part. */
function partOf(
  { lower, cased }: Document,
  { figure }: Measure,
  { previous, previousEnd, indicator }: Place,
  noun: string,
  subject: string,
): Indicator | undefined {
  if (!indicator || previous?.figure.dimension !== 'count' || wordCount(noun) > 1) return undefined;
  const gap = lower.slice(previousEnd, figure.start);
  const next = indicator.base === undefined ? undefined : NEXT_PART.exec(gap);
  const name = next ? cased.slice(previousEnd + next[0].length, figure.start).trim() : subject;
  if (name === '') return undefined;
  const whole = indicator.base ?? (AMONG.test(gap) ? (indicator.noun ?? indicator.text) : undefined);
  if (whole === undefined || !` ${previous.figure.unit.toLowerCase()} `.startsWith(` ${figure.unit.toLowerCase()} `))
    return undefined;
  return wordCount(name) > MOST_PART ? undefined : { text: `${whole} ${name}`, noun: whole, base: whole };
}

function isVerb(word: string): boolean {
  const lower = word.toLowerCase();
  return lower !== '' && VERBS.at(lower, 0, lower) !== undefined;
}

/** A long noun with the verb that stands in front of it, of one word or two. */
function withVerb(lead: string, noun: string): string {
  const words = lead.split(' ');
  for (const length of [3, 2, 1]) {
    const verb = words.slice(-length).join(' ');
    const before = words.at(-length - 1);
    // of đào tạo the second word alone is no verb
    const apart = length > 1 || before === undefined || TENSES.has(before) || before !== before.toLowerCase();
    if (words.length >= length && apart && isWhole(verb)) return `${verb} ${noun}`;
  }
  return noun;
}

/** Whether words are one verb, perhaps with *thêm* or *được*. */
function isWhole(words: string): boolean {
  const lower = words.toLowerCase().replace(/ (?:thêm|được|xong|mới)$/, '');
  return lower !== '' && VERBS.at(lower, 0, lower.split(' ')[0] ?? '')?.end === lower.length;
}

/** The same thing again, with what is done with it. */
function again(indicator: Indicator): Indicator {
  const verb = verbTail(indicator.lead ?? '');
  return verb === '' || indicator.noun === undefined ? indicator : { ...indicator, text: `${verb} ${indicator.noun}` };
}

/** Whether a bare noun is the one counted before, told in another measure. */
function countsAgain(noun: string, gap: string, { previous, indicator }: Place): boolean {
  if (previous?.figure.dimension !== 'count' || wordCount(noun) > BARE || !AGAIN.test(gap)) return false;
  const head = noun.toLowerCase().split(' ')[0] ?? '';
  return ` ${indicator?.text.toLowerCase()} ${previous.figure.unit.toLowerCase()} `.includes(` ${head} `);
}

/** Whether a subject that is told of as a number names what is counted: *số doanh nghiệp …*, *tổng số hồ sơ …*. */
function saysAlready(lead: string, noun: string): boolean {
  const [first = '', second = ''] = noun.toLowerCase().split(' ');
  const said = ` ${lead.toLowerCase()} `;
  const whole = ` ${noun.toLowerCase()} `;
  // mã số vùng trồng được cấp 9.410 mã số, sản lượng bưu gửi đạt 2 tỷ bưu gửi
  if (said.startsWith(whole) || said.endsWith(whole) || said.includes(` số${whole}`) || said.includes(`lượng${whole}`))
    return true;
  return OF_NUMBER.test(lead) && said.includes(` ${first} ${second}`.trimEnd());
}

/** The last words of a subject where they are a verb: *đã cắt giảm, đơn giản hóa*. */
function verbTail(subject: string): string {
  const words = subject.split(' ');
  const marked = words.findLastIndex((word) => TENSES.has(word.toLowerCase()));
  return marked >= 0 && marked < words.length - 1 && words.length - marked - 1 <= 8
    ? words.slice(marked + 1).join(' ')
    : '';
}
