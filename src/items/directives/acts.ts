/** Where somebody is told something: the verb of the speech act, and who utters it. */

import type { People } from '../../mentions/person/people.ts';
import { anyIs, is } from '../kind.ts';
import {
  ACT,
  ADDRESSING,
  ADVERB,
  ADVERB_OR_LIMITING,
  ADVISE,
  AMONG_ASSIGNEES,
  BEFORE_ACT,
  BETWEEN,
  BYPHRASE,
  CONNECTIVE,
  DEED,
  DEED_BEGINNING,
  DEED_OR_DUTY,
  FUTURE,
  LISTING,
  LONG_AGO,
  MEETING_OR_OPENING,
  NOMINAL,
  OBLIGATION,
  PAST,
  PERFECT,
  POSSESSIVE,
  POSSESSIVE_OR_IDLE,
  RESULT,
  SAYING,
  SELFNAME,
  SITE,
  SPEAKER_NAME,
  SPEAKING,
  SUPPORT,
  WANT,
  WISH,
} from '../kinds.ts';
import { isAgent, isMark, type Unit } from '../units.ts';
import type { Act } from './draft.ts';
import { ordinalOf, type Part } from './parts.ts';
import { type Speaker, speakerOf } from './speakers.ts';

/** A verb by which somebody is told something. */
export interface SpokenAct {
  readonly act: Act;
  /** Index of the verb's unit. */
  readonly verb: number;
  /** Index of the first unit that belongs to it: its subject, or the verb itself. */
  readonly from: number;
  /** Who utters it, where the text says so right here. */
  readonly speaker?: Speaker;
  /** *tôi*, *chúng tôi*: whoever is speaking. */
  readonly self: boolean;
  /** Indices of those who are told, where they stand before the verb: *Bộ X được Thủ tướng yêu cầu …*. */
  readonly patient?: Part;
}

const ACTS: readonly Act[] = ['assign', 'order', 'request', 'propose', 'urge'];
/** Units that an apposition between a subject and its verb may take up. */
const APPOSITION = 14;
/** Units that the place behind an office may take up. */
const PLACE = 7;

/** The act that a unit can be the verb of. */
function actOf(unit: Unit | undefined): Act | undefined {
  return unit?.kind === 'cue' && is(unit, ACT) ? ACTS.find((act) => unit.classes.has(act)) : undefined;
}

/**
 * Finds the speech acts of a sentence.
 *
 * @param units  the sentence
 * @param people who is who
 * @param asking whether nobody who leads the meeting is telling what to do: *Hiệp hội kiến nghị Bộ …* is no deed that is ordered
 */
export function spokenActs(units: readonly Unit[], people: People, asking = false): SpokenAct[] {
  const acts: SpokenAct[] = [];
  let consumed = -1;
  for (let at = 0; at < units.length; at++) {
    const act = actOf(units[at]);
    if (act === undefined || at <= consumed) continue;
    const found = readAct(units, at, act, consumed, people, asking);
    if (found === undefined) continue;
    acts.push(found);
    consumed = headEnd(units, at + 1) - 1;
  }
  return acts;
}

/** Index behind the assignees that follow a verb: none of them utters anything. */
function headEnd(units: readonly Unit[], from: number): number {
  let at = from;
  let last = from;
  while (at < units.length) {
    const unit = units[at];
    if (isAgent(unit)) last = at + 1;
    else if (!isMark(unit, ',:/') && !is(unit, AMONG_ASSIGNEES) && unit?.kind !== 'time') break;
    at++;
  }
  return last;
}

