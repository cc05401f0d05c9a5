/** Who is told: the organisations before the deed, with the roles that the words give them. */

import type { OrganisationMention, PersonMention } from '../../mentions/mention.ts';
import { officeId } from '../../mentions/person/office.ts';
import type { Assignee } from '../../report/model.ts';
import { anyIs, is } from '../kind.ts';
import {
  ADDRESSING,
  ADVERB,
  BYDOER,
  BYPHRASE,
  CAPACITY,
  CAPACITY_END,
  CONNECTIVE,
  DEED,
  LASTING,
  LEAD,
  LISTING,
  LISTING_LOOSELY,
  LISTING_OR_SUPPORT,
  LOOSE,
  NOMINAL,
  NOT_YET,
  OBLIGATION,
  PASSIVE_TO,
  SUPPORT,
  WITH,
} from '../kinds.ts';
import { isAgent, isMark, type Unit } from '../units.ts';
import { behindCapacity } from './capacity.ts';
import { ordinalOf } from './parts.ts';

/** The assignees of a clause and where its deed begins. */
export interface Told {
  readonly assignees: readonly Assignee[];
  /** Index of the first unit of the deed. */
  readonly deed: number;
}

/**
 * Reads assignees from a unit on, up to the deed.
 *
 * @param units whole sentence
 * @param from  the first unit that can be an assignee
 * @param to    index behind the clause
 * @param own   organisations of the speaker: whoever works together with them is not told by them
 */
export function toldIn(units: readonly Unit[], from: number, to: number, own: ReadonlySet<string>): Told {
  const heads: Assignee[] = [];
  let at = from;
  let support = false;
  let began = false;
  let deed = from;
  while (at < to) {
    const unit = units[at];
    if (unit === undefined) break;
    if (isAgent(unit)) {
      if (began && !support && !joinsList(units, at)) break;
      add(heads, unit.mention, support ? 'support' : leadsInBrackets(units, at + 1) ? 'lead' : undefined, own);
      began = true;
      at++;
      at = skipAside(units, at, to);
      deed = at;
      continue;
    }
    if (is(unit, SUPPORT) && (leadsToAgent(units, at + 1, to) || support)) {
      support = leadsToAgent(units, at + 1, to);
      at = support ? nextAgent(units, at + 1, to) : at + 1;
      continue;
    }
    if (began && is(unit, LEAD)) {
      heads.forEach((each, index) => {
        if (each.role === undefined) heads[index] = { ...each, role: 'lead' };
      });
      at++;
      deed = at;
      // *chủ trì với Cục X*
      if (is(units[at], WITH) && isAgent(units[at + 1])) {
        support = true;
        at++;
      }
      continue;
    }
    if (began && is(unit, CAPACITY) && isMark(units[at - 1], ',')) {
      at = skipAside(units, at, to);
      continue;
    }
    if (!began && ordinalOf(unit) !== undefined) {
      at++;
      continue;
    }
    if (
      isMark(unit, ',:/-') ||
      (began && isMark(unit, ';') && isAgent(units[at + 1])) ||
      is(unit, LISTING) ||
      (!began && (unit.kind === 'time' || (is(unit, LOOSE) && !is(unit, DEED))))
    ) {
      at++;
      continue;
    }
    if (began && unit.kind === 'time' && isMark(units[at + 1], ',')) {
      at++;
      continue;
    }
    if (began && is(unit, ADVERB) && !is(unit, DEED)) {
      at++;
      continue;
    }
    break;
  }
  if (!began) return { assignees: more([], units, from, to, own), deed: from };
  return { assignees: more(heads, units, at, to, own), deed };
}

/** Organisations that the deed is to be done together with, wherever the clause names them. */
function more(
  heads: Assignee[],
  units: readonly Unit[],
  from: number,
  to: number,
  own: ReadonlySet<string>,
): readonly Assignee[] {
  for (let at = from; at < to; at++) {
    if (!is(units[at], SUPPORT) || !strong(units, at)) continue;
    let next = nextAgent(units, at + 1, to);
    if (next < 0) continue;
    for (; next < to; next++) {
      const unit = units[next];
      if (isAgent(unit)) add(heads, unit.mention, 'support', own);
      else if (!isMark(unit, ',:') && !is(unit, LISTING)) break;
    }
  }
  return heads;
}

/** *cùng* alone is too weak a word in the middle of a deed, but for *chủ trì, cùng Bộ …*. */
function strong(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  return unit.end - unit.start >= 'phối hợp'.length || (isMark(units[at - 1], ',') && is(units[at - 2], LEAD));
}

/** *Sở Tư pháp (chủ trì)*. */
function leadsInBrackets(units: readonly Unit[], at: number): boolean {
  return isMark(units[at], '(') && is(units[at + 1], LEAD) && isMark(units[at + 2], ')');
}

function joinsList(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return isMark(before, ',:/-;') || is(before, LISTING_OR_SUPPORT) || isAgent(before);
}

function leadsToAgent(units: readonly Unit[], from: number, to: number): boolean {
  return nextAgent(units, from, to) >= 0;
}

/** Index of the agent that follows, words such as *chặt chẽ* and *các* between left out; -1 for none. */
function nextAgent(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (isAgent(units[at])) return at;
    const unit = units[at];
    if (unit?.kind === 'mark' && unit.mark !== ':') return -1;
    if (is(unit, DEED) && !is(unit, ADVERB)) return -1;
  }
  return -1;
}

