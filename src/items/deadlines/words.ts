import deadlinesFile from '../../lexicon/deadlines.yaml';
import { foldPhrase } from '../../text/fold.ts';

const lists = deadlinesFile as Readonly<Record<'plan' | 'past' | 'event_words' | 'events' | 'completing', readonly string[]>>;

function alternatives(name: keyof typeof lists): string {
  return `(?:${lists[name]
    .map(foldPhrase)
    .sort((a, b) => b.length - a.length)
    .join('|')})`;
}

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';

export const PLAN = new RegExp(`${before}${alternatives('plan')}${after}`, 'u');
export const PAST = new RegExp(`${before}${alternatives('past')}${after}`, 'u');
export const EVENT = new RegExp(`${before}(?<word>${alternatives('event_words')}) (?:các |những )?(?<event>${alternatives('events')})${after}`, 'gu');
export const EVENT_WORD_END = new RegExp(`${before}(?<word>ngay sau|trước|tại|trong|sau) (?:khi )?$`, 'u');
export const COMPLETING_END = new RegExp(`${before}${alternatives('completing')}(?: (?:vào|trong|ngay|toàn bộ|việc này|xong|dứt điểm|nhiệm vụ này|và))?,? $`, 'u');
