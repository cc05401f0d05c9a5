/** Writes down the parts of a sentence: what is told between its semicolons, and the items of a named group. */

import type { People } from '../../mentions/person/people.ts';
import type { Assignee } from '../../report/model.ts';
import type { Document } from '../../text/document.ts';
import { anyIs, is } from '../kind.ts';
import { LEAD, PAST, PRAISE, TELLING } from '../kinds.ts';
import { isAgent, type Unit } from '../units.ts';
import type { Addressees } from './addressees.ts';
import { doerIn, dutySubject, merged, recipientIn, statedBefore, toldIn } from './assignees.ts';
import { goesOn } from './continuation.ts';
import type { Discourse } from './discourse.ts';
import { isDistributed } from './distributed.ts';
import type { Act } from './draft.ts';
import type { Drafts } from './drafts.ts';
import { asideIn, chargedWith } from './entrusted.ts';
import type { NamedGroup } from './group.ts';
import { DUTIES, instructionIn, type Leave, REST } from './instruction.ts';
import type { LeadIn } from './lead-in.ts';
import { ordinalIn, type Part, partsOf, skipLead, tellsManner, tellsTime } from './parts.ts';
import { passiveAct, passiveIn } from './passive.ts';
import { ownOrganisations, type Speaker, sameSpeaker, speakerOf } from './speakers.ts';

/** What parts have in common. */
export interface Parts {
  readonly speaker: Speaker;
  readonly act: Act;
  readonly assignees: readonly Assignee[];
  readonly leave: Leave;
  readonly leadIn?: LeadIn;
  /** Whether the parts go on from one that was told in the same sentence. */
  readonly continues?: boolean;
}

/** Writes the directives of parts. */
export class PartTeller {
  readonly #document: Document;
  readonly #people: People;
  readonly #discourse: Discourse;
  readonly #drafts: Drafts;
  readonly #addressees: Addressees;
  /** Drafts before the sentence at hand, and whether a part of it may go on with the last of them. */
  #before = 0;
  #adjoins = false;

  constructor(document: Document, people: People, discourse: Discourse, drafts: Drafts, addressees: Addressees) {
    this.#document = document;
    this.#people = people;
    this.#discourse = discourse;
    this.#drafts = drafts;
    this.#addressees = addressees;
  }

  /** A sentence begins; `adjoins`: a part of it that only says when or how belongs to the directive before. */
  begin(adjoins: boolean): void {
    this.#before = this.#drafts.all.length;
    this.#adjoins = adjoins;
  }

  /** Whether the sentence has told something, or may go on with what was told before it. */
  get begun(): boolean {
    return this.#adjoins || this.#drafts.all.length > this.#before;
  }

