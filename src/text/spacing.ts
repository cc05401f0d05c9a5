/** Words cut from a text, as they read on one line. */

/** A text with one space wherever it has white space, the same text where that is so already. */
export function singleSpaced(text: string): string {
  let wasSpace = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const space = code === 0x20;
    if ((space && wasSpace) || (!space && isOtherSpace(code))) return text.replace(/\s+/g, ' ');
    wasSpace = space;
  }
  return text;
}

/** White space of other kinds than the space itself, as `\s` has it. */
function isOtherSpace(code: number): boolean {
  if (code < 0xa0) return code >= 0x09 && code <= 0x0d;
  if (code < 0x2000) return code === 0xa0 || code === 0x1680;
  return (
    code <= 0x200a ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
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
