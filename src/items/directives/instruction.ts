/** Which parts of a sentence tell somebody to do something, and from where on. */

import { anyIs, is } from '../kind.ts';
import {
  ADDRESSING,
  ADVERB,
  BEFORE_DEED,
  BYDOER,
  CONCLUDE,
  CONTRAST,
  COPULA,
  COPULA_INSIDE,
  DEED,
  DEED_OR_DUTY,
  DESCRIBED,
  DONE,
  FINISH,
  FUTURE,
  GOAL,
  HAVING,
  IDLE,
  LISTING_LOOSELY,
  MEETING,
  NEGATIVE,
  NO_TASK,
  NOT_YET,
  OBLIGATION,
  PASSIVE,
  PASSIVE_TO,
  PAST,
  PAST_OR_REPORT,
  PERFECT,
  POSSESSIVE,
  QUANTIFIER,
  RELATIVE,
  RESULT,
  SO_FAR,
  SUPPORT,
  TASK_BEGINNING,
  TASKCOPULA,
  TASKS,
  TOPIC,
  URGENT_OR_NEGATIVE,
} from '../kinds.ts';
import { isAgent, isMark, type Unit } from '../units.ts';
import { agentActs, behindCharge } from './acting.ts';
import { anyRegard, dutyIn } from './duty.ts';
import { skipLead } from './parts.ts';

/** What may tell somebody to do something in a part. */
export interface Leave {
  /** Deeds without a subject, and organisations with a deed. */
  readonly deeds: boolean;
  /** *phải*, *cần* with a deed. */
  readonly duties: boolean;
  /** Organisations with any verb: they go on from what others were told in the same sentence. */
  readonly any?: boolean;
  /** Any verb at the start of an item, where the list names who must do it. */
  readonly named?: boolean;
  /** Whatever tells a figure that is not past: the list is one of goals. */
  readonly goals?: boolean;
}

/** Obligations alone. */
export const DUTIES: Leave = { deeds: false, duties: true };
/** Everything: the rest of a sentence that has told something. */
export const REST: Leave = { deeds: true, duties: true, any: true };

/**
 * Where an instruction begins in a part.
 *
 * @returns index of its first unit, -1 where the part tells nobody to do anything
 */
export function instructionIn(units: readonly Unit[], from: number, to: number, leave: Leave): number {
  const lead = skipLead(units, from, to);
  if (is(units[lead], GOAL) && leave.duties && setsGoal(units, lead, to)) return lead;
  if (leave.goals && anyFigure(units, lead, to) && !anyIs(units, lead, to, PAST)) return lead;
  const start = skipTopic(units, lead, to);
  if (start >= to) return -1;
  if (start > lead && (leave.deeds || leave.duties) && is(units[lead], ADDRESSING) && is(units[start], OBLIGATION))
    return lead;
  if (leave.deeds && beginsDeed(units, start, to, leave) && !isDescribed(units, start, to)) return start;
  if (leave.deeds && isEntrusted(units, start, to)) return start;
  if (!leave.duties) return -1;
  const charged = chargedIn(units, start, to);
  if (charged >= 0) return charged;
  return dutyIn(units, start, to);
}

/** *Về hạ tầng, …*, *Nội dung: …*: the topic belongs to no deed. */
function skipTopic(units: readonly Unit[], from: number, to: number): number {
  const numbered = is(units[from], TASKS) && units[from + 1]?.kind === 'word' && isMark(units[from + 2], ':');
  const label = is(units[from], TASKS) ? from + (numbered ? 2 : 1) : from;
  if (label > from && isMark(units[label], ':')) return skipLead(units, label + 1, to);
  if (!(is(units[from], TOPIC) || is(units[from], ADDRESSING)) || units[from]?.kind === 'time') return from;
  let bound = false;
  for (let at = from + 1; at < to; at++) {
    if (is(units[at], OBLIGATION)) {
      // *Đối với nhóm phải đo lại, Bộ X xây dựng …*: it says which ones are meant
      if (isAgent(units[at - 1])) return from;
      bound = true;
    }
    if (!isMark(units[at], ',:')) continue;
    const next = skipLead(units, at + 1, to);
    const unit = units[next];
    if (bound) return isAgent(unit) && agentActs(units, next, to, false) ? next : from;
    if (isAgent(unit) || unit?.kind === 'time' || is(unit, TASK_BEGINNING) || unit?.kind === 'figure') return next;
  }
  return from;
}

/** Index behind times at the start. */
function skipTimes(units: readonly Unit[], from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (units[at]?.kind === 'time' ||
      (at > from && isMark(units[at], ',')) ||
      (is(units[at], ADVERB) && isMark(units[at + 1], ',')))
  )
    at++;
  return at;
}

