/** The name of a count. */
import type { Mention } from '../../mentions/mention.ts';
import { VERBS } from '../../mentions/quantity/vocabulary.ts';
import type { Document } from '../../text/document.ts';
import { wordCount } from '../../text/spacing.ts';
import { behindDoers } from './doers.ts';
import { withoutEdges } from './edges.ts';
import { joined } from './joined.ts';
import { LINK } from './link.ts';
import type { Measure } from './measure.ts';
import { beginsDeed, withoutOpening } from './opening.ts';
import { hadByEach, isOfEach, nameOfOwned, ownerOfCounted } from './owned.ts';
import { partOf } from './part.ts';
import { endOfPhrase } from './phrase.ts';
import { onPlatform } from './platform.ts';
import { predicateOf } from './predicate.ts';
import type { Indicator, Place } from './told.ts';
import { lastThing, valueEnd } from './which.ts';
import { MEASURE_NOUN } from './words.ts';

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

/** In front of the places at which so many things are. */
/** Words of a noun by itself that such places are named with. */
const MOST_PLACE = 4;
const PLACED_AT = /^ (?<at>cho|tại|ở|trên|thuộc|của)(?: (?:cả|toàn bộ|khoảng|hơn|gần|trên))* $/u;
/** A subject that names nothing: *con số này là | 21 cơ sở*. */
const NAMELESS = /^con số(?: (?:này|đó|ấy))?$/iu;
/** In front of those who are there besides: *khép lại lúc quá trưa, | với 12 tập thể được khen*. */
const BESIDES = /, với (?:cả |sự tham gia của |sự tham dự của )?$/u;
const LINK_REACH = 26;
/** Words of what heads a list. */
const MOST_HEAD = 12;

/** In front of a count that is to be reached. */
const AIMED_AT = /, (?:phấn đấu|cam kết|quyết tâm|đến|trước|chậm nhất|muộn nhất)(?: [^,;]*)?(?:đạt|có|lên|là) $/u;

/** A subject that is a number of things. */
const OF_NUMBER = /^(?:tổng số|số lượng|số|lượng|phát triển) /i;
/** A number of things that are not named. */
const WHOLE = /^(?:tổng số|số lượng)$/iu;
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
  const bare = figure.end === figure.number[1];
  // 17 nhiệm vụ chậm, trong đó Bộ Xây dựng 5, Bộ Y tế 3: a number alone counts a part of what was counted
  const share = bare ? partOf(document, measure, place, figure.unit, subject) : undefined;
  if (share) return share;
  // cơ sở đóng gói được cấp mã là 146: the subject names what is counted, nothing stands behind
  if (bare && subject !== '') {
    const text = saysAlready(subject, figure.unit) ? subject : `${figure.unit} ${subject}`;
    return { text, lead: subject, noun: figure.unit };
  }
  const bareNoun = nounOf(document, measure, place, mentions, wordCount(subject) === 1 && isVerb(subject));
  const noun = wholeNoun(document, bareNoun, figure.start, place, mentions);
  const gap = place.previous ? lower.slice(place.previousEnd, figure.start) : '';
  if (place.previous && indicator && /^[^,;.()]{0,60} của $/u.test(gap)) {
    const text = `${indicator.text} của ${noun}`;
    return indicator.lead === undefined ? { text, noun } : { text, noun, lead: indicator.lead };
  }
  if (indicator && countsAgain(noun, gap.slice(Math.max(0, gap.lastIndexOf(','))), place)) return again(indicator);
  if (indicator?.noun !== undefined && HAVING.test(gap))
    return { text: wordCount(figure.unit) <= BARE ? `${figure.unit} ${lastThing(indicator.noun)}` : noun, noun };
  // 12.000 câu hỏi cho 9 môn: of those things at so many places, a bare noun says nothing by itself
  const at =
    indicator && place.previous?.figure.dimension === 'count' ? PLACED_AT.exec(gap)?.groups?.['at'] : undefined;
  const isPlace = wordCount(noun) <= BARE || (noun === figure.unit && wordCount(noun) <= MOST_PLACE);
  if (indicator && at !== undefined && isPlace) return { text: `${indicator.text} ${at} ${noun}`, noun };
  // thay máy tính dùng hệ điều hành cũ (1.640 chiếc)
  if (lower[figure.start - 1] === '(' && lower[figure.end] === ')' && wordCount(noun) === 1 && wordCount(subject) > 1)
    return { text: subject, noun: subject };
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
  const owner = !listed
    ? ownerOfCounted(document, measure, subject, mentions)
    : gap.includes(';')
      ? undefined
      : indicator?.owner;
  if (owner !== undefined && !saysAlready(subject, noun)) return nameOfOwned(noun, owner);
  if (!listed && hadByEach(document, measure, subject)) return { text: `${subject} có ${noun}`, noun };
  const isApart =
    NAMELESS.test(subject) || BESIDES.test(lower.slice(Math.max(0, figure.start - LINK_REACH), figure.start));
  const said = isApart ? '' : listed ? (indicator?.lead ?? '') : subject;
  // nộp 46 triệu hồ sơ: one word is worth saying with a noun that says little
  const lead =
    wordCount(said) > 1 || (wordCount(noun) <= BARE && isVerb(said)) || beginsDeed(document, said, figure.start)
      ? said
      : '';
  const words = wordCount(noun);
  const link = listed
    ? ''
    : (LINK.exec(lower.slice(Math.max(0, figure.start - LINK_REACH), figure.start))?.groups?.['link'] ?? '');
  const isSaid = link === '' || lead.endsWith(` ${link}`) || ` ${lead} `.includes(` ${link} toàn bộ `);
  const linked = isSaid ? noun : `${link} ${noun}`;
  // bổ sung dữ liệu dân cư, chẳng hạn 78 triệu thông tin: an instance says what it is itself
  if (INSTANCE.test(lower.slice(Math.max(0, figure.start - 24), figure.start))) return { text: noun, noun };
  const head =
    lead === '' && words === 1 && !place.previous ? headed(document, figure.start, place.sentenceStart, mentions) : '';
  if (head !== '') return { text: `${head} ${noun}`, noun };
  if (lead === '') return { text: words <= MODEST ? onPlatform(noun, document, measure, place) : noun, noun };
  // dựng thêm 20 trạm phát sóng dọc tuyến biên giới …: a noun that says all is told with its verb alone
  if (words > FULL_PHRASE) {
    const told = withVerb(lead, noun);
    const most = link === '' ? MODEST : FULL_PHRASE;
    const isDeed = told === noun && wordCount(lead) <= most && beginsDeed(document, lead, figure.start);
    return { text: listed ? noun : isDeed || isOfEach(lead) ? joined(lead, linked) : told, noun, lead };
  }
  // số doanh nghiệp công nghệ số đạt 50.350 doanh nghiệp: the subject names the noun already
  if (
    !listed &&
    (saysAlready(lead, noun) || (words === 1 && (OF_NUMBER.test(lead) || isAmount(lead, lower, figure.start))))
  )
    return { text: lead, noun, lead };
  // Sổ tay đảng viên được 108.345 đảng viên cài đặt: what is done to a thing by so many
  if (!listed && wordCount(lead) > 1 && noun.length > figure.unit.length && isUndergone(lower, figure.start, lead))
    return { text: `${lead} được ${noun}`, noun, lead };
  // đẩy nhanh lắp đặt trạm 5G, phấn đấu đến cuối năm đạt 68.457 trạm: the noun stands in full in front of the aim
  if (
    !listed &&
    words === 1 &&
    lead.toLowerCase().includes(` ${noun.toLowerCase()} `) &&
    AIMED_AT.test(gapOf(document, measure, place))
  )
    return { text: lead, noun, lead };
  const verb = verbTail(lead);
  const text = joined(verb === '' || words <= MODEST ? lead : verb, linked);
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
  const valued = valueEnd(document, figure.end, place);
  if (valued !== undefined) return `${unit}${cased.slice(figure.end, valued)}`;
  const noun = withoutEdges(`${unit}${end > figure.end ? cased.slice(figure.end, end) : ''}`);
  // mở 42 lớp, 2.310 người tham gia: what is done to them is said in front
  if (done || noun.length > unit.length || (wordCount(noun) > BARE && !noun.includes(','))) return noun;
  const predicate = predicateOf(document, figure.end, place, mentions);
  return predicate === undefined ? noun : `${unit} ${predicate}`;
}

