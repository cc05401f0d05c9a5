/** The shapes of numerals. Which rules can begin with a numeral, and what can stand behind it, hangs on its shape. */

const COMMAS = 6;
const GROUPED = 7;
const POINTS = 8;
const STROKES = 9;
const HYPHENS = 10;
const COLONS = 11;

/** Patterns of the shapes, in the order of their numbers: that of {@link shapeOf} matches every numeral of the shape. */
export const SHAPES: readonly string[] = [
  '\\d',
  '\\d{2}',
  '\\d{3}',
  '\\d{4}',
  '\\d{5,}',
  '(?:19|20)\\d{2}',
  '\\d+(?:,\\d+)+',
  '[1-9]\\d{0,2}(?:\\.\\d{3})+',
  '\\d+(?:[.,]\\d+)+',
  '\\d+(?:[.,/]\\d+)+',
  '\\d+(?:[.,/-]\\d+)+',
  '\\d+(?:[.,/:-]\\d+)+',
];

/** The number of the shape of a numeral that stands in a text. */
export function shapeOf(text: string, start: number, end: number): number {
  let shape = 0;
  let marks = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) continue;
    marks++;
    const told = shapeTold(code);
    if (told > shape) shape = told;
  }
  if (marks === 0) return plainShape(text, start, end);
  return shape === POINTS && isGrouped(text, start, end, marks) ? GROUPED : shape;
}

/** The shape of a numeral that has such a mark, and no other that tells more. */
function shapeTold(mark: number): number {
  switch (mark) {
    case 0x2c:
      return COMMAS;
    case 0x2e:
      return POINTS;
    case 0x2f:
      return STROKES;
    case 0x2d:
      return HYPHENS;
    default:
      return COLONS;
  }
}

function plainShape(text: string, start: number, end: number): number {
  const digits = end - start;
  if (digits !== 4) return Math.min(digits, 5) - 1;
  const century = text.charCodeAt(start) * 0x100 + text.charCodeAt(start + 1);
  return century === 0x3139 || century === 0x3230 ? 5 : 3;
}

/** Whether all marks are points, each before three digits. */
function isGrouped(text: string, start: number, end: number, marks: number): boolean {
  const first = end - start - 4 * marks;
  if (first < 1 || first > 3 || text.charCodeAt(start) === 0x30) return false;
  for (let at = end - 4; at > start; at -= 4) if (text.charCodeAt(at) !== 0x2e) return false;
  return true;
}
