import type { Diff } from '../report/diff-model.ts';
import type { Meeting, Report } from '../report/model.ts';
import { daysBetween } from './period.ts';

/** What the figures of two reports say of whether they tell of one meeting. */
export interface Overlap {
  /** Figures that pair with the same value. */
  readonly same: number;
  /** Figures of the report that has fewer. */
  readonly fewer: number;
}

/**
 * Whether two reports tell of one meeting, or the second of a later one.
 *
 * What the reports say of the meeting decides: other days, bodies or sessions are other meetings. Where that leaves it
 * open, most of their figures have to be the same.
 *
 * @returns nothing where it cannot be told, or where the second is the earlier one
 */
export function relation(from: Report, to: Report, overlap: Overlap): Diff['relation'] {
  const days = daysBetween(from.meeting.date?.start, to.meeting.date?.start);
  if (days !== undefined && days !== 0) return days > 0 ? 'later' : undefined;
  if (differ(from.meeting, to.meeting)) return undefined;
  const agree = agreements(from.meeting, to.meeting) + (days === 0 ? 1 : 0);
  const shared = overlap.fewer > 0 ? overlap.same / overlap.fewer : 0;
  return agree >= 2 || (overlap.same >= 3 && shared >= 0.5 && agree >= 1) || (overlap.same >= 5 && shared >= 0.6)
    ? 'same'
    : undefined;
}

function differ(a: Meeting, b: Meeting): boolean {
  return unlike(a.session, b.session) || unlike(a.body?.id, b.body?.id) || unlike(a.chair?.name, b.chair?.name);
}

function agreements(a: Meeting, b: Meeting): number {
  return [
    a.session !== undefined && a.session === b.session,
    a.body !== undefined && a.body.id === b.body?.id,
    a.chair?.name !== undefined && a.chair.name === b.chair?.name,
  ].filter(Boolean).length;
}

function unlike<Value>(a: Value | undefined, b: Value | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
