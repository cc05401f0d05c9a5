/** The year that a text speaks in, where neither its date nor its dateline tells it. */
import type { Mention, TimeMention } from '../../mentions/mention.ts';
import { is } from '../kind.ts';
import { REVIEWING } from '../kinds.ts';
import type { Passage } from './passages.ts';

/** Weights of what names a year: a quarter of a year is spoken of while it is near, a bare year may be any. */
const WEIGHTS: Readonly<Partial<Record<string, number>>> = { day: 3, week: 3, month: 3, quarter: 3, half: 3, year: 1 };
const AGREEMENT = 0.7;

/**
 * The year on which statements about the present agree.
 *
 * @returns nothing where they disagree or there are none
 */
export function agreedYear(mentions: readonly Mention[]): number | undefined {
  const votes = new Map<number, number>();
  let total = 0;
  for (const mention of mentions) {
    if (mention.kind !== 'time' || mention.moment.form !== 'calendar') continue;
    const { year, grain, relation } = mention.moment;
    if (year === undefined) continue;
    if (grain === 'year' && relation === 'by') continue;
    const weight = (WEIGHTS[grain] ?? 0) + (grain === 'year' && relation === 'within' ? 1 : 0);
    votes.set(year, (votes.get(year) ?? 0) + weight);
    total += weight;
  }
  for (const [year, weight] of votes) if (weight >= total * AGREEMENT && weight >= 2) return year;
  return undefined;
}

/** From this month on a year that is looked back upon is the one that the meeting is held in. */
const LATE = 3;
const NEAR = 48;
const AHEAD = /(?:phương hướng|nhiệm vụ|kế hoạch|triển khai|chương trình công tác)[^,;.]*$/u;

/**
 * The year that the sentence of a day names: by the same month (*Phiên họp tháng 10/2025 … diễn ra ngày 31-10*), or by the work
 * that is looked back upon (*Sáng 25-12 … tổng kết công tác năm 2024*; in January it is that of the year before).
 */
export function yearBeside(day: TimeMention, passages: readonly Passage[], lower: string): number | undefined {
  const units =
    passages.find((passage) => passage.units.some((unit) => unit.kind === 'time' && unit.mention === day))?.units ?? [];
  const times = units.flatMap((unit) =>
    unit.kind === 'time' && unit.mention.moment.year !== undefined ? [unit.mention] : [],
  );
  const same = times.find(({ moment }) => moment.month === day.moment.month);
  if (same) return same.moment.year;
  if (!units.some((unit) => is(unit, REVIEWING))) return undefined;
  const whole = times.find(({ moment }) => moment.grain === 'year');
  const year = whole?.moment.year;
  if (!whole || year === undefined) return undefined;
  const early = (day.moment.month ?? LATE) < LATE;
  // phương hướng, nhiệm vụ năm 2025: the year ahead, in January that of the meeting itself
  if (AHEAD.test(lower.slice(Math.max(0, whole.start - NEAR), whole.start))) return early ? year : undefined;
  return year + (early ? 1 : 0);
}
