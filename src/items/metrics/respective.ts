/** Names that are told one after the other, for figures that are told so. */
import type { Mention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { withoutEdges } from './edges.ts';
import type { Measure } from './measure.ts';
import { ofMember } from './member.ts';
import { withoutOpening } from './opening.ts';
import type { Indicator, Place } from './told.ts';
import { MEASURE_NOUN } from './words.ts';

/** *lần lượt* in front of a figure. */
const RESPECTIVELY_END = /(?<=(?<told>(?:^|[^\p{L}])(?:lần lượt|tương ứng)(?: là| đạt| ở mức| chiếm| bằng)? ?))/uy;

/** In front of *lần lượt* where the names stand with figures of their own: *…, đạt lần lượt*, *…, lần lượt bằng*. */
const TOLD_ALREADY = /^[\s,]*(?:và )?(?:đạt|bằng|tương đương|chiếm|ứng với)?\s*$/u;
/** Between the figures of a list. */
const LISTED = /^(?:,|,? và) ?$/u;

/**
 * *Tỷ lệ luồng xanh, luồng vàng và luồng đỏ lần lượt là 62,7%, 34,1% và 3,2%*: to each figure its name. A name that is short of
 * its head takes it from the first (*Tỷ lệ* | *luồng vàng*).
 */
export function respectively(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  place: Place,
  mentions: readonly Mention[],
): Indicator | undefined {
  const { lower, cased } = document;
  const rest = place.indicator?.rest;
  if (rest && rest.length > 0 && LISTED.test(lower.slice(place.previousEnd, measure.start)))
    return { text: rest[0] ?? '', rest: rest.slice(1) };
  const from = Math.max(place.previousEnd, sentence.start);
  const before = lower.slice(from, measure.start);
  if (!before.includes('lần lượt') && !before.includes('tương ứng')) return undefined;
  RESPECTIVELY_END.lastIndex = before.length;
  const told = RESPECTIVELY_END.exec(before)?.groups?.['told'];
  if (told === undefined) return undefined;
  const region = before.slice(0, before.length - told.length);
  if (TOLD_ALREADY.test(region)) return ofEarlier(document, measure, place);
  const start = withoutOpening(document, from + region.lastIndexOf(';') + 1, from + region.length, mentions);
  const names = withoutEdges(cased.slice(start, from + region.length)).split(/, | và /);
  if (names.length < 2) return undefined;
  // Bệnh viện tại Quảng Ninh và Thái Bình, | tỷ lệ thanh toán không tiền mặt: the measure of those named in front
  const last = names.at(-1) ?? '';
  const measured = names.length > 2 && isMeasure(last) && !names.slice(0, -1).some(isMeasure) ? last : undefined;
  const own = measured === undefined ? names : names.slice(0, -1);
  const first = (own[0] ?? '').split(' ');
  const full = own.map((name, at) => {
    const words = name.split(' ');
    const kind = ` ${(words[0] ?? '').toLowerCase()} `;
    const whole =
      at > 0 && words.length < first.length && (own[0] ?? '').toLowerCase().includes(kind)
        ? ofMember(own[0] ?? '', name, ', ')
        : at === 0 || isMeasure(name) || words.length >= first.length
          ? name
          : [...first.slice(0, first.length - words.length), ...words].join(' ');
    return measured === undefined ? whole : `${measured} ${whole}`;
  });
  return { text: full[0] ?? '', rest: full.slice(1) };
}

function isMeasure(name: string): boolean {
  return MEASURE_NOUN.test(name.toLowerCase());
}

/** *Doanh thu đạt 38.100 tỷ đồng, xuất khẩu đạt 182 triệu USD, lần lượt bằng 84,7% và 91% kế hoạch*: one for each told before. */
function ofEarlier({ lower }: Document, measure: Measure, { earlier, following }: Place): Indicator | undefined {
  let listed = 1;
  let last = measure;
  for (const next of following) {
    if (next.figure.unit !== measure.figure.unit || !LISTED.test(lower.slice(last.end, next.start))) break;
    last = next;
    listed++;
  }
  const [first, ...rest] = earlier.slice(-listed).map(({ text }) => text);
  return first === undefined || rest.length + 1 < listed ? undefined : { text: first, rest };
}
