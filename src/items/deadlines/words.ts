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
export const RESOLVING = new RegExp(`^ (?:${either(lists.aspects)} )?${either(lists.resolving)}${after}`, 'u');
/** The same a few words behind. */
export const RESOLVING_LATER = new RegExp(`^[^,;]{0,40}? ${either(lists.resolving)}${after}`, 'u');
/** The same behind a speaker, who may do something else first: *ông Trần Hoàng | tiếp thu, cam kết*. */
export const SPEAKER_RESOLVING = new RegExp(`^(?: [\\p{L}]+){0,4}?,? ${either(lists.resolving)}${after}`, 'u');
/** The same behind what the speaker says first: *… thừa nhận còn chậm | và cam kết*, *tiếp thu | , cho biết … sẽ*. */
export const LATER_RESOLVING = new RegExp(
  `(?:,| và|,? đồng thời) (?:${either(lists.aspects)} )?(?:${lists.vowing.join('|')}|${either(lists.announcing)}(?: [\\p{L}\\p{N}/.-]+){0,8} ${either(lists.coming)})${after}`,
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
  `${before}${either(lists.selves)} (?:${either(lists.aspects)} )?${either(lists.resolving)}${after}`,
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
export const SET_END = new RegExp(
  `${before}${either(lists.coming)}(?: [\\p{L}\\p{N}.,/-]+){2,} ${either(lists.setting)} $`,
  'u',
);
/** Someone says what is to come: *Tháng 9, Sở | sẽ …*. */
export const COMING = new RegExp(`${before}${either(lists.coming)}${after}`, 'u');
/** The same right behind a time, or behind whoever it is said of: *cuối quý III | sẽ …*. */
export const COMING_NEXT = new RegExp(`^,?(?: [\\p{L}\\p{N}&-]+){0,8} ${either(lists.coming)}${after}`, 'u');
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
export const EVENT_WORD_END = new RegExp(
  `${before}(?<word>(?<before>${lists.sessionBefore.join('|')})|${either(lists.sessionAt)}) (?:${either(lists.sessionWhen)} )?$`,
  'u',
);
export const COMPLETING_END = new RegExp(
  `${before}${either(lists.completing)}(?: ${either(lists.behindCompleting)})?,? $`,
  'u',
);
/** *vào*, in front of its time. */
export const SETTING_END = new RegExp(`${before}${either(lists.setting)} $`, 'u');
/** *trình | lên*, in front of whoever gets it. */
export const RECEIVING_END = new RegExp(`${either(lists.receiving)} $`, 'u');
/** What is said of meetings that are to come, which nobody owes. */
export const MEETING = new RegExp(either(lists.meetings), 'u');
/** A meeting at which something can be due. */
export const SESSION_BEGIN = new RegExp(`^${either(lists.sessions)}`, 'u');
/** *nhiệm vụ trọng tâm*, in front of its period. */
export const WORK_END = new RegExp(`${either(lists.works)} (?:${either(lists.workKinds)} )?$`, 'u');
/** *tính*, in front of the time up to which something was counted. */
export const COUNTED_END = new RegExp(`${before}${either(lists.counted)} $`, 'u');
/** The same as the first word of a time. */
export const COUNTED_BEGIN = new RegExp(`^${either(lists.counted)}`, 'u');
/** *chậm nhất*, *hạn cuối*, as the first words of a time. */
export const LAST_DAY_BEGIN = new RegExp(`^${either(lists.lastDay)}`, 'u');
/** What was done, in front of its time and behind it. */
export const DONE_END = new RegExp(`${before}${either(lists.done)}${after}[^,;]*$`, 'u');
export const DONE_NEXT = new RegExp(`^[^,;]{0,30}${before}${either(lists.done)}${after}`, 'u');
/** *do*, *nhiệm vụ của các*, in front of whoever is charged. */
export const CHARGED_END = new RegExp(`${either(lists.charged)} (?:${either(lists.articles)} )?$`, 'u');
/** *được*, in front of a body that is called by its kind. */
export const ENTRUSTED_END = new RegExp(`${either(lists.entrusted)} $`, 'u');
/** *Công ty A xong trong tháng 9, còn*, in front of somebody else. */
export const TURNING_END = new RegExp(`[\\p{L}\\p{N})],? ${either(lists.turning)} $`, 'u');
/** What may stand between two who do a thing together. */
export const JOINED = new RegExp(`^,? ?(?:${either(lists.joining)} )?$`, 'u');
/** The same, or the beginning of a clause, in front of the first. */
export const JOINED_OR_FIRST = new RegExp(`^[\\s,]*(?:${either(lists.joining)} )?$`, 'u');
/** The unit that an office speaks for. */
export const UNIT_HEADS: Readonly<Record<string, string>> = lists.unitHeads;
