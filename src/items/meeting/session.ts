/** Which session of which body the meeting is. */
import type { OrganisationMention } from '../../mentions/mention.ts';
import { rolesOf } from '../../mentions/person/office.ts';
import type { Person } from '../../mentions/person/people.ts';
import type { Document } from '../../text/document.ts';
import { slug } from '../../text/slug.ts';
import { is, isMark, type Unit } from '../units.ts';
import type { Passage } from './passages.ts';

const ORDINALS: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const SESSION = /^(?:phiên họp|phiên|cuộc họp|họp phiên|họp)(?: thường kỳ)?(?: lần)? thứ (\p{L}+|\d{1,3})$/u;
const BODY =
  /^(?:uy-ban|ban-chi-dao|hoi-dong|to-cong-tac|tieu-ban|ubnd|hdnd|ban-chap-hanh|ban-thuong-vu|thuong-truc|chinh-phu)/;

/** Whether words name a meeting by its number, *phiên họp lần thứ 8*; not every *lần thứ 4* is a session. */
export function isSessionName(words: string): boolean {
  return SESSION.test(words);
}

/** The number of the session and the body that meets. */
export interface Session {
  readonly session?: number;
  readonly body?: { readonly id: string; readonly name: string };
}

/** Reads *phiên họp lần thứ 8 của Ủy ban*, *Ban Chỉ đạo … họp phiên thứ hai*. */
export function sessionOf(passages: readonly Passage[], { lower }: Document, chair: Person | undefined): Session {
  for (const { units } of passages) {
    for (let at = 0; at < units.length; at++) {
      const unit = units[at];
      if (unit?.kind !== 'reference') continue;
      const match = SESSION.exec(lower.slice(unit.start, unit.end));
      const number = match?.[1] === undefined ? undefined : (ORDINALS[match[1]] ?? Number(match[1]));
      if (number === undefined || Number.isNaN(number)) continue;
      const body = bodyOf(units, at) ?? bodyOfChair(units[at + 2], lower, chair);
      return { session: number, ...(body ? { body } : {}) };
    }
  }
  return {};
}

/** The body that meets: behind *của*, else before the verb that convenes. */
function bodyOf(units: readonly Unit[], at: number): OrganisationMention | undefined {
  for (let next = at + 1; next < Math.min(units.length, at + 4); next++) {
    const unit = units[next];
    if (unit?.kind === 'organisation' && BODY.test(unit.mention.id)) return unit.mention;
    if (isMark(unit, ',;.')) break;
  }
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const unit = units[before];
    if (
      unit?.kind === 'organisation' &&
      BODY.test(unit.mention.id) &&
      units.slice(before + 1, at + 1).some((each) => is(each, 'convening', 'meeting') || each.kind === 'reference')
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
    if (BODY.test(role.organisation) && role.organisation.startsWith(`${first}-`))
      return { id: role.organisation, name: role.organisationName };
  return undefined;
}
