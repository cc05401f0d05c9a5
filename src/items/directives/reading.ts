/** Reads a document from its start to its end, block by block, sentence by sentence. */

import type { Mention } from '../../mentions/mention.ts';
import type { People } from '../../mentions/person/people.ts';
import type { Reference } from '../../mentions/time/moment.ts';
import type { Assignee } from '../../report/model.ts';
import type { Block } from '../../text/blocks.ts';
import type { Document } from '../../text/document.ts';
import type { TaskLabel } from '../../text/labelled.ts';
import { HAS } from '../contents.ts';
import { anyIs, is } from '../kind.ts';
import { COMMAND, CONCLUDE, DEED, LISTING, NARRATE, OBLIGATION, PRAISE, SOURCED } from '../kinds.ts';
import { passagesOf } from '../meeting/passages.ts';
import { type Sentences, sentencesIn, type TakenApart, takenApart } from '../sentences.ts';
import { isAgent, isMark, type Unit } from '../units.ts';
import { type SpokenAct, spokenActs } from './acts.ts';
import { announcesTasks, headsTasks, namesTasks } from './announcement.ts';
import { toldEnd } from './continuation.ts';
import { Discourse } from './discourse.ts';
import { withDoers } from './doers.ts';
import type { DirectiveDraft } from './draft.ts';
import { bodyEnd, Drafts } from './drafts.ts';
import { namesIn } from './entrusted.ts';
import { Headings } from './headings.ts';
import { type LeadIn, leadInOf } from './lead-in.ts';
import { Lists } from './lists.ts';
import { tellsOfMeeting } from './occasion.ts';
import { ordinalIn } from './parts.ts';
import { type Utterance, utteranceFrom } from './quotation.ts';
import { labelsAssessment, namesSection } from './sections.ts';
import { type Speaker, speakerOf } from './speakers.ts';
import { attributes, isRecalled, type Statement, sayingAct, statementIn } from './statement.ts';
import { Teller } from './telling.ts';

const NONE: readonly SpokenAct[] = [];

/** The state of reading a document. */
export class Reading {
  readonly #document: Document;
  readonly #people: People;
  readonly #sentences: Sentences;
  readonly #discourse: Discourse;
  readonly #drafts: Drafts;
  readonly #teller: Teller;
  readonly #headings: Headings;
  readonly #lists = new Lists();
  /** Where the directive ends whose task has lines of its own that say more. */
  #taskEnd: number | undefined;
  /** Sentences of a quotation that are still to come, and who utters them. */
  #quoted: { utterance: Utterance; sentences: number } | undefined;

  constructor(
    document: Document,
    mentions: readonly Mention[],
    people: People,
    chairs: readonly Speaker[],
    homes: readonly Assignee[],
    reference: Reference,
  ) {
    this.#document = document;
    this.#people = people;
    this.#sentences = sentencesIn(document, mentions);
    this.#discourse = new Discourse(chairs, tellsOfMeeting(passagesOf(document, mentions)));
    this.#drafts = new Drafts(document);
    this.#headings = new Headings(document, people, this.#discourse, reference);
    this.#teller = new Teller(document, people, this.#discourse, this.#drafts, homes);
  }

  /** What was read so far. */
  get drafts(): DirectiveDraft[] {
    return this.#drafts.all;
  }

  /** Reads a block: its sentences, or what it says about the blocks under it. */
  block(block: Block, from: number, to: number): void {
    if (block.kind === 'title' || block.kind === 'letterhead') this.#headings.entitle(this.#sentences.span(from, to));
    const heads = block.kind === 'heading' || block.kind === 'title' || this.#isHeading(block, from, to);
    if (!heads && block.kind !== 'paragraph' && block.kind !== 'item') return;
    if (block.task !== undefined && block.task !== 'told') {
      this.#moreOfTask(this.#sentences.span(from, to), block.task);
      return;
    }
    this.#taskEnd = undefined;
    const before = this.drafts.length;
    const depth = block.marker ? (block.depth ?? 0) : -1;
    this.#lists.reach(depth);
    if (heads && block.marker) this.#lists.chapter(depth);
    this.#quoted = undefined;
    if (block.kind === 'item' && block.marker) this.#discourse.renew();
    if (heads)
      this.#heading(
        block,
        withDoers(this.#sentences.span(from, to), this.#document, block.marker !== undefined),
        depth,
      );
    else for (let at = from; at < to; at++) this.#sentence(at, to, block, at === from, depth);
    if (block.task === 'told' && this.drafts.length > before) this.#taskEnd = this.drafts.at(-1)?.end;
  }

