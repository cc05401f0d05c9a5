/** Who speaks in a sentence: *Thủ tướng nói …*, *"…", ông nói*, *Sở Tài chính (ông Nhì): …*. */

import type { People } from '../../mentions/person/people.ts';
import { anyIs, is } from '../kind.ts';
import {
  ACCORDING,
  ACT,
  ADVERB,
  AMONG,
  ASIDE,
  ASKING,
  ASSIGN,
  BECAUSE,
  CHARGED,
  CONCLUDE,
  CONNECTIVE,
  DEED,
  HEARING,
  JOINING,
  NO_LABEL,
  OBLIGATION,
  PAST,
  REPORT,
  REQUEST,
  SAYING,
  SELFNAME,
  SUPPORT,
  TAKING_OBJECT,
  URGE,
} from '../kinds.ts';
import { isAgent, isMark, type Unit } from '../units.ts';
import type { SpokenAct } from './acts.ts';
import type { Act } from './draft.ts';
import { type Speaker, speakerOf } from './speakers.ts';

/** Somebody who speaks in a sentence, and from where on. */
export interface Statement {
  readonly speaker: Speaker;
  readonly subject: number;
  readonly verb: number;
  /** Whether the words are told behind what is said: *"…", Thủ tướng nói*. */
  readonly trailing: boolean;
  /** Whether what follows a colon is what is told: *Hiệu trưởng kết luận: Phòng A …*, *Theo kết luận của Phó Giám đốc: (i) …*. */
  readonly tells?: boolean;
}

/** Units that the name of a speaker at the start of an item may take up. */
const LABEL = 12;
/** Units at least behind a label: *Thư ký: Lê Ngọc Diễm* says nothing. */
const SAID = 6;
/** Units that may stand between *nghe* and the one who was heard. */
const HEARD = 3;
/** Units behind the verb of an attribution. */
const TAIL = 4;
/** Units that an apposition between a subject and its verb may take up. */
const APPOSITION = 14;

/** The first person or organisation of a sentence that says anything. */
export function statementIn(units: readonly Unit[], people: People): Statement | undefined {
  const labelled = labelIn(units, people);
  if (labelled) return labelled;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!isAgent(unit)) continue;
    const cited =
      is(units[at - 1], ACCORDING) && (at < 2 || isMark(units[at - 2], ',."-:') || is(units[at - 2], CONNECTIVE));
    if (anyIs(units, at - HEARD, at, HEARING) && !isMark(units[at - 1], ',')) continue;
    if (!cited && is(units[at - 1], TAKING_OBJECT)) continue;
    if (is(units[at - 1], SUPPORT) && !is(units[at - 1], AMONG)) continue;
    const speaker = speakerOf(unit.mention, people);
    if (cited && (unit.kind === 'person' || isMark(units[at + 1], ',')))
      return { speaker, subject: at, verb: at, trailing: at > TAIL };
    const verb = verbOf(units, at, unit.kind === 'person');
    if (!is(units[verb], SAYING)) continue;
    if (is(units[at - 1], AMONG) && isAgent(units[at - 2])) continue;
    if (
      unit.kind === 'organisation' &&
      (anyIs(units, at, verb, PAST) || (unit.mention.type === 'group' && !is(units[verb], ASKING)))
    )
      continue;
    if (
      unit.kind === 'organisation' &&
      is(units[verb], DEED) &&
      (!is(units[verb], REPORT) || !isMark(units[verb + 1], ',:'))
    )
      continue;
    const trailing =
      at > 3 &&
      isMark(units[at - 1], ',."-') &&
      (units.length - verb <= TAIL || remarks(units, at, verb) || givesReason(units, verb));
    const tells = is(units[verb], CONCLUDE) && isMark(units[verb + 1], ':');
    return { speaker, subject: at, verb, trailing, tells };
  }
  return undefined;
}

/** *"…", Bộ trưởng nói về tình trạng hồ sơ giấy*: a verb behind a quotation that tells nobody anything, with what it was about. */
function remarks(units: readonly Unit[], subject: number, verb: number): boolean {
  const quotes = isMark(units[subject - 1], '"') || isMark(units[subject - 2], '"');
  return (
    quotes && !is(units[verb], ACT) && !units.slice(verb).some((unit) => isMark(unit, ':"') || is(unit, OBLIGATION))
  );
}

/** *Các trường cần …, Bộ trưởng nhấn mạnh, bởi …*: a verb behind what was said, with why it was said. */
function givesReason(units: readonly Unit[], verb: number): boolean {
  return isMark(units[verb + 1], ',') && is(units[verb + 2], BECAUSE);
}

