/** Words cut from a text, as they read on one line. */

/** Two white spaces in a row, or one of another kind than the space itself. */
const UNEVEN = /\s\s|[^\S ]/;

/** A text with one space wherever it has white space, the same text where that is so already. */
export function singleSpaced(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/**
 * A text without some characters at its ends.
 *
 * @param first those that it does not begin with
 * @param last  those that it does not end with
 */
export function stripped(text: string, first: string, last: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && first.includes(text.charAt(start))) start++;
  while (end > start && last.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** The number of words on a line, one space between them. */
export function wordCount(line: string): number {
  let count = 1;
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) count++;
  return count;
}

/** Spaces in a row, or other spaces than the usual. */
const SPACED = / {2}|[^\S \n]/;

/** What gives the lines of a text as they read: composed, and with one space where there are several. */
export function plainIn(text: string): (line: string) => string {
  if (text === text.normalize('NFC') && !SPACED.test(text)) return (line) => line;
  return (line) => line.normalize('NFC').replace(/[^\S\n]{2,}/g, ' ');
}