function readAct(
  units: readonly Unit[],
  at: number,
  act: Act,
  consumed: number,
  people: People,
  asking: boolean,
): SpokenAct | undefined {
  const verb = units[at];
  if (verb === undefined) return undefined;
  const passive = passiveAct(units, at, act, consumed, people);
  if (passive) return passive;
  if (!complements(units, at, act)) return undefined;
  let before = at - 1;
  let self = false;
  let past = false;
  while (before > consumed && is(units[before], BETWEEN)) {
    if (is(units[before], SPEAKER_NAME)) self = true;
    if (is(units[before], FUTURE)) return undefined;
    if (is(units[before], PAST) && !(is(units[before], PERFECT) && atMeeting(units, before))) past = true;
    before--;
  }
  if (past) return undefined;
  if (self) return { act, verb: at, from: before + 1, self };
  const subject = subjectBefore(units, before, consumed);
  const agent = units[subject];
  if (isAgent(agent)) {
    if (agent.kind === 'organisation' && agent.mention.type === 'group') return undefined;
    if (agent.kind === 'organisation' && is(verb, DEED) && !(asking && act === 'propose' && asksSomebody(units, at)))
      return undefined;
    if (is(units[subject - 1], POSSESSIVE) || is(units[subject - 1], SUPPORT) || isLongAgo(units, subject))
      return undefined;
    return { act, verb: at, from: subject, speaker: speakerOf(agent.mention, people), self };
  }
  if (isRecalled(units, at)) return undefined;
  const asks = asking && (at === 0 || isMark(units[at - 1], ';:'));
  if (!asks && is(verb, WANT) && (before < 1 || !anyPerson(units, before))) return undefined;
  const left = units[before];
  // *(giao Phòng Đào tạo)* says who does what stands before the bracket.
  if (act === 'assign' && isMark(left, '(')) return undefined;
  if (before >= 0 && !isMark(left, ',;:."(-') && !is(units[before + 1], CONNECTIVE)) {
    if (!is(left, BEFORE_ACT)) return undefined;
  }
  if (is(units[at], POSSESSIVE)) return undefined;
  if (act === 'urge' && is(verb, ADVISE) && is(units[at + 1], OBLIGATION)) return { act, verb: at, from: at, self };
  if (is(verb, DEED) && (act === 'order' || act === 'urge' || (act !== 'assign' && !asks && !asksSomebody(units, at))))
    return undefined;
  const teller = tellerBefore(units, before, consumed);
  const one = units[teller];
  if (one?.kind === 'person') return { act, verb: at, from: teller, speaker: speakerOf(one.mention, people), self };
  return { act, verb: at, from: at, self };
}

/** *đồng chí Chủ tịch nhất trí và | giao …*: index of the person who says something else first in the clause, -1 for none. */
function tellerBefore(units: readonly Unit[], before: number, consumed: number): number {
  for (let at = before; at > consumed && !isMark(units[at], ';."'); at--)
    if (units[at]?.kind === 'person') return is(units[at + 1], SAYING) && !is(units[at + 1], DEED) ? at : -1;
  return -1;
}

/** *Bộ X được Thủ tướng yêu cầu …*. */
function passiveAct(
  units: readonly Unit[],
  at: number,
  act: Act,
  consumed: number,
  people: People,
): SpokenAct | undefined {
  const agent = units[at - 1];
  if (!isAgent(agent) || at - 1 <= consumed || !is(units[at - 2], BYPHRASE)) return undefined;
  const patient = patientBefore(units, at - 2, consumed);
  return (
    patient && { act, verb: at, from: patient[0], speaker: speakerOf(agent.mention, people), self: false, patient }
  );
}

/** The organisations before *được*. */
function patientBefore(units: readonly Unit[], before: number, consumed: number): Part | undefined {
  let first = before;
  while (
    first - 1 > consumed &&
    (isAgent(units[first - 1]) || isMark(units[first - 1], ',/') || is(units[first - 1], LISTING))
  )
    first--;
  while (first < before && !isAgent(units[first])) first++;
  return first < before ? [first, before] : undefined;
}

/** *… và đề xuất Bộ ban hành …*: a deed that is a request, where somebody is asked and somebody has spoken. */
function asksSomebody(units: readonly Unit[], at: number): boolean {
  const next = nextWord(units, at + 1);
  return isAgent(next) || (is(next, SELFNAME) && anyPerson(units, at));
}

function anyPerson(units: readonly Unit[], to: number): boolean {
  for (let at = 0; at < to; at++) if (units[at]?.kind === 'person') return true;
  return false;
}

/** *Phát biểu kết luận, đồng chí đã yêu cầu …* tells of the meeting, unless a time before it tells of another one. */
function atMeeting(units: readonly Unit[], before: number): boolean {
  if (!anyIs(units, 0, before, MEETING_OR_OPENING)) return false;
  for (let at = 0; at < before; at++) if (units[at]?.kind === 'time') return false;
  return true;
}

/**
 * Index of the person or organisation that is the subject of a verb, -1 for none: right before it, or before an apposition
 * (*Bà Thủy, Chủ tịch Hiệp hội Tiểu thương chợ truyền thống, đề nghị*), brackets (*Bà Thủy (Hội Nông dân) đề nghị*) or a
 * place (*Lãnh đạo xã Đam Rông 1 đề nghị*).
 */
