/** Names and kinds of people that stand where somebody is told, and that are no organisations by their form. */
import type { Collective } from '../../mentions/speech/collective.ts';
import { clauseDoerAt, isVerbal, namedDoerAt, tokenAt } from '../../mentions/speech/doer.ts';
import type { Document } from '../../text/document.ts';
import { isAgent, isMark, organisationUnit, type Unit } from '../units.ts';
import { is } from './kind.ts';
import { AMONG, COMMAND, LISTING, NOMINAL } from './kinds.ts';
import { skipLead } from './parts.ts';

/**
 * The units of a sentence, with those taken for organisations of which only their place says so: behind *giao* and
 * *yêu cầu*, and at the beginning of a clause.
 *
 * @param units   the sentence
 * @param listing whether it is a line of a list, which may name nothing but them: *4. Nhà thầu thi công*
 */
export function withDoers(units: readonly Unit[], document: Document, listing: boolean): readonly Unit[] {
  let made: Unit[] | undefined;
  let clause = skipLead(units, 0, units.length);
  let listed = false;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (isMark(unit, ';')) clause = skipLead(units, at + 1, units.length);
    const plain = unit.kind === 'word' || unit.kind === 'cue';
    const told: boolean =
      plain && (isBehindCommand(units, at) || (listed && (isMark(units[at - 1], ',') || is(units[at - 1], AMONG))));
    const found = told
      ? doerFrom(units, at, document, namedDoerAt, false)
      : plain && at === clause
        ? doerFrom(units, at, document, clauseDoerAt, listing)
        : undefined;
    if (found) {
      made ??= units.slice(0, at);
      made.push(found.unit);
      at = found.next - 1;
      listed = told;
      continue;
    }
    if (plain) listed = false;
    const whole = wholeName(units[at - 1], unit);
    if (whole) {
      made ??= units.slice(0, at);
      made[made.length - 1] = whole;
    } else made?.push(unit);
  }
  return made ?? units;
}

/** Whether a verb stands before a unit that tells somebody something, and is no noun here. */
function isBehindCommand(units: readonly Unit[], at: number): boolean {
  return is(units[at - 1], COMMAND) && !is(units[at - 2], NOMINAL);
}

/** The organisation that begins with a unit, with one that stands right behind it: *Ban cán sự đảng Bộ Tài chính*. */
function doerFrom(
  units: readonly Unit[],
  at: number,
  document: Document,
  read: (document: Document, token: number, limit: number) => Collective | undefined,
  listing: boolean,
): { unit: Unit; next: number } | undefined {
  const start = units[at]?.start ?? 0;
  let limit = at;
  while (limit < units.length && !isMention(units[limit])) limit++;
  const last = isMark(units.at(-1), ':.') ? units.at(-2) : units.at(-1);
  const end = units[limit]?.start ?? last?.end ?? 0;
  const found = read(document, tokenAt(document, start), end);
  if (found === undefined) return undefined;
  let next = at;
  while (next < units.length && (units[next]?.start ?? 0) < found.end) next++;
  if ((units[next - 1]?.end ?? 0) > found.end) return undefined;
  const behind = units[next];
  if (behind?.kind === 'organisation' && behind.start === found.end + 1 && behind.mention.type === 'organisation') {
    const { mention } = behind;
    return {
      unit: organisationUnit(start, behind.end, `${found.id}-${mention.id}`, `${found.name} ${mention.name}`),
      next: next + 1,
    };
  }
  const goesOn = isVerbal(document, found.endToken) || isMark(behind, ',:(') || is(behind, LISTING);
  if (!goesOn && !(listing && found.end === last?.end)) return undefined;
  return { unit: organisationUnit(start, found.end, found.id, found.name), next };
}

/** One organisation of two in a row, the first known by the form of its name alone: *Ban cán sự đảng* and *UBND tỉnh*. */
function wholeName(first: Unit | undefined, second: Unit): Unit | undefined {
  if (first?.kind !== 'organisation' || second.kind !== 'organisation' || second.start !== first.end + 1)
    return undefined;
  const [a, b] = [first.mention, second.mention];
  if (a.rule !== 'organisation/named' || a.type !== 'organisation' || b.type !== 'organisation') return undefined;
  return organisationUnit(first.start, second.end, `${a.id}-${b.id}`, `${a.name} ${b.name}`);
}

function isMention(unit: Unit | undefined): boolean {
  return isAgent(unit) || (unit !== undefined && unit.kind !== 'word' && unit.kind !== 'cue' && unit.kind !== 'mark');
}
