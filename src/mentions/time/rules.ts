import type { TimeMention } from '../mention.ts';
import type { Rule } from '../rule.ts';
import { clock } from './clock.ts';
import { dayInWords, dayList, dayNumeric, dayOfMonth, daySpan, edgeDay, isoDay, monthNumeric } from './days.ts';
import { holiday } from './holidays.ts';
import { day, now, offset } from './relative.ts';
import { samePeriod } from './same-period.ts';
import { half, month, part, quarter, relativeSpan, year } from './spans.ts';
import { weekday } from './weekdays.ts';
import { weekOfMonth } from './weeks.ts';
import { bareYear, decade, elapsed, thisYear, yearSpan } from './years.ts';

/** Every rule that finds a time, in the order in which ties are decided. */
export const timeRules: readonly Rule<TimeMention>[] = [
  daySpan,
  dayList,
  dayInWords,
  dayNumeric,
  dayOfMonth,
  edgeDay,
  isoDay,
  monthNumeric,
  weekOfMonth,
  part,
  elapsed,
  thisYear,
  month,
  quarter,
  half,
  year,
  relativeSpan,
  yearSpan,
  bareYear,
  decade,
  weekday,
  day,
  now,
  offset,
  clock,
  samePeriod,
  holiday,
];
