/** Writes down what a sentence tells: by a verb of speech, or by going on from what was told before. */

import { rankOfOrganisation } from '../../mentions/organisation/rank.ts';
import type { People } from '../../mentions/person/people.ts';
import type { Assignee } from '../../report/model.ts';
import type { Document } from '../../text/document.ts';
import { slug } from '../../text/slug.ts';
import { is, isAgent, isMark, type Unit } from '../units.ts';
import type { SpokenAct } from './acts.ts';
import { announces, namesTasks } from './announcement.ts';
import { doerIn, dutySubject, merged, recipientIn, toldIn, topicAssignees } from './assignees.ts';
import { goesOn, isTold, leadingTime, urgeStart } from './continuation.ts';
import type { Discourse } from './discourse.ts';
import type { Act } from './draft.ts';
import type { Drafts } from './drafts.ts';
import { groupIn, type NamedGroup } from './group.ts';
import { DUTIES, instructionIn, type Leave, REST } from './instruction.ts';
import type { LeadIn } from './lead-in.ts';
import { ordinalIn, type Part, partsOf, skipLead, tellsManner, tellsTime } from './parts.ts';
import { passiveAct, passiveIn } from './passive.ts';
import { ownOrganisations, rankOf, type Speaker, sameSpeaker, speakerOf } from './speakers.ts';

/** Whoever is lower cannot be asked as a peer by a participant. */
const PEER = 6;

interface Parts {
  readonly speaker: Speaker;
  readonly act: Act;
  readonly assignees: readonly Assignee[];
  readonly leave: Leave;
  readonly leadIn?: LeadIn;
  /** Whether the parts go on from one that was told in the same sentence. */
  readonly continues?: boolean;
}

/** Writes the directives of sentences. */
export class Teller {
  readonly #document: Document;
  readonly #people: People;
  readonly #discourse: Discourse;
  readonly #drafts: Drafts;
  /** Organisations that the meeting is held by or that its chair speaks for. */
  readonly #homes: readonly Assignee[];
  /** Drafts before the sentence at hand, and whether a part of it may go on with the last of them. */
  #before = 0;
  #adjoins = false;

  constructor(document: Document, people: People, discourse: Discourse, drafts: Drafts, homes: readonly Assignee[]) {
    this.#homes = homes;
    this.#document = document;
    this.#people = people;
    this.#discourse = discourse;
    this.#drafts = drafts;
  }

  /** A sentence begins; `adjoins`: a part of it that only says when or how belongs to the directive before. */
  begin(adjoins: boolean): void {
    this.#before = this.#drafts.all.length;
    this.#adjoins = adjoins;
  }

  /** What somebody is told by a verb of speech, up to the next one. */
  spoken(units: readonly Unit[], spoken: SpokenAct, to: number, leadIn: LeadIn | undefined): void {
    const speaker = this.#speakerOf(spoken);
    if (
      speaker &&
      is(units[spoken.verb], 'target') &&
      (spoken.self || speaker.kind === 'organisation' || !this.#discourse.leads(speaker))
    ) {
      this.#discourse.listen(speaker, undefined);
      return;
    }
    if (speaker === undefined || announces(units, spoken.verb + 1, to)) {
      if (speaker)
        this.#discourse.take(speaker, spoken.act === 'assign' ? 'order' : spoken.act, this.#discourse.leads(speaker));
      return;
    }
    const group = groupIn(units, spoken.verb, to, this.#document);
    const parts = partsOf(units, spoken.verb, to);
    if (spoken.act === 'urge' && !group) while (parts.length > 1 && !isTold(units, parts[0])) parts.shift();
    const [head, ...rest] = parts;
    if (head === undefined) return;
    const own = ownOrganisations(speaker);
    this.#discourse.ordinal = ordinalIn(units, [spoken.verb + 1, head[1]]) ?? this.#discourse.ordinal;
    const told = spoken.patient
      ? toldIn(units, spoken.patient[0], spoken.patient[1], own)
      : toldIn(units, Math.max(spoken.verb + 1, head[0]), head[1], own);
    const act = this.#actOf(spoken, speaker, told.assignees);
    if (act === 'urge' && !group && told.assignees.length === 0 && !this.#urges(units, spoken.verb, to)) {
      this.#discourse.listen(speaker, namesTasks(units) ? 'urge' : undefined);
      return;
    }
    if (group) this.#grouped(units, group, to, speaker, act, told.assignees);
    else {
      const start = spoken.patient
        ? spoken.patient[0]
        : act === 'urge'
          ? urgeStart(units, spoken.verb, head)
          : spoken.verb;
      const assignees = this.#toldTo(units, spoken, head, told.assignees, own);
      if (assignees.length === 0 && is(units[spoken.verb], 'wish')) return;
      this.#drafts.add(units, [start, head[1]], {
        speaker,
        act,
        verb: this.#drafts.verb(units[spoken.verb]),
        assignees: assignees.length > 0 ? assignees : (leadIn?.assignees ?? []),
        deed: spoken.patient ? spoken.verb + 1 : Math.max(told.deed, spoken.verb + 1),
        time: leadingTime(units, spoken),
        ordinal: this.#discourse.ordinal,
      });
      this.#parts(units, rest, { speaker, act, assignees, leave: REST, continues: true });
    }
    if ((act === 'order' || act === 'assign') && speaker.kind === 'person') this.#discourse.command(speaker);
    const leads = this.#discourse.leads(speaker);
    this.#discourse.take(speaker, act === 'assign' ? 'order' : act, leads && act !== 'propose');
  }

