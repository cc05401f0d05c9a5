import { isPlain } from './plain.ts';

const MARKS = /\p{M}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin with one
const SEQUENCES = /\u001b\[[0-9;]*m/g;

/** How many columns of a terminal a line takes: marks on letters take none, nor do colours. */
export function displayWidth(line: string): number {
  if (isPlain(line)) return line.length;
  return [...line.replace(SEQUENCES, '').normalize('NFC').replace(MARKS, '')].length;
}

/**
 * A text whose long words, such as the names of files, may be continued on the next line after a hyphen, a stroke, a dot or a
 * low line. Words that are coloured, or have none of these, stay whole.
 *
 * @param width of the column
 */
export function breakable(text: string, width: number): string {
  return text
    .split(' ')
    .map((word) => (displayWidth(word) > width && !word.includes('\u001b') ? packed(word, width) : word))
    .join(' ');
}

function packed(word: string, width: number): string {
  const lines = [''];
  for (const part of word.split(/(?<=[-/_.])/)) {
    const last = lines.at(-1) ?? '';
    if (last === '' || displayWidth(last + part) <= width) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.join('\n');
}

/** A column that needs no more than this is never narrowed, nor a word of this length broken, as long as there is room. */
const LEAST = 12;

/**
 * Divides the width of the terminal among the columns of a table: what each needs where there is room for all, otherwise
 * the more the more it has to say. What counts is all of a column, not its longest cell: one long remark in a column of
 * empty cells makes one row higher, a narrow first column makes every row so.
 *
 * @param cells     the texts of each column
 * @param available columns of the terminal without the gaps
 */
export function columnWidths(cells: readonly (readonly string[])[], available: number): number[] {
  const widths = cells.map((column) => column.map(displayWidth));
  const needed = widths.map((column) => Math.max(1, ...column));
  if (sum(needed) <= available) return needed;
  const fair = Math.min(LEAST, Math.floor(available / cells.length));
  const least = cells.map((column, at) => {
    const whole = needed[at] ?? 0;
    return Math.max(1, Math.min(whole <= LEAST ? whole : longestWord(column), fair));
  });
  const room = Math.max(0, available - sum(least));
  const wishes = widths.map((column, at) =>
    Math.sqrt(sum(column.map((width) => Math.max(0, width - (least[at] ?? 0)))) / Math.max(1, column.length)),
  );
  return shared(least, needed, wishes, room);
}

function longestWord(column: readonly string[]): number {
  return Math.max(...column.flatMap((cell) => cell.split(' ').map(displayWidth)));
}

/** Gives out room by wishes; nobody gets more than needed, and what is left over goes to the others. */
function shared(
  least: readonly number[],
  needed: readonly number[],
  wishes: readonly number[],
  room: number,
): number[] {
  const widths = [...least];
  let left = room;
  while (left > 0) {
    const open = widths.flatMap((width, at) => (width < (needed[at] ?? 0) ? [at] : []));
    const all = sum(open.map((at) => wishes[at] ?? 0));
    if (open.length === 0 || all === 0) break;
    const before = left;
    for (const at of open) {
      const part = Math.min(
        left,
        Math.max(1, Math.floor((before * (wishes[at] ?? 0)) / all)),
        (needed[at] ?? 0) - (widths[at] ?? 0),
      );
      widths[at] = (widths[at] ?? 0) + part;
      left -= part;
    }
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
