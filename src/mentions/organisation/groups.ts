/** Groups under one head: *các bộ, ngành, địa phương* is three, *mỗi bộ, ngành* two. */
import { concerned, narrowed, narrowing, quantifiers } from '../../lexicon/organisation-names.ts';
import {
  groupNouns,
  type Organisation,
  type OrganisationForm,
  organisationForms,
} from '../../lexicon/organisations.ts';
import type { Hit } from '../../lexicon/phrases.ts';
import type { Document } from '../../text/document.ts';
import { slug } from '../../text/slug.ts';
import { endOf, isCapital, joins, startOf, wordAt } from '../../text/walk.ts';
import { type FoundOrganisation, LONGEST_LIST, startingAt } from './found.ts';
import { namedAt } from './named.ts';
import { endsOtherWord, isDeed, isFollowed } from './other-words.ts';

const MARKS = new Set([',', 'và', '/', '&', '-', 'cùng']);

function nounAt(document: Document, token: number): { noun: Organisation; end: number; endToken: number } | undefined {
  const hit = groupNouns.longestAt(document, token, (_, end) => !isFollowed(document, token, end));
  return hit ? { noun: hit.value, end: hit.end, endToken: hit.endToken } : undefined;
}

/** A group without *các*: by its noun, or by a longer phrase of the lexicon (*chủ tịch UBND tỉnh, thành phố*). */
function memberAt(document: Document, token: number): FoundOrganisation | undefined {
  const hit = nounAt(document, token);
  const narrower = hit && narrowedAt(document, token, hit.endToken);
  const end = narrower?.end ?? hit?.end ?? 0;
  const listed = listedAt(document, token);
  if (listed && listed.type !== 'organisation' && listed.end > (hit?.end ?? 0) && listed.end >= end) return listed;
  if (!hit || (isCapital(document, token) && (namedAt(document, token)[0]?.end ?? 0) >= end)) return undefined;
  const start = startOf(document, token);
  const { id, name, kind } = hit.noun;
  if (!narrower)
    return {
      id,
      name,
      type: kind === 'person-group' ? 'officer' : 'group',
      start,
      end,
      endToken: hit.endToken,
      rule: 'organisation/groups',
    };
  return {
    id: `${id}-${slug(narrower.name)}`,
    name: `${name} ${narrower.name}`,
    type: 'group',
    start,
    end,
    endToken: narrower.endToken,
    rule: 'organisation/groups',
  };
}

/** What narrows a group down behind its noun: *các hiệp hội **ngành hàng***. */
function narrowedAt(
  document: Document,
  token: number,
  endToken: number,
): { name: string; end: number; endToken: number } | undefined {
  if (narrowed.longestAt(document, token)?.endToken !== endToken) return undefined;
  let at = endToken;
  for (let word = modifierAt(document, at); word; word = modifierAt(document, at)) at = word.endToken;
  if (at === endToken) return undefined;
  const end = endOf(document, at - 1);
  return { name: document.cased.slice(startOf(document, endToken), end), end, endToken: at };
}

function modifierAt(document: Document, token: number) {
  if (!joins(document, token) || isDeed(document, token)) return undefined;
  return narrowing.longestAt(document, token);
}

/** One or more groups without *các*, as they stand behind an office: *lãnh đạo bộ, ngành*. */
export function bareGroupsAt(document: Document, token: number): FoundOrganisation[] {
  const several = groupsAt(document, token);
  if (several.length > 0) return several;
  const one = memberAt(document, token);
  return one ? [one] : [];
}

/**
 * Reads a list of groups at a token.
 *
 * @returns the groups; without *các*, *mỗi* … in front, two at least
 */
export function groupsAt(document: Document, token: number): FoundOrganisation[] {
  const quantifier = quantifiers.longestAt(document, token);
  const found: FoundOrganisation[] = [];
  let at = quantifier?.endToken ?? token;
  if (quantifier ? !joins(document, at) : endsOtherWord(document, token)) return [];
  if (wordAt(document, at) === 'đồng' && wordAt(document, at + 1) === 'chí') at += 2;
  while (found.length < LONGEST_LIST) {
    const hit = memberAt(document, at);
    if (!hit || (found.length > 0 && isCapital(document, at) && (!quantifier || hit.type === 'officer'))) break;
    found.push(found.length === 0 ? startingAt(hit, startOf(document, token)) : hit);
    let next = hit.endToken;
    if (!joins(document, next)) break;
    if (MARKS.has(wordAt(document, next))) next++;
    else if (!nounAt(document, next) || wordAt(document, hit.endToken - 1) !== 'bộ') break;
    if (wordAt(document, next) === 'và') next++;
    if (wordAt(document, next) === 'các') next++;
    if (!joins(document, next) || /-cap-(?:tinh|huyen|xa)$/.test(hit.id)) break;
    at = next;
  }
  const last = found.at(-1);
  if (last === undefined || (!quantifier && (found.length < 2 || found[0]?.type === 'officer'))) return [];
  const meant = concerned.longestAt(document, last.endToken);
  return meant ? [...found.slice(0, -1), { ...last, end: meant.end, endToken: meant.endToken }] : found;
}

/** The longest phrase of the lexicon at a token, written as it must be. */
export function formAt(document: Document, token: number): Hit<OrganisationForm> | undefined {
  const start = startOf(document, token);
  return organisationForms.longestAt(document, token, ({ letters, entry }, end) => {
    if (letters === '*')
      return entry.kind !== 'group' || !(isFollowed(document, token, end) || endsOtherWord(document, token));
    const text = document.cased.slice(start, end);
    return letters === 'a'
      ? text[0] !== text[0]?.toLowerCase()
      : text === text.toUpperCase() || text[1] === text[1]?.toUpperCase();
  });
}

/** The organisation of such a phrase. */
export function listedAt(
  document: Document,
  token: number,
  form = formAt(document, token),
): FoundOrganisation | undefined {
  if (!form) return undefined;
  const { id, name, kind } = form.value.entry;
  return {
    id,
    name,
    type: kind === 'group' ? 'group' : kind === 'person-group' ? 'officer' : 'organisation',
    start: startOf(document, token),
    end: form.end,
    endToken: form.endToken,
    rule: 'organisation/lexicon',
  };
}