/** Units that may stand in an office: *Tổ trưởng khu phố 6*. */
const NAMELIKE: ReadonlySet<Unit['kind']> = new Set(['word', 'reference', 'figure']);

/** A speaker before a colon: *Ông Tú: …*, *Sở Y tế (ông Dũng, Phó Giám đốc): …*. */
function labelIn(units: readonly Unit[], people: People): Statement | undefined {
  let colon = 0;
  while (colon < LABEL && !isMark(units[colon], ':')) colon++;
  if (colon === LABEL || colon === 0) return undefined;
  const label = units.slice(0, colon);
  const last = label.at(-1);
  if (last?.kind === 'person' && label.some((unit) => is(unit, CONCLUDE)))
    return { speaker: speakerOf(last.mention, people), subject: colon - 1, verb: colon, trailing: false, tells: true };
  if (label.some((unit) => is(unit, NO_LABEL) || isMark(unit, '";'))) return undefined;
  const subject = label.findIndex((unit) => unit.kind === 'person');
  const unit = units[subject];
  if (unit?.kind !== 'person') return undefined;
  if (unit.mention.name === undefined && units.length - colon < SAID && colon < units.length - 1) return undefined;
  const rest = label.slice(subject + 1);
  const alone =
    (unit.mention.name !== undefined || rest.length === 0 || isMark(rest[0], ',')) &&
    rest.every((each) => isMark(each, ',') || isAgent(each) || NAMELIKE.has(each.kind) || is(each, SELFNAME)) &&
    subject <= 3;
  if (!alone && !(isMark(label.at(-1), ')') && label.some((each) => isMark(each, '(')))) return undefined;
  return { speaker: speakerOf(unit.mention, people), subject, verb: colon, trailing: false };
}

/** The verb of a subject: right behind it, or behind an apposition (*ông Nghĩa, Tổng Giám đốc một công ty ví điện tử, đề nghị*). */
function verbOf(units: readonly Unit[], subject: number, person: boolean): number {
  const behind = subject + 1;
  // *Đồng chí Chủ tịch Hội thống nhất*: the body whose office it is, by its kind alone
  const kind = person && (is(units[behind], SELFNAME) || units[behind]?.kind === 'word');
  const near = afterAsides(units, kind && is(units[behind + 1], SAYING) ? behind + 1 : behind);
  if (!person || subject > 3 || is(units[near], SAYING) || is(units[near], CHARGED)) return near;
  for (let at = subject + 1; at < Math.min(units.length, subject + APPOSITION); at++) {
    if (isMark(units[at], ';.:"') || units[at]?.kind === 'person') break;
    if (!isMark(units[at], ',')) continue;
    const verb = afterAsides(units, at + 1);
    if (is(units[verb], SAYING)) return verb;
  }
  return near;
}

/** Index behind adverbs and commas that may stand between a subject and its verb: *Ban Thường vụ thống nhất | kết luận*. */
function afterAsides(units: readonly Unit[], from: number): number {
  let at = from;
  while (
    at < units.length &&
    (is(units[at], ASIDE) || isMark(units[at], ',')) &&
    (!is(units[at], SAYING) || (is(units[at], ADVERB) && is(units[at + 1], CONCLUDE)))
  )
    at++;
  return at;
}

/** What a saying verb makes of an obligation: *nhấn mạnh* urges, *yêu cầu* orders, *nói* leaves it an order. */
export function sayingAct(unit: Unit | undefined): Act {
  if (is(unit, URGE)) return 'urge';
  if (is(unit, REQUEST)) return 'request';
  if (is(unit, ASSIGN)) return 'assign';
  return 'order';
}

/** *Chủ tịch UBND tỉnh đã giao Sở Nội vụ …*: an order given before, which would be a spoken act if it were not past. */
export function isRecalled(units: readonly Unit[], { subject, verb }: Statement): boolean {
  return is(units[verb], ACT) && anyIs(units, subject + 1, verb, PAST);
}

/** Whether a verb of speech stands behind a quotation or statement and tells nothing that follows. */
export function attributes(units: readonly Unit[], { from, verb, speaker }: SpokenAct): boolean {
  if (speaker === undefined || from <= 4 || !isMark(units[from - 1], ',"')) return false;
  const next = units[verb + 1];
  return (
    next === undefined ||
    is(next, JOINING) ||
    givesReason(units, verb) ||
    (isMark(next, ',.') && (units[verb + 2] === undefined || is(units[verb + 2], JOINING)))
  );
}
