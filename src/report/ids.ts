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

/** Eight hex digits over the parts, blind to case, spacing and the form of Unicode. */
function digest(parts: readonly (string | number | undefined)[]): string {
  const hash = new Hash();
  for (const part of parts) {
    if (typeof part === 'number') hash.addWords(String(part));
    else if (part !== undefined) hash.addWords(part.normalize('NFC').toLowerCase());
    hash.add(0);
  }
  return hash.digest();
}

/** Spaces, tabs, breaks of lines and no-break spaces. */
const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;

/** A hash for telling texts apart, not for keeping secrets: FNV-1a, mixed once more at the end. */
class Hash {
  #state = 0x811c9dc5;

  /** One code unit. */
  add(code: number): void {
    this.#state = Math.imul(this.#state ^ code, 0x01000193);
  }

  /** A text with one space between its words. */
  addWords(text: string): void {
    let spaced = false;
    let begun = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        spaced = begun;
        continue;
      }
      if (spaced) this.add(0x20);
      this.add(code);
      spaced = false;
      begun = true;
    }
  }

  digest(): string {
    let state = this.#state;
    state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    return ((state ^ (state >>> 16)) >>> 0).toString(16).padStart(8, '0');
  }
}
