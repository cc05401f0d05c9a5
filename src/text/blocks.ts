import { isDateline } from './dateline.ts';
import { labelsTask, type TaskLabel, taskLabelOf } from './labelled.ts';
import type { RawBlock } from './lines.ts';
import type { Marker } from './marker.ts';
import { plainIn } from './spacing.ts';

/**
 * What a block is on the page. Items come out of `paragraph` and `item` alone; the rest tells about the meeting or nothing.
 */
export type BlockKind =
  | 'paragraph'
  | 'item'
  | 'heading'
  | 'title'
  | 'caption'
  | 'byline'
  | 'dateline'
  | 'letterhead'
  | 'recipients'
  | 'related';

/** One classified block; offsets are those of the matching view once the document is built. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Where the words begin, behind the marker. */
  readonly contentStart: number;
  readonly marker?: Marker;
  /** Nesting of a list item or numbered heading, 0 for the outermost; absent for unnumbered blocks. */
  readonly depth?: number;
  /** Tells a task that has labelled lines under it (`told`), or is one of these. */
  readonly task?: 'told' | TaskLabel;
}

const TERMINALS = '.;!?…';
const CLOSERS = '"\'”’)]';
const PLACE_DATE =
  /^[\p{Lu}][\p{L}.\s-]{1,40},\s*ngày\s+(?:.{0,4}\s*tháng\s+.{0,4}\s*năm\s+\d{4}|\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4})\.?$/u;
const LETTERHEAD =
  /^(?:cộng\s+hòa\s+xã\s+hội|cộng\s+hoà\s+xã\s+hội|độc\s+lập\s*[-–]\s*tự\s+do|số\s*:\s*\S*|[-–—_*\s]{3,}$|thông\s+báo$|biên\s+bản$|báo\s+cáo$|kết\s+luận$|v\/v\s)/i;
/** *Số 97-TB/TU*: the number of a notice of the Party, which has no colon. */
const NUMBERED = /^Số\s+\d{1,5}\s?[-–/]\s?\p{Lu}{2,}/u;
const LETTERHEAD_INLINE = /cộng\s+h(?:òa|oà)\s+xã\s+hội\s+chủ\s+nghĩa|độc\s+lập\s*[-–]\s*tự\s+do\s*[-–]\s*hạnh\s+phúc/i;
const RECIPIENTS = /^nơi\s+nhận\s*:?/i;
const SIGNATURE =
  /^(?:(?:KT|TM|TL|TUQ|Q)\s*\.\s*\p{Lu}|\(?đã\s+ký\)?\.?$|người\s+ghi\s+biên\s+bản|thư\s+ký$|thư\s+ký\s+(?:cuộc|phiên)\s+họp$|chủ\s+(?:trì|tọa)$)/iu;
const RELATED =
  /^(?:(?:các\s+)?(?:tin|bài)(?:\s+viết)?\s+(?:liên\s+quan|khác|cùng\s+chuyên\s+mục|mới\s+hơn|cũ\s+hơn)|xem\s+thêm|đọc\s+thêm|đọc\s+tiếp|từ\s+khóa|từ\s+khoá|tags?\s*:|ảnh\s+trong\s+bài|chia\s+sẻ|bình\s+luận|theo\s+dõi\s+(?:báo|chúng\s+tôi)|>>)/i;