function subjectBefore(units: readonly Unit[], before: number, consumed: number): number {
  const aside = isMark(units[before], ',');
  if (isMark(units[before], ')')) {
    const open = units.slice(0, before).findLastIndex((unit) => isMark(unit, '('));
    return open - 1 > consumed && isAgent(units[open - 1]) ? open - 1 : -1;
  }
  const near = aside ? before - 1 : before;
  if (near <= consumed) return -1;
  if (aside ? units[near]?.kind === 'person' : isAgent(units[near])) return near;
  const reach = aside ? APPOSITION : PLACE;
  for (let at = near; at > Math.max(consumed, near - reach); at--) {
    const unit = units[at];
    if (unit?.kind === 'person') return beginsClause(units, at) ? at : -1;
    if (!aside && at < near && unit?.kind === 'organisation' && unit.mention.type === 'officer')
      return beginsClause(units, at) ? at : -1;
    if (
      isMark(unit, ';.:"') ||
      (!aside && unit?.kind !== 'word' && !is(unit, SELFNAME) && !is(unit, SITE)) ||
      is(unit, SPEAKING)
    )
      return -1;
  }
  return -1;
}

/** *Tại cuộc kiểm tra hồi tháng 2, Sở Y tế yêu cầu …*: what stands before the subject says that it was another time. */
function isLongAgo(units: readonly Unit[], subject: number): boolean {
  let from = subject;
  while (from > 0 && !isMark(units[from - 1], ';.:"')) from--;
  return anyIs(units, from, subject, LONG_AGO);
}

/** *Trước đó, trong tháng 8, hai bộ đã ký kế hoạch, giao …*: a verb without a subject goes on from a deed of another time. */
function isRecalled(units: readonly Unit[], verb: number): boolean {
  let from = verb;
  while (from > 0 && !isMark(units[from - 1], ';."')) from--;
  return is(units[from], LONG_AGO) && (anyIs(units, from + 1, verb, PERFECT) || anyIs(units, from + 1, verb, RESULT));
}

/** *Bộ trưởng giao | ban hành quy chế*: whoever stands right before the verb gives a task to nobody in particular. */
function givesTask(units: readonly Unit[], verb: number): boolean {
  const before = is(units[verb - 1], ADVERB) ? verb - 2 : verb - 1;
  return units[before]?.kind === 'person' && beginsClause(units, before);
}

function beginsClause(units: readonly Unit[], at: number): boolean {
  return at === 0 || isMark(units[at - 1], ',"-') || is(units[at - 1], CONNECTIVE);
}

function nextWord(units: readonly Unit[], from: number): Unit | undefined {
  for (let at = from; at < Math.min(units.length, from + 5); at++) {
    const unit = units[at];
    if (unit?.kind === 'time' || isMark(unit, ',:') || is(unit, ADVERB_OR_LIMITING) || ordinalOf(unit) !== undefined)
      continue;
    return unit;
  }
  return undefined;
}

/** Whether what follows a verb can be what is told. */
function complements(units: readonly Unit[], at: number, act: Act): boolean {
  const next = nextWord(units, at + 1);
  if (isMark(units.at(-1), ':') && units.length - at <= 6 && !is(units[at - 1], NOMINAL)) return true;
  const direct = units[at + 1];
  if (is(units[at - 1], NOMINAL) || (next === undefined && !isMark(direct, ':')))
    return isMark(direct, ':') && !is(units[at - 1], NOMINAL);
  switch (act) {
    case 'assign':
      return (
        isAgent(next) ||
        units.slice(at + 1, at + 4).some((unit) => isMark(unit, ':')) ||
        next?.kind === 'figure' ||
        (is(next, DEED) && is(units[0], ADDRESSING) && isAgent(units[1])) ||
        (is(direct, DEED) && givesTask(units, at)) ||
        (next?.kind === 'word' && direct === next && isAgent(units[at + 2]))
      );
    case 'propose':
      return (
        isAgent(next) ||
        is(next, SELFNAME) ||
        (!is(units[at], WISH) && (is(next, DEED_OR_DUTY) || next?.kind === 'figure'))
      );
    case 'urge':
      return (
        isAgent(next) ||
        isMark(direct, ':') ||
        (is(units[at], ADVISE) && is(direct, DEED_BEGINNING)) ||
        units
          .slice(at + 1)
          .some(
            (unit, index) =>
              is(unit, OBLIGATION) ||
              (isMark(unit, ':') &&
                units.slice(at + 1, at + 1 + index).some((each) => isMark(each, '"') || each.kind === 'reference')),
          )
      );
    default:
      return !is(next, POSSESSIVE_OR_IDLE) && !isMark(next, ';.)');
  }
}
