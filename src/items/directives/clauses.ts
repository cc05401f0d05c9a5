/** Parts of a sentence, and which of them tell somebody to do something. */
import { is, isAgent, isMark, type Unit } from '../units.ts';

/** Indices of units, half-open. */
export type Part = readonly [from: number, to: number];

/** Splits at semicolons that stand outside brackets. */
export function partsOf(units: readonly Unit[], from: number, to: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (isMark(unit, '([')) depth++;
    else if (isMark(unit, ')]')) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isMark(unit, ';')) {
      if (at > start) parts.push([start, at]);
      start = at + 1;
    }
  }
  if (to > start) parts.push([start, to]);
  return parts;
}

/** Index behind connectives, ordinals and marks that belong to no deed. */
export function skipLead(units: readonly Unit[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const unit = units[at];
    if (isMark(unit, '",:-.…)(+•')) at++;
    else if (is(unit, 'connective') && !startsDeed(units, at, to)) at++;
    else if (ordinalOf(unit) !== undefined) at++;
    else if (unit?.kind === 'word' && unit.end - unit.start === 1 && isMark(units[at + 1], ')')) at += 2;
    else break;
  }
  return at;
}

function startsDeed(units: readonly Unit[], at: number, to: number): boolean {
  return is(units[at], 'deed', 'urgent') && at + 1 < to && !isMark(units[at + 1], ',');
}

/** 2 for *thứ hai* and *hai là*. */
export function ordinalOf(unit: Unit | undefined): number | undefined {
  if (unit?.kind !== 'cue') return undefined;
  for (const name of unit.classes) if (name.startsWith('ordinal')) return Number(name.slice('ordinal'.length));
  return undefined;
}

/** What may tell somebody to do something in a part. */
export interface Leave {
  /** Deeds without a subject, and organisations with a deed. */
  readonly deeds: boolean;
  /** *phải*, *cần* with a deed. */
  readonly duties: boolean;
}

/**
 * Where an instruction begins in a part.
 *
 * @returns index of its first unit, -1 where the part tells nobody to do anything
 */
export function instructionIn(units: readonly Unit[], from: number, to: number, leave: Leave): number {
  const start = skipTopic(units, skipLead(units, from, to), to);
  if (start >= to) return -1;
  if (leave.deeds && beginsDeed(units, start, to) && !isDescribed(units, start, to)) return start;
  return leave.duties ? dutyIn(units, start, to) : -1;
}

/** *Về hạ tầng, …*: the topic belongs to no deed. */
function skipTopic(units: readonly Unit[], from: number, to: number): number {
  if (!is(units[from], 'topic') || units[from]?.kind === 'time') return from;
  for (let at = from + 1; at < to; at++) {
    if (!isMark(units[at], ',')) continue;
    const next = skipLead(units, at + 1, to);
    const unit = units[next];
    if (isAgent(unit) || unit?.kind === 'time' || is(unit, 'deed', 'adverb', 'obligation', 'negative') || unit?.kind === 'figure') return next;
  }
  return from;
}

/** Index behind times at the start. */
function skipTimes(units: readonly Unit[], from: number, to: number): number {
  let at = from;
  while (at < to && (units[at]?.kind === 'time' || (at > from && isMark(units[at], ',')) || (is(units[at], 'adverb') && isMark(units[at + 1], ',')))) at++;
  return at;
}

function beginsDeed(units: readonly Unit[], from: number, to: number): boolean {
  const time = skipTimes(units, from, to);
  const first = units[time];
  if (time > from && (first?.kind === 'figure' || first?.kind === 'word')) return units.slice(time, to).some((unit) => unit.kind === 'figure');
  if (isAgent(first)) return agentActs(units, time, to);
  return verbAt(units, time, to);
}

/** A verb of a deed, adverbs in front of it left out. */
function verbAt(units: readonly Unit[], from: number, to: number): boolean {
  let at = from;
  while (at < to && is(units[at], 'adverb', 'negative', 'urgent') && !is(units[at], 'deed')) at++;
  if (at >= to) return false;
  if (is(units[at], 'deed')) return true;
  return at > from && (units[at]?.kind === 'word' || units[at]?.kind === 'cue') && is(units[at - 1], 'urgent', 'negative');
}

/** Organisations, and then a deed: *Các bộ, ngành khẩn trương rà soát*. */
function agentActs(units: readonly Unit[], from: number, to: number): boolean {
  let at = from;
  while (at < to && (isAgent(units[at]) || isMark(units[at], ',/:-(') || is(units[at], 'among', 'limiting', 'support', 'capacity') || (is(units[at], 'adverb') && !is(units[at], 'deed')))) {
    if (isMark(units[at], '(')) while (at < to && !isMark(units[at], ')')) at++;
    at++;
  }
  if (at >= to || at === from) return false;
  if (is(units[at], 'obligation', 'passive', 'lead', 'negative')) return true;
  if (is(units[at], 'past', 'aspect', 'copula', 'report', 'praise') && !is(units[at], 'deed')) return false;
  if (is(units[at - 1], 'past')) return false;
  return is(units[at], 'deed') || is(units[at - 1], 'adverb', 'urgent');
}

/** *Phát triển … là yêu cầu khách quan*: a deed that is only spoken of. */
function isDescribed(units: readonly Unit[], from: number, to: number): boolean {
  let clause = from;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (isMark(unit, ',:(')) clause = at + 1;
    if (is(unit, 'result') && clause === from) return true;
    if (is(unit, 'copula') && !is(unit, 'copula_inside')) return !units.slice(clause, at).some((each) => is(each, 'regard'));
  }
  return false;
}

/** The clause of an obligation: *các địa phương phải …*. */
function dutyIn(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (!is(units[at], 'obligation') || at + 1 >= to || isMark(units[at + 1], ',.;')) continue;
    const start = clauseStart(units, at, from);
    if (units.slice(start, at).some((unit) => is(unit, 'relative', 'reason', 'past'))) continue;
    if (at > start && is(units[at - 1], 'aspect', 'past')) continue;
    return start;
  }
  return -1;
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
    if (isMark(before, ',;:"') || is(before, 'report') || is(before, 'conjunction')) break;
    at--;
  }
  while (at < verb && (is(units[at], 'connective') || isMark(units[at], '",'))) at++;
  return at;
}
