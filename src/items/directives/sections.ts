import { is } from '../kind.ts';
import { ASSESSING, JOINING, PRAISE, SECTION, TASKING } from '../kinds.ts';
import type { Unit } from '../units.ts';

/** Units of a heading without a number that tell its kind: it is a headline more often than not. */
const UNNUMBERED = 2;
/** Units that a heading that stands as an item may take up. */
const LONGEST = 5;

/** What a heading says about the part under it: an assessment, or tasks; nothing where it is neither. */
export function sectionOf(heading: readonly Unit[], numbered: boolean): 'assessing' | 'tasking' | undefined {
  const units = numbered ? heading : heading.slice(0, UNNUMBERED);
  if (units.some((unit) => is(unit, TASKING))) return 'tasking';
  return units.some((unit) => is(unit, ASSESSING) || (units.length <= LONGEST && is(unit, PRAISE)))
    ? 'assessing'
    : undefined;
}

/** *Ghi nhận*, *Kết quả và hạn chế*, *Kết quả năm 2024*: nothing but words for what a part of a report is, and of when. */
export function namesSection(units: readonly Unit[]): boolean {
  return (
    units.length <= LONGEST &&
    units.some((unit) => is(unit, SECTION)) &&
    units.every((unit) => is(unit, SECTION) || is(unit, JOINING) || unit.kind === 'time' || unit.mark === ',')
  );
}

/** *Hạn chế: …*, *Tồn tại, nguyên nhân: …*: what stands behind the colon is an assessment. */
export function labelsAssessment(units: readonly Unit[]): boolean {
  const colon = units.findIndex((unit) => unit.mark === ':');
  if (colon < 1 || colon === units.length - 1) return false;
  return units.slice(0, colon).every((unit) => is(unit, ASSESSING) || is(unit, JOINING) || unit.mark === ',');
}
