import { isDateline } from './dateline.ts';
import { taskLabelOf } from './labelled.ts';
import { isBlank, type Marker, markerOf } from './marker.ts';
import { plainIn } from './spacing.ts';

/** One block of a text as it stands on the page: a paragraph, a list item, a heading; its lines joined where they were wrapped. */
export interface RawBlock {
  /** Half-open offsets in the text, white space at both ends left out. */
  start: number;
  end: number;
  /** List numbering at the start of the block, where there is any. */
  marker?: Marker;
  /** Whether an empty line stands before the block. */
  spaced: boolean;
}

const TERMINAL = /[.;:!?…]["'”’)\]]*\s*$/;
const CONTINUES = /^[\p{Ll}(%,;)”]/u;
/** Words after which a line cannot be complete. */
const OPEN_END =
  /(?:[,–-]|(?:^|\s)(?:và|của|các|những|với|cho|tại|về|trong|từ|đến|theo|do|được|là|để|có|bằng|trên|dưới|hơn|gần|khoảng|Bộ|Sở|Ban|Cục|Ủy ban|tỉnh|thành phố|Phó|Thủ tướng|Bộ trưởng|Chủ tịch|đồng chí|ông|bà|đạt|tăng|giảm|lên|xuống|còn|mức|thêm|chỉ|ước|vượt|tối thiểu|tối đa|ít nhất|không quá|xấp xỉ|phải|cần|tỷ|triệu|nghìn))\s*$/u;
/** Words that want a number behind them. */
const OPEN_NUMBER = /(?:^|\s)(?:năm|tháng|quý|ngày|số)\s*$/u;
/** A line that is looked at by itself may stand anywhere on the page. */
const ANYWHERE = Number.POSITIVE_INFINITY;
const FUNCTION_LENGTH = 40;

/**
 * Splits a text into blocks. A line break inside a sentence (wrapped lines of a notice, of a mail, of a PDF) does not end a block.
 *
 * @param text the text as decoded
 */
export function blocksOf(text: string): RawBlock[] {
  const blocks: RawBlock[] = [];
  const read = plainIn(text);
  const width = wrapWidth(text, read);
  let spaced = true;
  let previous = '';
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    if (isBlank(line)) {
      spaced = true;
      continue;
    }
    const from = start + (line.length - line.trimStart().length);
    const to = start + line.trimEnd().length;
    const marker = markerOf(text.slice(from, Math.min(to, from + 24)));
    const last = blocks.at(-1);
    if (last && !spaced && !marker && joins(previous, read(text.slice(from, to)), width, last.marker !== undefined))
      last.end = to;
    else blocks.push({ start: from, end: to, spaced, ...(marker ? { marker } : {}) });
    previous = read(line);
    spaced = false;
  }
  return blocks;
}

/** Whether a line goes on with the line before it; `item`: what stands there is an item of a list, and its clauses may end with lines. */
function joins(previous: string, line: string, width: number, item: boolean): boolean {
  if (taskLabelOf(line) !== undefined) return false;
  if (TERMINAL.test(previous))
    return /[;:]\s*$/.test(previous)
      ? item && /;\s*$/.test(previous) && CONTINUES.test(line)
      : width > 0 && previous.trimEnd().length > width * 0.8 && CONTINUES.test(line);
  if (CONTINUES.test(line)) return previous.trim().length > 3;
  if (OPEN_END.test(previous.normalize('NFC'))) return true;
  if (OPEN_NUMBER.test(previous) && /^\d/.test(line)) return !isDateline(line.trim(), ANYWHERE);
  if (isCapitals(previous) !== isCapitals(line)) return false;
  return width > 0 && previous.trimEnd().length >= width * 0.75 && previous.length > FUNCTION_LENGTH;
}

/** The column at which the lines of a hard-wrapped text end, 0 for a text that has a paragraph in a line. */
function wrapWidth(text: string, read: (line: string) => string): number {
  let longest = 0;
  let full = 0;
  const lengths: number[] = [];
  for (const { start, end } of linesOf(text)) {
    const { length } = read(text.slice(start, end));
    if (length > longest) longest = length;
    if (longest > 160) return 0;
    lengths.push(length);
  }
  const lines = lengths.length;
  for (const length of lengths) if (length > longest * 0.7) full++;
  return longest >= 50 && lines >= 3 && full >= lines * 0.3 ? longest : 0;
}

function* linesOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    yield { start, end: end > start && text[end - 1] === '\r' ? end - 1 : end };
    start = end + 1;
  }
}

function isCapitals(line: string): boolean {
  return line === line.toUpperCase() && line !== line.toLowerCase();
}
