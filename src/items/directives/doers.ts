/** Names and kinds of people that stand where somebody is told, and that are no organisations by their form. */
import type { Collective } from '../../mentions/speech/collective.ts';
import { clauseDoerAt, isAsking, isVerbal, namedDoerAt, tokenAt } from '../../mentions/speech/doer.ts';
import type { Document } from '../../text/document.ts';
import { isAgent, isMark, organisationUnit, type Unit } from '../units.ts';
import { is } from './kind.ts';
import { AMONG, ASPECT, COMMAND, LISTING, NOMINAL, OBLIGATION } from './kinds.ts';
import { skipLead } from './parts.ts';

/** An organisation and the index of the unit behind it. */
interface Found {
  readonly unit: Unit;
  readonly next: number;
}

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
    const found =
      told || (plain && at === clause) ? doerFrom(units, at, document, told ? namedDoerAt : clauseDoerAt) : undefined;
    if (found && (told ? endsTold(units, found, document) : headsClause(units, found, document, listing))) {
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

/** What reads a name at a token up to an offset. */
type Read = (document: Document, token: number, limit: number) => Collective | undefined;

/** The organisation that begins with a unit, with one that stands right behind it: *Ban cán sự đảng Bộ Tài chính*. */
function doerFrom(units: readonly Unit[], at: number, document: Document, read: Read): Found | undefined {
  const start = units[at]?.start ?? 0;
  let limit = at;
  while (limit < units.length && !isMention(units[limit])) limit++;
  const found = read(document, tokenAt(document, start), units[limit]?.start ?? units.at(-1)?.end ?? 0);
  if (found === undefined) return undefined;
  let next = at;
  while (next < units.length && (units[next]?.start ?? 0) < found.end) next++;
  if ((units[next - 1]?.end ?? 0) > found.end) return undefined;
  const behind = units[next];
  if (behind?.kind !== 'organisation' || behind.start !== found.end + 1)
    return { unit: organisationUnit(start, found.end, found.id, found.name), next };
  const { id, name } = behind.mention;
  return { unit: organisationUnit(start, behind.end, `${found.id}-${id}`, `${found.name} ${name}`), next: next + 1 };
}

/** Whether a name behind a verb of telling ends as those who are told do. */
function endsTold(units: readonly Unit[], { unit, next }: Found, document: Document): boolean {
  const behind = units[next];
  return isVerbal(document, tokenAt(document, unit.end)) || isMark(behind, ',:(-/') || is(behind, LISTING);
}

/** Whether a kind of people at the head of a clause is told something, or asks for something; in a `list` it may stand alone. */
function headsClause(units: readonly Unit[], { unit, next }: Found, document: Document, list: boolean): boolean {
  const token = tokenAt(document, unit.end);
  if (isVerbal(document, token) || isAsking(document, token) || isBound(units, next)) return true;
  return list && (units[next] === undefined || (isMark(units[next], ':.') && units[next + 1] === undefined));
}

/** *Giảng viên chưa có bài giảng số phải …*: an obligation behind what says who of them is meant. */
function isBound(units: readonly Unit[], from: number): boolean {
  if (!is(units[from], ASPECT)) return false;
  for (let at = from; at < units.length && units[at]?.kind !== 'mark'; at++) if (is(units[at], OBLIGATION)) return true;
  return false;
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
