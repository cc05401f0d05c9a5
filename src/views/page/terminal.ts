import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import { type Block, type Column, type Page, pieces, type Style, type Text } from './page.ts';
import { breakable, columnWidths, displayWidth } from './width.ts';

/** The terminal that a page is shown in. */
export interface Screen {
  /** In columns. */
  readonly width: number;
  readonly colours: boolean;
}

const GAP = '  ';

/** Marks of insertion and removal where there are no colours, as in wdiff. */
const BRACKETS: Partial<Record<Style, readonly [string, string]>> = { added: ['{+', '+}'], removed: ['[-', '-]'] };

/**
 * A page as text for a terminal. Lines are as wide as the screen at most; what does not fit is continued below. Letters
 * are composed, so that columns stand straight in every terminal.
 */
export function renderTerminal(page: Page, { width, colours }: Screen): string {
  const chalk = new Chalk({ level: colours ? 1 : 0 });
  const paint = (text: Text) =>
    pieces(text)
      .map((piece) => (typeof piece === 'string' ? piece : painted(chalk, piece.text, piece.style, colours)))
      .join('')
      .normalize('NFC');
  return page
    .map((block, at) => (at > 0 && separates(block) ? '\n' : '') + rendered(block, width, paint, chalk))
    .join('');
}

function separates(block: Block): boolean {
  return block.kind === 'title' || block.kind === 'heading';
}

function rendered(block: Block, width: number, paint: (text: Text) => string, chalk: ChalkInstance): string {
  switch (block.kind) {
    case 'title':
      return `${wrapped(chalk.bold.underline(paint(block.text)), width)}\n`;
    case 'heading':
      return `${wrapped(block.level === 2 ? chalk.bold.cyan(paint(block.text)) : chalk.bold(paint(block.text)), width)}\n`;
    case 'facts':
      return grid(
        block.rows.map(([label, text]) => [chalk.dim(paint(label)), paint(text)]),
        width,
      );
    case 'list':
      return grid(
        block.items.map((item) => ['•', paint(item)]),
        width,
      );
    case 'note':
      return `${wrapped(paint(block.text), width)}\n`;
    case 'table':
      return grid(
        block.rows.map((row) => row.map(paint)),
        width,
        block.columns.map(({ name }) => paint(name)),
        block.columns,
      );
  }
}

/** Rows in columns without lines, but for one under the heading. */
function grid(
  rows: readonly (readonly string[])[],
  width: number,
  heading?: readonly string[],
  columns: readonly Column[] = [],
): string {
  const count = heading?.length ?? rows[0]?.length ?? 0;
  const cells = Array.from({ length: count }, (_, at) => [
    ...(heading ? [heading[at] ?? ''] : []),
    ...rows.map((row) => row[at] ?? ''),
  ]);
  const widths = columnWidths(cells, width - GAP.length * (count - 1));
  const table = new Table({
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '',
      'left-mid': '',
      mid: '─',
      'mid-mid': '──',
      right: '',
      'right-mid': '',
      middle: GAP,
    },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: widths,
    colAligns: Array.from({ length: count }, (_, at) => columns[at]?.align ?? 'left'),
    wordWrap: true,
    ...(heading && { head: [...heading] }),
  });
  for (const row of rows) table.push(row.map((cell, at) => breakable(cell, widths[at] ?? width)));
  return `${withoutTrailingSpace(table.toString())}\n`;
}

/** Breaks a line at spaces; a word that is wider than the screen stays whole. */
function wrapped(line: string, width: number): string {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last) + 1 + displayWidth(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** By hand: an expression tries every space of every cell. */
function withoutTrailingSpace(text: string): string {
  return text.split('\n').map(withoutSpaceBehind).join('\n');
}

function withoutSpaceBehind(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  return line.slice(0, end);
}

function painted(chalk: ChalkInstance, text: string, style: Style, colours: boolean): string {
  const [open = '', close = ''] = colours ? [] : (BRACKETS[style] ?? []);
  const paints: Record<Style, ChalkInstance> = {
    strong: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
    bad: chalk.red,
    added: chalk.green.bold,
    removed: chalk.red.strikethrough,
  };
  return paints[style](open + text + close);
}
