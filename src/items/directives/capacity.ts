/** In what capacity somebody must do something: *căn cứ chức năng, nhiệm vụ được giao*, *theo lĩnh vực phụ trách*. */

import { is } from '../kind.ts';
import { CAPACITY_FOLLOWED, NOMINAL } from '../kinds.ts';
import { isAgent, isMark, type Unit } from '../units.ts';

/** Units that the words for a capacity may take up. */
const LONGEST = 10;

/** Index of the verb that follows the words for a capacity, which begin before `from`; `from` where there is none near. */
export function behindCapacity(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    const unit = units[at];
    if (is(unit, CAPACITY_FOLLOWED) && !is(units[at - 1], NOMINAL)) return at;
    if (isAgent(unit) || isMark(unit, ';:(')) break;
  }
  return from;
}
