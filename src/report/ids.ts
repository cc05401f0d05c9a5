import { createHash } from 'node:crypto';

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
  const said = parts.map((part) =>
    String(part ?? '')
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
  return createHash('sha256').update(said.join('\u0000')).digest('hex').slice(0, 8);
}
