/** The directives written down so far. */

import type { Assignee } from '../../report/model.ts';
import type { Document } from '../../text/document.ts';
import { anyIs, is } from '../kind.ts';
import { BECAUSE, CONNECTIVE, UNREACHED, URGENT } from '../kinds.ts';
import { isMark, type Unit } from '../units.ts';
import { merged } from './assignees.ts';
import type { Act, DirectiveDraft } from './draft.ts';
import type { Part } from './parts.ts';
import { issuerOf, type Speaker } from './speakers.ts';

/** What is told in a part of a sentence. */
export interface Telling {
  readonly speaker: Speaker;
  readonly act: Act;
  readonly verb?: string | undefined;
  readonly assignees: readonly Assignee[];
  /** Index of the first unit of the deed. */
  readonly deed: number;
  /** Offset behind the deed, where brackets follow that say who answers for it. */
  readonly actionEnd?: number | undefined;
  /** Index of a leading time, where the quote begins with one. */
  readonly time?: number | undefined;
  readonly group?: DirectiveDraft['group'];
  readonly ordinal: number | undefined;
  /** Offset at which the lead-in of the list begins, for its first item. */
  readonly leadIn?: number | undefined;
}

/** Collects directives in the order of the text. */
export class Drafts {
  readonly all: DirectiveDraft[] = [];
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Writes down what a part of a sentence tells; nothing where the part holds no deed. */
  add(units: readonly Unit[], [from, to]: Part, what: Telling): void {
    const end = bodyEnd(units, reasonIn(units, what.deed, to));
    const first = units[what.time ?? from];
    const last = units[end - 1];
    if (first === undefined || last === undefined || end <= from || end <= what.deed) return;
    this.all.push({
      rule: what.group ? 'directive/group' : what.verb ? `directive/${what.act}` : 'directive/carried',
      start: what.leadIn ?? first.start,
      end: last.end,
      actionStart: units[what.deed]?.start ?? first.start,
      actionEnd: what.actionEnd,
      issuer: issuerOf(what.speaker),
      act: what.act,
      verb: what.verb || undefined,
      assignees: what.assignees,
      group: what.group,
      ordinal: what.ordinal,
      urgent: isUrgent(units, from, end),
    });
  }

  /** Lets the last directive run on to the end of a part. */
  extend(units: readonly Unit[], [, to]: Part): void {
    const last = this.all.at(-1);
    const unit = units[bodyEnd(units, to) - 1];
    if (last && unit && unit.end > last.end) last.end = unit.end;
  }

  /** Somebody answers for the last directive, named in a part of their own behind it, or nobody: it says by when. */
  entrust(units: readonly Unit[], part: Part, assignees: readonly Assignee[]): void {
    const last = this.all.at(-1);
    if (last === undefined) return;
    last.actionEnd ??= last.end;
    last.assignees = assignees.every(({ role }) => role === 'support')
      ? merged(last.assignees, assignees, false)
      : assignees;
    this.extend(units, part);
  }

  /** The words of a unit, as a verb. */
  verb(unit: Unit | undefined): string {
    return unit ? this.#document.cased.slice(unit.start, unit.end).toLowerCase() : '';
  }
}

function isUrgent(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (is(unit, URGENT) || (unit?.kind === 'time' && unit.urgent)) return true;
  }
  return false;
}

/** Index of a reason that follows the deed, behind a comma or with a verb of its own; `to` for none. */
function reasonIn(units: readonly Unit[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (is(units[at], BECAUSE) && (isMark(units[at - 1], ',') || anyIs(units, at, to, UNREACHED))) return at;
  }
  return to;
}

/** Index behind the last unit of a part that is no closing mark. */
export function bodyEnd(units: readonly Unit[], to: number): number {
  let end = to;
  while (end > 0) {
    const unit = units[end - 1];
    if (isMark(unit, '"') ? !opensNowhere(units, end - 1) : !isMark(unit, '.,;:…!?-/') && !is(unit, CONNECTIVE)) break;
    end--;
  }
  return end;
}

/** A closing quotation mark whose partner stands outside the sentence or at its start. */
function opensNowhere(units: readonly Unit[], at: number): boolean {
  let marks = 0;
  for (let index = 0; index < at; index++) if (isMark(units[index], '"')) marks++;
  return marks % 2 === 0 || isMark(units[0], '"');
}
