import type { TimeMention } from '../mention.ts';
import type { Made } from '../rule.ts';
import type { Moment } from './moment.ts';

/** What a rule found: a time that stands from one offset of the view to another, as long as nothing is joined to it. */
export function made(moment: Moment, start: number, end: number): Made<TimeMention> {
  return { kind: 'time', moment, core: [start, end] };
}
