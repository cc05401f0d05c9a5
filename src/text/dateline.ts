/** The line of a page that says when it was published. */

/** A day, a month and a year, as datelines have them. */
const DAY = /\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}/;

/** All that stands beside the day: what the line calls itself, the weekday, the clock with its zone, marks. */
const BESIDE =
  /(?:(?:ngày\s+)?(?:đăng|cập nhật|xuất bản)(?:\s+(?:lần\s+cuối|lúc|ngày|tải))?|lúc|ngày|phút|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|cn|t[2-7]|[ap]m|gmt\s*\+?\s*0?7|\d{1,2}\s*[:hg]\s*\d{2}(?::\d{2})?)(?!\p{L})|[\s,|:()–—-]+/giu;

/** *Tạp chí Điện lực - 22/12/2023*: who published it. */
const SOURCE = /^\(?\p{Lu}[\p{L}\s.&]{1,40}\)?\s[-–—|]\s(?=\d)/u;

/** *LÊ SƠN 12/11/2025 17:02*, *Minh Anh 20/10/2025 08:15*: who wrote it, right before a day with its clock. */
const WRITER =
  /^\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){1,4}\s(?=\d{1,2}[-/.]\d{1,2}[-/.]\d{4}[\s,|–-]+\d{1,2}[:hg]\d{2})/u;

const LONGEST = 70;
/** A source is named at the top of the page alone; further down such a line is a caption or a heading. */
const TOP = 5;

/**
 * Whether a line is a dateline: a day with nothing but its weekday, its clock and a label, in any order; or, parted by a
 * stroke, with the section of the paper, or behind the name of the paper or of whoever wrote it.
 *
 * @param line  composed, with single spaces
 * @param index of its block on the page
 */
export function isDateline(line: string, index: number): boolean {
  if (line.length >= LONGEST || !DAY.test(line) || /^ngày\s+\d/i.test(line)) return false;
  const source = index < TOP ? ((SOURCE.exec(line) ?? WRITER.exec(line))?.[0].length ?? 0) : 0;
  return line
    .slice(source)
    .split('|')
    .some((part) => DAY.test(part) && part.replace(DAY, ' ').replace(BESIDE, '') === '');
}
