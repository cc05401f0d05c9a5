/** Names and kinds of people that stand where somebody is told, and that are no organisations by their form. */

import { organisationId } from '../../lexicon/organisation-id.ts';
import type { Collective } from '../../mentions/speech/collective.ts';
import { clauseDoerAt, namedDoerAt } from '../../mentions/speech/doer.ts';
import type { Document } from '../../text/document.ts';
import { tokenFrom } from '../../text/walk.ts';
import { is } from '../kind.ts';
import {
  ADVERB,
  ADVISE,
  AMONG,
  ASKING,
  ASKING_OR_COMMAND,
  ASPECT,
  COMMAND,
  DEED,
  DOING,
  DUTIFUL,
  LISTING,
  NOMINAL,
  OBLIGATION,
  PASSIVE,
  PASSIVE_TO,
  SAYING_OR_FUTURE,
  SELFNAME,
  TASKS,
  TOPIC,
} from '../kinds.ts';
import { isAgent, isMark, organisationUnit, type Unit } from '../units.ts';
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
  let clause = clauseFrom(units, 0);
  let listed = false;
  let commanded = listing;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.mark === ';') clause = clauseFrom(units, at + 1);
    const charged =
      at === clause ? (chargedFrom(units, at, document) ?? groupFrom(units, at, document, commanded)) : undefined;
    if (charged) {
      made ??= units.slice(0, at);
      made.push(charged.unit);
      at = charged.next - 1;
      listed = false;
      continue;
    }
    if (unit.kind === 'word' || unit.kind === 'cue') {
      const told: boolean = isBehindCommand(units, at) || (listed && goesOnList(units, at));
      listed = listed && is(unit, AMONG);
      const found = told || at === clause ? doerFrom(units, at, document, told ? toldDoerAt : clauseDoerAt) : undefined;
      if (found && (told ? endsTold(units, found) : headsClause(units, found, commanded))) {
        made ??= units.slice(0, at);
        made.push(found.unit);
        at = found.next - 1;
        listed = told;
        continue;
      }
    }
    const whole = unit.kind === 'organisation' ? wholeName(units[at - 1], unit) : undefined;
    if (whole) {
      made ??= units.slice(0, at);
      made[made.length - 1] = whole;
    } else made?.push(unit);
    if (is(unit, COMMAND)) commanded = true;
    if (isAgent(unit)) listed = isBehindCommand(units, at) || (listed && goesOnList(units, at));
  }
  return made ?? units;
}

/** Index of the first unit of a clause, a time in front left out: *Trước ngày 15/4, nhà thầu phải …*. */
function clauseFrom(units: readonly Unit[], from: number): number {
  const start = skipLead(units, from, units.length);
  let at = start;
  while (units[at]?.kind === 'time') at++;
  return at > start && isMark(units[at], ',') ? at + 1 : start;
}

/** Whether a verb stands before a unit that tells somebody something, and is no noun here. */
function isBehindCommand(units: readonly Unit[], at: number): boolean {
  const verb = isMark(units[at - 1], ':') ? units[at - 2] : units[at - 1];
  return (
    (is(verb, is(units[at], SELFNAME) ? COMMAND : ASKING_OR_COMMAND) || is(verb, ADVISE)) && !is(units[at - 2], NOMINAL)
  );
}

/** Whether a unit stands behind what joins the members of a list. */
function goesOnList(units: readonly Unit[], at: number): boolean {
  return isMark(units[at - 1], ',') || is(units[at - 1], AMONG);
}

/** Units among which an obligation stands behind a verb that only says who is meant. */
const NEAR = 4;

/** Whoever stands behind a verb of telling: by a name, or by their kind. */
function toldDoerAt(document: Document, token: number, limit: number): Collective | undefined {
  return namedDoerAt(document, token, limit) ?? clauseDoerAt(document, token, limit);
}

/** What reads a name at a token up to an offset. */
type Read = (document: Document, token: number, limit: number) => Collective | undefined;

