/** What stands round a number: what makes it a name, what bounds it, per what it counts. */
import type { Bound } from '../../report/model.ts';
import { isWordUnit } from '../../text/tokens.ts';
import { isInWord } from './phrase-index.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE, COUNTED, LABELS, UNITS } from './vocabulary.ts';

const SIGNS = /(≥|>=|≤|<=|>|<|~|≈) ?$/;
const SIGN_BOUNDS: Readonly<Record<string, Bound>> = {
  '≥': 'at_least',
  '>=': 'at_least',
  '≤': 'at_most',
  '<=': 'at_most',
  '>': 'above',
  '<': 'below',
  '~': 'about',
  '≈': 'about',
};
/** In front of *số* that is no *number* of anything: *trong số*, *bản đồ số*. */
const DIGITAL = /(?:trong|đồ|đổi|tảng|ký|kỹ năng) $/u;
const EACH = /(?:mỗi|một|hằng|hàng|từng|số) $/u;

/**
 * Whether the number at an offset is the number of something (*Nghị quyết 57*, *tháng 9*), not how many there are.
 *
 * @param value the number
 * @param plain whether it is written without grouping and decimals, as names are
 */
export function isLabel(lower: string, start: number, value: number, plain: boolean): boolean {
  if (!plain) return false;
  for (const { form, from, limit = Number.POSITIVE_INFINITY } of LABELS.at(lower, start)) {
    if (value < from || value > limit) continue;
    const before = lower.slice(Math.max(0, start - form.length - 8), start - form.length - 1);
    // trong số 348 nhiệm vụ, lên bản đồ số 318 cơ sở
    return !EACH.test(before) && !(form === 'số' && DIGITAL.test(before));
  }
  return false;
}

/** Whether nothing that would make a code of it is attached in front of a number (*C06*, *v2.1*, *123/2020*, *#5*). */
export function isFreeBefore(lower: string, start: number): boolean {
  const before = lower[start - 1] ?? ' ';
  if (isInWord(lower, start - 1) || before === '.' || before === '_' || before === '@' || before === '#') return false;
  return !((before === '/' || before === '-') && isInWord(lower, start - 2));
}

/** Whether nothing that would make a code of it is attached behind a number or its unit (*57-NQ/TW*, *13/2023*, *1.2.3*). */
export function isFreeAfter(lower: string, end: number): boolean {
  const after = lower[end] ?? ' ';
  if (isInWord(lower, end) || after === '_' || after === '@') return false;
  return !('-/.,:'.includes(after) && isInWord(lower, end + 1));
}

/** The word of bound in front of an offset, and where it begins. */
export function boundBefore(lower: string, start: number): { bound: Bound; start: number } | undefined {
  if (!isWordUnit(lower.charCodeAt(start - (lower[start - 1] === ' ' ? 2 : 1)))) {
    const sign = SIGNS.exec(lower.slice(Math.max(0, start - 3), start));
    if (sign) return { bound: SIGN_BOUNDS[sign[1] ?? ''] ?? 'about', start: start - sign[0].length };
  }
  for (const { form, bound } of BOUNDS_BEFORE.at(lower, start)) {
    const from = start - form.length - 1;
    if (form === 'già' || (form === 'quá' && /(?:vượt|không|chậm) $/u.test(lower.slice(0, from).slice(-7)))) continue;
    return { bound, start: from };
  }
  return undefined;
}

const NEAR_BOUND = /^ [\p{L}]+(?: [\p{L}]+){0,3}? (trở lên|trở xuống)(?![\p{L}])/u;
const FAR_BOUND = /^ [\p{L}]+(?: [\p{L}]+){0,8}? (trở lên|trở xuống)(?![\p{L}])/u;

/**
 * *từ 8% trở lên*, *từ 12% GRDP trở lên*: the bound behind an offset, and where it ends.
 *
 * @param opened whether *từ* stands in front: then more words may stand between than a unit has
 */
export function boundAfter(lower: string, end: number, opened = false): { bound: Bound; end: number } | undefined {
  if (lower[end] !== ' ') return undefined;
  const further = lower.slice(end, end + 64);
  const far = further.includes(' trở ') ? (opened ? FAR_BOUND : NEAR_BOUND).exec(further) : undefined;
  if (far && !/^ trở/.test(far[0])) return { bound: far[1] === 'trở lên' ? 'at_least' : 'at_most', end };
  const word = /[\p{L}]+/uy;
  word.lastIndex = end + 1;
  const first = word.exec(lower)?.[0];
  const found = first === undefined ? undefined : BOUNDS_AFTER.at(lower, end + 1, first);
  return found && { bound: found.value, end: found.end };
}

const PER_SLASH =
  / ?\/ ?(?:0?1 )?(?:0?1)?(?<unit>[\p{L}²³]+[23]?(?: (?:làm việc|dân|nghìn dân|lao động|thuê bao|học sinh|hộ))?)/uy;
const PER_WORDS =
  / (?:mỗi|trên mỗi|trên một|trong một|một|trên 1|cho mỗi|trong mỗi) (?<unit>ngày|giờ|giây|phút|tuần|tháng|quý|năm|người|hộ gia đình|hộ|thôn|xã|ha|km2|thuê bao|lượt|hồ sơ|giao dịch|đơn vị|học sinh|cán bộ)(?![\p{L}])/uy;

/** *15 triệu USD/1ha/1 năm*, *5 giờ mỗi ngày*: what a figure is counted per, and where that ends. */
export function perAfter(lower: string, cased: string, end: number): { per: string[]; end: number } | undefined {
  const per: string[] = [];
  let at = end;
  for (;;) {
    const spaced = lower[at] === ' ';
    const stroke = lower[spaced ? at + 1 : at] === '/';
    if (!spaced && !stroke) break;
    PER_SLASH.lastIndex = at;
    PER_WORDS.lastIndex = at;
    const slashed = stroke ? PER_SLASH.exec(lower) : null;
    const match = slashed ?? PER_WORDS.exec(lower);
    const unit = match?.groups?.['unit'];
    if (!match || unit === undefined) break;
    const first = /^[\p{L}\p{N}]+/u.exec(unit)?.[0] ?? unit;
    const noun = slashed ? COUNTED.at(lower, at + match[0].length - unit.length, first) : undefined;
    const after = Math.max(at + match[0].length, noun?.end ?? 0);
    if (noun && noun.end === after && after > at + match[0].length) {
      per.push(cased.slice(at + match[0].length - unit.length, after).toLowerCase());
      at = after;
      continue;
    }
    if (isInWord(lower, after)) break;
    const known = UNITS.at(lower, after - unit.length, /^[\p{L}\p{N}]+/u.exec(unit)?.[0] ?? unit);
    per.push(known && known.end === after ? known.value.unit : cased.slice(after - unit.length, after).toLowerCase());
    at = after;
  }
  return per.length > 0 ? { per, end: at } : undefined;
}
