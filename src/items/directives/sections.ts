import type { Unit } from '../units.ts';
import { is } from './kind.ts';
import { ASSESSING, TASKING } from './kinds.ts';

/** Units of a heading without a number that tell its kind: it is a headline more often than not. */
const UNNUMBERED = 2;

/** What a heading says about the part under it: an assessment, or tasks; nothing where it is neither. */
export function sectionOf(heading: readonly Unit[], numbered: boolean): 'assessing' | 'tasking' | undefined {
  const units = numbered ? heading : heading.slice(0, UNNUMBERED);
  if (units.some((unit) => is(unit, TASKING))) return 'tasking';
  return units.some((unit) => is(unit, ASSESSING)) ? 'assessing' : undefined;
}
