import { COUNTED } from '../../mentions/quantity/vocabulary.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { tokenFrom } from '../../text/walk.ts';
import type { Measure } from './measure.ts';
import { EACH, PER_BEFORE } from './words.ts';

/** Characters in front of a figure among which it is said what it is counted per. */
const PER_REACH = 90;
/** Characters behind a figure and its noun. */
const PER_BEHIND = 40;
/** Between a value and that of a part of it. */
const PART = /^[,;] (?:trong đó|riêng)(?= )[^;.]*$/u;
const EACH_NOUN = /(?:^|[^\p{L}])(?:bình quân |trung bình )?mỗi (?=\p{L})[^,;.]{0,48}$/u;
const EACH_BEHIND = /^(?: [\p{L} ]{1,24})? (?:cho |trên |tại |ở )?mỗi (?=\p{L})/u;
const EACH_TWICE =
  /mỗi (?<first>xã|phường|huyện|tỉnh|thôn|người|hộ|cán bộ|đơn vị|trường|đội|tổ) mỗi (?<second>giờ|ngày|tuần|tháng|quý|năm|ca|buổi)(?!\p{L})[^,;.]*$/u;

/**
 * What the value is counted per: said with it, or in front of it in its clause (*mỗi ngày có …*).
 */
export function perOf(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  previous?: { readonly end: number; readonly per: readonly string[] | undefined },
): readonly string[] | undefined {
  const { figure, start } = measure;
  if (figure.per) return figure.per;
  const behind = eachBehind(document, measure, sentence);
  if (behind !== undefined) return [behind];
  if (figure.dimension === 'percent' || figure.dimension === 'rank') return undefined;
  // mỗi ngày hệ thống xử lý 830 tỷ đồng, riêng ngân hàng thương mại 27 triệu giao dịch
  if (previous?.per !== undefined && PART.test(document.lower.slice(previous.end, start))) return previous.per;
  const from = Math.max(sentence.start, start - PER_REACH);
  if (EACH.first(document, tokenFrom(document, from), tokenFrom(document, start)) === undefined) return undefined;
  const before = document.lower.slice(from, start);
  // bình quân mỗi xã mỗi ngày nhập 420 thửa
  const both = EACH_TWICE.exec(before)?.groups;
  if (both) return [both['first'] ?? '', both['second'] ?? ''];
  const unit = eachNoun(document, from, before) ?? PER_BEFORE.exec(before)?.groups?.['unit'];
  return unit === undefined ? undefined : [unit];
}

/** *mỗi giảng viên ít nhất 2 bài*: a counted noun behind *mỗi*. */
function eachNoun({ lower }: Document, from: number, before: string): string | undefined {
  const each = EACH_NOUN.exec(before);
  if (!each) return undefined;
  return headAt(lower, from + each.index + each[0].lastIndexOf('mỗi ') + 'mỗi '.length);
}

/** *… mỗi giường bệnh*, *… cho mỗi cơ quan đại diện*: right behind the figure and its noun. */
function eachBehind({ lower }: Document, { figure, end }: Measure, sentence: Sentence): string | undefined {
  const at = Math.min(end, figure.end);
  const each = EACH_BEHIND.exec(lower.slice(at, Math.min(sentence.end, at + PER_BEHIND)));
  if (!each) return undefined;
  return headAt(lower, at + each[0].length);
}

/** The noun of the lexicon that begins at an offset. */
function headAt(lower: string, at: number): string | undefined {
  const word = /^\p{L}+/u.exec(lower.slice(at, at + 12))?.[0];
  const noun = word === undefined ? undefined : COUNTED.at(lower, at, word);
  return noun && lower.slice(at, noun.end);
}
