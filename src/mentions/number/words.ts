/** Numbers in words: *hai mươi lăm*, *một trăm linh năm*, *ba nghìn rưỡi*. */
import { isWordUnit } from '../../text/tokens.ts';

const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
export const SCALES: Readonly<Record<string, number>> = {
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
};

const UNITS = setOf('một mốt hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín');
/** What stands behind *mươi* and *mười*: there five is *lăm*, and *năm* is a year. */
const LAST = setOf('một mốt hai ba bốn tư lăm nhăm sáu bảy bẩy tám chín');
/** What *mốt*, *lăm* and *nhăm* can follow at once: *hai lăm* is twenty-five. */
const TENFOLD = setOf('hai ba bốn năm sáu bảy tám chín');
const SPOKEN_LAST = setOf('mốt lăm nhăm');
const THOUSANDS = setOf('nghìn ngàn vạn triệu tỷ');

const FIRST = '(?:một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười)';
const FURTHER =
  '(?:không|một|mốt|hai|ba|bốn|tư|năm(?= (?:mươi|trăm|chục|nghìn|ngàn|vạn|triệu|tỷ))|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|chục|trăm|(?:linh|lẻ) \\p{L}+|nghìn|ngàn|vạn|triệu|tỷ|rưỡi)';
/**
 * Pattern of a number in words before a unit. It takes words that numbers are made of in any order, which is quick; whether they
 * make one is for {@link isNumber} to say. *năm* is a year unless a scale follows.
 */
export const NUMBER_WORDS = `(?:nửa (?:triệu|tỷ)|${FIRST}(?: ${FURTHER}){0,16})`;

/** Whether a text is a number in words as a whole. */
export function isNumber(text: string): boolean {
  return text !== '' && numberEnd(text, 0) === text.length;
}

/**
 * Where the longest number in words that begins at an offset ends: *hai mươi* of *hai mươi năm*. It is the offset itself where
 * there is none.
 */
export function numberEnd(text: string, start: number): number {
  if (wordAt(text, start) === 'nửa') {
    const scale = next(text, start + 3);
    return scale === 'triệu' || scale === 'tỷ' ? start + 4 + scale.length : start;
  }
  let end = hundredsEnd(text, start);
  if (end === start) return start;
  for (let count = 0; count < 4; count++) {
    const scale = next(text, end);
    if (!THOUSANDS.has(scale)) break;
    end += 1 + scale.length;
    const link = next(text, end);
    const from = end + 1 + (link === 'linh' || link === 'lẻ' ? link.length + 1 : 0);
    const further = link === '' ? from : hundredsEnd(text, from);
    if (further > from) end = further;
  }
  return next(text, end) === 'rưỡi' ? end + 5 : end;
}

/** The words behind *phẩy* where a number ends: *không ba* of *năm phẩy không ba*. */
export function decimalsAt(text: string, end: number): string | undefined {
  if (next(text, end) !== 'phẩy') return undefined;
  const start = end + ' phẩy '.length;
  let from = start;
  for (let zeros = 0; zeros < 3 && text.startsWith('không ', from); zeros++) from += 'không '.length;
  const stop = numberEnd(text, from);
  return stop === from ? undefined : text.slice(start, stop);
}

/** The end of a number below a thousand. */
function hundredsEnd(text: string, start: number): number {
  const word = wordAt(text, start);
  let end = start + word.length;
  if ((word !== 'không' && !UNITS.has(word)) || next(text, end) !== 'trăm') return tensEnd(text, start);
  end += 5;
  const link = next(text, end);
  if (link === 'linh' || link === 'lẻ') {
    const unit = next(text, end + 1 + link.length);
    return UNITS.has(unit) ? end + 2 + link.length + unit.length : end;
  }
  const tens = link === '' ? end : tensEnd(text, end + 1);
  return tens > end + 1 ? tens : end;
}

/** The end of a number below a hundred. */
function tensEnd(text: string, start: number): number {
  const word = wordAt(text, start);
  let end = start + word.length;
  if (word !== 'mười') {
    if (!UNITS.has(word)) return start;
    const tens = next(text, end);
    if (tens === 'chục' || (SPOKEN_LAST.has(tens) && TENFOLD.has(word))) return end + 1 + tens.length;
    if (tens !== 'mươi') return end;
    end += 5;
  }
  const last = next(text, end);
  return LAST.has(last) ? end + 1 + last.length : end;
}

/** The word behind a space. */
function next(text: string, end: number): string {
  return text.charCodeAt(end) === 0x20 ? wordAt(text, end + 1) : '';
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * Reads a number in words.
 *
 * @param text words in the spelling of the view, one space between them
 * @returns nothing where the words make no number
 */
export function readWords(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastScale = 1;
  if (text.startsWith('nửa ')) return (SCALES[text.slice(4)] ?? 0) / 2 || undefined;
  for (const word of text.split(' ')) {
    if (word === 'mươi' || word === 'chục') {
      section += (digit ?? 1) * 10;
      digit = undefined;
      lastScale = 10;
    } else if (word === 'trăm') {
      section += (digit ?? 1) * 100;
      digit = undefined;
      lastScale = 100;
    } else if (word === 'linh' || word === 'lẻ') continue;
    else if (word === 'rưỡi') {
      if (digit !== undefined) section += digit;
      digit = undefined;
      total += section + lastScale / 2;
      section = 0;
      return total;
    } else if (SCALES[word] !== undefined) {
      const scale = SCALES[word] ?? 1;
      section += digit ?? 0;
      digit = undefined;
      total =
        (total + section) * 1 < scale && total > 0
          ? (total + section) * scale
          : total + (section === 0 ? 1 : section) * scale;
      section = 0;
      lastScale = scale;
    } else if (DIGITS[word] !== undefined) {
      const value = DIGITS[word] ?? 0;
      if (value === 10) {
        section += 10;
        lastScale = 10;
      } else if (digit === undefined) digit = value;
      else if (word === 'lăm' || word === 'nhăm' || word === 'mốt') {
        // hai lăm: twenty-five as it is spoken
        section += digit * 10;
        digit = value;
      } else return undefined;
    } else return undefined;
  }
  return total + section + (digit ?? 0);
}
