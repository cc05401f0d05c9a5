/** Instructions told from the side of those who must carry them out: *Bộ X được giao …*. */
import { is, isAgent, isMark, type Unit } from '../units.ts';
import type { Act } from './draft.ts';

/** Index of the passive verb behind those who are told, or before them (*việc … được giao cho Học viện*); nothing where there is none. */
export function passiveIn(units: readonly Unit[], from: number, to: number): number | undefined {
  for (let at = from; at + 1 < to; at++) if (is(units[at], 'passive_to') && isAgent(units[at + 1])) return at;
  let at = from;
  while (at < to && (isAgent(units[at]) || isMark(units[at], ',/') || is(units[at], 'among', 'limiting', 'adverb')))
    at++;
  return at > from && is(units[at], 'passive') ? at : undefined;
}

/** The passive says what kind of act it was. */
export function passiveAct(verb: Unit | undefined): Act {
  if (is(verb, 'passive_order')) return 'order';
  return is(verb, 'passive_request') ? 'request' : 'assign';
}
