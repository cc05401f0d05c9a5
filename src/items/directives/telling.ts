/** Writes down what a sentence tells: by a verb of speech, or by going on from what was told before. */

import { knownRank, rankOfOrganisation } from '../../mentions/organisation/rank.ts';
import type { People } from '../../mentions/person/people.ts';
import type { Assignee } from '../../report/model.ts';
import type { Document } from '../../text/document.ts';
import { anyIs, is } from '../kind.ts';
import { ADVISE, DEED, DEED_BEGINNING, OBLIGATION, SELFNAME, TARGET, WISH } from '../kinds.ts';
import { isAgent, type Unit } from '../units.ts';
import type { SpokenAct } from './acts.ts';
import { Addressees } from './addressees.ts';
import { announces, namesTasks } from './announcement.ts';
import { type Told, toldIn, topicAssignees } from './assignees.ts';
import { isTold, leadingTime, urgeStart } from './continuation.ts';
import type { Discourse } from './discourse.ts';
import type { Act } from './draft.ts';
import type { Drafts } from './drafts.ts';
import { asideIn, chargedWith } from './entrusted.ts';
import { groupIn, type NamedGroup } from './group.ts';
import { DUTIES, instructionIn, type Leave, REST } from './instruction.ts';
import type { LeadIn } from './lead-in.ts';
import { PartTeller } from './part-telling.ts';
import { ordinalIn, type Part, partsOf, tellsTime } from './parts.ts';
import { ownOrganisations, rankOf, type Speaker } from './speakers.ts';

/** Whoever is lower cannot be asked as a peer by a participant. */
const PEER = 6;
/** How the ids of groups begin. */
const GROUP = 'cac-';

/** How a sentence without a verb of speech of its own is told. */
export interface Manner {
  /** The act of whoever is named behind the words. */
  readonly act?: Act | undefined;
  /** Somebody praises: obligations alone tell anything. */
  readonly praises?: boolean;
  /** The verb behind the words orders, asks or assigns. */
  readonly commands?: boolean;
  /** The lines under it say who does it, or by when: whatever it says is a task. */
  readonly task?: boolean;
}

/** Writes the directives of sentences. */
export class Teller {
  readonly #document: Document;
  readonly #discourse: Discourse;
  readonly #drafts: Drafts;
  readonly #addressees: Addressees;
  readonly #parts: PartTeller;

  constructor(document: Document, people: People, discourse: Discourse, drafts: Drafts, homes: readonly Assignee[]) {
    this.#document = document;
    this.#discourse = discourse;
    this.#drafts = drafts;
    this.#addressees = new Addressees(document, drafts, homes);
    this.#parts = new PartTeller(document, people, discourse, drafts, this.#addressees);
  }

  /** A sentence begins; `adjoins`: a part of it that only says when or how belongs to the directive before. */
  begin(adjoins: boolean): void {
    this.#parts.begin(adjoins);
  }

  /** What somebody is told by a verb of speech, up to the next one. */
  spoken(units: readonly Unit[], spoken: SpokenAct, to: number, leadIn: LeadIn | undefined): void {
    const speaker = this.#speakerOf(spoken);
    if (
      speaker &&
      is(units[spoken.verb], TARGET) &&
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
    const own = ownOrganisations(speaker);
    const [head, ...rest] = withDeed(units, parts, spoken.verb + 1, own);
    if (head === undefined) return;
    this.#discourse.ordinal = ordinalIn(units, [spoken.verb + 1, head[1]]) ?? this.#discourse.ordinal;
    const told = spoken.patient
      ? withSupport(
          toldIn(units, spoken.patient[0], spoken.patient[1], own),
          toldIn(units, spoken.verb + 1, head[1], own),
        )
      : toldIn(units, Math.max(spoken.verb + 1, head[0]), head[1], own);
    const alone = told.deed >= head[1] || tellsTime(units, [told.deed, head[1]]);
    const charged = alone && this.#parts.begun ? chargedWith(units, [spoken.verb, head[1]]) : [];
    if (charged.length > 0 && rest.length === 0) {
      this.#drafts.entrust(units, head, charged);
      return;
    }
    const act = this.#actOf(spoken, speaker, told.assignees);
    if (act === 'urge' && !group && told.assignees.length === 0 && !this.#urges(units, spoken.verb, to)) {
      this.#discourse.listen(speaker, namesTasks(units) ? 'urge' : undefined);
      return;
    }
    if (group)
      this.#parts.grouped(units, group, to, speaker, act, told.assignees, groupVerb(units, spoken.verb, group, act));
    else {
      const start = spoken.patient
        ? spoken.patient[0]
        : act === 'urge'
          ? urgeStart(units, spoken.verb, head)
          : spoken.verb;
      const named = this.#addressees.of(units, spoken, head, told.assignees, own);
      const aside = asideIn(units, head);
      const assignees = named.length > 0 ? named : aside.names;
      // *đề nghị Bộ sớm ban hành …*: the deed stands behind the kind that names the home
      const home = told.assignees.length === 0 && named.length > 0 && is(units[spoken.verb + 1], SELFNAME);
      if (assignees.length === 0 && is(units[spoken.verb], WISH)) return;
      this.#drafts.add(units, [start, head[1]], {
        speaker,
        act,
        verb: this.#drafts.verb(units[spoken.verb]),
        assignees: assignees.length > 0 ? assignees : (leadIn?.assignees ?? []),
        deed: spoken.patient ? spoken.verb + 1 : Math.max(told.deed, spoken.verb + (home ? 2 : 1)),
        actionEnd: aside.start,
        time: leadingTime(units, spoken),
        ordinal: this.#discourse.ordinal,
      });
      this.#parts.parts(units, rest, { speaker, act, assignees, leave: REST, continues: true });
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
    { act, praises = false, commands = false, task = false }: Manner = {},
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
      this.#parts.grouped(units, group, to, speaker, carried, []);
      return;
    }
    const urges = act === 'urge' && instructionIn(units, from, to, DUTIES) >= 0;
    const leave: Leave = {
      deeds: !praises && !urges && (listed || task || commands || (this.#discourse.open && leads)),
      duties: true,
      any: task || (listed && leadIn?.explicit === true),
      goals: leadIn?.goals === true,
      named: task || (listed && (leadIn?.assignees.length ?? 0) > 0),
    };
    const before = this.#drafts.all.length;
    this.#parts.parts(units, partsOf(units, from, to), {
      speaker,
      act: carried,
      assignees:
        leadIn && leadIn.assignees.length > 0 ? leadIn.assignees : topicAssignees(units, to, ownOrganisations(speaker)),
      leave,
      ...(leadIn ? { leadIn } : {}),
    });
    if (leads && !listed && this.#drafts.all.length > before)
      this.#discourse.take(speaker, this.#drafts.all.at(-1)?.act === 'assign' ? 'order' : carried);
  }

