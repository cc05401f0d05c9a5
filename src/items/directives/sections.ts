import { type DatedDay, isDated, iso } from '../../mentions/time/calendar.ts';
import type { Reference } from '../../mentions/time/moment.ts';
import { is } from '../kind.ts';
import { ASSESSING, JOINING, PAST, PRAISE, SECTION, SO_FAR, TASKING } from '../kinds.ts';
import type { Unit } from '../units.ts';

/** Units of a heading that may be a headline that tell its kind. */
const UNNUMBERED = 2;
/** Units that a heading that stands as an item may take up. */
const LONGEST = 5;

/** What a part of a report is: an assessment, or tasks. */
export type Section = 'assessing' | 'tasking';

/**
 * What a heading says about the part under it; nothing where it says neither.
 *
 * @param sure whether it has a number, or stands in capitals: other lines are headlines more often than not
 * @param from from when its times are read
 */
export function sectionOf(heading: readonly Unit[], sure: boolean, from: Reference): Section | undefined {
  const units = sure ? heading : heading.slice(0, UNNUMBERED);
  const tasks = units.findIndex((unit) => is(unit, TASKING));
  const assesses = units.findIndex((unit) => is(unit, ASSESSING) || (units.length <= LONGEST && is(unit, PRAISE)));
  if (tasks >= 0 && !isOfPast(units, tasks, assesses)) return 'tasking';
  const dated = units.length <= LONGEST ? units.findLast((unit) => unit.kind === 'time') : undefined;
  return tasks >= 0 || assesses >= 0 || (dated !== undefined && isOver(dated, from)) ? 'assessing' : undefined;
}

/** *Công tác tháng 10*: a heading that tells no more than of what time its part is, and that it is not over. */
export function isAhead(heading: readonly Unit[], from: Reference): boolean {
  const dated = heading.length <= LONGEST ? heading.findLast((unit) => unit.kind === 'time') : undefined;
  return dated !== undefined && endOf(dated, from) !== undefined && !isOver(dated, from);
}

/** *Kết quả thực hiện nhiệm vụ*, *Công việc đã làm*, *Nhiệm vụ tuần qua*: tasks of which is told what came of them. */
function isOfPast(units: readonly Unit[], tasks: number, assesses: number): boolean {
  if (units.some((unit) => is(unit, PAST) || saysSoFar(unit))) return true;
  return (
    assesses >= 0 &&
    assesses < tasks &&
    !units.slice(assesses, tasks).some((unit) => is(unit, JOINING) || unit.mark === ',')
  );
}

/** *tuần qua*: a time that has passed, by its own words. */
function saysSoFar(unit: Unit): boolean {
  return unit.kind === 'time' && unit.classes !== undefined && SO_FAR.includes(unit.classes);
}

/** *tháng 9*, of a meeting in October: a time that has passed. */
function isOver(unit: Unit, from: Reference): boolean {
  const end = endOf(unit, from);
  return end !== undefined && isDated(from.day) && iso(end) < iso(from.day);
}

function endOf(unit: Unit, from: Reference): DatedDay | undefined {
  if (unit.kind !== 'time' || unit.mention.moment.form !== 'calendar' || unit.mention.moment.grain === 'day')
    return undefined;
  const end = unit.mention.moment.ground(from)?.end;
  return isDated(end) ? end : undefined;
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
