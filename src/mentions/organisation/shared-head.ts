/** One head for several names: *các Bộ: Công an, Quốc phòng và Tài chính*, *Bộ NN-MT, VH-TT-DL*. */
import { organisationId } from '../../lexicon/organisation-id.ts';
import { heads } from '../../lexicon/organisation-names.ts';
import { fields } from '../../lexicon/organisations.ts';
import type { Document } from '../../text/document.ts';
import { isCapital, joins, startOf, wordAt } from '../../text/walk.ts';
import { type FoundOrganisation, LONGEST_LIST, startingAt } from './found.ts';
import { nameEnd } from './named.ts';
import { isDeed } from './other-words.ts';

/** Heads that several names share. */
const SHARED: ReadonlySet<string> = new Set(['bộ', 'sở', 'cục', 'vụ', 'ban', 'phòng']);
/** What follows the name of a force rather than of a ministry: *Công an tỉnh*. */
const LEVELS: ReadonlySet<string> = new Set(['tỉnh', 'thành', 'tp', 'huyện', 'xã', 'phường', 'các', 'quận', 'nhân']);

function memberAt(document: Document, head: string, token: number): FoundOrganisation | undefined {
  if (!joins(document, token)) return undefined;
  const start = startOf(document, token);
  const hit = fields.longestAt(document, token);
  if (
    !isCapital(document, token) &&
    (head !== 'sở' || !hit || (isDeed(document, token) && !isDeed(document, hit.endToken)))
  )
    return undefined;
  if (hit && !LEVELS.has(wordAt(document, hit.endToken))) {
    const { value } = hit;
    const name = head === 'bộ' ? value.name : `${capitalised(head)} ${value.name.slice(3)}`;
    return {
      id: head === 'bộ' ? value.id : organisationId(name),
      name,
      type: 'organisation',
      start,
      end: hit.end,
      endToken: hit.endToken,
      rule: 'organisation/shared-head',
    };
  }
  if (hit || head === 'bộ' || heads.longestAt(document, token)) return undefined;
  const end = nameEnd(document, token, head);
  if (end === token) return undefined;
  const last = document.tokens.ends[end - 1] ?? start;
  const name = `${capitalised(head)} ${document.cased.slice(start, last)}`;
  return {
    id: organisationId(name),
    name,
    type: 'organisation',
    start,
    end: last,
    endToken: end,
    rule: 'organisation/shared-head',
  };
}

/**
 * Names that share the head at a token (*các Bộ …*, *Sở …*).
 *
 * @returns the names, the first with its head; none where there are fewer than two
 */
export function sharedHeadAt(document: Document, token: number): FoundOrganisation[] {
  const several = wordAt(document, token) === 'các';
  const at = several ? token + 1 : token;
  const head = wordAt(document, at);
  if (!SHARED.has(head) || (!several && (head !== 'bộ' || !isCapital(document, at)))) return [];
  let next = at + 1;
  if (wordAt(document, next) === ':') next++;
  const found: FoundOrganisation[] = [];
  while (found.length < LONGEST_LIST) {
    const member = memberAt(document, head, next);
    if (!member) break;
    found.push(found.length === 0 ? startingAt(member, startOf(document, token)) : member);
    next = member.endToken;
    const mark = wordAt(document, next);
    if (mark !== ',' && mark !== 'và' && mark !== ';') break;
    next++;
    if (mark === ',' && wordAt(document, next) === 'và') next++;
  }
  const [only] = found;
  if (only && several && found.length === 1 && head === 'sở')
    return [{ ...only, id: `cac-${only.id}`, name: `các ${only.name}`, type: 'group' }];
  return found.length > 1 || several ? found : [];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
