import { is, type Unit } from '../units.ts';

/** What a heading says about the part under it: an assessment, or tasks; nothing where it is neither. */
export function sectionOf(units: readonly Unit[]): 'assessing' | 'tasking' | undefined {
  if (units.some((unit) => is(unit, 'tasking'))) return 'tasking';
  return units.some((unit) => is(unit, 'assessing')) ? 'assessing' : undefined;
}