  /** The items of a group: *“3 tăng cường” gồm: …; …; …*. */
  grouped(
    units: readonly Unit[],
    { label, size, from }: NamedGroup,
    to: number,
    speaker: Speaker,
    act: Act,
    assignees: readonly Assignee[],
    /** The verb whose deed the group is: *đề nghị thực hiện "4 không": …*; the first item begins with it. */
    verb?: number,
  ): void {
    for (const [index, part] of partsOf(units, from, to).entries()) {
      const start = skipLead(units, part[0], part[1]);
      const group = { label, index: index + 1, ...(size ? { size } : {}) };
      this.#drafts.add(units, [index === 0 ? (verb ?? start) : start, part[1]], {
        speaker,
        act,
        assignees,
        deed: start,
        group,
        ordinal: this.#discourse.ordinal,
      });
    }
  }

  /** Every part that tells somebody to do something; those that only say when go to the one before. */
  parts(units: readonly Unit[], parts: readonly Part[], { speaker, leadIn, ...given }: Parts): void {
    const own = ownOrganisations(speaker);
    let { act, assignees, leave } = given;
    let first = given.continues !== true;
    for (const part of parts) {
      const begun = this.#drafts.all.length > this.#before;
      if ((begun || this.#adjoins) && tellsTime(units, part)) {
        this.#drafts.extend(units, part);
        continue;
      }
      if (begun || this.#adjoins) {
        const charged = chargedWith(units, part);
        if (charged.length > 0) {
          this.#drafts.entrust(units, part, charged);
          continue;
        }
      }
      if (begun && tellsManner(units, part)) continue;
      this.#discourse.ordinal = ordinalIn(units, part) ?? this.#discourse.ordinal;
      const start =
        is(units[skipLead(units, part[0], part[1])], PRAISE) && !leave.named
          ? -1
          : instructionIn(units, part[0], part[1], begun && !first ? REST : leave);
      const itself =
        start >= 0 && (this.#addressees.plans(units, start, part[1]) || this.#isSpeaker(units[start], speaker));
      if (start < 0 || itself) {
        if (begun && !first && !itself && goesOn(units, part)) {
          this.#drafts.add(units, [skipLead(units, part[0], part[1]), part[1]], {
            speaker,
            act,
            assignees,
            deed: skipLead(units, part[0], part[1]),
            ordinal: this.#discourse.ordinal,
          });
        } else if (begun && !first && !itself && !anyIs(units, part[0], part[1], TELLING))
          this.#drafts.extend(units, part);
        else if (!begun && anyIs(units, part[0], part[1], PAST)) leave = DUTIES;
        first = false;
        continue;
      }
      const told = toldIn(units, start, part[1], own);
      const each = !first && assignees.length > 0 && isDistributed(units, [start, part[1]], this.#document);
      const heads = each ? [] : told.assignees.filter(({ role }) => role !== 'support');
      const subject = heads.length > 0 || each ? [] : subjectOf(units, start, part[1], own, leave.named === true);
      if (heads.length > 0) assignees = told.assignees;
      else if (subject.length > 0) assignees = subject;
      else if (!each && (told.assignees.length > 0 || anyIs(units, start, start + 3, LEAD)))
        assignees = merged(assignees, told.assignees, anyIs(units, start, Math.min(part[1], start + 6), LEAD));
      const aside = asideIn(units, [start, part[1]]);
      const bracketed = heads.length === 0 && subject.length === 0 ? aside.names : [];
      const passive = passiveIn(units, start, part[1]);
      // What somebody was given governs what follows its semicolons, until somebody else is told.
      if (passive) act = passiveAct(units[passive]);
      else if (heads.length > 0) ({ act } = given);
      // A list that only names somebody is no lead-in of an item that names another.
      const opens = first && leadIn?.start !== undefined && (heads.length === 0 || leadIn.verb !== undefined);
      this.#drafts.add(units, [start, part[1]], {
        speaker,
        act,
        verb: passive ? this.#drafts.verb(units[passive]) : undefined,
        assignees: bracketed.length > 0 ? bracketed : assignees,
        deed: passive ? passive + 1 : heads.length > 0 ? told.deed : start,
        actionEnd: aside.start,
        ordinal: this.#discourse.ordinal,
        ...(opens ? { leadIn: leadIn.start } : {}),
        ...(opens && leadIn.verb ? { verb: this.#drafts.verb(leadIn.verb) } : {}),
      });
      if (opens) leadIn.start = undefined;
      first = false;
    }
  }

  /** *Thủ tướng phải …*, *Thường trực Tỉnh ủy ghi nhận …*, where it is they who speak: told about, not to. */
  #isSpeaker(unit: Unit | undefined, speaker: Speaker): boolean {
    return isAgent(unit) && sameSpeaker(speakerOf(unit.mention, this.#people), speaker);
  }
}

/**
 * Whom a part without assignees in front tells: behind a passive, as whoever answers for the deed, or before an obligation.
 *
 * @param named the list has said whose its deeds are: *các điểm yếu do Cục X cảnh báo* tells only of what
 */
function subjectOf(
  units: readonly Unit[],
  from: number,
  to: number,
  own: ReadonlySet<string>,
  named: boolean,
): readonly Assignee[] {
  const recipient = recipientIn(units, from, to, own);
  if (recipient.length > 0) return recipient;
  const doer = named ? [] : doerIn(units, from, to, own);
  if (doer.length > 0) return doer;
  const subject = dutySubject(units, from, to, own);
  return subject.length > 0 ? subject : statedBefore(units, from);
}