/** *với tư cách là cơ quan thường trực*, *(chủ trì)*: said of an assignee, no deed. */
function skipAside(units: readonly Unit[], from: number, to: number): number {
  let at = from;
  if (isMark(units[at], '(')) {
    let close = at + 1;
    while (close < to && !isMark(units[close], ')')) close++;
    if (close < to) at = close + 1;
  }
  if (is(units[at], CAPACITY)) {
    at++;
    const verb = behindCapacity(units, at, to);
    if (verb > at) return verb;
    while (at < to && !isMark(units[at], ',') && !is(units[at], CAPACITY_END)) at++;
  }
  return at;
}

function add(
  heads: Assignee[],
  mention: OrganisationMention | PersonMention,
  role: Assignee['role'],
  own: ReadonlySet<string>,
): void {
  const { id, name } = assigneeOf(mention);
  if (id === '' || heads.some((each) => each.id === id)) return;
  if (role === 'support' && own.has(id)) return;
  heads.push(role === undefined ? { id, name } : { id, name, role });
}

/** Whom a mention means as one who must do something: a person by their office. */
export function assigneeOf(mention: OrganisationMention | PersonMention): { id: string; name: string } {
  if (mention.kind === 'organisation') return { id: mention.id, name: mention.name };
  const name = mention.role ?? mention.name ?? '';
  return { id: officeId(name), name };
}

/** Assignees of a list with those that an item adds; *chủ trì* in the item makes the list's own the lead. */
export function merged(
  inherited: readonly Assignee[],
  added: readonly Assignee[],
  leads: boolean,
): readonly Assignee[] {
  const kept = inherited.map((each) => (leads && each.role === undefined ? { ...each, role: 'lead' as const } : each));
  return [...kept, ...added.filter(({ id }) => !kept.some((each) => each.id === id))];
}

/** The organisations right before the first obligation of a clause (*Phường hỏi thì các sở phải trả lời*), or behind its *được*. */
export function dutySubject(
  units: readonly Unit[],
  from: number,
  to: number,
  own: ReadonlySet<string>,
): readonly Assignee[] {
  let duty = from;
  while (duty < to && !is(units[duty], OBLIGATION)) duty++;
  if (duty >= to) return [];
  let by = duty + 1;
  while (by < to && is(units[by], ADVERB) && !is(units[by], DEED)) by++;
  if (is(units[by], BYPHRASE)) {
    const agent = is(units[by + 1], NOMINAL) ? by + 2 : by + 1;
    if (isAgent(units[agent])) return toldIn(units, agent, to, own).assignees.filter(({ role }) => role !== 'support');
  }
  const head = units[from]?.kind === 'word' ? from + 1 : from;
  // *11 Sở Tư pháp chưa về đích phải …*
  if (isAgent(units[head]) && is(units[head + 1], NOT_YET))
    return toldIn(units, head, head + 1, own).assignees.filter(({ role }) => role === undefined);
  let first = duty;
  while (
    first > from &&
    (isAgent(units[first - 1]) || isMark(units[first - 1], ',/') || is(units[first - 1], LISTING_LOOSELY))
  )
    first--;
  return toldIn(units, first, duty, own).assignees.filter(({ role }) => role === undefined);
}

/** *Sở Công Thương còn nhiều hồ sơ trễ, | phải xử lý …*: of whom it is told how it stands in front of an obligation without a subject. */
export function statedBefore(units: readonly Unit[], duty: number): readonly Assignee[] {
  if (!is(units[duty], OBLIGATION) || !isMark(units[duty - 1], ',')) return [];
  for (let at = duty - 2; at > 0 && units[at]?.kind !== 'mark'; at--) {
    const agent = units[at - 1];
    if (is(units[at], LASTING) && isAgent(agent)) return [assigneeOf(agent.mention)];
  }
  return [];
}

/** The organisations that a sentence begins with as its topic: *Với Cục X, Thủ tướng chỉ đạo …*. */
export function topicAssignees(units: readonly Unit[], to: number, own: ReadonlySet<string>): readonly Assignee[] {
  let at = 0;
  while (at < to && (isMark(units[at], '"') || is(units[at], CONNECTIVE)) && !is(units[at], ADDRESSING)) at++;
  if (!is(units[at], ADDRESSING) || !isAgent(units[at + 1])) return [];
  const told = toldIn(units, at + 1, to, own);
  return isMark(units[told.deed], ',:') || isMark(units[told.deed - 1], ',:')
    ? told.assignees.filter(({ role }) => role === undefined)
    : [];
}

/** *Kinh phí … do Bộ X bảo đảm*: the organisation that answers for the deed. */
export function doerIn(
  units: readonly Unit[],
  from: number,
  to: number,
  own: ReadonlySet<string>,
): readonly Assignee[] {
  let doer = from;
  while (doer + 1 < to && !(is(units[doer], BYDOER) && units[doer + 1]?.kind === 'organisation')) doer++;
  if (doer === from || doer + 1 >= to || anyIs(units, from, to, OBLIGATION)) return [];
  return toldIn(units, doer + 1, to, own).assignees.filter(({ role }) => role !== 'support');
}

/** *Việc … được giao cho Học viện*: the organisation behind the passive. */
export function recipientIn(
  units: readonly Unit[],
  from: number,
  to: number,
  own: ReadonlySet<string>,
): readonly Assignee[] {
  for (let at = from; at + 1 < to; at++)
    if (is(units[at], PASSIVE_TO) && isAgent(units[at + 1]))
      return toldIn(units, at + 1, to, own).assignees.filter(({ role }) => role !== 'support');
  return [];
}
