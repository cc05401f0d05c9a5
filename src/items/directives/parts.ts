/** Parts of a sentence: what semicolons divide, and where the words of each begin. */

import { is } from '../kind.ts';
import { ADVERB, CONNECTIVE, COPULA, DEED, DEED_OR_URGENT, FINISH, LISTING, MANNER, ORDINAL } from '../kinds.ts';
import { isAgent, isMark, type Unit } from '../units.ts';

/** Indices of units, half-open. */
export type Part = readonly [from: number, to: number];

/** Splits at semicolons that stand outside brackets, but for those that part the names of those who are told: *UBND xã A; UBND xã B: …*. */
export function partsOf(units: readonly Unit[], from: number, to: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (isMark(unit, '([')) depth++;
    else if (isMark(unit, ')]')) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isMark(unit, ';') && !partsNames(units, start, at)) {
      if (at > start) parts.push([start, at]);
      start = at + 1;
    }
  }
  if (to > start) parts.push([start, to]);
  return parts;
}

/** Whether a semicolon has nothing but names before it, back to the last one, and another behind it. */
function partsNames(units: readonly Unit[], from: number, semicolon: number): boolean {
  if (!isAgent(units[semicolon + 1])) return false;
  const names = units.slice(skipLead(units, from, semicolon), semicolon);
  return names.length > 0 && names.every((unit) => isAgent(unit) || isMark(unit, ',/') || is(unit, LISTING));
}

/** Index behind connectives, ordinals and marks that belong to no deed. */
export function skipLead(units: readonly Unit[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const unit = units[at];
    if (isMark(unit, '",:-.…)(+•')) at++;
    else if (is(unit, CONNECTIVE) && !startsDeed(units, at, to)) at++;
    else if (ordinalOf(unit) !== undefined) at++;
    else if (
      unit?.kind === 'word' &&
      unit.end - unit.start <= 4 &&
      isMark(units[at - 1], '(') &&
      isMark(units[at + 1], ')')
    )
      at += 2;
    else if (unit?.kind === 'word' && unit.end - unit.start === 1 && isMark(units[at + 1], ')')) at += 2;
    else if (is(unit, COPULA) && ordinalOf(units[at - 1]) !== undefined) at++;
    else break;
  }
  return at;
}

function startsDeed(units: readonly Unit[], at: number, to: number): boolean {
  return is(units[at], DEED_OR_URGENT) && at + 1 < to && !isMark(units[at + 1], ',');
}

/** 2 for *thứ hai* and *hai là*. */
export function ordinalOf(unit: Unit | undefined): number | undefined {
  if (unit?.kind !== 'cue' || !is(unit, ORDINAL)) return undefined;
  for (const name of unit.classes) if (name.startsWith('ordinal')) return Number(name.slice('ordinal'.length));
  return undefined;
}

/** A part that says only how, or to what end: *gắn với …*, *góp phần …*. It is no directive, and no part of one. */
export function tellsManner(units: readonly Unit[], [from, to]: Part): boolean {
  const start = skipLead(units, from, to);
  return is(units[start], MANNER) && !is(units[start], DEED);
}

/** A part that says only when: *hoàn thành trong quý IV/2025*. It belongs to the directive before it. */
export function tellsTime(units: readonly Unit[], [from, to]: Part): boolean {
  const start = skipLead(units, from, to);
  const finish = is(units[start], ADVERB) ? start + 1 : start;
  if (!is(units[finish], FINISH)) return isMostlyTime(units, start, to, 0);
  return isMostlyTime(units, finish + 1, to, WITH_FINISH);
}

/** Words that may stand beside *hoàn thành* and a time. */
const WITH_FINISH = 2;

/** Whether no more than a few units of a range are neither times nor marks. */
function isMostlyTime(units: readonly Unit[], from: number, to: number, few: number): boolean {
  let others = 0;
  for (let at = from; at < to && others <= few; at++) {
    const kind = units[at]?.kind;
    if (kind !== undefined && kind !== 'time' && kind !== 'mark') others++;
  }
  return others <= few;
}

/** Units at the start of a part among which its ordinal stands. */
const LEADING = 6;

/** The ordinal that a part begins with: 2 for *Thứ hai, …*. */
export function ordinalIn(units: readonly Unit[], [from, to]: Part): number | undefined {
  for (let at = from; at < Math.min(to, from + LEADING); at++) {
    const ordinal = ordinalOf(units[at]);
    if (ordinal !== undefined) return ordinal;
  }
  return undefined;
}