/** What every caption and credit has: a picture of some kind, or *cảnh*. */
const PICTURE = /ảnh|hình|photo|đồ\s+h/i;
const CAPTION =
  /(?:^|[.\s(/–-])(?:hình\s+|nguồn\s+)?(?:ảnh|photo|đồ\s+h(?:ọa|oạ))\s*(?:minh\s+h(?:ọa|oạ)|tư\s+liệu|đại\s+biểu|bài)?\s*[:/]\s*[\p{L}\s.\-–/&]{0,40}\)?\.?$|\((?:ảnh|hình)(?:\s[\p{L}\s./]{1,30})?\)\.?$|^\(?(?:ảnh|hình)\s*(?:\d+|:)|^(?:quang|toàn)\s+cảnh\s/iu;
/** *… Ảnh Thu Giang*: the photographer's name without a colon. */
const CREDIT = /[.)]\s+Ảnh\s+\p{Lu}[\p{L}\s.]{1,30}$/u;
const BYLINE_CUE =
  /^(?:\(?(?:tin|bài|tin,?\s*ảnh|bài,?\s*ảnh|tin,?\s*bài|tác\s+giả|nguồn|pv|ctv|phóng\s+viên|thực\s+hiện|theo\s+(?:ttxvn|vgp|báo|chinhphu|nhân\s+dân))\b)/iu;

/** Letters that a heading with a number may take up; a longer one is an item without a full stop. */
const LONGEST_HEADING = 90;

interface Shape {
  readonly text: string;
  readonly raw: RawBlock;
  readonly index: number;
  readonly count: number;
  /** Whether a numbered line follows, as under a heading. */
  readonly heads: boolean;
}

/**
 * Says what each block of a page is.
 *
 * @param raws blocks in order
 * @param text the text that their offsets point into
 */
export function classify(raws: readonly RawBlock[], text: string): Block[] {
  const read = plainIn(text);
  const lineOf = (start: number, end: number) => read(text.slice(start, end));
  const notice = isNotice(raws, lineOf);
  const blocks: Block[] = [];
  const levels: string[] = [];
  let tail: 'recipients' | 'related' | undefined;
  let titled = false;
  let body = false;
  raws.forEach((raw, index) => {
    const line = lineOf(raw.start, raw.end);
    const shape: Shape = { text: line, raw, index, count: raws.length, heads: isCounted(raws[index + 1]) };
    let kind: BlockKind;
    if (RECIPIENTS.test(line) || (notice && index > 4 && SIGNATURE.test(line))) tail = 'recipients';
    else if (body && line.length < 60 && RELATED.test(line)) tail = 'related';
    if (tail === 'related' && line.length > 200 && isTerminal(lastOf(line))) tail = undefined;
    if (tail) kind = tail;
    else if (notice && !body && isLetterhead(line)) kind = 'letterhead';
    else kind = kindOf(shape, body);
    if (kind === 'heading' && !titled && !body) {
      kind = 'title';
      titled = !notice;
    }
    if (kind === 'paragraph' || kind === 'item') body = true;
    const marker =
      kind === 'item' || kind === 'heading' || kind === 'paragraph' || kind === 'title' ? raw.marker : undefined;
    blocks.push({
      kind: marker && kind === 'paragraph' ? 'item' : kind,
      start: raw.start,
      end: raw.end,
      contentStart: raw.start + (marker ? markerLength(text, raw, marker) : 0),
      ...(marker ? { marker, depth: depthOf(marker, levels) } : {}),
    });
  });
  return withTasks(blocks, lineOf);
}

/** The lines that say who does a task and by when are of the item that tells it, and so is the line that does, where it looks like a heading. */
function withTasks(blocks: Block[], lineOf: (start: number, end: number) => string): Block[] {
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1];
    if (above === undefined || !MAY_TELL.has(block.kind)) continue;
    const task = taskLabelOf(lineOf(block.contentStart, block.end));
    if (task === undefined) continue;
    if (above.task === undefined || above.task === 'told') {
      if (!MAY_TELL.has(above.kind) || !(isListed(above) || labelsTask(lineOf(above.contentStart, above.end))))
        continue;
      blocks[index - 1] = { ...above, kind: 'item', task: 'told' };
    }
    blocks[index] = { ...block, kind: 'item', task };
  }
  return blocks;
}

const MAY_TELL: ReadonlySet<BlockKind> = new Set(['heading', 'paragraph', 'item']);

function isListed({ marker }: Block): boolean {
  return marker !== undefined && marker.style !== 'roman';
}

function markerLength(text: string, raw: RawBlock, marker: Marker): number {
  const length = Math.min(marker.text.length, raw.end - raw.start);
  const rest = text.slice(raw.start + length, raw.end);
  return length + (rest.length - rest.trimStart().length);
}

