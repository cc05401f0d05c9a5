/** Offices as they stand in roles: which office it is, how high, in which organisation. */

import { organisationId } from '../../lexicon/organisation-id.ts';
import { heads } from '../../lexicon/organisation-names.ts';
import { ministers, ministryWord, offices, presiding } from '../../lexicon/people.ts';
import { type Document, document } from '../../text/document.ts';
import { isCapital, wordAt } from '../../text/walk.ts';
import { loweringOf } from '../organisation/rank.ts';
import { readOrganisations } from '../organisation/reader.ts';

/** The parts of a role such as *Phó Chủ tịch UBND tỉnh Đồng Tháp*. */
export interface RoleParts {
  /** The office's full name: *Thủ tướng Chính phủ* for *Thủ tướng*. */
  readonly office: string;
  /** 9 for heads of State, 2 for staff; lower in districts and communes. */
  readonly rank: number;
  /** Id of the organisation, empty where the role names none. */
  readonly organisation: string;
  /** The same in the text's words. */
  readonly organisationName: string;
  /** Whether it is no office but the part that somebody has in the meeting: *chủ tọa*. */
  readonly presides: boolean;
}

const known = new Map<string, RoleParts[]>();

/** The offices that a role is made of, in its order. */
export function rolesOf(role: string): readonly RoleParts[] {
  const there = known.get(role);
  if (there) return there;
  const parts = role.split(', ').flatMap((text) => {
    const view = document(text);
    if (presiding.longestAt(view, 0))
      return [{ office: text, rank: 7, organisation: '', organisationName: '', presides: true }];
    const hit = offices.longestAt(view, 0);
    if (!hit) return [];
    const organisationName =
      bodyIn(view, hit.endToken) ??
      text
        .slice(hit.end)
        .replace(/^\s*(?:thường trực|của)\s+/iu, '')
        .trim();
    const organisation = organisationIn(organisationName, ministers.longestAt(view, 0) !== undefined);
    return [
      {
        office: hit.value.name,
        rank: Math.max(1, hit.value.rank - loweringOf(organisation)),
        organisation,
        organisationName,
        presides: false,
      },
    ];
  });
  if (known.size > 1000) known.clear();
  known.set(role, parts);
  return parts;
}

/** *Phó Trưởng Ban Chỉ đạo của Chính phủ về …*: the body whose name begins inside the office. */
function bodyIn(view: Document, endToken: number): string | undefined {
  for (let at = 1; at < endToken; at++) {
    if (!isCapital(view, at) || !heads.startsWith(wordAt(view, at))) continue;
    const [first] = readOrganisations(view, at);
    if (first?.type === 'organisation' && first.endToken > endToken) return view.cased.slice(first.start, first.end);
  }
  return undefined;
}

/** The id of the organisation that a role names, as the lexicon or the form of its name has it. */
function organisationIn(name: string, ofMinistry: boolean): string {
  if (name === '') return '';
  const whole = (text: string) => {
    const [first, ...others] = readOrganisations(document(text), 0);
    return first && others.length === 0 && first.end === text.length ? first : undefined;
  };
  const found = whole(name);
  const ministry = ofMinistry && found?.rule !== 'organisation/lexicon' ? whole(`${ministryWord} ${name}`) : undefined;
  return (ministry?.rule === 'organisation/lexicon' ? ministry : found)?.id ?? organisationId(name);
}

/** The id of an office that is told to do something: *Thủ tướng* is `thu-tuong-chinh-phu`. */
export function officeId(role: string): string {
  const [first] = rolesOf(role);
  return organisationId(first && first.organisation === '' ? first.office : role);
}
