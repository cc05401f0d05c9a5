/** Organisations of the lexicon with the level or place that they are of: *Sở KH&CN tỉnh Nghệ An*, *TT PVHCC xã*. */
import type { Document } from '../../text/document.ts';
import { joins } from '../../text/walk.ts';
import type { FoundOrganisation } from './found.ts';
import { moreAt, type Where, whereAt } from './level.ts';

/** Kinds of bodies that stand at several places; of the others, a place behind the name is where it happens. */
const LOCAL: ReadonlySet<string> = new Set(['section', 'court', 'procuracy']);

/** The level or place of a listed organisation, without the tier that a body of its kind is of anyhow. */
function placesAt(document: Document, { id, endToken }: FoundOrganisation): Where[] {
  const where = whereAt(document, endToken, LEVEL_LAST.test(id) || ENTERPRISE.test(id));
  return where.map((place) => (isEvery(id, place.id) ? { ...place, id: '' } : place));
}

/** A department of the province is that of every province, a division that of every district: *Sở Y tế các tỉnh*, *Phòng Nội vụ các huyện*. */
export function isEvery(id: string, tier: string): boolean {
  return (id.startsWith('so-') && tier === 'cap-tinh') || (id.startsWith('phong-') && TIER_OF_DIVISIONS.test(tier));
}

const TIER_OF_DIVISIONS = /^cap-(?:huyen|xa)$/;

/** An enterprise, whose place stands without its level: *Công ty Điện lực Bắc Ninh*. */
const ENTERPRISE = /^cong-ty-/;

/** An id that tells the level already: *… tỉnh*, *Tỉnh ủy*. */
const LEVEL_LAST =
  /-(?:tinh|thanh-pho|huyen|quan|thi-xa|xa|phuong|dac-khu)$|(?:^|-)(?:tinh|thanh|huyen|quan|thi)-(?:uy|doan)$/;

/**
 * The organisations that a listed one is at the places behind it.
 *
 * @returns none where no level or place follows
 */
export function placedAt(document: Document, listed: FoundOrganisation, kind: string): FoundOrganisation[] {
  if (!joins(document, listed.endToken) || !LOCAL.has(kind)) return [];
  const where = placesAt(document, listed);
  const found = where.map(
    (place, index): FoundOrganisation => ({
      id: place.id === '' ? listed.id : `${listed.id}-${place.id}`,
      name: `${listed.name} ${place.name}`,
      type: place.id.startsWith('cap-') || place.id === 'cac-cap' ? 'group' : 'organisation',
      start: index === 0 ? listed.start : place.start,
      end: place.end,
      endToken: place.endToken,
      rule: 'organisation/place',
    }),
  );
  return [...found, ...elsewhere(document, listed, found)];
}

/** *UBND thành phố | Hải Phòng, Thành phố Hồ Chí Minh*: the same body at the places behind the first one. */
function elsewhere(
  document: Document,
  listed: FoundOrganisation,
  [first, ...others]: readonly FoundOrganisation[],
): FoundOrganisation[] {
  const level = LEVELS.exec(listed.id)?.groups?.['level'];
  if (first === undefined || others.length > 0 || level === undefined) return [];
  const words = level.split('-').length;
  return moreAt(document, listed.endToken - words, level, first.endToken).map((place) => ({
    ...first,
    id: `${listed.id.slice(0, -level.length)}${place.id}`,
    name: `${listed.name.split(' ').slice(0, -words).join(' ')} ${place.name}`,
    start: place.start,
    end: place.end,
    endToken: place.endToken,
  }));
}

/** The level that an id of the lexicon ends with. */
const LEVELS = /-(?<level>tinh|thanh-pho|xa|phuong|dac-khu)$/;
