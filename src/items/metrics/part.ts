/** The name of a part of what was counted. */
import type { Document } from '../../text/document.ts';
import { wordCount } from '../../text/spacing.ts';
import type { Measure } from './measure.ts';
import type { Indicator, Place } from './told.ts';

/** Words of a noun that says little. */
const BARE = 2;
/** In front of the parts of what was counted. */
const AMONG = /(?:^|[ ,;(])(?:trong đó|riêng|gồm|bao gồm|nhiều nhất là)(?: có| là)?(?= |$)|: ?(?=\p{L})/u;
/** The name of a place or a firm: *Bình Định*, *TP Hồ Chí Minh*. */
const NAME = /^(?:(?:tỉnh|thành phố|huyện|xã|phường|quận) )?\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,4}$/u;
const LISTED_NAME = /(?:[,;]| và|, và) [^,;.]{1,40}$/u;
/** Where most of what was counted is. */
const MOSTLY = /^(?:tập trung|chủ yếu|phần lớn|nhiều nhất)(?: (?:ở|tại|là))? /u;
const NEXT_PART = /^(?:,|;| và|, và)(?: riêng| còn)? (?=[^,;.]{1,40}$)/u;
const MOST_PART = 6;

/** *53 buôn vẫn chập chờn sóng, trong đó | Ea Súp 21 buôn, M'Đrắk 17 buôn*: the same of a part. */
export function partOf(
  { lower, cased }: Document,
  { figure }: Measure,
  { counted: before, previousEnd }: Place,
  noun: string,
  subject: string,
): Indicator | undefined {
  if (!before || wordCount(noun) > BARE || !sameNoun(before.measure.figure.unit, figure.unit)) return undefined;
  const gap = lower.slice(previousEnd, figure.start);
  const isNext = before.indicator.base !== undefined && before.measure.end === previousEnd;
  const next = isNext ? NEXT_PART.exec(gap) : undefined;
  const told = next ? cased.slice(previousEnd + next[0].length, figure.start).trim() : subject;
  const name = told.replace(MOSTLY, '');
  if (name === '' || wordCount(name) > MOST_PART) return undefined;
  const isName = NAME.test(name);
  if (wordCount(noun) > 1 && figure.end !== figure.number[1] && gap.includes(';') && !isName) return undefined;
  const isPart = AMONG.test(gap) || (isName && LISTED_NAME.test(gap));
  const whole = before.indicator.base ?? (isPart ? (before.indicator.noun ?? before.indicator.text) : undefined);
  return whole === undefined ? undefined : { text: `${whole} ${name}`, noun: whole, base: whole };
}

/** Whether a unit is the one counted before, or the beginning of it: *giấy phép* of *giấy phép lái xe*. */
function sameNoun(before: string, unit: string): boolean {
  return `${before.toLowerCase()} `.startsWith(`${unit.toLowerCase()} `);
}
