import type { Mention } from '../../mentions/mention.ts';
import type { People } from '../../mentions/person/people.ts';
import type { Assignee } from '../../report/model.ts';
import type { Block } from '../../text/blocks.ts';
import type { Document } from '../../text/document.ts';
import { type SpokenAct, spokenActs, statementIn } from './acts.ts';
import { toldIn } from './assignees.ts';
import { instructionIn, type Leave, ordinalOf, type Part, partsOf, skipLead } from './clauses.ts';
import type { Act, DirectiveDraft } from './draft.ts';
import { groupIn } from './group.ts';
import { sectionOf } from './sections.ts';
import { issuerOf, ownOrganisations, rankOf, rankOfOrganisation, sameSpeaker, type Speaker } from './speakers.ts';
import { is, isAgent, isMark, type Unit, unitsOf } from '../units.ts';

/** What is carried from one sentence to the next. */
interface Frame {
  speaker: Speaker | undefined;
  act: Act;
  /** Whether deeds without a subject continue it. */
  open: boolean;
  /** Sentences since that told nobody to do anything. */
  misses: number;
  ordinal: number | undefined;
}

/** The first line of a list, whose items continue it. */
interface LeadIn {
  readonly depth: number;
  readonly speaker: Speaker | undefined;
  readonly act: Act;
  readonly assignees: readonly Assignee[];
  /** Where the quote of its first item begins. */
  start: number | undefined;
  readonly verb: string | undefined;
}

/** The state of reading a document from its start to its end. */
export class Reading {
  readonly drafts: DirectiveDraft[] = [];
  readonly #document: Document;
  readonly #mentions: readonly Mention[];
  readonly #people: People;
  readonly #chairs: Speaker[];
  #mention = 0;
  #frame: Frame = { speaker: undefined, act: 'order', open: false, misses: 9, ordinal: undefined };
  #leadIns: LeadIn[] = [];
  #section: 'assessing' | 'tasking' | undefined;

  constructor(document: Document, mentions: readonly Mention[], people: People, chairs: readonly Speaker[]) {
    this.#document = document;
    this.#mentions = mentions;
    this.#people = people;
    this.#chairs = [...chairs];
  }