  /** What goes on without a verb of speech: deeds, organisations with deeds, obligations; obligations alone where somebody `praises`. */
  carriedOn(
    units: readonly Unit[],
    [from, to]: Part,
    leadIn: LeadIn | undefined,
    act: Act | undefined,
    praises = false,
  ): void {
    const speaker = leadIn?.speaker ?? this.#discourse.speaker;
    if (speaker === undefined) return;
    const leads = this.#discourse.leads(speaker);
    const listed = leadIn?.telling === true;
    if (this.#discourse.section === 'assessing' && !listed && act === undefined) return;
    if (!leads && !listed) {
      this.#proposed(units, [from, to], speaker);
      return;
    }
    const carried = act ?? leadIn?.act ?? this.#discourse.act;
    const group = leads ? groupIn(units, from, to, this.#document) : undefined;
    if (group) {
      this.#grouped(units, group, to, speaker, carried, []);
      return;
    }
    const urges = act === 'urge' && instructionIn(units, from, to, DUTIES) >= 0;
    const leave: Leave = {
      deeds: !praises && !urges && (listed || (this.#discourse.open && leads)),
      duties: true,
      any: listed && leadIn?.explicit === true,
    };
    const before = this.#drafts.all.length;
    this.#parts(units, partsOf(units, from, to), {
      speaker,
      act: carried,
      assignees: leadIn?.assignees ?? [],
      leave,
      ...(leadIn ? { leadIn } : {}),
    });
    if (leads && !listed && this.#drafts.all.length > before) this.#discourse.take(speaker, carried);
  }

  /** Whether a verb that urges is followed by an obligation, or at once by a deed. */
  #urges(units: readonly Unit[], verb: number, to: number): boolean {
    return (
      instructionIn(
        units,
        verb + 1,
        to,
        is(units[verb], 'advise') && is(units[verb + 1], 'deed', 'negative', 'adverb')
          ? { deeds: true, duties: true }
          : DUTIES,
      ) >= 0
    );
  }

  /** Whom a verb of speech addresses: behind it, before its obligation, or as the topic of the sentence. */
  #toldTo(
    units: readonly Unit[],
    { verb, from }: SpokenAct,
    head: Part,
    told: readonly Assignee[],
    own: ReadonlySet<string>,
  ): readonly Assignee[] {
    if (told.length > 0) return told;
    const subject = dutySubject(units, verb + 1, head[1], own);
    if (subject.length > 0) return subject;
    const topic = topicAssignees(units, from, own);
    return topic.length > 0 ? topic : this.#home(units[is(units[verb + 1], 'adverb') ? verb + 2 : verb + 1]);
  }

  /** *đề nghị Bộ sớm ban hành …*: the ministry that the meeting is held by, or that was told something last. */
  #home(unit: Unit | undefined): readonly Assignee[] {
    const { cased, lower } = this.#document;
    if (!is(unit, 'selfname') || unit === undefined || cased[unit.start] === lower[unit.start]) return [];
    const head = `${slug(lower.slice(unit.start, unit.end))}-`;
    const told = this.#drafts.all
      .findLast(({ assignees }) => assignees.some(({ id }) => id.startsWith(head)))
      ?.assignees.find(({ id }) => id.startsWith(head));
    const home = this.#homes.find(({ id }) => id.startsWith(head)) ?? told;
    return home ? [{ id: home.id, name: home.name }] : [];
  }

