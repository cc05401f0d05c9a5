import type { Metric } from '../report/model.ts';
import { syllables } from './syllables.ts';

/** What a figure is a figure of: only figures of one dimension are compared. */
export interface Dimension {
  /** `percent`, `growth`, `count`, or the unit itself where it is one of measure (`VND`, `rank`, `Mbps`). */
  readonly name: string;
  /** Of a count, the counted noun in folded syllables. */
  readonly noun?: readonly string[];
  /** *mỗi ngày*, *trong một thôn*, folded. */
  readonly per: string;
}

const GROWTH = /(?:^| )(?:tăng trưởng|tốc độ tăng|mức tăng|tốc độ phát triển)(?: |$)/;
const MEASURE =
  /^(?:%|[A-Z]{3}|rank|level|times|point|[kMGTPm]?(?:bps|Wh|W|B|b|Hz)|[kcm]?m[23]?|ha|km|g|kg|t|s|min|h|°C)$/;

/** @returns the dimension of a figure; growth is one of its own, however it is said (*tăng 8%*, *tốc độ tăng trưởng 8%*) */
export function dimension(metric: Metric): Dimension {
  const per = (metric.per ?? [])
    .map((unit) => syllables(unit).join(' '))
    .sort()
    .join('/');
  const noun = syllables(metric.unit);
  if (metric.kind === 'change') return { name: metric.unit === '%' ? 'growth' : `change in ${metric.unit}`, per };
  if (metric.unit === '%')
    return { name: GROWTH.test(syllables(metric.indicator).join(' ')) ? 'growth' : 'percent', per };
  if (MEASURE.test(metric.unit)) return { name: metric.unit, per };
  return { name: 'count', noun, per };
}

/**
 * Whether two figures could be of one thing by what they are counted in.
 *
 * Counted nouns agree where one is the other with something added: *tài khoản*, *tài khoản đăng ký*; *giao dịch*,
 * *lượt giao dịch*; or where their heads, the first two syllables, are one.
 */
export function sameDimension(a: Dimension, b: Dimension): boolean {
  if (a.name !== b.name) return false;
  if (a.per !== b.per && !(a.per === '' && isTime(b.per)) && !(b.per === '' && isTime(a.per))) return false;
  return !a.noun || !b.noun || sameNoun(a.noun, b.noun);
}

/** A figure per year may be compared with one that does not say so; one per hectare is another thing. */
function isTime(per: string): boolean {
  return /^(?:giờ|ngày|tuần|tháng|quý|năm)$/.test(per);
}

function sameNoun(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const head = short.slice(0, 2);
  return head.every((syllable, at) => long[at] === syllable) || ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}
