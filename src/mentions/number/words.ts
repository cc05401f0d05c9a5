/** Numbers in words: *hai mươi lăm*, *một trăm linh năm*, *ba nghìn rưỡi*. */

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

const UNIT = '(?:một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín)';
const LAST = '(?:một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín)';
const TENS = `(?:mười(?: ${LAST})?|${UNIT} mươi(?: ${LAST})?|${UNIT} chục|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) (?:mốt|lăm|nhăm)|${UNIT})`;
const HUNDREDS = `(?:(?:${UNIT}|không) trăm(?: (?:linh|lẻ) ${UNIT}| ${TENS})?|${TENS})`;
/** A number in words; *năm*, *ba*, *tư* and other single words included, so that the rule has to say where they count. */
export const WORDS = `(?:nửa (?:triệu|tỷ)|${HUNDREDS}(?: (?:nghìn|ngàn|vạn|triệu|tỷ)(?: (?:linh |lẻ )?${HUNDREDS})?){0,4}(?: rưỡi)?)`;

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
