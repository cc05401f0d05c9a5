import deadlinesFile from '../../lexicon/deadlines.yaml';
import { foldPhrase } from '../../text/fold.ts';

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
/** An event in place of a date, with what names it: *trước mùa vải thiều*, *ngay sau hội nghị này*. */
export const EVENT = new RegExp(
  `${before}(?:(?<before>${alternatives(lists.events.before)})|(?<at>${alternatives(lists.events.at)}))${after}(?: [\\p{L}]+){0,5}`,
  'gu',
);
export const EVENT_WORD_END = new RegExp(`${before}(?<word>ngay sau|trước|tại|trong|sau) (?:khi )?$`, 'u');
export const COMPLETING_END = new RegExp(
  `${before}${alternatives(lists.completing)}(?: (?:vào|trong|ngay|toàn bộ|việc này|xong|dứt điểm|nhiệm vụ này|và))?,? $`,
  'u',
);
