/** What a measure measures, in the text's own words. */
import type { Mention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordCount } from '../../text/spacing.ts';
import { tidy, withoutEdges } from './edges.ts';
import type { Measure } from './measure.ts';
import { withoutOpening, withoutTelling } from './opening.ts';
import { MEASURE_NOUN, STRONG_NOUN, TURN } from './words.ts';

/** An indicator, and what the next figure of a list shares of it. */
export interface Indicator {
  readonly text: string;
  /** Subject and verb in front of a counted noun: *đã kết nối với* of *với 18 bộ, ngành, 63 địa phương*. */
  readonly lead?: string;
  /** What the next share of the same whole builds on: *dịch vụ công* of *80% mức độ 4, 16% mức độ 3*. */
  readonly base?: string;
  /** The names of a list told with *lần lượt*, for the figures that follow. */
  readonly rest?: readonly string[];
}

const STOP =
  /[;:(…!?"]|(?:^| )(?:với số tiền|với tổng|trong khi|trong đó|so với|xuống còn|(?:và|,) (?:gần |hơn |trên |khoảng |có )?(?=\d))(?= |\d|$)/u;
const CONTINUES =
  /^ (?!(?:và|so|tăng|giảm|trong khi|cùng|cao hơn|thấp hơn|hoặc|đồng thời|nhằm|để|trong đó|từ|vào|như|năm|tháng|quý|do|vì|nhưng|còn|thì|vượt|xuống|lên|tương|theo|đến|tới|tính|khi|nên|trở|gấp|bằng|trong|trước|kế hoạch|dự toán|sau)(?![\p{L}]))\p{L}/u;
const MOST_WORDS = 24;
const FULL_PHRASE = 6;
const SHORT = 4;
/** *lần lượt* in front of a figure. */
const RESPECTIVELY_END = /(?<=(?<told>(?:^|[^\p{L}])(?:lần lượt|tương ứng)(?: là| đạt| ở mức| chiếm)? ?))/uy;
const INSTANCE = /(?:chẳng hạn|như|ví dụ|gồm|bao gồm|trong đó có|kể cả|trước hết|nhất là)(?: có| là)? $/u;
/** A verb that goes on about the thing counted before. */
const DOING = /(?:^|[^\p{L}])(?:đã|sẽ|đang|giúp|được|có thể)(?![\p{L}])/u;
/** In front of the last verb of a subject. */
const TENSES: ReadonlySet<string> = new Set(['đã', 'sẽ', 'đang', 'được']);
/** What a thing is for is no part of a count's name. */
const PURPOSE = / (?:để|nhằm|do|vì|như|nên|khi|kèm|cùng với|với)(?= )/u;

/** Where a measure stands among its neighbours in the sentence. */
export interface Place {
  /** Where the measure before it ends, or the sentence begins. */
  readonly previousEnd: number;
  /** Where the next one begins, or the sentence ends. */
  readonly nextStart: number;
  readonly previous: Measure | undefined;
  readonly indicator: Indicator | undefined;
  /** Where the deed of the directive round it begins: what stands before it tells who speaks to whom. */
  readonly actionStart: number | undefined;
}

/**
 * The indicator of a measure: the subject that the value is told of (*tỷ lệ hồ sơ trực tuyến đạt 42%*), or the noun phrase
 * that the figure counts (*42% hồ sơ được …*, *gần 14,6 triệu tài khoản*), without the telling verb and the number.
 */
export function indicatorOf(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  place: Place,
  mentions: readonly Mention[],
): Indicator {
  const { figure } = measure;
  const respective = respectively(document, sentence, measure, place, mentions);
  if (respective) return respective;
  const subject = subjectOf(document, sentence, measure, place, mentions);
  const thin = wordCount(subject) <= 1;
  if (!measure.alone && figure.dimension === 'count') return counted(document, measure, place, subject, mentions);
  const phrase = phraseAfter(document, measure, place.nextStart, mentions);
  const shared =
    place.indicator !== undefined && place.previous?.figure.unit === figure.unit
      ? (place.indicator.base ?? place.indicator.text)
      : undefined;
  const named = MEASURE_NOUN.test(subject.toLowerCase());
  if (shared !== undefined && !named && /^(?:mức độ|cấp độ|mức|ở|thuộc|loại|nhóm)(?!\p{L})/u.test(phrase))
    return { text: `${shared} ${phrase}`, base: shared };
  if (figure.form === 'rank')
    return {
      text:
        [subject, rankField(document, measure, place.nextStart)].filter((part) => part !== '').join(' ') ||
        (place.indicator?.text ?? figure.unit),
    };
  if (
    shared !== undefined &&
    MEASURE_NOUN.test(shared.toLowerCase()) &&
    !named &&
    phrase === '' &&
    wordCount(subject) <= SHORT
  )
    return { text: subject === '' ? shared : `${shared} ${subject}`, base: shared };
  if (phrase !== '' && !measure.alone && figure.dimension === 'percent' && (thin || !named)) {
    const short = wordCount(phrase) <= SHORT;
    if (short && thin && place.indicator && /^[,(]/.test(document.lower.slice(place.previousEnd, measure.start)))
      return { text: `${place.indicator.text} ${phrase}` };
    return { text: !thin && short && wordCount(subject) <= MOST_WORDS ? `${subject} ${phrase}` : phrase };
  }
  const previous = place.indicator?.text;
  // giá trị 262 triệu tỷ đồng, behind the count of what has that value: a bare name of a measure needs what it is of
  if (!thin && wordCount(subject) <= 2 && named)
    return {
      text: phrase !== '' ? `${subject} ${phrase}` : previous === undefined ? subject : `${subject} ${previous}`,
    };
  if (!thin) return { text: subject };
  if (phrase !== '')
    return { text: previous !== undefined && wordCount(phrase) <= SHORT ? `${previous} ${phrase}` : phrase };
  const before = tidy(document.cased.slice(sentence.start, measure.start));
  return { text: place.indicator?.text ?? (subject || before || figure.unit) };
}

/**
 * *Tỷ lệ luồng xanh, luồng vàng và luồng đỏ lần lượt là 62,7%, 34,1% và 3,2%*: to each figure its name. A name that is short of
 * its head takes it from the first (*Tỷ lệ* | *luồng vàng*).
 */
function respectively(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  place: Place,
  mentions: readonly Mention[],
): Indicator | undefined {
  const { lower, cased } = document;
  const rest = place.indicator?.rest;
  if (rest && rest.length > 0 && /^(?:,|,? và) ?$/u.test(lower.slice(place.previousEnd, measure.start)))
    return { text: rest[0] ?? '', rest: rest.slice(1) };
  const from = Math.max(place.previousEnd, sentence.start);
  const before = lower.slice(from, measure.start);
  RESPECTIVELY_END.lastIndex = before.length;
  const told = RESPECTIVELY_END.exec(before)?.groups?.['told'];
  if (told === undefined) return undefined;
  const region = before.slice(0, before.length - told.length);
  const start = withoutOpening(document, from + region.lastIndexOf(';') + 1, from + region.length, mentions);
  const names = withoutEdges(cased.slice(start, from + region.length)).split(/, | và /);
  if (names.length < 2) return undefined;
  const first = (names[0] ?? '').split(' ');
  const full = names.map((name, at) => {
    const own = name.split(' ');
    return at === 0 || MEASURE_NOUN.test(name.toLowerCase()) || own.length >= first.length
      ? name
      : [...first.slice(0, first.length - own.length), ...own].join(' ');
  });
  return { text: full[0] ?? '', rest: full.slice(1) };
}

/** What a rank is in: *thứ 3 | trong khu vực về thương mại điện tử*. */
function rankField({ lower, cased }: Document, { figure }: Measure, nextStart: number): string {
  const match = /^ (?:trong|về|toàn|cả nước|khu vực|thế giới|của|trên)[^,;.()]{0,80}/u.exec(
    lower.slice(figure.end, Math.min(nextStart, figure.end + 90)),
  );
  return match ? tidy(cased.slice(figure.end, figure.end + match[0].length)) : '';
}

/** The indicator of a count: the noun with what follows it, and the verb or the subject in front where the noun alone says little. */
function counted(
  { lower, cased }: Document,
  { figure }: Measure,
  place: Place,
  subject: string,
  mentions: readonly Mention[],
): Indicator {
  const behind = figure.number[1];
  const written = lower.slice(behind, figure.end).indexOf(figure.unit.toLowerCase());
  const unitStart = written < 0 ? -1 : behind + written;
  const end = endOfPhrase(lower, figure.end, place.nextStart, mentions, true);
  const rest = end > figure.end ? cased.slice(figure.end, end) : '';
  const noun = withoutEdges(
    `${unitStart < 0 ? figure.unit : cased.slice(unitStart, unitStart + figure.unit.length)}${rest}`,
  );
  const owned =
    place.indicator && place.previous
      ? /^[^,;.()]{0,60} của $/u.test(lower.slice(place.previousEnd, figure.start))
      : false;
  if (owned && place.indicator)
    return {
      text: `${place.indicator.text} của ${noun}`,
      ...(place.indicator.lead === undefined ? {} : { lead: place.indicator.lead }),
    };
  const listed =
    place.previous !== undefined &&
    /^\)?(?:,| và|, và| cùng|;)?(?: với)? ?$/u.test(lower.slice(place.previousEnd, figure.start));
  const lead = listed ? (place.indicator?.lead ?? '') : wordCount(subject) > 1 ? subject : '';
  const words = wordCount(noun);
  // bổ sung dữ liệu dân cư, chẳng hạn 78 triệu thông tin: an instance says what it is itself
  if (INSTANCE.test(lower.slice(Math.max(0, figure.start - 24), figure.start))) return { text: noun };
  if (lead === '' || words > FULL_PHRASE) return { text: noun, ...(lead === '' ? {} : { lead }) };
  // số doanh nghiệp công nghệ số đạt 50.350 doanh nghiệp: the subject names the noun already
  if (!listed && saysAlready(lead, noun)) return { text: lead, lead };
  const verb = verbTail(lead);
  return { text: `${verb === '' || words <= 3 ? lead : verb} ${noun}`, lead };
}

/** Whether a subject that is told of as a number names what is counted: *số doanh nghiệp …*, *tổng số hồ sơ …*. */
function saysAlready(lead: string, noun: string): boolean {
  const [first = '', second = ''] = noun.toLowerCase().split(' ');
  return (
    /^(?:tổng số|số lượng|số|lượng|phát triển) /i.test(lead) &&
    ` ${lead.toLowerCase()} `.includes(` ${first} ${second}`.trimEnd())
  );
}

/** The words in front of the figure that say what is told of, telling verbs left out; empty where there are none. */
function subjectOf(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  place: Place,
  mentions: readonly Mention[],
): string {
  const { lower, cased } = document;
  const { previousEnd, previous } = place;
  const start = measure.start;
  let from = Math.max(previousEnd, sentence.start);
  const region = lower.slice(from, start);
  const broken = Math.max(region.lastIndexOf(';'), region.lastIndexOf(': '), openBracket(region));
  const deed = place.actionStart;
  if (deed !== undefined && deed > from && deed < start && deed > from + broken) from = deed;
  else if (broken >= 0) from += broken + 1;
  else if (previous) {
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
  const text = whole.includes('(') ? whole.replace(/\s*\([^()]*\)/g, '') : whole;
  return end > from ? withoutEdges(strongest(lastPiece(tidy(text)))) : '';
}

/** A time at the end of a subject says when, not what. */
function withoutLastTime(lower: string, from: number, end: number, mentions: readonly Mention[]): number {
  const stop = from + lower.slice(from, end).trimEnd().length;
  const time = mentions.find((mention) => mention.kind === 'time' && mention.start > from && mention.end === stop);
  return time ? time.start : end;
}

/** From the first strong name of a measure on: *Sở đã yêu cầu nâng cấp và hiện | thời gian phản hồi*. */
function strongest(subject: string): string {
  const match = STRONG_NOUN.exec(subject.toLowerCase());
  if (!match || match[0] === '') return subject;
  const named = subject.slice(match[0].length);
  return wordCount(named) <= 2 && wordCount(subject) <= FULL_PHRASE ? subject : named;
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

/** The noun phrase right behind the figure: *80% | dịch vụ công trực tuyến toàn trình*. */
function phraseAfter(
  { lower, cased }: Document,
  { figure, change }: Measure,
  nextStart: number,
  mentions: readonly Mention[],
): string {
  if (figure.dimension === 'count' || !CONTINUES.test(lower.slice(figure.end, figure.end + 24))) return '';
  const limit = change && change.start > figure.end ? change.start : nextStart;
  return withoutEdges(cased.slice(figure.end, endOfPhrase(lower, figure.end, limit, mentions, false)));
}

/** Where the phrase behind a figure ends: at a mark, a turn of thought, a time, the words in front of the next figure. */
function endOfPhrase(lower: string, from: number, limit: number, mentions: readonly Mention[], short: boolean): number {
  let rest = lower.slice(from, limit);
  for (const pattern of short ? [STOP, /,/, PURPOSE, /[.](?= |$)/] : [STOP, TURN, /[.](?= |$)/]) {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(0, match.index);
  }
  const time = mentions.find(
    (mention) => mention.kind === 'time' && mention.start >= from && mention.start < from + rest.length,
  );
  if (time) rest = rest.slice(0, time.start - from);
  else if (from + rest.length === limit) {
    const joint = rest.search(
      short ? / và (?=(?:\S+ ){4})[^;]*$|(?:,| và)(?: [\p{L}]+){0,3} ?$/u : /(?:,| và)(?: [\p{L}]+){0,3} ?$/u,
    );
    if (joint > 0) rest = rest.slice(0, joint);
  }
  if (wordCount(rest) <= 2 * MOST_WORDS) return from + rest.length;
  return from + rest.split(' ', 2 * MOST_WORDS).join(' ').length;
}

/** The last words of a subject where they are a verb: *đã cắt giảm, đơn giản hóa*. */
function verbTail(subject: string): string {
  const words = subject.split(' ');
  const marked = words.findLastIndex((word) => TENSES.has(word.toLowerCase()));
  return marked >= 0 && marked < words.length - 1 && words.length - marked - 1 <= 8
    ? words.slice(marked + 1).join(' ')
    : '';
}