function gapOf({ lower }: Document, { figure }: Measure, { previousEnd, sentenceStart }: Place): string {
  return lower.slice(Math.max(previousEnd, sentenceStart), figure.start);
}

/** *Công tơ điện tử: lắp | 84.000 công tơ*: the noun as the head of its list has it. */
function wholeNoun(
  document: Document,
  noun: string,
  start: number,
  { sentenceStart }: Place,
  mentions: readonly Mention[],
): string {
  if (
    wordCount(noun) > BARE ||
    document.lower
      .slice(Math.max(0, start - 2), start)
      .trimEnd()
      .endsWith(':')
  )
    return noun;
  const head = headed(document, start, sentenceStart, mentions);
  return head.toLowerCase().startsWith(`${noun.toLowerCase()} `) ? `${noun}${head.slice(noun.length)}` : noun;
}

/** *Số hóa tài liệu lưu trữ: | năm nay xong 1,2 triệu trang*: what stands in front of a colon, of which a classifier alone is told. */
function headed(document: Document, start: number, sentenceStart: number, mentions: readonly Mention[]): string {
  const colon = sentenceStart + document.lower.slice(sentenceStart, start).lastIndexOf(': ');
  if (colon <= sentenceStart) return '';
  const from = behindDoers(document, withoutOpening(document, sentenceStart, colon, mentions), colon, mentions, false);
  const head = withoutEdges(document.cased.slice(from, colon));
  const words = wordCount(head);
  return words > 1 && words <= MOST_HEAD && !/[\p{N};]/u.test(head) ? head : '';
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

/** *được | 43 hộ dùng*: whether those who do something stand behind, not behind a verb of the subject: *cấp được*. */
function isUndergone(lower: string, start: number, lead: string): boolean {
  const words = lead.split(' ');
  return (
    lower.slice(Math.max(0, start - 6), start).endsWith(' được ') &&
    !words.some((word) => TENSES.has(word.toLowerCase())) &&
    !isWhole(words.slice(-1).join(' ')) &&
    !isWhole(words.slice(-2).join(' '))
  );
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

/** Whether a subject is how much there is of something, not who has it: *sản lượng* is, *lực lượng kiểm tra có 8 máy* not. */
function isAmount(lead: string, lower: string, start: number): boolean {
  const told = lower.slice(Math.max(0, start - LINK_REACH), start);
  return (
    wordCount(lead) > 1 && !WHOLE.test(lead) && MEASURE_NOUN.test(lead.toLowerCase()) && !/(?:^| )có(?: |$)/u.test(told)
  );
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
