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
  let state = before;
  let spaced = false;
  let begun = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = begun;
      continue;
    }
    const unit = lowerUnit(code);
    if (unit === OTHER) return withOtherWords(before, text);
    if (spaced) state = withUnit(state, SPACE);
    state = withUnit(state, unit);
    spaced = false;
    begun = true;
  }
  return state;
}

/** The same for a text that holds more than Vietnamese is usually written with. */
function withOtherWords(before: number, text: string): number {
  const words = text.normalize('NFC').toLowerCase().split(SPACES);
  let state = before;
  for (const [index, word] of words.filter((each) => each !== '').entries()) {
    if (index > 0) state = withUnit(state, SPACE);
    for (let at = 0; at < word.length; at++) state = withUnit(state, word.charCodeAt(at));
  }
  return state;
}

const SPACE = 0x20;
/** Spaces, tabs, breaks of lines and no-break spaces. */
const SPACES = /[ \t-\r\xa0]+/;
const isSpace = (code: number) => code === SPACE || (code >= 0x09 && code <= 0x0d) || code === 0xa0;

const OTHER = -1;

/** A composed letter of Vietnamese in lower case, a mark as it is; {@link OTHER} for what else there is. */
function lowerUnit(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code >= 0x1ea0 && code <= 0x1ef9) return code | 1;
  if (code >= 0xc0 && code <= 0xff) return code <= 0xde && code !== 0xd7 ? code + 0x20 : code;
  switch (code | 1) {
    case 0x103:
    case 0x111:
    case 0x129:
    case 0x169:
    case 0x1a1:
      return code | 1;
    case 0x1af:
    case 0x1b1:
      return code === 0x1b1 ? OTHER : 0x1b0;
    default:
      return code >= 0x2010 && code <= 0x2026 ? code : OTHER;
  }
}
