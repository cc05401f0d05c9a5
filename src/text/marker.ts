/** The numbering in front of a list item or a numbered heading. */
export interface Marker {
  /** As written, white space behind it included: `2.1. `, `a) `, `- `. */
  readonly text: string;
  readonly style: 'roman' | 'arabic' | 'decimal' | 'capital' | 'letter' | 'bracket' | 'dash' | 'plus' | 'bullet';
  /** The item's number where the marker tells it: 2 for `2.`, `b)` and `II.`. */
  readonly number?: number;
}

const ROMAN = /^([IVX]{1,5})[.)/-]\s+/;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2})+)(?:[.)/]|\s?[-–])?\s+(?![-–]?\s*[\d%])/;
const ARABIC = /^(\d{1,2})[.)/-]\s+(?!\d)/;
const LETTER = /^([a-zđ])[.)-]\s+/i;
const BRACKET = /^\((?:(\d{1,2})|([ivx]{1,5})|([a-zđ]))\)\s*/;
const SIGN = /^([-–—+•●*▪◦·])(?:\s+(?=[\p{L}"“(\d])|(?=[\p{L}"“(]))/u;
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/**
 * Reads the list marker at the start of a line.
 *
 * @param line the start of a line, leading white space left out
 */
export function markerOf(line: string): Marker | undefined {
  let match = ROMAN.exec(line);
  if (match) return { text: match[0], style: 'roman', number: romanValue(match[1] ?? '') };
  match = DECIMAL.exec(line);
  if (match) return { text: match[0], style: 'decimal', number: Number(match[1]?.split('.').at(-1)) };
  match = ARABIC.exec(line);
  if (match) return { text: match[0], style: 'arabic', number: Number(match[1]) };
  match = LETTER.exec(line);
  if (match) {
    const letter = (match[1] ?? '').toLowerCase();
    return { text: match[0], style: letter === match[1] ? 'letter' : 'capital', number: LETTERS.indexOf(letter) + 1 };
  }
  match = BRACKET.exec(line);
  if (match) {
    const number = match[1]
      ? Number(match[1])
      : match[2]
        ? romanValue(match[2].toUpperCase())
        : LETTERS.indexOf(match[3] ?? '') + 1;
    return { text: match[0], style: 'bracket', number };
  }
  match = SIGN.exec(line);
  if (!match) return undefined;
  const sign = match[1] ?? '';
  if (/^[-–—]\d/.test(line)) return undefined;
  return { text: match[0], style: sign === '+' ? 'plus' : /[-–—]/.test(sign) ? 'dash' : 'bullet' };
}

/** Value of a Roman numeral in capitals, I to XXXIX and a little beyond: `IV` is 4. */
export function romanValue(numeral: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  let total = 0;
  for (let at = 0; at < numeral.length; at++) {
    const value = values[numeral[at] ?? ''] ?? 0;
    total += value < (values[numeral[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/** Whether a line holds nothing that a reader would read: white space, or a rule drawn with signs. */
export function isBlank(line: string): boolean {
  return !/[^\s\u200b\ufeff]/.test(line) || /^\s*[-–—_*=.]{3,}\s*$/.test(line);
}
