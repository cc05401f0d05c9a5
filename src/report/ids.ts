/**
 * Gives the items of one list their ids. An id is made from what the item says, not from where it stands: another
 * paragraph in the report changes no other item's id. Of items that say the same, the second gets `-2`, and so on.
 *
 * @param prefix of the list: `m` metrics, `d` deadlines, `r` directives
 * @returns gives the next item its id, from the parts of what it says (words and numbers; absent ones count as such)
 */
export function idsWithPrefix(prefix: 'm' | 'd' | 'r'): (parts: readonly (string | number | undefined)[]) => string {
  const used = new Map<string, number>();
  return (parts) => {
    const id = `${prefix}-${digest(parts)}`;
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** Eight hex digits over the parts, blind to case, spacing and the form of Unicode: FNV-1a, mixed once more at the end. */
function digest(parts: readonly (string | number | undefined)[]): string {
  let state = 0x811c9dc5;
  for (const part of parts) {
    if (part !== undefined) state = withWords(state, String(part));
    state = withUnit(state, 0);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  state ^= state >>> 16;
  return hex(state >>> 16) + hex(state & 0xffff);
}

/** Four digits; a small integer is written many times faster than one of 32 bits. */
function hex(half: number): string {
  return (half + 0x10000).toString(16).slice(1);
}

function withUnit(state: number, code: number): number {
  return Math.imul(state ^ code, 0x01000193);
}

/** A hash with one more text in it, one space between its words. */
function withWords(before: number, text: string): number {
  const words = USUAL.test(text) ? text.toLowerCase() : spelled(text);
  let state = before;
  for (let at = 0; at < words.length; at++) state = withUnit(state, words.charCodeAt(at));
  return state;
}

/** Words of composed Vietnamese letters and usual marks, one space between them: only their capitals differ from what is hashed. */
const USUAL = /^[!-\x7f\xc0-\xffĂăĐđĨĩŨũƠơƯưẠ-ỹ\u2010-\u2026]+(?: [!-\x7f\xc0-\xffĂăĐđĨĩŨũƠơƯưẠ-ỹ\u2010-\u2026]+)*$/;

/** Any text in the form in which it is hashed. */
function spelled(text: string): string {
  const words = text.normalize('NFC').toLowerCase().split(SPACES);
  return words.filter((word) => word !== '').join(' ');
}

/** Spaces, tabs, breaks of lines and no-break spaces. */
const SPACES = /[ \t-\r\xa0]+/;
