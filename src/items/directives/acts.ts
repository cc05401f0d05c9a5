/** Where somebody is told something: the verb of the speech act, and who utters it. */
import type { People } from '../../mentions/person/people.ts';
import type { Act } from './draft.ts';
import { type Speaker, speakerOf } from './speakers.ts';
import { is, isAgent, isMark, type Unit } from '../units.ts';

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
}

const ACTS: readonly Act[] = ['assign', 'order', 'request', 'propose', 'urge'];
const BETWEEN = ['adverb', 'connective', 'past', 'self', 'selfname'] as const;

/** The act that a unit can be the verb of. */
export function actOf(unit: Unit | undefined): Act | undefined {
  return unit?.kind === 'cue' ? ACTS.find((act) => unit.classes.has(act)) : undefined;
}

/**
 * Finds the speech acts of a sentence.
 *
 * @param units  the sentence
 * @param people who is who
 */
export function spokenActs(units: readonly Unit[], people: People): SpokenAct[] {
  const acts: SpokenAct[] = [];
  let consumed = -1;
  for (let at = 0; at < units.length; at++) {
    const act = actOf(units[at]);
    if (act === undefined || at <= consumed) continue;
    const found = readAct(units, at, act, consumed, people);
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
    else if (!isMark(unit, ',:/') && !is(unit, 'among', 'limiting', 'support', 'lead', 'adverb', 'capacity') && unit?.kind !== 'time') break;
    at++;
  }
  return last;
}

function readAct(units: readonly Unit[], at: number, act: Act, consumed: number, people: People): SpokenAct | undefined {
  const verb = units[at];
  if (verb === undefined || !complements(units, at, act)) return undefined;
  let before = at - 1;
  let self = false;
  let past = false;
  while (before > consumed && is(units[before], ...BETWEEN)) {
    if (is(units[before], 'self', 'selfname')) self = true;
    if (is(units[before], 'past')) past = true;
    before--;
  }
  if (past) return undefined;
  if (self) return { act, verb: at, from: before + 1, self };
  let subject = units[before];
  if (isMark(subject, ',') && units[before - 1]?.kind === 'person' && before - 1 > consumed) {
    subject = units[before - 1];
    before--;
  }
  if (isAgent(subject) && before > consumed) {
    if (subject.kind === 'organisation' && (is(verb, 'deed') || subject.mention.type === 'group')) return undefined;
    if (follows(units, before - 1)) return undefined;
    return { act, verb: at, from: before, speaker: speakerOf(subject.mention, people), self };
  }
  if (before >= 0 && !isMark(subject, ',;:."(-') && !is(units[before + 1], 'connective')) {
    if (!(is(subject, 'connective') || is(subject, 'report', 'praise', 'order', 'request', 'urge'))) return undefined;
  }
  const carried = follows(units, at) ? undefined : { act, verb: at, from: at, self };
  if (carried === undefined) return undefined;
  if (is(verb, 'deed') && act !== 'assign' && !isAgent(nextWord(units, at + 1))) return undefined;
  if (act === 'order' && is(verb, 'deed')) return undefined;
  if (act === 'urge' && is(verb, 'deed')) return undefined;
  return carried;
}

/** Whether a subject is itself the object of something before it: *theo Thủ tướng*, *của Thủ tướng*. */
function follows(units: readonly Unit[], before: number): boolean {
  const unit = units[before];
  return unit !== undefined && before >= 0 && is(unit, 'possessive');
}

function nextWord(units: readonly Unit[], from: number): Unit | undefined {
  for (let at = from; at < Math.min(units.length, from + 5); at++) {
    const unit = units[at];
    if (unit?.kind === 'time' || isMark(unit, ',:') || is(unit, 'adverb', 'limiting')) continue;
    return unit;
  }
  return undefined;
}

/** Whether what follows a verb can be what is told. */
function complements(units: readonly Unit[], at: number, act: Act): boolean {
  const next = nextWord(units, at + 1);
  const direct = units[at + 1];
  if (is(units[at - 1], 'nominal') || next === undefined && !isMark(direct, ':')) return isMark(direct, ':') && !is(units[at - 1], 'nominal');
  switch (act) {
    case 'assign':
      return isAgent(next) || isMark(direct, ':') || next?.kind === 'figure' || (next?.kind === 'word' && direct === next && isAgent(units[at + 2]));
    case 'propose':
      return isAgent(next) || (!is(units[at], 'wish') && (is(next, 'deed', 'obligation') || next?.kind === 'figure'));
    case 'urge':
      return isAgent(next) || isMark(direct, ':') || units.slice(at + 1).some((unit) => is(unit, 'obligation'));
    default:
      return !is(next, 'possessive', 'idle') && !isMark(next, ';.)');
  }
}

/** Somebody who speaks in a sentence, and from where on. */
export interface Statement {
  readonly speaker: Speaker;
  readonly subject: number;
  readonly verb: number;
  /** Whether the words are told behind what is said: *"…", Thủ tướng nói*. */
  readonly trailing: boolean;
}

const SAYING = ['report', 'praise', 'order', 'assign', 'request', 'propose', 'urge', 'conclude'] as const;

/** The first person or organisation of a sentence that says anything. */
export function statementIn(units: readonly Unit[], people: People): Statement | undefined {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!isAgent(unit)) continue;
    const cited = is(units[at - 1], 'according');
    if (!cited && is(units[at - 1], 'possessive', 'order', 'assign', 'request', 'propose')) continue;
    const speaker = speakerOf(unit.mention, people);
    if (cited && (unit.kind === 'person' || isMark(units[at + 1], ','))) return { speaker, subject: at, verb: at, trailing: at > 4 };
    const verb = afterAsides(units, at + 1);
    if (isMark(units[verb], ':') && unit.kind === 'person' && at <= 3) return { speaker, subject: at, verb, trailing: false };
    if (isMark(units[verb], ')') && isMark(units[verb + 1], ':') && unit.kind === 'person' && at <= 4) return { speaker, subject: at, verb: verb + 1, trailing: false };
    if (!is(units[verb], ...SAYING)) continue;
    if (unit.kind === 'organisation' && is(units[verb], 'deed') && (!is(units[verb], 'report') || !isMark(units[verb + 1], ',:'))) continue;
    const trailing = at > 3 && isMark(units[at - 1], ',."-') && units.length - verb <= 4;
    return { speaker, subject: at, verb, trailing };
  }
  return undefined;
}

/** Index behind adverbs and commas that may stand between a subject and its verb. */
function afterAsides(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && (is(units[at], 'adverb', 'past', 'connective') || isMark(units[at], ',')) && !is(units[at], ...SAYING)) at++;
  return at;
}
