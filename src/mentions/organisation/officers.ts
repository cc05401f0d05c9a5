/** Offices of organisations that are told to do something: *chủ tịch UBND các xã*, *lãnh đạo bộ, ngành*, *cán bộ, công chức cấp xã, huyện*. */

import { isOffice } from '../../lexicon/office-names.ts';
import { organisationId } from '../../lexicon/organisation-id.ts';
import { officers, quantifiers } from '../../lexicon/organisation-names.ts';
import { offices } from '../../lexicon/people.ts';
import type { Document } from '../../text/document.ts';
import { slug } from '../../text/slug.ts';
import { isCapital, joins, startOf, wordAt } from '../../text/walk.ts';
import { type FoundOrganisation, startingAt } from './found.ts';
import { bareGroupsAt, listedAt } from './groups.ts';
import { tiersAt, whereAt } from './level.ts';
import { endsOtherWord } from './other-words.ts';

const NONE: FoundOrganisation[] = [];

/**
 * An office before one or more organisations.
 *
 * @param organisationsAt reads the organisations behind the office
 */
export function officersAt(
  document: Document,
  token: number,
  organisationsAt: (document: Document, token: number) => FoundOrganisation[],
): FoundOrganisation[] {
  const quantifier = quantifiers.longestAt(document, token);
  const from = quantifier?.endToken ?? token;
  const office = officers.longestAt(document, from);
  if (
    !office ||
    !joins(document, office.endToken) ||
    endsOtherWord(document, from) ||
    (offices.longestAt(document, from)?.endToken ?? 0) > office.endToken
  )
    return [];
  const quantified = quantifiers.longestAt(document, office.endToken) !== undefined;
  const named = organisationsAt(document, office.endToken);
  const behind = named.length > 0 ? named : bareGroupsAt(document, office.endToken);
  if (
    isCapital(document, from) &&
    !quantifier &&
    isOffice(office.value) &&
    (named.length === 0 || behind.every(({ type }) => type === 'organisation'))
  )
    return [];
  if (!quantifier && isCapital(document, from) && holdsOne(document, from, behind.at(-1)?.endToken, organisationsAt))
    return [];
  const start = startOf(document, token);
  const role = slug(office.value);
  const found = behind.map(
    (each, index): FoundOrganisation =>
      each.type === 'officer' && index > 0
        ? each
        : {
            id: `${role}-${quantified ? each.id : each.id.replace(/^cac-/, '')}`,
            name: `${office.value} ${quantified ? each.name : each.name.replace(/^các /, '')}`,
            type: 'officer',
            start: index === 0 ? start : each.start,
            end: each.end,
            endToken: each.endToken,
            rule: 'organisation/officer',
          },
  );
  const last = found.at(-1);
  const listed = listedAt(document, from);
  if (
    listed &&
    (!last || listed.end > last.end || (listed.end === last.end && !listed.name.includes(','))) &&
    found.length <= 1
  )
    return [startingAt(listed, start)];
  return found;
}

/** *Bí thư | Đoàn phường kiến nghị*: an office in a body whose name takes up all that stands behind it is one person's. */
function holdsOne(
  document: Document,
  token: number,
  endToken: number | undefined,
  organisationsAt: (document: Document, token: number) => FoundOrganisation[],
): boolean {
  const office = offices.longestAt(document, token);
  const body = office && joins(document, office.endToken) ? organisationsAt(document, office.endToken)[0] : undefined;
  return body?.type === 'organisation' && endToken !== undefined && body.endToken >= endToken;
}

/** Groups of people by tier: *cán bộ, công chức cấp xã, huyện, tỉnh* is one for each. */
export function tieredAt(document: Document, base: FoundOrganisation): FoundOrganisation[] {
  const behind = wordAt(document, base.endToken);
  if (behind !== ',' && behind !== 'và' && behind !== 'cấp') return NONE;
  if (/-cap-(?:tinh|huyen|xa)$/.test(base.id)) {
    if (behind === 'cấp' || wordAt(document, base.endToken - 2) !== 'cấp') return NONE;
    const more = tiersAt(document, base.endToken + 1).filter((tier) => !isCapital(document, tier.endToken));
    return more.length === 0
      ? NONE
      : [
          base,
          ...more.map((tier) => ({
            id: base.id.replace(/-cap-[a-z]+$/, `-${tier.id}`),
            name: `${base.name.replace(/ cấp .*$/, '')} ${tier.name}`,
            type: base.type,
            start: tier.start,
            end: tier.end,
            endToken: tier.endToken,
            rule: 'organisation/tiers',
          })),
        ];
  }
  if (behind !== 'cấp') return NONE;
  return whereAt(document, base.endToken, true).map((tier, index) => ({
    id: organisationId(`${base.id}-${tier.id}`),
    name: `${base.name} ${tier.name}`,
    type: base.type,
    start: index === 0 ? base.start : tier.start,
    end: tier.end,
    endToken: tier.endToken,
    rule: 'organisation/tiers',
  }));
}
