/** Periods of several values: a year for each of a list, from the time of one value to that of another. */
import type { Mention, TimeMention } from '../../mentions/mention.ts';
import type { Reference } from '../../mentions/time/moment.ts';
import type { Period } from '../../report/model.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Measure } from './measure.ts';
import { isPeriod, periodOf } from './period.ts';

/** *các năm 2019, 2020 và 2021 lần lượt là 43,6%, 78,2% và 99,1%*: to each value its year. */
export function listedYear(
  { lower }: Document,
  sentence: Sentence,
  measure: Measure,
  previousEnd: number,
): Period | undefined {
  const before = lower.slice(sentence.start, measure.start);
  if (!before.includes('lần lượt')) return undefined;
  const list = /(?:các )?năm (?<years>\d{4}(?:, \d{4})*,? và \d{4})[^;.]*?lần lượt/u.exec(before);
  const years = list?.groups?.['years']?.match(/\d{4}/g);
  if (!list || !years) return undefined;
  const values = lower.slice(sentence.start + list.index + list[0].length, measure.start);
  if (/;/.test(values) || previousEnd < sentence.start) return undefined;
  const year = years[(values.match(/\d[,.\d]*/g) ?? []).length];
  return year === undefined ? undefined : { start: `${year}-01-01`, end: `${year}-12-31`, text: year, basis: 'stated' };
}

/** With an earlier value, the period runs from the time of the one to the time of the other. */
export function fromTo(
  document: Document,
  measure: Measure,
  mentions: readonly Mention[],
  reference: Reference,
): Period | undefined {
  const times = mentions.filter(
    (mention): mention is TimeMention =>
      mention.kind === 'time' &&
      isPeriod(mention) &&
      mention.start >= measure.start &&
      mention.start < measure.figure.end + 30,
  );
  const first = times.find(({ end }) => end <= measure.figure.start);
  const second = times.findLast(({ start }) => start >= measure.figure.end);
  if (!first || !second) return undefined;
  const start = periodOf(document, first, reference, 'stated')?.start;
  const end = periodOf(document, second, reference, 'stated')?.end;
  return start === undefined || end === undefined
    ? undefined
    : { start, end, text: document.cased.slice(first.core[0], second.core[1]), basis: 'stated' };
}
