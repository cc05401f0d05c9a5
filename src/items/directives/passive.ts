/** Instructions told from the side of those who must carry them out: *Bộ X được giao …*. */

import { is } from '../kind.ts';
import { LISTING_LOOSELY, PASSIVE, PASSIVE_ORDER, PASSIVE_REQUEST, PASSIVE_TO } from '../kinds.ts';
import { isAgent, isMark, type Unit } from '../units.ts';
import type { Act } from './draft.ts';

/** Index of the passive verb behind those who are told, or before them (*việc … được giao cho Học viện*); nothing where there is none. */
export function passiveIn(units: readonly Unit[], from: number, to: number): number | undefined {
  for (let at = from; at + 1 < to; at++) if (is(units[at], PASSIVE_TO) && isAgent(units[at + 1])) return at;
  let at = from;
  while (at < to && (isAgent(units[at]) || isMark(units[at], ',/') || is(units[at], LISTING_LOOSELY))) at++;
  return at > from && is(units[at], PASSIVE) ? at : undefined;
}

/** The passive says what kind of act it was. */
export function passiveAct(verb: Unit | undefined): Act {
  if (is(verb, PASSIVE_ORDER)) return 'order';
  return is(verb, PASSIVE_REQUEST) ? 'request' : 'assign';
}