  /** Whether a verb that urges is followed by an obligation, or at once by a deed. */
  #urges(units: readonly Unit[], verb: number, to: number): boolean {
    return (
      instructionIn(
        units,
        verb + 1,
        to,
        is(units[verb], ADVISE) && is(units[verb + 1], DEED_BEGINNING) ? { deeds: true, duties: true } : DUTIES,
      ) >= 0
    );
  }

  #speakerOf(act: SpokenAct): Speaker | undefined {
    return act.speaker ? this.#discourse.meant(act.speaker) : (this.#discourse.speaker ?? this.#discourse.chair);
  }

  /** A request by somebody who neither leads nor stands above those who are asked is a proposal. */
  #actOf({ act }: SpokenAct, speaker: Speaker, assignees: readonly Assignee[]): Act {
    if (act !== 'request' || this.#discourse.leads(speaker)) return act;
    const rank = rankOf(speaker);
    const above = assignees.length > 0 && assignees.every(({ id }) => isBelow(id, rank));
    return above ? act : 'propose';
  }

  /** *Theo Bộ trưởng, … Thủ tướng và Ban Chỉ đạo cần …*: an obligation of somebody else, told by a participant. */
  #proposed(units: readonly Unit[], [from, to]: Part, speaker: Speaker): void {
    const needed = neededFrom(units, from, to);
    const start = needed >= 0 ? needed + 1 : instructionIn(units, from, to, DUTIES);
    if (start < 0 || !isAgent(units[start])) return;
    const own = ownOrganisations(speaker);
    const told = toldIn(units, start, to, own);
    if (
      told.assignees.length === 0 ||
      told.assignees.some(({ id }) => own.has(id)) ||
      told.assignees.every(({ id }) => rankOfOrganisation(id) < PEER)
    )
      return;
    this.#drafts.add(units, [needed >= 0 ? needed : start, to], {
      speaker,
      act: 'propose',
      assignees: told.assignees,
      deed: told.deed,
      ordinal: this.#discourse.ordinal,
    });
  }
}

/** Whether an organisation stands below a rank; of one of which nothing is known only who leads a ministry or a province knows. */
function isBelow(id: string, rank: number): boolean {
  return knownRank(id) === undefined && !id.startsWith(GROUP) ? rank > PEER : rankOfOrganisation(id) < rank;
}

/** The verb from which on the first item of a group is quoted; nothing where the group itself is what is told. */
function groupVerb(units: readonly Unit[], verb: number, { from }: NamedGroup, act: Act): number | undefined {
  return act !== 'urge' && anyIs(units, verb + 1, from, DEED) ? verb : undefined;
}

/** *yêu cầu các bộ, ngành; UBND các xã rà soát …*: a first part of nothing but those who are told goes on with the one behind it. */
function withDeed(
  units: readonly Unit[],
  parts: readonly Part[],
  from: number,
  own: ReadonlySet<string>,
): readonly Part[] {
  const [first, second, ...rest] = parts;
  if (first === undefined || second === undefined || !isAgent(units[second[0]])) return parts;
  const { assignees, deed } = toldIn(units, from, first[1], own);
  return assignees.length > 0 && deed >= first[1] ? [[first[0], second[1]], ...rest] : parts;
}

/** Those who are told, with the support that stands behind the verb. */
function withSupport(told: Told, behind: Told): Told {
  const support = behind.assignees.filter(
    ({ role, id }) => role === 'support' && !told.assignees.some((each) => each.id === id),
  );
  return { ...told, assignees: [...told.assignees, ...support] };
}

/** *cần Thủ tướng …*: index of the obligation; -1 where there is none with somebody behind it. */
function neededFrom(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (is(units[at], OBLIGATION) && isAgent(units[at + 1])) return at;
  return -1;
}
