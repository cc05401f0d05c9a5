/** The name of things that somebody or something has: *Kho học liệu số có 7.500 bài giảng*. */
import { placeForms } from '../../lexicon/places.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import { wordCount } from '../../text/spacing.ts';
import { tokenFrom } from '../../text/walk.ts';
import type { Measure } from './measure.ts';
import { beginsDeed } from './opening.ts';
import type { Indicator } from './told.ts';
import { NATION } from './words.ts';

/** In front of a figure, that there are so many. */
const HAS = /(?:^| )(?:có|hiện có|đã có|có tới|có đến|có khoảng|sở hữu) (?:khoảng |hơn |gần |trên |tới |đến )?$/u;
/** In front of what each of many has, the verb stays: *mỗi xã | có | 2 cán bộ*. */
const EACH = /^(?:mỗi|từng|nhiều|một số|một vài|mọi|một) (?!(?:ngày|tuần|tháng|quý|năm|giờ|phút|nửa)(?!\p{L}))/iu;
/** How often is nobody. */
const OFTEN = /(?:^| )(?:mỗi|hằng|hàng|cứ) (?:ngày|tuần|tháng|quý|năm|giờ|phút)(?: lại)?$/iu;
/** One word with a letter that only Vietnamese has: *Cổng*, and no *VNeID*. */
const KIND = /^(?=.*[À-ỹ])\S+$/u;
/** Whoever has them is told by a verb of their own. */
const VERBAL =
  /(?:^| )(?:đã|sẽ|đang|được|bị|phải|cần|chưa|không|vẫn|là|để|nhằm|giúp|với|rằng|ghi nhận|cho thấy|thiếu|gồm|tốt)(?= |$)/iu;
/** Who a number of people is of says all: *đội ngũ kỹ sư có 6.120 | người*. */
const PEOPLE = /^(?:đội ngũ|lực lượng|nhân lực|nguồn nhân lực|biên chế|lao động|số lao động|nhân sự|nhóm)(?= \p{L})/iu;
const PERSON = 'người';
/** *Ứng dụng Công dân số*: what is no deed, since a name follows. */
const APP = /^\p{L}+ \p{L}+ \p{Lu}/u;
/** Where things are, in front of the name of the place. */
const PLACED = /(?:^|[^\p{L}])(?<at>trên|tại|ở|trong|trong số) $/u;
/** What is said of things is more than their noun. */
const SAID = / (?:đã|được|chưa|có|không|bị|đang|còn|vẫn|phải|cần|sẽ) /u;
const REACH = 20;
/** Words of whoever has something, and of a noun that they are named with, at most. */
const MOST_OWNER = 12;
const MOST_NOUN = 6;

/** Who has what is counted, as far as its name says: an empty text where it says nothing of them; nothing where none has it. */
export function ownerOfCounted(
  document: Document,
  { figure }: Measure,
  subject: string,
  mentions: readonly Mention[],
): string | undefined {
  const { lower, cased } = document;
  if (subject === '' || !HAS.test(lower.slice(Math.max(0, figure.start - REACH), figure.start))) return undefined;
  if (EACH.test(subject) || VERBAL.test(subject)) return undefined;
  const at = cased.lastIndexOf(subject, figure.start);
  if (at < 0 || wordCount(subject) > MOST_OWNER || /[,;:]/u.test(cased.slice(at, figure.start))) return undefined;
  if (NATION.test(subject) || OFTEN.test(subject) || isKindAlone(document, subject, at)) return '';
  if (!APP.test(subject) && beginsDeed(document, subject, figure.start)) return undefined;
  const body = mentions.find(({ kind, start, end }) => kind !== 'time' && start <= at && end > at);
  if (body?.kind === 'person') return '';
  const place = PLACED.exec(lower.slice(Math.max(0, at - REACH), at))?.groups?.['at'];
  if (place !== undefined) return place.startsWith('trong') ? '' : `${place} ${subject}`;
  return body === undefined && opens(document, at) ? withSmallFirst(subject) : subject;
}

/** *Cổng | đã có*: whether something is called by its kind alone; *Huế* is the name of a place. */
function isKindAlone(document: Document, subject: string, at: number): boolean {
  return KIND.test(subject) && placeForms.longestAt(document, tokenFrom(document, at)) === undefined;
}

/** Whether nothing of its sentence stands in front of an offset. */
function opens({ lower }: Document, at: number): boolean {
  return /(?:^|[.!?:;\n]["”)]?)[\s"“(+*•–-]*$/u.test(lower.slice(Math.max(0, at - 6), at));
}

/** *Kho học liệu số* in the middle of a name; the next word tells whether the capital is that of a name. */
function withSmallFirst(text: string): string {
  const [, second = ''] = text.split(' ');
  return second !== '' && second === second.toLowerCase() ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The name of things that somebody has, with what is shared by the next of a list. */
export function nameOfOwned(noun: string, owner: string): Indicator {
  if (noun.toLowerCase() === PERSON && PEOPLE.test(owner)) {
    const people = owner.replace(/^(?:đội ngũ|lực lượng|nhóm) /iu, '');
    return { text: owner, noun: people };
  }
  if (
    owner === '' ||
    SAID.test(`${noun} `) ||
    wordCount(noun) > MOST_NOUN ||
    owner.toLowerCase().endsWith(noun.toLowerCase())
  )
    return { text: noun, noun, owner };
  return { text: /^(?:trên|tại|ở) /u.test(owner) ? `${noun} ${owner}` : `${noun} của ${owner}`, noun, owner };
}

/** Whether a subject is each of many. */
export function isOfEach(subject: string): boolean {
  return /^(?:mỗi|từng|mọi) /iu.test(subject) && EACH.test(subject);
}

/** *mỗi xã có | cán bộ chuyên trách*: what each of many has, with the verb between. */
export function hadByEach({ lower, cased }: Document, { figure }: Measure, subject: string): boolean {
  const at = cased.lastIndexOf(subject, figure.start);
  return (
    EACH.test(subject) &&
    !VERBAL.test(subject) &&
    !cased.slice(at + subject.length, figure.start).includes(',') &&
    HAS.test(lower.slice(Math.max(0, figure.start - REACH), figure.start))
  );
}
