/** Joins times that stand together into one: weekday and day, clock and day, từ … đến …, and the word that relates to them. */
import type { Document } from '../../text/document.ts';
import type { Mention, TimeMention } from '../mention.ts';
import { PhrasesBefore } from '../phrases-before.ts';
import type { Described } from '../rule.ts';
import { type Day, daysBetween, isDated, iso, shifted } from './calendar.ts';
import { clockTime } from './clock.ts';
import { anchored, since, sinceDay } from './counted-from.ts';
import type { Interval, Moment, Reference } from './moment.ts';
import relations from './relations.prepared.ts';

const RELATIONS = new PhrasesBefore(relations);

/**
 * Joins neighbouring times and takes in their relation words.
 *
 * @param mentions disjoint mentions in order
 * @returns the mentions with joined times in place of their parts
 */
export function joinTimes(document: Document, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'time') {
      joined.push(mention);
      continue;
    }
    let current: TimeMention = sinceDay(document, joined.at(-1), mention) ?? mention;
    if (current !== mention) joined.pop();
    for (;;) {
      const last = joined.at(-1);
      if (last?.kind !== 'time') break;
      const together = pair(document, last, current);
      if (!together) break;
      joined.pop();
      current = together;
    }
    joined.push(current);
  }
  return joined.map((mention, index) =>
    mention.kind === 'time' ? related(document, anchored(document, mention), joined[index - 1]) : mention,
  );
}

