/** Which figures of a sentence can be measures. */
import type { Mention, NumberMention, QuantityMention } from '../../mentions/mention.ts';
import { countedNounAt } from '../../mentions/quantity/noun-phrase.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { DURATION_NOUN, INDEX_NOUN, NATIONWIDE_END } from './words.ts';

/** The figures of a sentence that can be measures: quantities, bare numbers that are values of an index or share a unit. */
export function figuresOf(document: Document, sentence: Sentence, mentions: readonly Mention[]): QuantityMention[] {
  const figures: QuantityMention[] = [];
  mentions.forEach((mention, at) => {
    if (mention.kind === 'quantity') {
      if (isMeasured(document, sentence, mention)) figures.push(mention);
    } else if (mention.kind === 'number') {
      const figure = bareFigure(document, sentence, mention, mentions, at);
      if (figure) figures.push(figure);
    }
  });
  return figures;
}

function isMeasured({ lower }: Document, sentence: Sentence, figure: QuantityMention): boolean {
  const before = lower.slice(Math.max(sentence.start, figure.start - 70), figure.start);
  if (figure.unit === 'kV') return false;
  if (figure.rule === 'quantity/in-words' && figure.dimension === 'count' && (figure.value ?? 0) <= 3) return false;
  if (figure.dimension === 'duration') {
    const capped = figure.bound === 'at_most' && /^(?:giây|phút|giờ|ms)/.test(figure.unit);
    const compared =
      /^,? \(?(?:đã )?(?:giảm|tăng|rút ngắn|nhanh hơn|ngắn hơn|thay vì|chậm hơn|bớt|thay cho)(?![\p{L}])/u.test(
        lower.slice(figure.end, figure.end + 24),
      );
    if (
      /^(?:năm|tháng|quý|tuần)$/.test(figure.unit) &&
      !/(?:thời gian|thời hạn|rút ngắn|tiến độ|chậm)/.test(before.slice(-60))
    )
      return false;
    if (compared && !/(?:trong vòng|suốt|cách đây) $/u.test(before)) return true;
    if (
      (!capped && !DURATION_NOUN.test(before.slice(-60))) ||
      /(?:trong|suốt|qua|cách đây|cứ) $/u.test(before) ||
      (!capped && /sau $/.test(before))
    )
      return false;
    return (
      !/từ $/u.test(before) ||
      /^[^,;]{0,24}(?:xuống|lên|còn|thành)(?: còn| mức)? (?:\d|gần|hơn|dưới|một|hai|ba|bốn|năm|nửa)/u.test(
        lower.slice(figure.end, figure.end + 40),
      )
    );
  }
  if (
    figure.dimension === 'count' &&
    (figure.value === 63 || figure.value === 34) &&
    /^(?:tỉnh|địa phương|thành phố)/i.test(figure.unit)
  )
    return (
      !NATIONWIDE_END.test(before) &&
      !/(?:điểm cầu|đầu cầu|trực tuyến) /u.test(lower.slice(Math.max(sentence.start, figure.start - 160), figure.start))
    );
  return true;
}

/** A number without a unit is a measure where an index is told (*chỉ số … đạt 0,71*) or the unit follows later in its list. */
function bareFigure(
  { lower, cased }: Document,
  sentence: Sentence,
  mention: NumberMention,
  mentions: readonly Mention[],
  at: number,
): QuantityMention | undefined {
  const before = lower.slice(Math.max(sentence.start, mention.start - 140), mention.start);
  const make = (unit: string, dimension: QuantityMention['dimension']): QuantityMention => ({
    ...mention,
    kind: 'quantity',
    form: mention.min === undefined ? 'level' : 'range',
    unit,
    dimension,
    number: [mention.start, mention.end],
  });
  for (let next = at + 1; next < mentions.length; next++) {
    const other = mentions[next];
    if (!other || (other.kind !== 'number' && other.kind !== 'quantity')) break;
    const between = lower.slice(mentions[next - 1]?.end ?? mention.end, other.start);
    if (
      !/^(?:,| và|, và|;| xuống| lên| xuống còn| lên đến| còn| đến| tới)(?: mức)?(?: gần| hơn| khoảng| trên| dưới)? ?$/u.test(
        between,
      )
    )
      break;
    if (other.kind === 'quantity')
      return other.form === 'ratio' || other.form === 'rank' ? undefined : make(other.unit, other.dimension);
  }
  const clause = before.slice(before.lastIndexOf(';') + 1);
  const counted =
    mention.value !== undefined && mention.value >= 100
      ? /(?:tổng số|số lượng|số|lượng) (?=[\p{L}])[^,;]{3,100} (?:là|đạt|lên tới|lên đến|tới|đạt tới)(?: khoảng| hơn| gần| trên)? ?$/u.exec(
          clause,
        )
      : null;
  if (counted) {
    const from =
      mention.start -
      (clause.length - counted.index) +
      (/^(?:tổng số|số lượng|số|lượng) /u.exec(counted[0])?.[0].length ?? 0);
    const noun = countedNounAt(lower, cased, from);
    if (noun?.known) return make(cased.slice(noun.start, noun.end), 'count');
  }
  if (
    !INDEX_NOUN.test(clause) ||
    !/(?:đạt|là|lên|xuống|từ|mức|còn|tới|đến|bằng|ở mức|tăng|giảm|đạt được|,|và|thêm)(?: khoảng| hơn| gần| trên)? ?\(?$/u.test(
      before,
    )
  )
    return undefined;
  return make('point', 'point');
}
