/**
 * A name as an id: lower case, without diacritics, words joined by hyphens: *Bộ Công Thương* is `bo-cong-thuong`.
 *
 * @param name any text
 */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
