/** When the meeting was held, and when the text was published. */
import type { TimeMention } from '../../mentions/mention.ts';
import type { DatedDay } from '../../mentions/time/calendar.ts';
import { isDated, parseIso } from '../../mentions/time/calendar.ts';
import { clockTime } from '../../mentions/time/clock.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../kind.ts';
import {
  ASKING_OR_FUTURE,
  FINISH,
  MEETING_OR_CHAIRING,
  MEETING_OR_HELD,
  MEETING_OR_LED,
  MEETING_TOLD,
} from '../kinds.ts';
import { isMark, type Unit } from '../units.ts';
import type { Passage } from './passages.ts';

/**
 * The mention that dates the meeting.
 *
 * @param lead the day of {@link leadMention}, which dates the text
 */
export function dateMention(passages: readonly Passage[], lead: TimeMention | undefined): TimeMention | undefined {
  let best: { mention: TimeMention; weight: number } | undefined;
  let sentences = 0;
  for (const { kind, units } of passages) {
    if (kind === 'dateline' || kind === 'caption' || kind === 'byline' || kind === 'recipients' || kind === 'related')
      continue;
    if (kind === 'letterhead' && !isTimeLine(units)) continue;
    if (sentences++ > 14) break;
    units.forEach((unit, at) => {
      if (unit.kind !== 'time' || unit.mention === lead || !isDay(unit.mention)) return;
      const weight =
        weightOf(units, at) -
        sentences * 0.2 +
        (unit.mention.moment.absolute ? 1 : 0) +
        (sentences === 1 && at <= OPENING ? 2 : 0);
      if (weight > 0 && (best === undefined || weight > best.weight)) best = { mention: unit.mention, weight };
    });
  }
  return best?.mention ?? relativeDay(passages);
}

/** *Sáng nay, Giám đốc … chủ trì buổi giao ban*: the day of a meeting told from the day of the text, in its first sentence. */
function relativeDay(passages: readonly Passage[]): TimeMention | undefined {
  const first = passages.find(({ kind }) => kind === 'paragraph');
  if (!first?.units.some((unit) => is(unit, MEETING_OR_LED))) return undefined;
  for (const unit of first.units.slice(0, OPENING)) {
    if (unit.kind !== 'time') continue;
    const { form, grain, relation } = unit.mention.moment;
    if ((form === 'relative' || form === 'part') && grain === 'day' && relation === undefined) return unit.mention;
  }
  return undefined;
}

/** *Hạ Long, 04/11/2022 – Tập đoàn …*: the day that stands with its place in front of the first sentence. */
export function leadMention({ cased, lower }: Document, passages: readonly Passage[]): TimeMention | undefined {
  const first = passages.find(({ kind }) => kind === 'paragraph');
  const unit = first?.units.find(({ kind }) => kind === 'time');
  if (first === undefined || unit?.kind !== 'time' || !isDay(unit.mention)) return undefined;
  if (!/^\)? ?- /.test(lower.slice(unit.end, unit.end + 4))) return undefined;
  return PLACE.test(cased.slice(first.start, unit.start)) ? unit.mention : undefined;
}

const PLACE = /^\(?\p{Lu}[\p{L}\s.]{1,30}[,(]\s*$/u;

/** Units at the start of a report among which its date stands: *Chiều ngày 5/3, …*. */
const OPENING = 3;

/** *Thời gian: 14 giờ 00, ngày 21 tháng 5 năm 2024*. */
function isTimeLine(units: readonly Unit[]): boolean {
  return is(units[0], FINISH) && isMark(units[1], ':');
}

function isDay({ moment, end, start }: TimeMention): boolean {
  return (
    moment.day !== undefined &&
    moment.month !== undefined &&
    (moment.relation === undefined ||
      moment.relation === 'at' ||
      (moment.relation === 'within' && moment.form === 'calendar')) &&
    end > start
  );
}

/** How much speaks for a time being the meeting's: a word for a meeting near it, the start of the sentence. */
function weightOf(units: readonly Unit[], at: number): number {
  let weight = 0;
  if (isTimeLine(units)) return 9;
  if (units[at - 1]?.kind === 'reference' && !units[at - 2]) return 0;
  // đề nghị hai bên họp lại vào ngày 20/12: a meeting to come
  if (units.slice(0, at).some((unit) => is(unit, ASKING_OR_FUTURE))) weight -= 4;
  const meets = units.findIndex((unit) => is(unit, MEETING_TOLD) || unit.kind === 'reference');
  if (meets >= 0) weight += 3;
  if (units.some((unit) => is(unit, MEETING_OR_CHAIRING))) weight += 1;
  if (at <= 6) weight += 2;
  if (units.slice(Math.max(0, at - 3), at).some((unit) => is(unit, MEETING_OR_HELD))) weight += 2;
  return weight;
}

/** When a text was published: the day, and the clock time where it is known. */
export interface Published {
  readonly day: DatedDay;
  readonly clock?: string;
}

/**
 * When a text was published, as it is told beside the text: an ISO day or local date-time. An offset from UTC other than
 * Việt Nam's makes it no local time.
 */
export function publishedBeside(stamp: string): Published | undefined {
  const local = parseIso(stamp.trim().replace(/(?:\.\d+)?(?:\+07:?00)?$/, ''));
  if (local === undefined) return undefined;
  const { day, hour, minute = 0 } = local;
  const clock = hour === undefined ? undefined : clockTime(hour, minute, undefined);
  return { day, ...(clock === undefined ? {} : { clock }) };
}

/** The dateline's day with its clock time; the day of {@link leadMention} where there is no dateline. */
export function publishedOf(passages: readonly Passage[], lead: TimeMention | undefined): Published | undefined {
  for (const { kind, units } of passages) {
    if (kind !== 'dateline' && kind !== 'letterhead') continue;
    if (isTimeLine(units)) continue;
    let day: DatedDay | undefined;
    let clock: string | undefined;
    for (const unit of units) {
      if (unit.kind !== 'time') continue;
      const interval = unit.mention.moment.ground({});
      if (day === undefined && unit.mention.moment.day !== undefined && isDated(interval?.start)) day = interval.start;
      clock ??= unit.mention.moment.ground({ day: { year: 2000, month: 1, day: 1 } })?.startClock;
    }
    if (day) return { day, ...(clock ? { clock } : {}) };
  }
  const day = lead?.moment.ground({})?.start;
  return isDated(day) ? { day } : undefined;
}
