import lists from '../../lexicon/deadlines.prepared.ts';
import { PhraseLists } from '../phrase-lists.ts';

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const either = (phrases: readonly string[]) => `(?:${phrases.join('|')})`;

export const PLAN = new RegExp(`${before}${either(lists.plan)}${after}`, 'u');
export const PAST = new RegExp(`${before}${either(lists.past)}${after}`, 'u');
/** Events in place of a date, those before which a thing is due first: *trước mùa*, *ngay sau hội nghị*. */
export const EVENTS = new PhraseLists(lists.eventsBefore, lists.eventsAt);
/** What names an event behind its words: *trước mùa | vải thiều*. */
export const EVENT_NAME = /(?: [\p{L}]+){0,5}/uy;
export const EVENT_WORD_END = new RegExp(`${before}(?<word>ngay sau|trước|tại|trong|sau) (?:khi )?$`, 'u');
export const COMPLETING_END = new RegExp(
  `${before}${either(lists.completing)}(?: (?:vào|trong|ngay|toàn bộ|việc này|xong|dứt điểm|nhiệm vụ này|và))?,? $`,
  'u',
);
