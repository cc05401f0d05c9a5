import { wordCount } from '../../text/spacing.ts';
import { isLetterUnit } from '../../text/tokens.ts';
import { isInWord } from './phrase-index.ts';
import { COMPOUNDS, COUNTED, FUNCTION_WORDS, UNITS, VERBS } from './vocabulary.ts';

/** The noun that a number counts, with the classifiers and adjectives that belong to it. */
export interface CountedNoun {
  readonly start: number;
  readonly end: number;
  /** Whether the lexicon has its head. */
  readonly known: boolean;
}

const MOST_WORDS = 8;
/** A numeral is no counted noun: *Tết Nguyên đán 2026 bảy ngày*. */
const NUMERALS: ReadonlySet<string> = new Set(['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']);
/** Words that go on after the whole list, not after its last member. */
const LISTED_BEFORE =
  /^(?:đã|được|của|trên|trong|tại|có|chưa|còn|phải|cần|đang|sẽ|cho|và|cấp|thuộc|đạt|ở|đăng|khai|kê|dùng|mở|học|trả|ký|bỏ|cài|bị|lõm|trắng|vùng)$/u;
/** Where something happens at so many places, another subject follows behind the comma: *Tại 12 điểm giao dịch, cán bộ phải*. */
const PLACED = /(?:^|[.;:!?\n]["”]? ?)(?:tại|ở|trên) [^,;.]*$/u;
/** A measure of what is counted, with its own figure: *5.000 gói dữ liệu dung lượng 4 GB*. */
const MEASURED =
  /^(?:dung lượng|trị giá|công suất|tốc độ|diện tích|thời lượng|trọng tải)(?: (?:khoảng|gần|hơn|trên|tới|từ))? \d/u;
const HYPHEN = 0x2d;
const AMPERSAND = 0x26;

/**
 * Reads the counted noun behind a number: *tài khoản đăng ký mới*, *dịch vụ công trực tuyến toàn trình*. It ends at a function
 * word, a verb, a mark or a name: *tài khoản* | *trên Cổng*, *hồ sơ* | *được tiếp nhận*.
 *
 * @param from offset of the view where the noun must begin
 */
export function countedNounAt(lower: string, cased: string, from: number): CountedNoun | undefined {
  const first = wordAt(lower, from);
  if (first === undefined || lower.startsWith('phần trăm', from)) return undefined;
  const head = COUNTED.at(lower, from, headWord(first));
  if (
    !head &&
    (FUNCTION_WORDS.has(first) ||
      first === 'số' ||
      first === 'cấp' ||
      NUMERALS.has(first) ||
      /^[a-z]$/.test(first) ||
      (isName(cased, from) && !isAcronym(cased, from, first.length)) ||
      VERBS.at(lower, from, first) ||
      UNITS.at(lower, from, first))
  )
    return undefined;
  let end = head?.end ?? from + first.length;
  let words = wordCount(lower.slice(from, end));
  let last = from + lower.slice(from, end).lastIndexOf(' ') + 1;
  while (words < MOST_WORDS && lower[end] === ' ') {
    const next = wordAt(lower, end + 1);
    const whole = next === undefined ? undefined : compoundEnd(lower, last, end, next);
    if (whole !== undefined && !isName(cased, end + 1)) {
      words += wordCount(lower.slice(end + 1, whole));
      last = end + 1;
      end = whole;
      continue;
    }
    if (
      next === undefined ||
      FUNCTION_WORDS.has(next) ||
      isName(cased, end + 1) ||
      MEASURED.test(lower.slice(end + 1, end + 24)) ||
      lower.startsWith('phần trăm', end + 1)
    )
      break;
    if (VERBS.at(lower, end + 1, headWord(next))) break;
    last = end + 1;
    end += 1 + next.length;
    words++;
  }
  const second =
    head && lower[end] === ',' && !PLACED.test(lower.slice(Math.max(0, from - 24), from))
      ? listedNoun(lower, end + 2)
      : undefined;
  return { start: from, end: second ?? end, known: head !== undefined };
}

/**
 * *cơ sở đào | tạo*, *kỹ sư | bán dẫn*: where a compound ends that the next word is a half of.
 *
 * @param last where the last word of the noun so far begins
 * @param end  where it ends
 */
function compoundEnd(lower: string, last: number, end: number, next: string): number | undefined {
  if (!FUNCTION_WORDS.has(next) && !VERBS.at(lower, end + 1, headWord(next))) return undefined;
  const second = COMPOUNDS.at(lower, last, lower.slice(last, end))?.end ?? 0;
  return second > end ? second : COMPOUNDS.at(lower, end + 1, next)?.end;
}

/** *học sinh, sinh viên*: a second counted noun behind a comma, where nothing but a verb or a mark follows it. */
function listedNoun(lower: string, at: number): number | undefined {
  const word = wordAt(lower, at);
  const noun = word === undefined ? undefined : COUNTED.at(lower, at, headWord(word));
  if (!noun) return undefined;
  const next = lower[noun.end] === ' ' ? wordAt(lower, noun.end + 1) : undefined;
  if (next === undefined) return /[.;)]|^$/.test(lower[noun.end] ?? '') ? noun.end : undefined;
  return LISTED_BEFORE.test(next) || VERBS.at(lower, noun.end + 1, next) ? noun.end : undefined;
}

function wordAt(lower: string, at: number): string | undefined {
  if (!isLetterAt(lower, at)) return undefined;
  let end = at + 1;
  while (isInWord(lower, end) || lower.charCodeAt(end) === AMPERSAND) end++;
  while (lower.charCodeAt(end) === HYPHEN && isLetterAt(lower, end + 1)) {
    end += 2;
    while (isInWord(lower, end)) end++;
  }
  return lower.slice(at, end);
}

function isLetterAt(lower: string, at: number): boolean {
  return at < lower.length && isLetterUnit(lower.charCodeAt(at));
}

function headWord(word: string): string {
  const hyphen = word.indexOf('-');
  return hyphen < 0 ? word : word.slice(0, hyphen);
}

function isName(cased: string, at: number): boolean {
  const char = cased[at] ?? '';
  return char !== char.toLowerCase() && char === char.toUpperCase();
}

/** A unit in capitals: *19,3 triệu TEU*, *120 máy ATM*. */
function isAcronym(cased: string, at: number, length: number): boolean {
  const word = cased.slice(at, at + length);
  return length > 1 && length < 6 && word === word.toUpperCase();
}
