/** The name of a count. */
import type { Mention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import { wordCount } from '../../text/spacing.ts';
import { withoutEdges } from './edges.ts';
import type { Measure } from './measure.ts';
import { endOfPhrase } from './phrase.ts';
import type { Indicator, Place } from './told.ts';

/** Words of a noun that says enough by itself. */
const FULL_PHRASE = 6;
const INSTANCE = /(?:chẳng hạn|như|ví dụ|gồm|bao gồm|trong đó có|kể cả|trước hết|nhất là)(?: có| là)? $/u;
/** In front of the last verb of a subject. */
const TENSES: ReadonlySet<string> = new Set(['đã', 'sẽ', 'đang', 'được']);

/** The indicator of a count: the noun with what follows it, and the verb or the subject in front where the noun alone says little. */
export function counted(
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

/** The last words of a subject where they are a verb: *đã cắt giảm, đơn giản hóa*. */
function verbTail(subject: string): string {
  const words = subject.split(' ');
  const marked = words.findLastIndex((word) => TENSES.has(word.toLowerCase()));
  return marked >= 0 && marked < words.length - 1 && words.length - marked - 1 <= 8
    ? words.slice(marked + 1).join(' ')
    : '';
}
