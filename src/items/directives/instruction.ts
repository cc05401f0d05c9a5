/** Which parts of a sentence tell somebody to do something, and from where on. */

import { anyIs, is } from '../kind.ts';
import {
  ACT,
  ADDRESSING,
  ADVERB,
  BEFORE_DEED,
  BETWEEN_ASSIGNEES,
  BYDOER,
  CAPACITY,
  CHARGING,
  CLAUSE_OPENING,
  CONCLUDE,
  CONNECTIVE,
  CONSEQUENCE,
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
  HOW,
  IDLE,
  INDEFINITE,
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
  PROVIDES,
  QUANTIFIER,
  REGARD,
  RELATIVE,
  RESULT,
  RULEBOOK,
  SELF,
  SELFNAME,
  SO_FAR,
  SPEAKER_PRONOUN,
  STATING,
  SUBORDINATE,
  SUPPORT,
  TARGET,
  TASK_BEGINNING,
  TASKCOPULA,
  TASKS,
  TENSE,
  TOPIC,
  URGENT_OR_DUE,
  URGENT_OR_NEGATIVE,
} from '../kinds.ts';
import { isAgent, isMark, type Unit } from '../units.ts';
import { behindCapacity } from './capacity.ts';
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
  const label = is(units[from], TASKS) ? from + 1 : from;
  if (label > from && isMark(units[label], ':')) return skipLead(units, label + 1, to);
  if (!(is(units[from], TOPIC) || is(units[from], ADDRESSING)) || units[from]?.kind === 'time') return from;
  for (let at = from + 1; at < to; at++) {
    if (is(units[at], OBLIGATION)) return from;
    if (!isMark(units[at], ',:')) continue;
    const next = skipLead(units, at + 1, to);
    const unit = units[next];
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
  if (any && first?.kind === 'figure') return !anyIs(units, time, to, PAST_OR_REPORT);
  if (time > from && (first?.kind === 'figure' || first?.kind === 'word'))
    return anyFigure(units, time, to) && !anyIs(units, time, to, PERFECT);
  if (isAgent(first)) return agentActs(units, time, to, any);
  if (named && first?.kind === 'word' && time === from)
    return !units.slice(time, time + 6).some((unit) => is(unit, NO_TASK) && !is(unit, DEED));
  return verbAt(units, time, to);
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
function verbAt(units: readonly Unit[], from: number, to: number): boolean {
  let at = from;
  while (at < to && is(units[at], BEFORE_DEED) && !is(units[at], DEED)) at++;
  if (at >= to) return false;
  if (is(units[at], FINISH) && is(units[at + 1], MEETING)) return false;
  if (is(units[at], CONCLUDE)) return false;
  if (is(units[at], DEED)) return true;
  return (
    at > from && (units[at]?.kind === 'word' || units[at]?.kind === 'cue') && is(units[at - 1], URGENT_OR_NEGATIVE)
  );
}

/** Organisations, and then a deed: *Các bộ, ngành khẩn trương rà soát*. */
function agentActs(units: readonly Unit[], from: number, to: number, any: boolean): boolean {
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
  if (is(units[at], STATING) && !is(units[at], DEED)) return false;
  if (is(units[at - 1], PAST)) return false;
  return (
    is(units[at], DEED) || is(units[at - 1], HOW) || (any && (units[at]?.kind === 'word' || units[at]?.kind === 'cue'))
  );
}

/** Units at least that tell an occasion. */
const OCCASION = 4;
/** Units that may say which members of a group are meant. */
const STATE = 6;

/** *Các đơn vị chưa nộp dữ liệu hoàn thành việc nộp …*: an order behind what says which of them are meant. */
function behindState(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + STATE) && units[at]?.kind !== 'mark'; at++)
    if (is(units[at], URGENT_OR_DUE)) return true;
  return false;
}

/** *Phát triển … là yêu cầu khách quan*: a deed that is only spoken of. */
function isDescribed(units: readonly Unit[], from: number, to: number): boolean {
  let clause = from;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (isMark(unit, ',:(')) clause = at + 1;
    if (
      ((is(unit, RESULT) && !is(units[from], NEGATIVE) && !anyIs(units, from, at, QUANTIFIER)) ||
        (is(unit, DESCRIBED) && !anyIs(units, from, at, RELATIVE))) &&
      clause === from
    )
      return true;
    if (is(unit, TASKCOPULA) && is(units[at + 1], POSSESSIVE)) return true;
    if (is(unit, COPULA) && !is(unit, COPULA_INSIDE) && units[at - 1]?.kind !== 'figure')
      return !anyRegard(units, clause, at);
  }
  return false;
}

/** Whether a word before a copula says as what the deed sees something; *mà để …* lets something happen. */
function anyRegard(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (is(units[at], REGARD) && !is(units[at - 1], IDLE)) return true;
  return false;
}

/** The clause of an obligation: *các địa phương phải …*. */
function dutyIn(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (!is(units[at], OBLIGATION) || at + 1 >= to || isMark(units[at + 1], ',.;')) continue;
    const clause = clauseStart(units, at, from);
    const start = is(units[clause - 1], TASKCOPULA) || follows(units, from, at) ? from : clause;
    if (isProvided(units, at)) continue;
    if (is(units[at], TARGET) && is(units[at - 1], SELFNAME)) continue;
    if (is(units[at + 1], SPEAKER_PRONOUN)) continue;
    if ((is(units[start], IDLE) && start + 1 === at) || is(units[at - 1], SELF)) continue;
    // *lưu ý khi nhắn tin cần …*: what the verb of speech tells begins with the occasion.
    const clauseBody = is(units[start - 1], ACT) || isOccasion(units, start, at, to) ? start + 1 : start;
    if (!follows(units, from, at) && anyIs(units, clauseBody, at, SUBORDINATE)) continue;
    if (at > start && is(units[at - 1], TENSE)) continue;
    return start;
  }
  return -1;
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
