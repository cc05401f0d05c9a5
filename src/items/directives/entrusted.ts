/** Who answers for a deed, named behind it and alone: *(Phòng Đào tạo chủ trì)*, *- giao Sở Nội vụ*, *Đơn vị thực hiện: Phòng Kinh doanh*. */

import type { Assignee } from '../../report/model.ts';
import { anyIs, is } from '../kind.ts';
import { BESIDE_NAME, LEAD, NAMES_ROLE, SUPPORT } from '../kinds.ts';
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
    } else if (unit?.kind !== 'time' && !isMark(unit, ':.-–') && !is(unit, BESIDE_NAME)) return [];
  }
  return found;
}

/** Whether a name stands behind a word before the next comma. */
function namesFollow(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from + 1; at < to && !isMark(units[at], ',;'); at++) if (isAgent(units[at])) return true;
  return false;
}

/** The brackets that a part ends with, where they say who answers for it: *Hợp nhất hai phần mềm (Phòng Đào tạo chủ trì)*. */
export interface Aside {
  readonly names: readonly Assignee[];
  /** Offset of the bracket that opens. */
  readonly start?: number | undefined;
}

/** Who answers for a part, in the brackets that it ends with. */
export function bracketedIn(units: readonly Unit[], [from, to]: Part): Aside {
  const close = bodyEnd(units, to) - 1;
  if (!isMark(units[close], ')')) return NO_ASIDE;
  let open = close;
  while (open > from && !isMark(units[open], '(')) open--;
  const names = open > from + 1 ? namesIn(units, [open + 1, close]) : [];
  return names.length > 0 ? { names, start: units[open]?.start } : NO_ASIDE;
}

const NO_ASIDE: Aside = { names: [] };

/** The names of a part that says of what was told before who answers for it: by a role, or by a word for who does it. */
export function chargedWith(units: readonly Unit[], part: Part): readonly Assignee[] {
  return anyIs(units, part[0], part[1], NAMES_ROLE) ? namesIn(units, part) : [];
}