  /** Reads a block: its sentences, or what it says about the blocks under it. */
  block(index: number, from: number, to: number): void {
    const block = this.#document.blocks[index];
    if (block === undefined) return;
    if (block.kind === 'heading' || block.kind === 'title') return this.#heading(block, from, to);
    if (block.kind !== 'paragraph' && block.kind !== 'item') return;
    const depth = block.marker ? (block.depth ?? 0) : -1;
    while (this.#leadIns.length > 0 && (this.#leadIns.at(-1)?.depth ?? -1) >= depth) this.#leadIns.pop();
    for (let at = from; at < to; at++) this.#sentence(at, block, at === from, at === to - 1, depth);
  }

  #heading(block: Block, from: number, to: number): void {
    const units = this.#units(from, to);
    const section = sectionOf(units);
    const depth = block.marker ? (block.depth ?? 0) : -1;
    while (this.#leadIns.length > 0 && (this.#leadIns.at(-1)?.depth ?? -1) >= depth) this.#leadIns.pop();
    if (section) this.#section = section;
    if (section === 'tasking' && block.marker) this.#take(this.#chairs[0], 'order');
    if (section === 'assessing') this.#frame = { ...this.#frame, open: false, misses: 9 };
    if (block.marker && units.length > 0 && units.some(isAgent) && !units.some((unit) => is(unit, 'deed'))) this.#leadIn(units, depth, units[0]?.start ?? block.start);
  }

  #units(from: number, to: number): Unit[] {
    const first = this.#document.sentences[from];
    const last = this.#document.sentences[to - 1];
    if (first === undefined || last === undefined || to <= from) return [];
    while (this.#mention < this.#mentions.length && (this.#mentions[this.#mention]?.end ?? 0) <= first.start) this.#mention++;
    return unitsOf(this.#document, this.#mentions, this.#mention, first.firstToken, last.endToken);
  }

  /** The frame of somebody who begins to speak. */
  #take(speaker: Speaker | undefined, act: Act, open = true): void {
    const same = sameSpeaker(speaker, this.#frame.speaker);
    this.#frame = { speaker, act, open, misses: 0, ordinal: same ? this.#frame.ordinal : undefined };
  }

  #leads(speaker: Speaker | undefined): boolean {
    return speaker !== undefined && (this.#chairs.length === 0 || this.#chairs.some((chair) => sameSpeaker(chair, speaker)));
  }

  #sentence(index: number, block: Block, first: boolean, last: boolean, depth: number): void {
    const units = this.#units(index, index + 1);
    if (units.length === 0) return;
    const before = this.drafts.length;
    const opens = last && isMark(units.at(-1), ':');
    const leadIn = first ? this.#leadIns.at(-1) : undefined;
    if (opens) {
      this.#conclusion(units);
      const last = spokenActs(units, this.#people).at(-1);
      if (last && last.from > 0) this.#read(units.slice(0, last.from), leadIn, block);
      this.#leadIn(units, depth, block.contentStart);
    } else {
      this.#read(units, leadIn, block);
      for (const each of this.#leadIns) each.start = undefined;
    }
    if (this.drafts.length === before && !opens) {
      this.#frame.misses++;
      if (this.#frame.misses > 1) this.#frame.open = false;
    } else this.#frame.misses = 0;
  }

  /** Takes the first line of a list as what its items continue. */
  #leadIn(units: readonly Unit[], depth: number, contentStart: number): void {
    const acts = spokenActs(units, this.#people);
    const act = acts.at(-1);
    const parent = this.#leadIns.at(-1);
    const statement = statementIn(units, this.#people);
    const speaker = act?.speaker ?? statement?.speaker ?? parent?.speaker ?? this.#frame.speaker ?? this.#chairs[0];
    const own = speaker ? ownOrganisations(speaker) : new Set<string>();
    const from = act ? act.verb + 1 : skipLead(units, 0, units.length);
    const told = toldIn(units, from, units.length, own);
    const inherited = parent?.assignees ?? [];
    const begins = act ? (units[act.verb]?.start ?? contentStart) : (units[from]?.start ?? contentStart);
    const assignees = told.assignees.some((each) => each.role !== 'support') ? told.assignees : merged(inherited, told.assignees, units);
    const speaks = act !== undefined || (statement !== undefined && this.#leads(statement.speaker));
    if (!speaks && told.assignees.length === 0 && parent === undefined) return;
    for (const each of this.#leadIns) each.start = undefined;
    this.#leadIns.push({
      depth,
      speaker,
      act: act?.act ?? parent?.act ?? 'order',
      assignees,
      start: act || (told.assignees.length > 0 && statement === undefined) ? begins : undefined,
      verb: act ? this.#text(units[act.verb]) : undefined,
    });
    if (speaks && this.#leads(speaker)) this.#take(speaker, act?.act === 'assign' ? 'order' : (act?.act ?? 'order'));
  }

  #read(units: readonly Unit[], leadIn: LeadIn | undefined, block: Block): void {
    const ordinal = units.slice(0, 6).map(ordinalOf).find((each) => each !== undefined);
    if (ordinal !== undefined) this.#frame.ordinal = ordinal;
    const closing = units.some((unit) => is(unit, 'closing')) && block.kind === 'paragraph';
    if (closing) {
      this.#frame = { ...this.#frame, open: false, misses: 9 };
      return;
    }
    this.#conclusion(units);
    const acts = spokenActs(units, this.#people);
    const statement = statementIn(units, this.#people);
    const end = bodyEnd(units, statement?.trailing ? statement.subject : units.length);
    if (statement && !acts.some((act) => act.speaker && act.from <= statement.subject)) this.#listen(units, statement.speaker);
    const firstAct = acts[0];
    const governed = firstAct !== undefined && firstAct.speaker !== undefined && firstAct.from > 4 && isMark(units[firstAct.from - 1], ',"') && is(units[firstAct.verb + 1], 'connective');
    if (firstAct === undefined || governed) {
      if (governed) this.#take(this.#speakerOf(firstAct), firstAct.act === 'assign' ? 'order' : firstAct.act);
      const to = governed ? bodyEnd(units, firstAct.from) : end;
      const act = statement?.trailing || governed ? sayingAct(units[(governed ? firstAct.verb : statement?.verb) ?? -1]) : undefined;
      const from = statement && !statement.trailing && !governed ? statement.verb + (is(units[statement.verb], 'obligation') ? 0 : 1) : 0;
      this.#carriedOn(units, from, to, leadIn, act);
    } else if (firstAct.speaker === undefined && !firstAct.self && this.#frame.open) {
      this.#carriedOn(units, 0, firstAct.from, leadIn, undefined);
    }
    acts.forEach((act, index) => {
      if (governed && index === 0 && act.verb >= units.length - 2) return;
      if (governed && index === 0 && is(units[act.verb + 1], 'connective')) return;
      this.#spoken(units, act, acts[index + 1]?.from ?? end, leadIn);
    });
    if (firstAct === undefined && this.drafts.length === 0 && statement === undefined) return;
  }

  /** Whoever concludes the meeting leads it as well. */
  #conclusion(units: readonly Unit[]): void {
    const at = units.findIndex((unit) => is(unit, 'conclude'));
    if (at < 0) return;
    const agent = units.find((unit, index) => index > at && unit.kind === 'person') ?? units.slice(0, at).reverse().find((unit) => unit.kind === 'person');
    if (agent?.kind !== 'person') return;
    const speaker: Speaker = { kind: 'person', person: this.#people.of(agent.mention) };
    if (!this.#chairs.some((chair) => sameSpeaker(chair, speaker))) this.#chairs.push(speaker);
  }

  /** Somebody begins to speak without telling anybody to do anything yet. */
  #listen(units: readonly Unit[], speaker: Speaker): void {
    if (speaker.kind === 'organisation' && this.#frame.speaker?.kind === 'person' && ownOrganisations(this.#frame.speaker).has(speaker.mention.id)) return;
    const same = sameSpeaker(speaker, this.#frame.speaker);
    if (!same) this.#frame = { speaker, act: this.#leads(speaker) ? 'order' : 'propose', open: false, misses: 0, ordinal: undefined };
    if (this.#leads(speaker) && units.some((unit) => is(unit, 'naming')) && units.some((unit) => is(unit, 'tasks'))) this.#frame = { ...this.#frame, act: 'order', open: true };
  }

  #speakerOf(act: SpokenAct): Speaker | undefined {
    return act.speaker ?? this.#frame.speaker ?? this.#chairs[0];
  }

  /** What somebody is told by a verb of speech, up to the next one. */
  #spoken(units: readonly Unit[], spoken: SpokenAct, to: number, leadIn: LeadIn | undefined): void {
    let speaker = this.#speakerOf(spoken);
    if (spoken.speaker?.kind === 'organisation' && this.#frame.speaker?.kind === 'person' && ownOrganisations(this.#frame.speaker).has(spoken.speaker.mention.id)) speaker = this.#frame.speaker;
    if (speaker === undefined) return;
    const own = ownOrganisations(speaker);
    const parts = partsOf(units, spoken.verb, to);
    if (spoken.act === 'urge') while (parts.length > 1 && parts[0] && !isAgent(units[parts[0][0] + 1]) && instructionIn(units, parts[0][0] + 1, parts[0][1], { deeds: false, duties: true }) < 0 && groupIn(units, spoken.verb, to, this.#document) === undefined) parts.shift();
    const [head, ...rest] = parts;
    if (head === undefined) return;
    const told = toldIn(units, Math.max(spoken.verb + 1, head[0]), head[1], own);
    let { act } = spoken;
    if (act === 'request' && !this.#leads(speaker) && !this.#above(speaker, told.assignees)) act = 'propose';
    const verbUnit = units[spoken.verb];
    if (act === 'urge' && told.assignees.length === 0 && instructionIn(units, spoken.verb + 1, to, { deeds: false, duties: true }) < 0 && groupIn(units, spoken.verb, to, this.#document) === undefined) {
      this.#listen(units, speaker);
      return;
    }
    const group = groupIn(units, spoken.verb, to, this.#document);
    if (group) {
      this.#grouped(units, group, to, speaker, act);
    } else {
      const start = spoken.act === 'urge' ? this.#urgeStart(units, spoken.verb, head) : spoken.verb;
      const time = leadingTime(units, spoken);
      this.#add(units, [start, head[1]], { speaker, act, verb: this.#text(verbUnit), assignees: told.assignees.length > 0 ? told.assignees : (leadIn?.assignees ?? []), deed: Math.max(told.deed, spoken.verb + 1), from: time });
      this.#parts(units, rest, { speaker, act, assignees: told.assignees, leave: { deeds: true, duties: true } });
    }
    this.#take(speaker, act === 'assign' ? 'order' : act, this.#leads(speaker) || act !== 'propose');
    if (act === 'propose' || !this.#leads(speaker)) this.#frame.open = false;
  }

  #urgeStart(units: readonly Unit[], verb: number, [from, to]: Part): number {
    const duty = instructionIn(units, Math.max(from, verb + 1), to, { deeds: false, duties: true });
    if (from > verb) return Math.max(from, duty);
    return duty > verb + 12 ? duty : verb;
  }

  #above(speaker: Speaker, assignees: readonly Assignee[]): boolean {
    const rank = rankOf(speaker);
    return assignees.length > 0 && assignees.every(({ id }) => rankOfOrganisation(id) < rank);
  }

  /** What continues without a verb of speech: deeds, organisations with deeds, obligations. */
  #carriedOn(units: readonly Unit[], from: number, to: number, leadIn: LeadIn | undefined, act: Act | undefined): void {
    const listed = leadIn !== undefined;
    const speaker = leadIn?.speaker ?? this.#frame.speaker;
    if (speaker === undefined) return;
    const leads = this.#leads(speaker);
    const open = listed || (this.#frame.open && this.#frame.misses < 2);
    const leave: Leave = { deeds: open && (leads || listed), duties: leads || listed };
    if (this.#section === 'assessing' && !listed && act === undefined) return;
    const group = leads ? groupIn(units, from, to, this.#document) : undefined;
    const carried = act ?? leadIn?.act ?? this.#frame.act;
    if (group) {
      this.#grouped(units, group, to, speaker, carried);
      return;
    }
    if (!leads && !listed) {
      this.#proposed(units, from, to, speaker);
      return;
    }
    this.#parts(units, partsOf(units, from, to), { speaker, act: carried, assignees: leadIn?.assignees ?? [], leave, ...(leadIn ? { leadIn } : {}) });
  }

  /** *Theo Bộ trưởng, … Thủ tướng và Ban Chỉ đạo cần …*: an obligation of somebody else, told by a participant. */
  #proposed(units: readonly Unit[], from: number, to: number, speaker: Speaker): void {
    const start = instructionIn(units, from, to, { deeds: false, duties: true });
    if (start < 0 || !isAgent(units[start])) return;
    const own = ownOrganisations(speaker);
    const told = toldIn(units, start, to, own);
    if (told.assignees.length === 0 || told.assignees.some(({ id }) => own.has(id)) || told.assignees.every(({ id }) => rankOfOrganisation(id) < 6)) return;
    this.#add(units, [start, to], { speaker, act: 'propose', assignees: told.assignees, deed: told.deed });
  }

  #grouped(units: readonly Unit[], group: { label: string; size: number | undefined; from: number }, to: number, speaker: Speaker, act: Act): void {
    partsOf(units, group.from, to).forEach((part, index) => {
      const start = skipLead(units, part[0], part[1]);
      this.#add(units, [start, part[1]], { speaker, act, assignees: [], deed: start, group: { label: group.label, index: index + 1, ...(group.size ? { size: group.size } : {}) } });
    });
  }

  #parts(units: readonly Unit[], parts: readonly Part[], ctx: { speaker: Speaker; act: Act; assignees: readonly Assignee[]; leave: Leave; leadIn?: LeadIn }): void {
    let { assignees, act } = ctx;
    const own = ownOrganisations(ctx.speaker);
    let any = this.drafts.length;
    for (const part of parts) {
      if (continuesPart(units, part) && this.drafts.length > 0 && (this.drafts.length > any || parts[0] !== part)) {
        this.#extend(units, part);
        continue;
      }
      const leave = this.drafts.length > any ? { deeds: true, duties: true } : ctx.leave;
      const start = instructionIn(units, part[0], part[1], leave);
      if (start < 0) {
        if (this.drafts.length > any || parts[0] !== part) {
          if (parts[0] !== part && !units.slice(part[0], part[1]).some((unit) => is(unit, 'past', 'report', 'praise')) && this.drafts.length > 0) this.#extend(units, part);
        }
        continue;
      }
      const passive = units.slice(start, part[1]).find((unit) => is(unit, 'passive'));
      const told = toldIn(units, start, part[1], own);
      const heads = told.assignees.filter(({ role }) => role !== 'support');
      if (heads.length > 0) assignees = told.assignees;
      else if (told.assignees.length > 0) assignees = merged(assignees, told.assignees, units.slice(start, part[1]));
      else if (units.slice(start, start + 3).some((unit) => is(unit, 'lead'))) assignees = merged(assignees, [], units.slice(start, part[1]));
      const first = ctx.leadIn && ctx.leadIn.start !== undefined && this.drafts.length === any && parts[0] === part;
      this.#add(units, [start, part[1]], {
        speaker: ctx.speaker,
        act: passive ? 'assign' : act,
        assignees,
        deed: heads.length > 0 ? told.deed : start,
        ...(first && ctx.leadIn?.start !== undefined ? { leadIn: ctx.leadIn.start } : {}),
        ...(ctx.leadIn?.verb && first ? { verb: ctx.leadIn.verb } : {}),
      });
      if (first && ctx.leadIn) ctx.leadIn.start = undefined;
    }
    any = 0;
    act = ctx.act;
  }

  /** Lets the directive before run on to the end of a part. */
  #extend(units: readonly Unit[], part: Part): void {
    const last = this.drafts.at(-1);
    const end = bodyEnd(units, part[1]);
    const unit = units[end - 1];
    if (last && unit && unit.end > last.end) last.end = unit.end;
  }

  #add(
    units: readonly Unit[],
    part: Part,
    what: { speaker: Speaker; act: Act; verb?: string | undefined; assignees: readonly Assignee[]; deed: number; from?: number | undefined; group?: DirectiveDraft['group']; leadIn?: number },
  ): void {
    const end = bodyEnd(units, part[1]);
    const first = units[what.from ?? part[0]];
    const last = units[end - 1];
    if (first === undefined || last === undefined || end <= part[0]) return;
    const own = ownOrganisations(what.speaker);
    void own;
    this.drafts.push({
      rule: `directive/${what.group ? 'group' : what.verb ? what.act : 'carried'}`,
      start: what.leadIn ?? first.start,
      end: last.end,
      actionStart: units[Math.min(what.deed, end - 1)]?.start ?? first.start,
      issuer: issuerOf(what.speaker),
      act: what.act,
      ...(what.verb ? { verb: what.verb } : {}),
      assignees: what.assignees,
      ...(what.group ? { group: what.group } : {}),
      ...(this.#frame.ordinal === undefined ? {} : { ordinal: this.#frame.ordinal }),
      urgent: units.slice(part[0], end).some((unit) => is(unit, 'urgent') || (unit.kind === 'time' && unit.urgent)),
    });
  }

  #text(unit: Unit | undefined): string {
    return unit ? this.#document.cased.slice(unit.start, unit.end).toLowerCase() : '';
  }
}

/** What a saying verb makes of an obligation: *nhấn mạnh* urges, *yêu cầu* orders, *nói* leaves it an order. */
function sayingAct(unit: Unit | undefined): Act {
  if (is(unit, 'urge')) return 'urge';
  if (is(unit, 'request')) return 'request';
  if (is(unit, 'assign')) return 'assign';
  return 'order';
}

/** Index of the unit at which a leading time stands before a verb: *Đến tháng 6/2025, yêu cầu …*. */
function leadingTime(units: readonly Unit[], { from, verb, speaker }: SpokenAct): number | undefined {
  if (speaker || from !== verb) return undefined;
  const before = isMark(units[from - 1], ',') ? from - 2 : from - 1;
  return units[before]?.kind === 'time' ? before : undefined;
}

/** Index behind the last unit of a part that is no closing mark. */
function bodyEnd(units: readonly Unit[], to: number): number {
  let end = to;
  while (end > 0 && (isMark(units[end - 1], '.,;:…!?-/') || is(units[end - 1], 'connective') || (isMark(units[end - 1], '"') && opensNowhere(units, end - 1)))) end--;
  return end;
}

/** A closing quotation mark whose partner stands outside the sentence or at its start. */
function opensNowhere(units: readonly Unit[], at: number): boolean {
  let marks = 0;
  for (let index = 0; index < at; index++) if (isMark(units[index], '"')) marks++;
  return marks % 2 === 0 || isMark(units[0], '"');
}

/** A part that says only when or how: *hoàn thành trong quý IV/2025*, *gắn với …*. */
function continuesPart(units: readonly Unit[], [from, to]: Part): boolean {
  const start = skipLead(units, from, to);
  if (is(units[start], 'manner') && !is(units[start], 'deed')) return true;
  const finish = is(units[start], 'adverb') ? start + 1 : start;
  if (!is(units[finish], 'finish')) return units.slice(start, to).every((unit) => unit.kind === 'time' || unit.kind === 'mark');
  return units.slice(finish + 1, to).filter((unit) => unit.kind !== 'time' && unit.kind !== 'mark').length <= 2;
}

/** Assignees of a list with those that an item adds; *chủ trì* in the item makes the list's own the lead. */
function merged(inherited: readonly Assignee[], added: readonly Assignee[], units: readonly Unit[]): readonly Assignee[] {
  const leads = units.slice(0, 6).some((unit) => is(unit, 'lead'));
  const kept = inherited.map((each) => (leads && each.role === undefined ? { ...each, role: 'lead' as const } : each));
  return [...kept, ...added.filter(({ id }) => !kept.some((each) => each.id === id))];
}