function kindOf({ text, raw, index, count, heads }: Shape, body: boolean): BlockKind {
  if (isDateline(text, index) || (index < 3 && text.length < 70 && PLACE_DATE.test(text))) return 'dateline';
  if (text.length < 260 && PICTURE.test(text) && (CAPTION.test(text) || CREDIT.test(text))) return 'caption';
  if (text.length < 70 && !heads && !isNumbered(raw, text) && isByline(text, index, count)) return 'byline';
  const last = lastOf(text);
  if (last === ':' || isTerminal(last)) return raw.marker ? 'item' : 'paragraph';
  const style = raw.marker?.style;
  if (style && style !== 'roman' && !((style === 'arabic' || style === 'capital') && text.length <= LONGEST_HEADING))
    return 'item';
  if (!raw.marker && body && text.length > 170) return 'paragraph';
  if (!body && text.length > 260) return 'paragraph';
  return 'heading';
}

/** The last character of a line, quotation marks and brackets that close behind it left out. */
function lastOf(line: string): string {
  let end = line.length;
  while (end > 0 && CLOSERS.includes(line.charAt(end - 1))) end--;
  return line.charAt(end - 1);
}

function isTerminal(char: string): boolean {
  return char !== '' && TERMINALS.includes(char);
}

function isLetterhead(line: string): boolean {
  return (
    LETTERHEAD.test(line) ||
    NUMBERED.test(line) ||
    LETTERHEAD_INLINE.test(line) ||
    PLACE_DATE.test(line) ||
    (line === line.toUpperCase() && line.length < 100)
  );
}

/** An official notice: it opens with the motto of the state, or with a number of its own. */
function isNotice(raws: readonly RawBlock[], lineOf: (start: number, end: number) => string): boolean {
  return raws.slice(0, 10).some(({ start, end }) => {
    const line = lineOf(start, Math.min(end, start + 200));
    return (
      LETTERHEAD_INLINE.test(line) ||
      /^số\s*:/i.test(line) ||
      NUMBERED.test(line) ||
      /^(?:THÔNG BÁO|BIÊN BẢN|KẾT LUẬN|BÁO CÁO)\b/.test(line)
    );
  });
}

/** *II. NHIỆM VỤ THỜI GIAN TỚI*: a number before more words than an initial stands before. */
function isNumbered({ marker }: RawBlock, text: string): boolean {
  return marker !== undefined && text.split(' ').length > 3;
}

/** *1. …*, *a) …*: a line with a number or letter of a list. */
function isCounted(raw: RawBlock | undefined): boolean {
  return raw?.marker?.number !== undefined;
}

function isByline(text: string, index: number, count: number): boolean {
  if (isTerminal(lastOf(text)) && !/^\p{Lu}\.(?:\s?\p{Lu}\.?)*$/u.test(text))
    return BYLINE_CUE.test(text) && text.length < 40;
  if (BYLINE_CUE.test(text)) return true;
  const nearEdge = index >= count - 6 || index <= 3;
  const words = text.split(/[\s,&–-]+/u).filter((word) => word.length > 0);
  return (
    nearEdge &&
    words.length <= 8 &&
    text.length < 50 &&
    index > 0 &&
    words.every((word) => /^[("]?\p{Lu}[\p{L}.]*\)?$/u.test(word)) &&
    index >= count - 6
  );
}

/** Nesting comes from the order in which styles of numbering appear: I. then 1. then a) then -. */
function depthOf(marker: Marker, levels: string[]): number {
  const style =
    marker.style === 'decimal'
      ? `decimal${marker.text.split('.').filter((part) => /\d/.test(part)).length}`
      : marker.style === 'bracket'
        ? `bracket${/\d/.test(marker.text) ? 'arabic' : /[ivx]/.test(marker.text) ? 'roman' : 'letter'}`
        : marker.style;
  const known = levels.indexOf(style);
  if (known >= 0) {
    levels.length = known + 1;
    return known;
  }
  levels.push(style);
  return levels.length - 1;
}
