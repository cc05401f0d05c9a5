import type { Deadline } from './model.ts';

/**
 * The day on which a deadline stands in the calendar: when it is due, or the day on which what it begins does begin.
 *
 * @returns an ISO day, its year perhaps open; nothing for an event
 */
export function dayOf({ due, relation, time }: Deadline): string | undefined {
  return due ?? (relation === 'from' ? time?.start : undefined);
}
