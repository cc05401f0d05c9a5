/** Groups under one head: *các bộ, ngành, địa phương* is three, *mỗi bộ, ngành* two. */
import { concerned, followed, quantifiers } from '../../lexicon/organisation-names.ts';
import { groupNouns, type Organisation, organisationForms } from '../../lexicon/organisations.ts';
import type { Document } from '../../text/document.ts';
import { isCapital, joins, startOf, wordAt } from '../../text/walk.ts';
import type { FoundOrganisation } from './found.ts';

const MARKS = new Set([',', 'và', '/', '&', '-', 'cùng']);

function nounAt(document: Document, token: number): { noun: Organisation; end: number; endToken: number } | undefined {
  const hit = groupNouns.longestAt(document, token, (_, end) => !isFollowed(document, token, end));
  return hit ? { noun: hit.value, end: hit.end, endToken: hit.endToken } : undefined;
}

/** *bộ* is no ministry in *bộ phận*. */
function isFollowed(document: Document, token: number, end: number): boolean {
  const noun = document.lower.slice(startOf(document, token), end);
  const after = followed.get(noun);
  if (!after) return false;
  let next = token;
  while (startOf(document, next) < end) next++;
  return after.longestAt(document, next) !== undefined;
}

/** A group without *các*: by its noun, or by a longer phrase of the lexicon (*chủ tịch UBND tỉnh, thành phố*). */
function memberAt(document: Document, token: number): FoundOrganisation | undefined {
  const hit = nounAt(document, token);
  const listed = listedAt(document, token);
  if (listed && listed.type !== 'organisation' && listed.end > (hit?.end ?? 0)) return listed;
  if (!hit) return undefined;
  const { id, name, kind } = hit.noun;
  return { id, name, type: kind === 'person-group' ? 'officer' : 'group', start: startOf(document, token), end: hit.end, endToken: hit.endToken, rule: 'organisation/groups' };
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
  if (quantifier && !joins(document, at)) return [];
  if (wordAt(document, at) === 'đồng' && wordAt(document, at + 1) === 'chí') at += 2;
  for (;;) {
    const hit = memberAt(document, at);
    if (!hit || (found.length > 0 && !quantifier && isCapital(document, at))) break;
    found.push(found.length === 0 ? { ...hit, start: startOf(document, token) } : hit);
    if (hit.id.includes('-cap-')) break;
    let next = hit.endToken;
    if (!joins(document, next)) break;
    if (MARKS.has(wordAt(document, next))) next++;
    else if (!nounAt(document, next) || wordAt(document, hit.endToken - 1) !== 'bộ') break;
    if (wordAt(document, next) === 'và') next++;
    if (wordAt(document, next) === 'các') next++;
    if (!joins(document, next)) break;
    at = next;
  }
  const last = found.at(-1);
  if (last === undefined || (!quantifier && (found.length < 2 || found[0]?.type === 'officer'))) return [];
  const meant = concerned.longestAt(document, last.endToken);
  return meant ? [...found.slice(0, -1), { ...last, end: meant.end, endToken: meant.endToken }] : found;
}

/** The longest phrase of the lexicon at a token, written as it must be. */
export function listedAt(document: Document, token: number): FoundOrganisation | undefined {
  const start = startOf(document, token);
  const hit = organisationForms.longestAt(document, token, ({ letters, entry }, end) => {
    if (letters === 'any') return entry.kind !== 'group' || !isFollowed(document, token, end);
    const text = document.cased.slice(start, end);
    return letters === 'capital' ? text[0] !== text[0]?.toLowerCase() : text === text.toUpperCase() || text[1] === text[1]?.toUpperCase();
  });
  if (!hit) return undefined;
  const { entry } = hit.value;
  const type = entry.kind === 'group' ? 'group' : entry.kind === 'person-group' ? 'officer' : 'organisation';
  return { id: entry.id, name: entry.name, type, start, end: hit.end, endToken: hit.endToken, rule: 'organisation/lexicon' };
}
