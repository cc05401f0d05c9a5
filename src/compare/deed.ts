import type { Deadline, Directive } from '../report/model.ts';
import { syllables } from './syllables.ts';

/**
 * What a directive asks for, in syllables, without the time by which: two deeds are not alike because both are due at the
 * end of a year, nor worded anew because that time has moved.
 *
 * @param deadlines of the same report
 */
export function deed({ action, deadlines: own = [] }: Directive, deadlines: readonly Deadline[]): string[] {
  const rest = deadlines
    .filter(({ id }) => own.includes(id))
    .reduce((text, { quote }) => text.replace(quote, ' '), action);
  const words = syllables(rest);
  return words.length > 0 ? words : syllables(action);
}