/** The organisation that begins with a unit, with one that stands right behind it: *Ban cán sự đảng Bộ Tài chính*. */
function doerFrom(units: readonly Unit[], at: number, document: Document, read: Read): Found | undefined {
  const start = units[at]?.start ?? 0;
  let limit = at;
  while (limit < units.length && !isMention(units[limit])) limit++;
  const found = read(document, tokenFrom(document, start), units[limit]?.start ?? units.at(-1)?.end ?? 0);
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

/** Words that an office before a group may take up. */
const LONGEST_OFFICE = 3;
/** Units that a name before a passive may take up. */
const LONGEST = 8;

/** *Bộ phận chăm sóc khách hàng được giao lấy ý kiến …*: whatever stands before the passive at the head of a clause. */
function chargedFrom(units: readonly Unit[], at: number, document: Document): Found | undefined {
  const first = units[at];
  if (
    first === undefined ||
    first.kind === 'organisation' ||
    (first.kind === 'person' && first.mention.name !== undefined)
  )
    return undefined;
  if (is(first, TASKS) || is(first, TOPIC) || (is(first, DEED) && !is(first, NOMINAL))) return undefined;
  let next = at + 1;
  while (next - at < LONGEST && isPartOfName(units[next])) next++;
  const last = units[next - 1];
  if (next < at + 2 || last === undefined || !is(units[next], PASSIVE) || is(units[next], PASSIVE_TO)) return undefined;
  if (!is(units[next + 1], DOING)) return undefined;
  const name = document.cased.slice(first.start, last.end);
  return { unit: organisationUnit(first.start, last.end, organisationId(name), name), next };
}

/** *Đoàn các phường thành lập …*, *Chỉ huy các đồn phải …*: words that begin with a capital and the group that they lead. */
function groupFrom(units: readonly Unit[], at: number, document: Document, listing: boolean): Found | undefined {
  const first = units[at];
  if (first?.kind !== 'word' || document.cased[first.start] === document.lower[first.start]) return undefined;
  let next = at + 1;
  while (next - at < LONGEST_OFFICE && units[next]?.kind === 'word') next++;
  const [group, behind] = [units[next], units[next + 1]];
  if (group?.kind !== 'organisation' || group.mention.type !== 'group') return undefined;
  if (group.start !== (units[next - 1]?.end ?? 0) + 1) return undefined;
  if (!is(behind, listing ? DOING : DUTIFUL) || is(behind, SAYING_OR_FUTURE)) return undefined;
  const name = document.cased.slice(first.start, group.end);
  return { unit: organisationUnit(first.start, group.end, organisationId(name), name, 'group'), next: next + 1 };
}

function isPartOfName(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' || (is(unit, DEED) && !is(unit, ADVERB)) || is(unit, SELFNAME);
}

/** Whether a name behind a verb of telling ends as those who are told do. */
function endsTold(units: readonly Unit[], { next }: Found): boolean {
  const behind = units[next];
  return (is(behind, DOING) && !is(behind, SAYING_OR_FUTURE)) || isMark(behind, ',:(-/') || is(behind, LISTING);
}

/**
 * Whether a kind of people at the head of a clause is told something, or asks for something. Outside a list a verb of a
 * deed tells what they do as well, unless they are called by a name; in a list they may stand alone.
 */
function headsClause(units: readonly Unit[], { unit, next }: Found, listing: boolean): boolean {
  const behind = units[next];
  if (is(behind, ASKING) || isBound(units, next)) return true;
  if (is(behind, DOING)) return !is(behind, SAYING_OR_FUTURE) && (listing || is(behind, DUTIFUL) || isProper(unit));
  return listing && (behind === undefined || (isMark(behind, ':.') && units[next + 1] === undefined));
}

/** *Nhà thầu Sao Mai*: a capital behind the first letter. */
function isProper(unit: Unit): boolean {
  const name = unit.kind === 'organisation' ? unit.mention.name.slice(1) : '';
  return name !== name.toLowerCase();
}

/** *Giảng viên chưa có bài giảng số phải …*, *Cán bộ tiếp nhận không được …*: an obligation behind what says who of them is meant. */
function isBound(units: readonly Unit[], from: number): boolean {
  if (!is(units[from], ASPECT) && !is(units[from], DEED)) return false;
  const to = is(units[from], DEED) ? Math.min(units.length, from + NEAR) : units.length;
  for (let at = from; at < to && units[at]?.kind !== 'mark'; at++) if (is(units[at], OBLIGATION)) return true;
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