/** One time out of two neighbours, nothing where they are two. */
function pair({ lower }: Document, a: TimeMention, b: TimeMention): TimeMention | undefined {
  const gap = lower.slice(a.end, b.start);
  if (gap.length > 14) return undefined;
  const [first, second] = [a.moment, b.moment];
  if (first.form === 'duration' && /^,? ?(?:kể |tính )?từ (?:khi |thời điểm |hôm )?$/.test(gap)) return since(a, b);
  if (
    /^,? ?(?:- |\()?(?:của )?(?:ngày )?$/.test(gap) &&
    isPoint(first) &&
    second.grain === 'day' &&
    !isRange(second) &&
    second.form !== 'recurring'
  )
    return onDay(a, b);
  if (
    second.form === 'now' &&
    second.relation === 'by' &&
    gap === ' ' &&
    first.grain !== 'minute' &&
    first.form !== 'comparison'
  ) {
    const led = /(?:kể |bắt đầu |tính )?từ (?:ngày |khoảng |hồi )?$/.exec(
      lower.slice(Math.max(0, a.start - 16), a.start),
    )?.[0];
    if (led !== undefined) return fromTo(a, b, a.start - led.length);
  }
  if (
    /^ ?(?:-|,? đến|,? tới|,? cho đến|, kéo dài đến) ?(?:hết |ngày |lúc |hết ngày )?$/.test(gap) &&
    spans(first, second)
  ) {
    const open = lower.slice(Math.max(0, a.start - 12), a.start);
    const led = /(?:kể |bắt đầu |tính )?từ (?:ngày |khoảng |hồi |lúc )?$/.exec(open)?.[0] ?? '';
    const dash = gap.includes('-');
    if (!dash && led === '' && first.form !== 'now') return undefined;
    return fromTo(a, b, a.start - led.length);
  }
  return undefined;
}

function isPoint(moment: Moment): boolean {
  return isClock(moment) || moment.form === 'weekday' || (moment.form === 'part' && moment.grain === 'day');
}

/** A clock time, or a span from one to another. */
function isClock({ form, grain }: Moment): boolean {
  return form === 'clock' || (form === 'span' && (grain === 'minute' || grain === 'hour'));
}

function isRange({ form }: Moment): boolean {
  return form === 'duration' || form === 'span' || form === 'comparison' || form === 'now' || form === 'clock';
}

function spans(a: Moment, b: Moment): boolean {
  const closed = (moment: Moment) =>
    !['comparison', 'duration', 'event', 'recurring', 'holiday'].includes(moment.form) || moment.form === 'holiday';
  if (a.form === 'now') return a.relation === 'from' && closed(b);
  if ((a.form === 'clock') !== (b.form === 'clock')) return a.form === 'clock' && b.grain === 'minute';
  return closed(a) && closed(b) && b.form !== 'now';
}

/** *14h00 ngày 05/3*, *thứ sáu, ngày 6/3*, *8 giờ sáng mai*: the day of the second, the clock of the first. */
function onDay(a: TimeMention, b: TimeMention): TimeMention {
  const clock = a.moment;
  const timed = isClock(clock);
  const ground = (reference: Reference): Interval | undefined => {
    const day = b.moment.ground(reference);
    if (!day?.start || !timed) return day;
    const at = clock.ground({ day: day.start.year === undefined ? { year: 2000, month: 1, day: 1 } : day.start });
    if (at?.startClock === undefined) return day;
    const startClock = shiftedClock(at.startClock, b.moment.partOfDay);
    return {
      start: day.start,
      end: day.start,
      grain: at.grain,
      startClock,
      endClock:
        at.endClock === at.startClock ? startClock : shiftedClock(at.endClock ?? startClock, b.moment.partOfDay),
    };
  };
  // 16 giờ thứ Sáu, ngày 29/8: a weekday may still be told its date
  const form = timed && b.moment.form === 'weekday' ? 'clock' : 'calendar';
  const moment: Moment = { ...b.moment, grain: timed ? clock.grain : b.moment.grain, form, ground };
  return {
    ...b,
    rule: timed ? 'time/clock-on-day' : 'time/weekday-day',
    moment,
    start: a.start,
    core: [a.core[0], b.core[1]],
  };
}

/** *7 giờ* of *tối thứ bảy* is 19:00. */
function shiftedClock(clock: string, part: string | undefined): string {
  return clockTime(Number(clock.slice(0, 2)), Number(clock.slice(3)), part) ?? clock;
}

/** *từ ngày 01/3 đến ngày 15/3/2026*: the year of the second serves the first. */
function fromTo(a: TimeMention, b: TimeMention, start: number): TimeMention {
  const ground = (reference: Reference): Interval | undefined => {
    const to = b.moment.ground(reference);
    const year =
      !a.moment.absolute && a.moment.form === 'calendar' && b.moment.year !== undefined
        ? { ...reference, day: undefined, year: b.moment.year }
        : undefined;
    const from = a.moment.ground(
      year ? { ...(reference.day ? { day: { ...reference.day, year: year.year } } : {}), year: year.year } : reference,
    );
    if (!from?.start || !to?.end) return undefined;
    // từ ngày 26 đến ngày 28 tháng 3: the month of the second serves the first
    const bare = a.moment.day !== undefined && a.moment.month === undefined && to.start;
    let first = bare
      ? { ...bare, day: a.moment.day ?? bare.day }
      : a.moment.form === 'weekday' && isDated(from.start) && isDated(to.start ?? to.end)
        ? weekBefore(from.start, to.start ?? to.end)
        : from.start;
    if (
      isDated(first) &&
      isDated(to.end) &&
      iso(first) > iso(to.end) &&
      !a.moment.absolute &&
      a.moment.form === 'calendar'
    )
      first = { ...first, year: to.end.year - 1 };
    return {
      start: first,
      end: to.end,
      grain: b.moment.grain,
      ...(from.startClock === undefined ? {} : { startClock: from.startClock }),
      ...(to.endClock === undefined ? {} : { endClock: to.endClock }),
    };
  };
  const moment: Moment = {
    grain: b.moment.grain,
    absolute: b.moment.absolute,
    form: 'span',
    ...(a.moment.form === 'now' ? { relation: 'by' as const } : {}),
    ground,
  };
  return { kind: 'time', rule: 'time/from-to', moment, start, end: b.end, core: [start, b.core[1]] };
}

/** *từ thứ hai đến thứ tư tuần tới*: the Monday before that Wednesday. */
function weekBefore(day: Day, until: Day | undefined): Day {
  if (!isDated(day) || !isDated(until)) return day;
  const weeks = Math.floor(daysBetween(day, until) / 7);
  return shifted(day, { days: 7 * weeks });
}

/** Words in front of *hạn* that make another word of it: *kế hoạch trung hạn 2026-2030*. */
const OTHER_TERM = /(?:trung|dài|ngắn|quá|giới|gia|vô|trễ) $/;

/** Takes in the word that relates something to the time: *trước ngày 15/2*, *đến hết quý II*. */
function related({ lower }: Document, mention: TimeMention, previous: Mention | undefined): TimeMention {
  if (mention.moment.form === 'comparison') return mention;
  for (const { form, relation } of RELATIONS.at(lower, mention.start)) {
    const start = mention.start - form.length - 1;
    if (previous && start < previous.end && previous.kind !== 'cue') continue;
    if (mention.moment.form === 'now' && mention.moment.relation !== undefined) return mention;
    if (
      form === 'hết' &&
      !/(?:đến|tới|sẽ|,|^|\.) ?$/.test(lower.slice(Math.max(0, start - 5), start)) &&
      mention.moment.grain === 'day'
    )
      continue;
    if (form === 'tới' && /(?:hướng|lên|tăng) $/.test(lower.slice(Math.max(0, start - 6), start))) continue;
    if (form === 'hạn' && OTHER_TERM.test(lower.slice(Math.max(0, start - 6), start))) continue;
    const inDay = form === 'xong trong' && mention.moment.grain === 'day';
    // không để | quá ngày 20/3: a word that makes an obligation is a mention of its own
    const from = previous && start < previous.end ? previous.end + 1 : start;
    return {
      ...mention,
      start: Math.min(from, mention.start),
      moment: { ...mention.moment, relation: inDay ? 'by' : relation },
    };
  }
  return mention;
}

/** What joining makes, as `dcs rules` lists it. */
export const joinRules: readonly Described[] = [
  {
    id: 'time/clock-on-day',
    about: 'a clock time with its day: 14h00 ngày 05/3, 8 giờ sáng mai',
    examples: [
      { text: '14h00 ngày 05/3', date: '2026-03-01', is: { start: '2026-03-05T14:00', end: '2026-03-05T14:00' } },
      { text: '8 giờ 30 phút sáng mai', date: '2026-03-05', is: { start: '2026-03-06T08:30' } },
      { text: '7 giờ rưỡi tối thứ bảy tuần này', date: '2026-03-05', is: { start: '2026-03-07T19:30' } },
      { text: '14h00', date: '2026-03-05', is: null },
      { text: 'ngày 05/3', date: '2026-03-05', is: null },
    ],
  },
  {
    id: 'time/weekday-day',
    about: 'a weekday or part of the day with its date: thứ sáu, ngày 6/3; sáng thứ hai, 9/3',
    examples: [
      { text: 'thứ sáu, ngày 6/3', date: '2026-03-01', is: { start: '2026-03-06', end: '2026-03-06' } },
      { text: 'sáng thứ hai, ngày 9/3/2026', is: { start: '2026-03-09' } },
      { text: 'thứ sáu tuần này', date: '2026-03-05', is: null },
      { text: 'Thứ hai, các bộ rà soát', date: '2026-03-05', is: null },
    ],
  },
  {
    id: 'time/from-to',
    about: 'a span with both ends: từ ngày 01/3 đến ngày 15/3/2026, từ nay đến cuối năm',
    examples: [
      { text: 'từ ngày 01/3 đến ngày 15/3/2026', is: { start: '2026-03-01', end: '2026-03-15' } },
      { text: 'từ tháng 11/2025 đến tháng 2/2026', is: { start: '2025-11-01', end: '2026-02-28' } },
      { text: 'từ đầu năm đến nay', date: '2026-05-29', is: { start: '2026-01-01', end: '2026-05-29' } },
      { text: 'từ nay đến cuối năm', date: '2026-05-29', is: { start: '2026-05-29', end: '2026-12-31' } },
      { text: 'đến ngày 15/3/2026', is: null },
      { text: 'từ năm 2021', is: null },
    ],
  },
  {
    id: 'time/duration-since',
    about: 'so long from a day or an event: trong vòng 15 ngày kể từ ngày 01/3/2026',
    examples: [
      { text: 'trong vòng 15 ngày kể từ ngày 01/3/2026', is: { end: '2026-03-16', relation: 'within' } },
      { text: '15 ngày kể từ ngày 2/3/2026', is: { end: '2026-03-17', relation: 'within' } },
      { text: 'trong 10 ngày kể từ ngày ký', date: '2026-03-05', is: { end: '2026-03-15', relation: 'within' } },
      { text: 'trong vòng 15 ngày', date: '2026-03-05', is: null },
      { text: 'kể từ ngày 01/3/2026', is: null },
    ],
  },
];
