/**
 * The view of a text that rules match against.
 *
 * People type the same Vietnamese word in many ways: composed or decomposed (NFC, NFD), with `Ð` (U+00D0) for `Đ`, with the
 * tone mark on either vowel (*hoà*, *hòa*), with *i* or *y* (*tỉ*, *tỷ*), with no-break spaces and curly quotes. Rules see one
 * spelling. The text itself is never changed: every offset of the view leads back to an offset of the text.
 */

/** A text as rules see it; the three views have the same length and the same offsets. */
export interface Folded {
  /** Lower-case view. */
  readonly lower: string;
  /** The same with its capitals. */
  readonly cased: string;
  /** The same in the spelling of the text itself: what is shown to people, above all their names. */
  readonly written: string;
  /** Offset in the text for each offset of the view, or nothing where the two are the same. */
  readonly offsets: Int32Array | undefined;
}

const COMBINING = /[\u0300-\u036f]/;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: one character that is no mark, then its marks
const CLUSTER = /[^\u0300-\u036f][\u0300-\u036f]+/g;

/** Single characters that are written in more than one way; each maps to one character. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  Ð: 'Đ',
  ð: 'đ',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '′': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '﹣': '-',
  '％': '%',
  '：': ':',
  '；': ';',
  '，': ',',
};
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]|[^\\S \\n]`, 'g');

/** *hoà* to *hòa*, *thuỷ* to *thủy*: the tone moves to the first vowel where the syllable ends in oa, oe, uy. */
const TONES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const TONE = /(?<![qQ])[oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ](?!\p{L})/gu;

/** *tỉ* to *tỷ*, *kĩ* to *kỹ*, *quí* to *quý*, *qúy* to *quý*. */
const YPSILON: Readonly<Record<string, string>> = {
  i: 'y',
  ì: 'ỳ',
  í: 'ý',
  ỉ: 'ỷ',
  ĩ: 'ỹ',
  ị: 'ỵ',
  I: 'Y',
  Ì: 'Ỳ',
  Í: 'Ý',
  Ỉ: 'Ỷ',
  Ĩ: 'Ỹ',
  Ị: 'Ỵ',
};
const IOTA = /(?<!\p{L})(?:[hklmtHKLMT]|[qQ][uU])[ìíỉĩịÌÍỈĨỊ](?!\p{L})/gu;
const DISPLACED = /[qQ][úùủũụÚÙỦŨỤ][yY](?!\p{L})/gu;
const DISPLACED_TONE: Readonly<Record<string, string>> = { ú: 'ý', ù: 'ỳ', ủ: 'ỷ', ũ: 'ỹ', ụ: 'ỵ' };

/**
 * Spells every word one way without changing the length of the string.
 *
 * @param text composed (NFC) text
 */
function respell(text: string): string {
  return text
    .replace(LOOKALIKE, (char) => LOOKALIKES[char] ?? ' ')
    .replace(TONE, (pair) => {
      const moved = TONES[pair.toLowerCase()] ?? pair;
      return (
        (isUpper(pair[0]) ? moved[0]?.toUpperCase() : moved[0]) +
        (isUpper(pair[1]) ? (moved[1] ?? '').toUpperCase() : (moved[1] ?? ''))
      );
    })
    .replace(IOTA, (syllable) => syllable.slice(0, -1) + (YPSILON[syllable.at(-1) ?? ''] ?? ''))
    .replace(DISPLACED, (syllable) => `${syllable[0]}u${DISPLACED_TONE[(syllable[1] ?? '').toLowerCase()] ?? 'y'}`);
}

/** Anything that {@link respell} changes. Most phrases hold none of it, and are looked at once instead of four times. */
const RESPELLED = new RegExp([LOOKALIKE, TONE, IOTA, DISPLACED].map(({ source }) => source).join('|'));

/** A phrase of the lexicon or of a rule in the spelling of the lower-case view. */
export function foldPhrase(phrase: string): string {
  const composed = phrase.normalize('NFC');
  const lower = (RESPELLED.test(composed) ? respell(composed) : composed).toLowerCase().trim();
  return /\s\s|\n/.test(lower) ? lower.replace(/\s+/g, ' ') : lower;
}

/**
 * The matching view of a text.
 *
 * @param text    any text
 * @param joinsAt says for a run of white space `[start, end)` whether it is one space of running text (then it becomes a
 *                single space) or the break between two blocks (then it stays)
 */
export function fold(text: string, joinsAt: (start: number, end: number) => boolean): Folded {
  const composed = COMBINING.test(text) ? compose(text) : { text, offsets: undefined };
  const joined = join(composed.text, composed.offsets, joinsAt);
  const cased = respell(joined.text);
  const lower = cased.toLowerCase();
  return {
    lower: lower.length === cased.length ? lower : lowerEach(cased),
    cased,
    written: joined.text,
    offsets: joined.offsets,
  };
}

function compose(text: string): { text: string; offsets: Int32Array } {
  const offsets = new Int32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let last = 0;
  const copy = (until: number) => {
    parts.push(text.slice(last, until));
    for (let at = last; at < until; at++) offsets[length++] = at;
  };
  for (const match of text.matchAll(CLUSTER)) {
    copy(match.index);
    const cluster = match[0].normalize('NFC');
    parts.push(cluster);
    for (let unit = 0; unit < cluster.length; unit++) offsets[length++] = match.index;
    last = match.index + match[0].length;
  }
  copy(text.length);
  offsets[length] = text.length;
  return { text: parts.join(''), offsets: offsets.subarray(0, length + 1) };
}

const RUN = /[^\S ]\s*| \s+/g;

function join(
  text: string,
  offsets: Int32Array | undefined,
  joinsAt: (start: number, end: number) => boolean,
): { text: string; offsets: Int32Array | undefined } {
  const parts: string[] = [];
  const kept: number[] = [];
  let last = 0;
  let shifted = false;
  for (const match of text.matchAll(RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!joinsAt(offsets?.[start] ?? start, offsets?.[end] ?? end)) continue;
    if (end - start > 1) shifted = true;
    parts.push(text.slice(last, start), ' ');
    kept.push(start, end);
    last = end;
  }
  if (parts.length === 0) return { text, offsets };
  parts.push(text.slice(last));
  const joined = parts.join('');
  if (!shifted) return { text: joined, offsets };
  const map = new Int32Array(joined.length + 1);
  let length = 0;
  let at = 0;
  for (let run = 0; run < kept.length; run += 2) {
    const start = kept[run] ?? 0;
    for (; at <= start; at++) map[length++] = offsets?.[at] ?? at;
    at = kept[run + 1] ?? at;
  }
  for (; at <= text.length; at++) map[length++] = offsets?.[at] ?? at;
  return { text: joined, offsets: map };
}

function lowerEach(text: string): string {
  return Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}

function isUpper(char: string | undefined): boolean {
  return char !== undefined && char !== char.toLowerCase();
}
