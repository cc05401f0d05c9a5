import lists from '../../lexicon/deadlines.prepared.ts';
import { ITEM_LISTS } from '../../lexicon/item-lists.ts';
import { itemPhrases } from '../../lexicon/item-phrases.ts';
import { PhraseLists } from '../phrase-lists.ts';

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const either = (phrases: readonly string[]) => `(?:${phrases.join('|')})`;

export const PLAN = new RegExp(`${before}${either(lists.plan)}${after}`, 'u');
export const PAST = new RegExp(`${before}${either(lists.past)}${after}`, 'u');
/** The last word of a plan in a text, with what stands behind it. */
export const LAST_PLAN = new RegExp(`^.*${before}${either(lists.plan)}${after}(?<behind>.*)$`, 'su');
/** A verb of taking something on that follows whoever does. */
export const RESOLVING = new RegExp(`^ (?:cũng |đã |mới |đang )?${either(lists.resolving)}${after}`, 'u');
/** The same a few words behind. */
export const RESOLVING_LATER = new RegExp(`^[^,;]{0,40}? ${either(lists.resolving)}${after}`, 'u');
/** The same behind a speaker, who may do something else first: *ông Trần Hoàng | tiếp thu, cam kết*. */
export const SPEAKER_RESOLVING = new RegExp(`^(?: [\\p{L}]+){0,4}?,? ${either(lists.resolving)}${after}`, 'u');
/** The same behind what the speaker says first: *… thừa nhận còn chậm | và cam kết*, *tiếp thu | , cho biết … sẽ*. */
export const LATER_RESOLVING = new RegExp(
  `(?:,| và|,? đồng thời) (?:cũng )?(?:${lists.vowing.join('|')}|${either(lists.announcing)}(?: [\\p{L}\\p{N}/.-]+){0,8} sẽ)${after}`,
  'u',
);
/** Somebody takes something on. */
export const RESOLVED = new RegExp(`${before}${either(lists.resolving)}${after}`, 'u');
/** A verb of making known, in front of what is told. */
export const ANNOUNCED = new RegExp(`${before}${either(lists.announcing)}(?: là| rằng)? $`, 'u');
/** A verb of making known, behind the speaker. */
export const ANNOUNCING = new RegExp(`^,? ${either(lists.announcing)}${after}`, 'u');
/** Words by which an organisation is meant that was named before, in front of such a verb. */
export const SELF_RESOLVING = new RegExp(
  `${before}${either(lists.selves)} (?:cũng |đang )?${either(lists.resolving)}${after}`,
  'u',
);
/** *trước ngày khai giảng*, in front of its date. */
export const OCCASION_END = new RegExp(`${before}trước ${either(lists.occasions)}(?: [\\p{L}]+){0,4} $`, 'u');
/** *ra mắt đúng Ngày Di sản văn hóa Việt Nam*, in front of its date. */
export const ON_OCCASION_END = new RegExp(
  `${before}${either(lists.onOccasion)} ${either(lists.occasions)}(?: [\\p{L}]+){1,7} $`,
  'u',
);
/** *cao hơn*, in front of the time that it compares with. */
export const COMPARING_END = new RegExp(`${before}${either(lists.comparing)}(?: với)? $`, 'u');
/** *thời hạn là*, in front of its day. */
export const LIMIT_END = new RegExp(`${before}${either(lists.limits)}:? $`, 'u');
/** *công bố kết quả*, wherever it stands. */
export const YIELDING = new RegExp(`${before}${either(lists.yielding)}${after}`, 'gu');
/** *có kết quả*, in front of its time. */
export const YIELDING_END = new RegExp(`${before}${either(lists.yielding)} $`, 'u');
/** *sẽ chạy chính thức vào*, in front of its time. */
export const SET_END = new RegExp(`${before}(?:sẽ|dự kiến)(?: [\\p{L}\\p{N}.,/-]+){2,} vào $`, 'u');
/** Someone says what is to come: *Tháng 9, Sở | sẽ …*. */
export const COMING = new RegExp(`${before}(?:sẽ|dự kiến)${after}`, 'u');
/** The same right behind a time, or behind whoever it is said of: *cuối quý III | sẽ …*. */
export const COMING_NEXT = new RegExp(`^,?(?: [\\p{L}\\p{N}&-]+){0,8} (?:sẽ|dự kiến)${after}`, 'u');
/** A condition in front of a length of time: *khi có lỗi, … trong 2 giờ*. */
export const CONDITION = new RegExp(
  `${before}(?:${either(lists.occurring)}|(?<condition>${lists.conditions.join('|')}))${after}`,
  'gu',
);
/** *phải | đến tháng 9*, where it tells how late something came. */
export const LATELY_END = new RegExp(`(?:^|[.!?,;:"] ?)${either(lists.lately)} $`, 'u');
/** Events in place of a date, those before which a thing is due first: *trước mùa*, *ngay sau hội nghị*. */
export const EVENTS = new PhraseLists(itemPhrases, ITEM_LISTS.eventsBefore, ITEM_LISTS.eventsAt);
/** What names an event behind its words: *trước mùa | vải thiều*. */
export const EVENT_NAME = /(?: [\p{L}]+){0,5}/uy;
export const EVENT_WORD_END = new RegExp(`${before}(?<word>ngay sau|trước|tại|trong|sau) (?:khi )?$`, 'u');
export const COMPLETING_END = new RegExp(
  `${before}${either(lists.completing)}(?: (?:vào|trong|ngay|toàn bộ|việc này|xong|dứt điểm|nhiệm vụ này|và))?,? $`,
  'u',
);
