/** Which body convened the meeting. */
import type { OrganisationMention } from '../../mentions/mention.ts';
import { rolesOf } from '../../mentions/person/office.ts';
import type { Person } from '../../mentions/person/people.ts';
import { HAS } from '../contents.ts';
import { is } from '../kind.ts';
import {
  ADVERB_OR_PAST,
  BYDOER,
  CONVENING_OR_REVIEWING,
  DEED,
  MEETING,
  POSSESSIVE,
  POSSESSIVE_OR_MEETING,
  REPORT,
  REVIEWING,
} from '../kinds.ts';
import { isMark, type Unit } from '../units.ts';
import type { Passage } from './passages.ts';

/** A body as the report gives it. */
export interface Body {
  readonly id: string;
  readonly name: string;
}

/** Sentences from the start among which a report says who convened the meeting. */
const NEAR = 12;
/** Units between the body and the word for the meeting. */
const REACH = 6;

/**
 * The convening body: *Bộ Y tế họp sơ kết …*, *hội nghị do Cục Thuế tổ chức*, *phiên họp thường kỳ của UBND tỉnh*, *Họp Tổ giúp việc …*
 * in a heading; else the organisation that the chair speaks for.
 */
export function bodyOf(passages: readonly Passage[], chair: Person | undefined): Body | undefined {
  for (const { kind, units, contents } of passages.slice(0, NEAR)) {
    if (!(contents & HAS.organisation)) continue;
    if (kind === 'related' || kind === 'recipients' || kind === 'caption') continue;
    const named =
      kind === 'title' || kind === 'letterhead' || kind === 'heading'
        ? (inHeading(units) ?? convenes(units))
        : (convenes(units) ?? ofMeeting(units));
    if (named) return named;
  }
  return ofChair(chair) ?? ofLetterhead(passages);
}

/** *Họp Tổ giúp việc Ban Chỉ đạo …*: the heading of minutes names the body behind the meeting. */
function inHeading(units: readonly Unit[]): Body | undefined {
  if (!is(units[0], MEETING)) return undefined;
  const at = is(units[1], POSSESSIVE) ? 2 : 1;
  const next = units[at];
  if (next?.kind !== 'organisation' || next.mention.type !== 'organisation') return undefined;
  const { id, name } = next.mention;
  const whole = units[at + 1];
  // Tổ giúp việc Ban Chỉ đạo …: a body of a body, named in one breath
  if (whole?.kind === 'organisation' && whole.start === next.end + 1)
    return { id: `${id}-${whole.mention.id}`, name: `${name} ${whole.mention.name}` };
  return { id, name };
}

/** *Bộ Y tế tổ chức hội nghị*, *do Cục Thuế (Bộ Tài chính) tổ chức*, *UBND tỉnh họp*. */
function convenes(units: readonly Unit[]): Body | undefined {
  const meets = units.some((unit) => is(unit, MEETING) || unit.kind === 'reference');
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit?.kind !== 'organisation' || unit.mention.type !== 'organisation') continue;
    let verb = at + 1;
    if (isMark(units[verb], '(')) {
      while (verb < units.length && !isMark(units[verb], ')')) verb++;
      verb++;
    }
    while (
      is(units[verb], ADVERB_OR_PAST) ||
      units[verb]?.kind === 'time' ||
      (units[verb]?.kind === 'organisation' && verb === at + 1)
    )
      verb++;
    if (!is(units[verb], CONVENING_OR_REVIEWING)) continue;
    if (is(units[verb], REVIEWING)) return bodyFrom(unit.mention);
    if (
      is(units[at - 1], BYDOER) ||
      is(units[verb], MEETING) ||
      units.slice(verb + 1, verb + REACH).some((each) => is(each, MEETING) || each.kind === 'reference')
    )
      return meets ? bodyFrom(unit.mention) : undefined;
  }
  return undefined;
}

/** *Phiên họp thường kỳ tháng 10/2025 của UBND thành phố Đà Nẵng*. */
function ofMeeting(units: readonly Unit[]): Body | undefined {
  for (let at = 0; at + 1 < units.length; at++) {
    const unit = units[at + 1];
    if (
      !is(units[at], POSSESSIVE_OR_MEETING) ||
      is(units[at], DEED) ||
      unit?.kind !== 'organisation' ||
      unit.mention.type !== 'organisation'
    )
      continue;
    const before = units.slice(Math.max(0, at - REACH), at + 1);
    const meeting = before.findLastIndex((each) => is(each, MEETING) && !is(each, DEED));
    if (meeting >= 0 && !before.slice(meeting).some((each) => each.kind === 'person' || is(each, REPORT)))
      return bodyFrom(unit.mention);
  }
  return undefined;
}

function bodyFrom({ id, name }: OrganisationMention): Body {
  return { id, name };
}

/** The letterhead of a notice, where it is that of the body and not of its office. */
function ofLetterhead(passages: readonly Passage[]): Body | undefined {
  for (const { kind, units } of passages.slice(0, NEAR)) {
    const unit = units[0];
    if (kind === 'letterhead' && units.length === 1 && unit?.kind === 'organisation')
      return unit.mention.id.startsWith('van-phong') ? undefined : bodyFrom(unit.mention);
  }
  return undefined;
}

/** *Bộ trưởng Bộ Giáo dục và Đào tạo … chủ trì*: the ministry; a head of Government convenes for no organisation that is named. */
function ofChair(chair: Person | undefined): Body | undefined {
  return bodiesOf(chair)[0];
}

function bodiesOf(chair: Person | undefined): Body[] {
  const parts = chair?.roles.flatMap((role) => [...rolesOf(role)]) ?? [];
  return parts.flatMap(({ organisation, organisationName }) =>
    organisation === '' ? [] : [{ id: organisation, name: organisationName }],
  );
}

/** A body that is named by its first words alone, in full where the chair's office or an earlier sentence has it: *Ban Chỉ đạo*. */
export function inFull(
  body: Body | undefined,
  passages: readonly Passage[],
  chair: Person | undefined,
): Body | undefined {
  if (body === undefined) return undefined;
  const own = bodiesOf(chair).find(({ id }) => id.startsWith(`${body.id}-`));
  if (own) return own;
  for (const { units } of passages.slice(0, NEAR)) {
    for (const unit of units)
      if (
        unit.kind === 'organisation' &&
        unit.mention.id.startsWith(`${body.id}-`) &&
        !unit.mention.id.startsWith(`${body.id}-khu-vuc`)
      )
        return bodyFrom(unit.mention);
  }
  return body;
}
