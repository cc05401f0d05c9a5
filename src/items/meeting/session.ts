/** Which session of which body the meeting is. */
import type { OrganisationMention } from '../../mentions/mention.ts';
import { readAny } from '../../mentions/number/amount.ts';
import { isBody } from '../../mentions/organisation/rank.ts';
import { rolesOf } from '../../mentions/person/office.ts';
import type { Person } from '../../mentions/person/people.ts';
import type { Document } from '../../text/document.ts';
import { slug } from '../../text/slug.ts';
import { HAS } from '../contents.ts';
import { is } from '../kind.ts';
import { CONVENING_OR_MEETING } from '../kinds.ts';
import { isMark, type Unit } from '../units.ts';
import type { Passage } from './passages.ts';

/** Ordinals that are no numbers. */
const ORDINALS: Readonly<Record<string, number>> = { nhất: 1, nhì: 2, tư: 4 };
/** What sits in numbered sessions here: no congress, no *kỳ họp* of the National Assembly. */
const MEETS = /^(?:phiên|cuộc họp|họp)(?!\p{L})/u;
/** Behind this word stands the number of a session. */
const NTH = ' thứ ';

/** Whether words name a meeting by its number, *phiên họp lần thứ 8*; not every *lần thứ 4* is a session. */
export function isSessionName(words: string): boolean {
  return numberOf(words) !== undefined;
}

function numberOf(words: string): number | undefined {
  if (!words.includes(NTH) || !MEETS.test(words)) return undefined;
  const nth = words.slice(words.lastIndexOf(NTH) + NTH.length);
  return ORDINALS[nth] ?? readAny(nth);
}

/** The number of the session and the body that meets. */
export interface Session {
  readonly session?: number;
  readonly body?: { readonly id: string; readonly name: string };
}

/** Reads *phiên họp lần thứ 8 của Ủy ban*, *Ban Chỉ đạo … họp phiên thứ hai*. */
export function sessionOf(passages: readonly Passage[], { lower }: Document, chair: Person | undefined): Session {
  for (const { units, contents } of passages) {
    if (!(contents & HAS.reference)) continue;
    for (let at = 0; at < units.length; at++) {
      const unit = units[at];
      if (unit?.kind !== 'reference') continue;
      const number = numberOf(lower.slice(unit.start, unit.end));
      if (number === undefined || Number.isNaN(number)) continue;
      const body = bodyBehind(units, at) ?? bodyOfChair(units[at + 2], lower, chair) ?? bodyBefore(units, at);
      return { session: number, ...(body ? { body } : {}) };
    }
  }
  return {};
}

/** The body that meets, behind *của*. */
function bodyBehind(units: readonly Unit[], at: number): OrganisationMention | undefined {
  for (let next = at + 1; next < Math.min(units.length, at + 4); next++) {
    const unit = units[next];
    if (unit?.kind === 'organisation' && isBody(unit.mention.id)) return unit.mention;
    if (isMark(unit, ',;.')) break;
  }
  return undefined;
}

/** The body before the verb that convenes, with nobody in between who chairs. */
function bodyBefore(units: readonly Unit[], at: number): OrganisationMention | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const unit = units[before];
    if (unit?.kind === 'person') break;
    if (
      unit?.kind === 'organisation' &&
      isBody(unit.mention.id) &&
      units.slice(before + 1, at + 1).some((each) => is(each, CONVENING_OR_MEETING) || each.kind === 'reference')
    )
      return unit.mention;
  }
  return undefined;
}

/** *phiên họp lần thứ 8 của Ủy ban*: the body is named in full in the chair's office. */
function bodyOfChair(unit: Unit | undefined, lower: string, chair: Person | undefined): Session['body'] {
  if (unit === undefined || chair === undefined) return undefined;
  const word = slug(lower.slice(unit.start, unit.end + 4));
  const first = word.split('-')[0] ?? '';
  for (const role of chair.roles.flatMap(rolesOf))
    if (isBody(role.organisation) && role.organisation.startsWith(`${first}-`))
      return { id: role.organisation, name: role.organisationName };
  return undefined;
}