function beginsDeed(units: readonly Unit[], from: number, to: number, { any = false, named = false }: Leave): boolean {
  const time = skipTimes(units, from, to);
  const first = units[time];
  if (tellsSoFar(units, from, time)) return false;
  if (any && is(first, SUPPORT)) return true;
  if (first?.kind === 'figure' && (any || fallsDue(units, time, to))) return !anyIs(units, time, to, PAST_OR_REPORT);
  if (time > from && (first?.kind === 'figure' || first?.kind === 'word' || (any && is(first, HAVING))))
    return anyFigure(units, time, to) && !anyIs(units, time, to, PERFECT);
  if (isAgent(first)) return agentActs(units, time, to, any);
  if (named && first?.kind === 'word' && time === from)
    return !units.slice(time, time + 6).some((unit) => is(unit, NO_TASK) && !is(unit, DEED));
  return verbAt(units, time, to, any || named);
}

/** Whether a time among some units says how it stands: *hiện nay*, *Tính đến hết ngày 31/7*, *Tuần qua*. */
function tellsSoFar(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit?.kind !== 'time') continue;
    if (unit.mention.moment.form === 'now' || (unit.classes && SO_FAR.includes(unit.classes))) return true;
  }
  return false;
}

/** *100% xã lắp máy quét, xong trước 20/11*: a deed with its last day. */
function fallsDue(units: readonly Unit[], from: number, to: number): boolean {
  return (
    anyIs(units, from, to, DEED) &&
    units.slice(from, to).some((unit) => unit.kind === 'time' && unit.mention.moment.relation === 'before')
  );
}

function anyFigure(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (units[at]?.kind === 'figure') return true;
  return false;
}

/** *Mục tiêu đặt ra là đến hết năm 2025 có 85% …*. */
function setsGoal(units: readonly Unit[], from: number, to: number): boolean {
  let copula = from + 1;
  while (copula < to && !is(units[copula], COPULA)) copula++;
  if (copula >= to) return false;
  const next = units[copula + 1];
  return (next?.kind === 'time' || next?.kind === 'figure' || is(next, DEED_OR_DUTY)) && anyFigure(units, copula, to);
}

/** *Bộ X được giao …*, said of nothing that went wrong with it: index of the first organisation, -1 for none. */
function chargedIn(units: readonly Unit[], from: number, to: number): number {
  let verb = from;
  while (verb < to && !is(units[verb], PASSIVE)) verb++;
  if (verb >= to || anyIs(units, verb, to, CONTRAST)) return -1;
  let first = verb;
  while (
    first > from &&
    (isAgent(units[first - 1]) || isMark(units[first - 1], ',/') || is(units[first - 1], LISTING_LOOSELY))
  )
    first--;
  if (is(units[verb], PASSIVE_TO) && isAgent(units[verb + 1])) return from;
  while (first < verb && !isAgent(units[first])) first++;
  return first < verb && (first === from || isMark(units[first - 1], ',')) && !is(units[verb - 1], PAST) ? first : -1;
}

/** *Kinh phí … do Bộ X bảo đảm*. */
function isEntrusted(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from + 1; at + 2 < to; at++) {
    if (is(units[at], BYDOER) && units[at + 1]?.kind === 'organisation' && is(units[at + 2], DEED))
      return !units.slice(from, to).some((unit) => is(unit, DONE) || is(unit, FUTURE) || unit.kind === 'figure');
  }
  return false;
}

/** A verb of a deed, adverbs in front of it left out. */
function verbAt(units: readonly Unit[], from: number, to: number, named = false): boolean {
  // *cho biết | sẽ làm việc với …*: whoever speaks is going to do it
  if (is(units[from], FUTURE)) return false;
  let at = from;
  while (at < to && is(units[at], BEFORE_DEED) && !is(units[at], DEED)) at++;
  if (at >= to) return false;
  if (named && is(units[at], NOT_YET)) return is(units[at + 1], DEED);
  if (is(units[at], FINISH) && is(units[at + 1], MEETING)) return false;
  if (is(units[at], CONCLUDE)) return false;
  if (is(units[at], DEED)) return true;
  return (
    at > from && (units[at]?.kind === 'word' || units[at]?.kind === 'cue') && is(units[at - 1], URGENT_OR_NEGATIVE)
  );
}

/** *Phát triển … là yêu cầu khách quan*: a deed that is only spoken of. */
function isDescribed(units: readonly Unit[], from: number, to: number): boolean {
  let clause = from;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (isMark(unit, ',:(')) clause = at + 1;
    if (
      ((is(unit, RESULT) &&
        !behindCharge(units, at, to) &&
        !is(units[from], NEGATIVE) &&
        !anyIs(units, from, at, QUANTIFIER)) ||
        is(unit, DESCRIBED)) &&
      !anyIs(units, from, at, RELATIVE) &&
      clause === from
    )
      return true;
    if (is(unit, TASKCOPULA) && is(units[at + 1], POSSESSIVE)) return true;
    // *Làm cho dân dễ thì dân mới theo*: what comes of a deed
    if (is(unit, IDLE) && !is(unit, COPULA) && !is(unit, RELATIVE) && anyIs(units, at, to, PAST)) return true;
    // *thời hạn là 20/11*: it says when
    if (is(unit, COPULA) && units[at + 1]?.kind === 'time' && at > clause && clause > from) continue;
    if (is(unit, COPULA) && !is(unit, COPULA_INSIDE) && units[at - 1]?.kind !== 'figure')
      return !anyRegard(units, clause, at);
  }
  return false;
}
