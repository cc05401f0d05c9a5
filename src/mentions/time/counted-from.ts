/** Lengths of time that are counted from a day or an event. */
import type { Document } from '../../text/document.ts';
import type { Mention, TimeMention } from '../mention.ts';
import { isDated, shifted } from './calendar.ts';
import type { Interval, Moment, Reference } from './moment.ts';

/** *trong vòng 15 ngày kể từ ngày 01/3/2026*: the first day does not count (Civil Code 2015, article 147). */
export function since(a: TimeMention, b: TimeMention): TimeMention {
  const ground = (reference: Reference): Interval | undefined => {
    const from = b.moment.ground(reference)?.end;
    if (!isDated(from)) return undefined;
    return a.moment.ground({ day: from });
  };
  return {
    ...a,
    rule: 'time/duration-since',
    moment: { ...a.moment, form: 'relative', absolute: b.moment.absolute, relation: 'within', ground },
    end: b.end,
    core: [a.core[0], b.core[1]],
  };
}

const SHIFTS: Readonly<Record<string, 'days' | 'weeks' | 'months' | 'years'>> = {
  ngày: 'days',
  tuần: 'weeks',
  tháng: 'months',
  năm: 'years',
};

/** *15 ngày kể từ ngày 2/3/2026*: a length of time and the day that it is counted from are one time. */
export function sinceDay({ lower }: Document, length: Mention | undefined, day: TimeMention): TimeMention | undefined {
  if (length?.kind !== 'quantity' || length.dimension !== 'duration' || day.moment.grain !== 'day') return undefined;
  const { value } = length;
  const shift = SHIFTS[length.unit];
  if (value === undefined || shift === undefined || !Number.isInteger(value)) return undefined;
  if (!/^,? (?:kể|tính) từ $/u.test(lower.slice(length.end, day.start))) return undefined;
  const ground = (reference: Reference): Interval | undefined => {
    const from = day.moment.ground(reference)?.end;
    return isDated(from) ? { start: from, end: shifted(from, { [shift]: value }), grain: 'day' } : undefined;
  };
  const moment: Moment = { grain: 'day', absolute: day.moment.absolute, form: 'relative', relation: 'within', ground };
  return {
    kind: 'time',
    rule: 'time/duration-since',
    moment,
    start: length.start,
    end: day.end,
    core: [length.start, day.core[1]],
  };
}

/** *trong vòng 10 ngày kể từ ngày ký*: counted from the day the notice was issued; from any other event it has no date. */
export function anchored({ lower, cased }: Document, mention: TimeMention): TimeMention {
  if (mention.moment.form !== 'duration') return mention;
  const match = /^,? (?:kể |tính )?từ (?<event>(?:ngày|khi|thời điểm|lúc|sau khi) [\p{L} ]{2,40})/u.exec(
    lower.slice(mention.end, mention.end + 64),
  );
  const event = match?.groups?.['event'];
  if (!match || event === undefined) return mention;
  const end = mention.end + match[0].trimEnd().length;
  const issued = /^(?:ngày|khi) (?:ký|ban hành|thông báo|có hiệu lực|kết thúc|họp|hôm nay)/.test(event);
  const moment: Moment = {
    ...mention.moment,
    form: 'relative',
    relation: 'within',
    event: cased.slice(end - event.trimEnd().length, end),
    ground: (reference) => {
      const from = reference.issued ?? reference.day;
      return issued && from ? mention.moment.ground({ ...reference, day: from }) : undefined;
    },
  };
  return { ...mention, rule: 'time/duration-since', moment, end, core: [mention.core[0], end] };
}
