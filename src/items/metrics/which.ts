/** Which things are counted, and what they have. */
import type { Document } from '../../text/document.ts';
import type { Place } from './told.ts';

/** Between counted things and a value that they are over or under. */
const WHICH_HAVE =
  /^ (?:(?:có|đạt|chưa|vẫn|còn|chỉ|mới|không) )[^,;:.()]{0,60}(?:dưới|trên|vượt|quá|chưa đạt|đạt mức|đạt ngưỡng|chưa tới|chưa đến|ngưỡng|từ|thấp hơn|cao hơn) (?:mức |ngưỡng )?$/u;
const CLOSES = /^(?:[;.,)]|$)/u;

/** *14 xã | có tỷ lệ hồ sơ trực tuyến dưới 40%*: where a value ends that says which of the things are counted. */
export function valueEnd({ lower }: Document, from: number, { following: [next] }: Place): number | undefined {
  if (!next || next.alone || next.figure.dimension === 'count' || next.figure.dimension === 'money') return undefined;
  const said = lower.slice(from, next.figure.number[0]);
  return WHICH_HAVE.test(said) && CLOSES.test(lower.slice(next.figure.end, next.figure.end + 2))
    ? next.figure.end
    : undefined;
}

/** *xã, phường có | tổ công nghệ số*: what stands last in a name, of which the members are told. */
export function lastThing(noun: string): string {
  const had = / (?:có|lập|thành lập|mở|duy trì) (?=\p{L}+ \p{L})/u.exec(noun);
  return had ? noun.slice(had.index + had[0].length) : noun;
}
