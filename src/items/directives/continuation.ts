/** What goes on from a verb of speech or from the part before. */

import { is } from '../kind.ts';
import { CONNECTIVE, DEED, DEED_BEGINNING, IDLE, NEGATIVE, NOT_YET, PROMISE, REMARK, TELLING_FACTS } from '../kinds.ts';
import { isAgent, isMark, type Unit } from '../units.ts';
import type { SpokenAct } from './acts.ts';
import { DUTIES, instructionIn } from './instruction.ts';
import { type Part, skipLead } from './parts.ts';

/** Units between *nhấn mạnh* and the obligation that it is about, from which on only the obligation is quoted. */
const PREAMBLE = 12;

/**
 * Index behind what a verb of speech tells: *và nhấn mạnh đây là việc của dân*, *đồng thời cho biết …* tell of the same
 * speaker again, and nobody what to do.
 */
export function toldEnd(units: readonly Unit[], { verb, act }: SpokenAct, to: number): number {
  for (let at = verb + 2; at + 1 < to; at++) {
    if (!is(units[at], CONNECTIVE)) continue;
    if (is(units[at + 1], REMARK) && !is(units[at + 1], DEED)) return at;
    // *đề xuất xã mua máy | và cam kết trước 15/4 …*: whoever asks goes on with what they will do themselves
    if (act === 'propose' && is(units[at + 1], PROMISE) && isAhead(units[at + 2])) return at;
  }
  return to;
}

function isAhead(unit: Unit | undefined): boolean {
  return unit?.kind === 'time' || is(unit, PROMISE);
}

/** Whether a part behind a verb of speech names somebody who is told, or an obligation. */
export function isTold(units: readonly Unit[], part: Part | undefined): boolean {
  return part !== undefined && (isAgent(units[part[0] + 1]) || instructionIn(units, part[0] + 1, part[1], DUTIES) >= 0);
}

/** *nhấn mạnh, …, các địa phương cần …*: from the verb on, or from the obligation where much stands between. */
export function urgeStart(units: readonly Unit[], verb: number, [from, to]: Part): number {
  const duty = instructionIn(units, Math.max(from, verb + 1), to, DUTIES);
  if (from > verb) return Math.max(from, duty);
  return duty > verb + PREAMBLE ? duty : verb;
}

/**
 * A part behind a semicolon that has a subject of its own and tells a target or a consequence: *mỗi lớp không quá 25 phút*,
 * *nơi nào chậm thì dừng*, *Văn phòng không tiếp nhận bản giấy*.
 */
export function goesOn(units: readonly Unit[], [from, to]: Part): boolean {
  const body = units.slice(from, to);
  if (body.some((unit) => is(unit, TELLING_FACTS) && !is(unit, DEED))) return false;
  if (body.some((unit, at) => is(unit, IDLE) && is(body[at + 1], DEED_BEGINNING))) return true;
  if (isPutOff(body)) return true;
  const verb = body.findIndex((unit) => unit.kind !== 'word');
  if (verb > 0 && verb < 4 && is(body[verb], NEGATIVE) && is(body[verb + 1], DEED)) return true;
  const figure = body.findIndex((unit) => unit.kind === 'figure');
  return figure > 1 && !isMark(body[1], ',') && body.slice(0, figure).some((unit) => is(unit, DEED));
}

/** *chưa nhân rộng khi …*, *tạm thời chưa thu phí*: what is asked for is not to do something yet. */
function isPutOff(body: readonly Unit[]): boolean {
  const start = skipLead(body, 0, body.length);
  return is(body[start], NOT_YET) && is(body[start + 1], DEED);
}

/** Index of the unit at which a leading time stands before a verb: *Đến tháng 6/2025, yêu cầu …*. */
export function leadingTime(units: readonly Unit[], { from, verb, speaker }: SpokenAct): number | undefined {
  if (speaker || from !== verb) return undefined;
  const before = isMark(units[from - 1], ',') ? from - 2 : from - 1;
  const opens = before === 0 || units[before - 1]?.kind === 'mark' || is(units[before - 1], CONNECTIVE);
  return units[before]?.kind === 'time' && opens ? before : undefined;
}
