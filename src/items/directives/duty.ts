/** Which clauses of a sentence are obligations: *các địa phương phải …*. */

import { anyIs, is } from '../kind.ts';
import {
  ACT,
  CLAUSE_OPENING,
  CONNECTIVE,
  CONSEQUENCE,
  COPULA,
  COPULA_INSIDE,
  HAVING,
  IDLE,
  INDEFINITE,
  LASTING,
  NEGATIVE,
  OBLIGATION,
  PROVIDES,
  REGARD,
  RULEBOOK,
  SELF,
  SELFNAME,
  SPEAKER_PRONOUN,
  SUBORDINATE,
  TARGET,
  TASKCOPULA,
  TENSE,
  TOPIC,
  URGENT_OR_DUE,
} from '../kinds.ts';
import { isAgent, isMark, type Unit } from '../units.ts';

/** Units at least that tell an occasion. */
const OCCASION = 3;

/** The clause of an obligation: *các địa phương phải …*. */
export function dutyIn(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (!is(units[at], OBLIGATION) || at + 1 >= to || isMark(units[at + 1], ',.;')) continue;
    const clause = clauseStart(units, at, from);
    const start = is(units[clause - 1], TASKCOPULA) || follows(units, from, at) ? from : clause;
    if (isProvided(units, at) || namesWhich(units, start, at, to)) continue;
    if (is(units[at], TARGET) && is(units[at - 1], SELFNAME)) continue;
    if (is(units[at + 1], SPEAKER_PRONOUN)) continue;
    if ((is(units[start], IDLE) && start + 1 === at) || is(units[at - 1], SELF)) continue;
    // *lưu ý khi nhắn tin cần …*: what the verb of speech tells begins with the occasion.
    const clauseBody = is(units[start - 1], ACT) || isOccasion(units, start, at, to) ? start + 1 : start;
    const whoever = anyIs(units, clauseBody, at, INDEFINITE);
    if (!whoever && !follows(units, from, at) && anyIs(units, clauseBody, at, SUBORDINATE)) continue;
    if (at > start && is(units[at - 1], TENSE)) continue;
    if (isToldOf(units, [from, to], start, at)) continue;
    return start;
  }
  return -1;
}

/** *Dữ liệu không được chia sẻ là dữ liệu chết*: what must not be says which things are meant. */
function namesWhich(units: readonly Unit[], start: number, duty: number, to: number): boolean {
  if (!is(units[duty], NEGATIVE) || start === duty || isAgent(units[duty - 1])) return false;
  for (let at = duty + 1; at < to && units[at]?.kind !== 'mark'; at++)
    if (is(units[at], COPULA) && !is(units[at], COPULA_INSIDE)) return !anyRegard(units, duty, at);
  return false;
}

/**
 * *có khách hàng phải đến ba lần*: somebody of whom it is told; *một số đơn vị còn chậm, phải nhắc*: what comes of a state that
 * is told in front of it.
 */
function isToldOf(units: readonly Unit[], [from, to]: readonly [number, number], start: number, duty: number): boolean {
  if (is(units[start], HAVING) && duty > start + 1 && !isAgent(units[duty - 1])) return true;
  if (start !== duty || !isMark(units[duty - 1], ',')) return false;
  if (units.slice(duty, to).some((unit) => unit.kind === 'time' || is(unit, URGENT_OR_DUE))) return false;
  let state = duty - 2;
  while (state > from && units[state]?.kind !== 'mark') state--;
  for (let at = Math.max(state, from) + 1; at < duty; at++)
    if (is(units[at], LASTING) && isSeveral(units[at - 1])) return true;
  return false;
}

/** *một số đơn vị*, *nhiều xã*: nobody in particular who could be told anything. */
function isSeveral(unit: Unit | undefined): boolean {
  return unit?.kind === 'organisation' ? unit.mention.type === 'group' : is(unit, SELFNAME);
}

/** *khi hệ thống lỗi phải mở cửa cho khách*: an occasion with its duty and nothing behind it. */
function isOccasion(units: readonly Unit[], start: number, duty: number, to: number): boolean {
  if (!is(units[start], TOPIC) || duty < start + OCCASION) return false;
  for (let at = duty; at < to; at++) if (isMark(units[at], ',:') || is(units[at], IDLE)) return false;
  return true;
}

/** *Luật … quy định các bệnh viện phải …*: somebody else's rule, told again. */
function isProvided(units: readonly Unit[], duty: number): boolean {
  const provides = units.slice(0, duty).findLastIndex((unit) => is(unit, PROVIDES));
  return (
    provides > 0 &&
    units.slice(0, provides).some((unit, at) => unit.kind === 'reference' || (at < 2 && is(unit, RULEBOOK))) &&
    !units.slice(0, provides).some((unit) => unit.kind === 'person')
  );
}

/** *Đã là tài sản quốc gia thì cơ quan nào cũng phải …*: the obligation follows from a condition, which belongs to it. */
function follows(units: readonly Unit[], from: number, duty: number): boolean {
  let then = from + 2;
  while (then < duty && !(is(units[then], IDLE) && !is(units[then], COPULA))) then++;
  if (then >= duty - 1) return false;
  return (
    !units.slice(from, then).some((unit) => isMark(unit, anyIs(units, from, then, INDEFINITE) ? ';:' : ',;:')) &&
    (isAgent(units[then + 1]) || is(units[then + 1], CONSEQUENCE) || units[then + 1]?.kind === 'word')
  );
}

/** Where the clause of a verb begins: behind the comma before its subject. */
function clauseStart(units: readonly Unit[], verb: number, from: number): number {
  let at = verb;
  while (at > from) {
    const before = units[at - 1];
    if (isMark(before, ',') && isAgent(units[at]) && isAgent(units[at - 2])) {
      at -= 1;
      continue;
    }
    if (isMark(before, ',') && units[at - 2]?.kind === 'time' && at - 2 <= from + 1) return from;
    if (isMark(before, ',;:"') || is(before, CLAUSE_OPENING)) break;
    at--;
  }
  while (at < verb && (is(units[at], CONNECTIVE) || isMark(units[at], '",'))) at++;
  return at;
}

/** Whether a word before a copula says as what the deed sees something; *mà để …* lets something happen. */
export function anyRegard(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (is(units[at], REGARD) && !is(units[at - 1], IDLE)) return true;
  return false;
}
