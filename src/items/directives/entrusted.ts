/** Who answers for a deed, named behind it and alone: *(Phòng Đào tạo chủ trì)*, *- giao Sở Nội vụ*, *Đơn vị thực hiện: Phòng Kinh doanh*. */

import type { Assignee } from '../../report/model.ts';
import { anyIs, is } from '../kind.ts';
import { BESIDE_NAME, DEED, LEAD, NAMES_ROLE, SUPPORT } from '../kinds.ts';
import { isAgent, isMark, type Unit } from '../units.ts';
import { assigneeOf } from './assignees.ts';
import { bodyEnd } from './drafts.ts';
import type { Part } from './parts.ts';

/**
 * The names of a part that holds nothing but them, what they are to do about it, and a time.
 *
 * @param all the role of those of whom the part does not say another
 * @returns none where anything else stands there, or no name
 */
export function namesIn(units: readonly Unit[], [from, to]: Part, all?: Assignee['role']): readonly Assignee[] {
  const found: Assignee[] = [];
  let clause = 0;
  let role = all;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    // *Cục trưởng Quách Đình Lực chủ trì.* tells who chaired.
    if (unit?.kind === 'person' && unit.mention.name !== undefined) return [];
    if (isAgent(unit)) {
      const one = assigneeOf(unit.mention);
      if (one.id !== '' && !found.some(({ id }) => id === one.id)) found.push(role ? { ...one, role } : one);
    } else if (is(unit, LEAD) || is(unit, SUPPORT)) {
      const told = is(unit, LEAD) ? 'lead' : 'support';
      if (found.length > clause && !namesFollow(units, at, to))
        for (let index = clause; index < found.length; index++) {
          const one = found[index];
          if (one) found[index] = { ...one, role: told };
        }
      else role = told;
    } else if (isMark(unit, ',;')) {
      clause = found.length;
      if (isMark(unit, ';') || role === 'lead') role = all;
    } else if (is(unit, DEED) && units[at + 1]?.kind === 'time') {
      at++;
    } else if (unit?.kind !== 'time' && !isMark(unit, ':.-–') && !is(unit, BESIDE_NAME)) return [];
  }
  return found;
}

/** Whether a name stands behind a word before the next comma. */
function namesFollow(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from + 1; at < to && !isMark(units[at], ',;'); at++) if (isAgent(units[at])) return true;
  return false;
}

/**
 * What a part ends with, where it says who answers for it: in brackets, *Hợp nhất hai phần mềm (Phòng Đào tạo chủ trì)*, or
 * behind a colon or dash, *Tập huấn cán bộ xã: Sở Nội vụ chủ trì, xong trong tháng 4*.
 */
export interface Aside {
  readonly names: readonly Assignee[];
  /** Offset of the mark before it. */
  readonly start?: number | undefined;
}

/** Who answers for a part, in what it ends with. */
export function asideIn(units: readonly Unit[], [from, to]: Part): Aside {
  const end = bodyEnd(units, to);
  const brackets = isMark(units[end - 1], ')');
  const marks = brackets ? '(' : ':-–';
  let open = end - 1;
  while (open > from && !isMark(units[open], marks)) open--;
  if (open <= from + 1) return NO_ASIDE;
  const names = brackets ? namesIn(units, [open + 1, end - 1]) : chargedWith(units, [open + 1, end]);
  return names.length > 0 ? { names, start: units[open]?.start } : NO_ASIDE;
}

const NO_ASIDE: Aside = { names: [] };

/** The names of a part that says of what was told before who answers for it: by a role, or by a word for who does it. */
export function chargedWith(units: readonly Unit[], part: Part): readonly Assignee[] {
  return anyIs(units, part[0], part[1], NAMES_ROLE) ? namesIn(units, part) : [];
}