  /** A labelled line under a task: whoever it names is told to do it. */
  #moreOfTask(units: readonly Unit[], label: TaskLabel): void {
    if (this.#taskEnd === undefined || this.drafts.at(-1)?.end !== this.#taskEnd) return;
    const value = units.findIndex((unit) => isMark(unit, ':')) + 1;
    this.#drafts.entrust(units, [value, units.length], namesIn(units, [value, units.length], roleOf(label)));
    this.#taskEnd = this.drafts.at(-1)?.end;
  }

  /** *A. Ghi nhận*, *2. Phần chỉ đạo*: an item of nothing but what the part under it is. */
  #isHeading(block: Block, from: number, to: number): boolean {
    if (block.kind !== 'item' || block.marker === undefined || to - from !== 1) return false;
    return namesSection(this.#sentences.at(from).units);
  }

  #heading(block: Block, units: readonly Unit[], depth: number): void {
    const section = this.#headings.begin(block, units);
    if (section) this.#lists.mute(section === 'assessing');
    if (block.marker && units.some(isAgent) && !anyIs(units, 0, units.length, DEED))
      this.#leadIn(units, depth, units[0]?.start ?? block.start);
  }

  #sentence(index: number, end: number, block: Block, first: boolean, depth: number): void {
    const sentence = this.#withDoers(this.#sentences.at(index), block);
    const { units } = sentence;
    if (units.length === 0) return;
    const before = this.drafts.length;
    const opens = index === end - 1 && (isMark(units.at(-1), ':') || (block.kind === 'item' && units.every(isNamed)));
    const list = this.#lists.current;
    const leadIn = first || list === undefined ? list : { ...list, assignees: [], start: undefined };
    this.#teller.begin(this.#adjoins(units, first));
    this.#quotation(units, index, end);
    if (opens) {
      this.#conclusion(units, true);
      const last = spokenActs(units, this.#people).at(-1);
      if (last && last.from > 0) this.#read(takenApart(units.slice(0, last.from)), leadIn, block);
      this.#leadIn(units, depth, block.contentStart);
    } else {
      this.#read(sentence, leadIn, block);
      this.#lists.begin();
    }
    this.#discourse.passed(this.drafts.length > before || opens);
  }

  /** A sentence with those taken for organisations of which only their place says so. */
  #withDoers(sentence: TakenApart, block: Block): TakenApart {
    const units = withDoers(sentence.units, this.#document, block.marker !== undefined);
    return units === sentence.units ? sentence : takenApart(units);
  }

  /** Whether a sentence can go on with the directive of the sentence or item before it: *Hoàn thành trước ngày 30/6*. */
  #adjoins(units: readonly Unit[], first: boolean): boolean {
    const last = this.drafts.at(-1);
    const start = units[0]?.start;
    if (last === undefined || start === undefined || (first && this.#lists.none)) return false;
    return start - last.end < 12;
  }

  /** Sets who speaks in a quotation that this sentence begins or goes on with. */
  #quotation(units: readonly Unit[], index: number, end: number): void {
    if (this.#quoted && this.#quoted.sentences > 0) this.#quoted.sentences--;
    else
      this.#quoted = utteranceFrom(
        units,
        (ahead) => (index + ahead < end ? this.#sentences.at(index + ahead).units : undefined),
        this.#people,
      );
    if (!this.#quoted) return;
    const { speaker, act } = this.#quoted.utterance;
    const meant = this.#discourse.meant(speaker);
    this.#discourse.take(meant, act, this.#discourse.leads(meant) && this.#discourse.open);
  }

  /** Takes the first line of a list as what its items continue. */
  #leadIn(units: readonly Unit[], depth: number, contentStart: number): void {
    const read = leadInOf(units, this.#people, this.#discourse, this.#lists.current, { depth, contentStart });
    if (read === undefined) return;
    const { leadIn, speaks } = read;
    this.#lists.open(leadIn);
    // *2. Chủ tịch phân công nhiệm vụ:* ends an assessment under a heading before it.
    if ((leadIn.verb || headsTasks(units)) && this.#discourse.leads(leadIn.speaker))
      this.#discourse.section = undefined;
    if (speaks && this.#discourse.leads(leadIn.speaker))
      this.#discourse.take(leadIn.speaker, leadIn.act === 'assign' ? 'order' : leadIn.act);
  }

  #read({ units, contents }: TakenApart, leadIn: LeadIn | undefined, block: Block): void {
    if (contents & HAS.ordinal)
      this.#discourse.ordinal = ordinalIn(units, [0, units.length]) ?? this.#discourse.ordinal;
    if (block.kind === 'paragraph' && contents & HAS.closing) {
      this.#discourse.close();
      return;
    }
    if (contents & HAS.conclude) this.#conclusion(units);
    if (labelsAssessment(units)) return;
    const asking =
      leadIn?.telling !== true && !(this.#discourse.open && this.#discourse.leads(this.#discourse.speaker));
    const acts = contents & HAS.act ? spokenActs(units, this.#people, asking) : NONE;
    const statement = maySay(contents) ? statementIn(units, this.#people) : undefined;
    const [first] = acts;
    // *"…", bà nói, và yêu cầu Thanh tra Bộ …*: whoever has spoken goes on to tell somebody something.
    const goesOn = statement?.trailing === true && first !== undefined && first.verb > statement.verb;
    if (statement && (goesOn || !acts.some((act) => act.speaker && act.from <= statement.subject)))
      this.#discourse.listen(
        this.#discourse.meant(statement.speaker),
        namesTasks(units) ? sayingAct(units[statement.verb]) : undefined,
      );
    if (first === undefined && contents & HAS.sourced && anyIs(units, 0, 3, SOURCED)) {
      this.#discourse.close();
      return;
    }
    if (first === undefined && is(units[statement?.verb ?? -1], NARRATE)) return;
    if (first && attributes(units, first)) {
      this.#attributed(units, acts, first);
      return;
    }
    if (goesOn) this.#continued(units, statement, bodyEnd(units, statement.subject), leadIn, false);
    const end = bodyEnd(units, statement?.trailing && !goesOn ? statement.subject : units.length);
    if (first === undefined) this.#continued(units, statement, end, leadIn, block.task === 'told');
    else if (
      first.speaker === undefined &&
      !first.self &&
      this.#discourse.open &&
      !(statement && statement.subject < first.from)
    )
      this.#teller.carriedOn(units, [0, first.from], leadIn);
    for (const [index, act] of acts.entries())
      this.#teller.spoken(units, act, toldEnd(units, act, acts[index + 1]?.from ?? end), leadIn);
  }

  /** A sentence without a verb of speech that tells anybody anything. */
  #continued(
    units: readonly Unit[],
    statement: Statement | undefined,
    end: number,
    leadIn: LeadIn | undefined,
    task: boolean,
  ): void {
    const act = statement?.trailing ? sayingAct(units[statement.verb]) : undefined;
    if (statement === undefined || statement.trailing) {
      this.#teller.carriedOn(units, [0, end], leadIn, {
        act,
        commands: is(units[statement?.verb ?? -1], COMMAND),
        task,
      });
      return;
    }
    if (announcesTasks(units, statement.verb) || isRecalled(units, statement)) return;
    if (statement.tells) this.#discourse.take(this.#discourse.meant(statement.speaker), 'order');
    const from = statement.verb + (is(units[statement.verb], OBLIGATION) ? 0 : 1);
    this.#teller.carriedOn(units, [from, end], leadIn, { praises: is(units[statement.verb], PRAISE) });
  }

  /** *"…", Bộ trưởng yêu cầu, đồng thời giao …*: the verb tells what stands before it. */
  #attributed(units: readonly Unit[], acts: readonly SpokenAct[], first: SpokenAct): void {
    const act = first.act === 'assign' ? 'order' : first.act;
    if (first.speaker) this.#discourse.take(this.#discourse.meant(first.speaker), act);
    this.#teller.carriedOn(units, [0, bodyEnd(units, first.from)], undefined, { act, commands: act !== 'urge' });
    for (const [index, each] of acts.entries())
      if (index > 0) this.#teller.spoken(units, each, acts[index + 1]?.from ?? bodyEnd(units, units.length), undefined);
  }

  /** Whoever concludes the meeting leads it as well: a person, or the organisation whose conclusions a line `opens`. */
  #conclusion(units: readonly Unit[], opens = false): void {
    const at = units.findIndex((unit) => is(unit, CONCLUDE));
    if (at < 0) return;
    const agent =
      units.find((unit, index) => index > at && unit.kind === 'person') ??
      units.findLast((unit, index) => index < at && isAgent(unit) && (unit.kind === 'person' || opens));
    if (isAgent(agent)) this.#discourse.join(this.#discourse.meant(speakerOf(agent.mention, this.#people)));
  }
}

function roleOf(label: TaskLabel): Assignee['role'] {
  return label === 'lead' || label === 'support' ? label : undefined;
}

/** Whether somebody of a sentence can be found to say something. */
function maySay(contents: number): boolean {
  if (contents & HAS.person && contents & HAS.colon) return true;
  return (contents & (HAS.person | HAS.organisation)) !== 0 && (contents & (HAS.saying | HAS.according)) !== 0;
}

/** Organisations and what joins them: an item of nothing else heads the items under it. */
function isNamed(unit: Unit): boolean {
  return isAgent(unit) || isMark(unit, ',/') || is(unit, LISTING);
}
