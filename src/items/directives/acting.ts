/** Whether organisations at the head of a clause are told to do what it tells. */

import { is } from '../kind.ts';
import {
  ADVERB,
  ASSIGN,
  BETWEEN_ASSIGNEES,
  CAPACITY,
  CHARGING,
  COPULA,
  DEED,
  HAVING,
  HOW,
  IDLE,
  NOMINAL,
  NOT_YET,
  PASSIVE,
  PAST,
  RESULT,
  STATING,
  URGENT_OR_DUE,
} from '../kinds.ts';
import { isAgent, isMark, type Unit } from '../units.ts';
import { behindCapacity } from './capacity.ts';

/** Organisations, and then a deed: *Các bộ, ngành khẩn trương rà soát*. */
export function agentActs(units: readonly Unit[], from: number, to: number, any: boolean): boolean {
  let at = from;
  while (
    at < to &&
    (isAgent(units[at]) ||
      isMark(units[at], ',/:-(') ||
      (isMark(units[at], ';') && isAgent(units[at + 1])) ||
      is(units[at], BETWEEN_ASSIGNEES) ||
      (any && at > from && is(units[at], IDLE) && !is(units[at], COPULA)) ||
      (is(units[at], ADVERB) && !is(units[at], DEED)))
  ) {
    if (isMark(units[at], '(')) while (at < to && !isMark(units[at], ')')) at++;
    at = is(units[at], CAPACITY) ? behindCapacity(units, at + 1, to) : at + 1;
  }
  if (at >= to || at === from) return false;
  if (is(units[at], CHARGING)) return true;
  if (any && is(units[at], HAVING)) return true;
  if (units[at - 1]?.kind === 'organisation' && is(units[at], NOT_YET)) return behindState(units, at + 2, to);
  // *Phòng Tài chính: chưa thanh toán đợt 2*
  if (isMark(units[at - 1], ':') && is(units[at], NOT_YET)) return is(units[at + 1], DEED);
  if (is(units[at], STATING) && !is(units[at], DEED)) return false;
  if (is(units[at - 1], PAST)) return behindCharge(units, at - 1, to);
  if (is(units[at], RESULT)) return behindCharge(units, at, to);
  return (
    is(units[at], DEED) || is(units[at - 1], HOW) || (any && (units[at]?.kind === 'word' || units[at]?.kind === 'cue'))
  );
}

/** Units that may say which members of a group are meant. */
const STATE = 6;

/** *Các đơn vị chưa nộp dữ liệu hoàn thành việc nộp …*: an order behind what says which of them are meant. */
function behindState(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + STATE) && units[at]?.kind !== 'mark'; at++)
    if (is(units[at], URGENT_OR_DUE)) return true;
  return false;
}

/** Units that may say what the members of a group were given. */
const CHARGE = 8;

/** *Các đơn vị | đã được giao vốn bố trí người …*: an order behind what says which of them are meant, and nothing that dates it. */
export function behindCharge(units: readonly Unit[], past: number, to: number): boolean {
  const group = units[past - 1];
  if (group?.kind !== 'organisation' || group.mention.type !== 'group') return false;
  const given = is(units[past], RESULT) ? is(units[past + 1], ASSIGN) : is(units[past + 1], PASSIVE);
  if (!given || units.slice(past + 1, to).some((unit) => is(unit, PAST) || saysPast(unit))) return false;
  for (let at = past + 3; at < Math.min(to, past + CHARGE) && units[at]?.kind !== 'mark'; at++)
    if (is(units[at], DEED) && !is(units[at], NOMINAL)) return true;
  return false;
}

function saysPast(unit: Unit): boolean {
  return unit.kind === 'time' && unit.mention.moment.relation === 'from';
}
