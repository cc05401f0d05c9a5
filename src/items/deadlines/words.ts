import deadlinesFile from '../../lexicon/deadlines.yaml';
import { foldPhrase } from '../../text/fold.ts';
import { PhraseLists } from '../phrase-lists.ts';

const lists = deadlinesFile as Readonly<Record<'plan' | 'past' | 'completing', readonly string[]>> & {
  readonly events: Readonly<Record<'before' | 'at', readonly string[]>>;
};

function alternatives(words: readonly string[]): string {
  return `(?:${words
    .map(foldPhrase)
    .sort((a, b) => b.length - a.length)
    .join('|')})`;
}

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';

export const PLAN = new RegExp(`${before}${alternatives(lists.plan)}${after}`, 'u');
export const PAST = new RegExp(`${before}${alternatives(lists.past)}${after}`, 'u');
/** Events in place of a date, those before which a thing is due first: *trước mùa*, *ngay sau hội nghị*. */
export const EVENTS = new PhraseLists(lists.events.before, lists.events.at);
/** What names an event behind its words: *trước mùa | vải thiều*. */
export const EVENT_NAME = /(?: [\p{L}]+){0,5}/uy;
export const EVENT_WORD_END = new RegExp(`${before}(?<word>ngay sau|trước|tại|trong|sau) (?:khi )?$`, 'u');
export const COMPLETING_END = new RegExp(
  `${before}${alternatives(lists.completing)}(?: (?:vào|trong|ngay|toàn bộ|việc này|xong|dứt điểm|nhiệm vụ này|và))?,? $`,
  'u',
);