  #speakerOf(act: SpokenAct): Speaker | undefined {
    return act.speaker ? this.#discourse.meant(act.speaker) : (this.#discourse.speaker ?? this.#discourse.chair);
  }

  /** A request by somebody who neither leads nor stands above those who are asked is a proposal. */
  #actOf({ act }: SpokenAct, speaker: Speaker, assignees: readonly Assignee[]): Act {
    if (act !== 'request' || this.#discourse.leads(speaker)) return act;
    const rank = rankOf(speaker);
    const above = assignees.length > 0 && assignees.every(({ id }) => rankOfOrganisation(id) < rank);
    return above ? act : 'propose';
  }

  /** *Theo Bộ trưởng, … Thủ tướng và Ban Chỉ đạo cần …*: an obligation of somebody else, told by a participant. */
  #proposed(units: readonly Unit[], [from, to]: Part, speaker: Speaker): void {
    const start = instructionIn(units, from, to, DUTIES);
    if (start < 0 || !isAgent(units[start])) return;
    const own = ownOrganisations(speaker);
    const told = toldIn(units, start, to, own);
    if (
      told.assignees.length === 0 ||
      told.assignees.some(({ id }) => own.has(id)) ||
      told.assignees.every(({ id }) => rankOfOrganisation(id) < PEER)
    )
      return;
    this.#drafts.add(units, [start, to], {
      speaker,
      act: 'propose',
      assignees: told.assignees,
      deed: told.deed,
      ordinal: this.#discourse.ordinal,
    });
  }

  /** *Thủ tướng phải …*, where the Prime Minister is the one who speaks: told about, not to. */
  #isSpeaker(unit: Unit | undefined, speaker: Speaker): boolean {
    return unit?.kind === 'person' && sameSpeaker(speakerOf(unit.mention, this.#people), speaker);
  }

  #grouped(
    units: readonly Unit[],
    { label, size, from }: NamedGroup,
    to: number,
    speaker: Speaker,
    act: Act,
    assignees: readonly Assignee[],
  ): void {
    for (const [index, part] of partsOf(units, from, to).entries()) {
      const start = skipLead(units, part[0], part[1]);
      const group = { label, index: index + 1, ...(size ? { size } : {}) };
      this.#drafts.add(units, [start, part[1]], {
        speaker,
        act,
        assignees,
        deed: start,
        group,
        ordinal: this.#discourse.ordinal,
      });
    }
  }

  #parts(units: readonly Unit[], parts: readonly Part[], { speaker, act, leave, leadIn, ...given }: Parts): void {
    const own = ownOrganisations(speaker);
    let { assignees } = given;
    let first = given.continues !== true;
    for (const part of parts) {
      const begun = this.#drafts.all.length > this.#before;
      if ((begun || this.#adjoins) && tellsTime(units, part)) {
        this.#drafts.extend(units, part);
        continue;
      }
      if (begun && tellsManner(units, part)) continue;
      this.#discourse.ordinal = ordinalIn(units, part) ?? this.#discourse.ordinal;
      const start =
        is(units[skipLead(units, part[0], part[1])], 'praise') && !leave.deeds
          ? -1
          : instructionIn(units, part[0], part[1], begun && !first ? REST : leave);
      const itself = start >= 0 && this.#isSpeaker(units[start], speaker);
      if (start < 0 || itself) {
        if (begun && !first && !itself && goesOn(units, part)) {
          this.#drafts.add(units, [skipLead(units, part[0], part[1]), part[1]], {
            speaker,
            act,
            assignees,
            deed: skipLead(units, part[0], part[1]),
            ordinal: this.#discourse.ordinal,
          });
        } else if (
          begun &&
          !first &&
          !itself &&
          !units.slice(part[0], part[1]).some((unit) => is(unit, 'past', 'report', 'praise'))
        )
          this.#drafts.extend(units, part);
        first = false;
        continue;
      }
      const told = toldIn(units, start, part[1], own);
      const heads = told.assignees.filter(({ role }) => role !== 'support');
      const subject =
        heads.length > 0
          ? []
          : ([recipientIn, doerIn, dutySubject].map((read) => read(units, start, part[1], own)).find((found) => found.length > 0) ??
            []);
      if (heads.length > 0) assignees = told.assignees;
      else if (subject.length > 0) assignees = subject;
      else if (told.assignees.length > 0 || units.slice(start, start + 3).some((unit) => is(unit, 'lead')))
        assignees = merged(assignees, told.assignees, units.slice(start, part[1]));
      const passive = passiveIn(units, start, part[1]);
      const opens = first && leadIn?.start !== undefined;
      this.#drafts.add(units, [start, part[1]], {
        speaker,
        act: passive ? passiveAct(units[passive]) : act,
        verb: passive ? this.#drafts.verb(units[passive]) : undefined,
        assignees,
        deed: passive ? passive + 1 : heads.length > 0 ? told.deed : start,
        ordinal: this.#discourse.ordinal,
        ...(opens ? { leadIn: leadIn.start } : {}),
        ...(opens && leadIn.verb ? { verb: this.#drafts.verb(leadIn.verb) } : {}),
      });
      if (opens) leadIn.start = undefined;
      first = false;
    }
  }
}
