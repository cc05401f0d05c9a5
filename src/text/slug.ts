/**
 * A name as an id: lower case, without diacritics, words joined by hyphens: *Bộ Công Thương* is `bo-cong-thuong`.
 *
 * @param name any text
 */
export function slug(name: string): string {
  const there = known.get(name);
  if (there !== undefined) return there;
  const made = slugOf(name);
  if (known.size >= MOST_NAMES) known.clear();
  known.set(name, made);
  return made;
}

/** Names come again and again in the reports of one field. */
const known = new Map<string, string>();
const MOST_NAMES = 1 << 12;

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
