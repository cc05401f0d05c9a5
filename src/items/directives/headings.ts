/** What headings say of the parts under them, and the head of a notice of whose words it holds. */

import type { People } from '../../mentions/person/people.ts';
import type { Reference } from '../../mentions/time/moment.ts';
import type { Block } from '../../text/blocks.ts';
import type { Document } from '../../text/document.ts';
import { anyIs, is } from '../kind.ts';
import { CONCLUDE, TASKING, WHOSE } from '../kinds.ts';
import { isAgent, type Unit } from '../units.ts';
import type { Discourse } from './discourse.ts';
import { ordinalOf } from './parts.ts';
import { isAhead, type Section, sectionOf } from './sections.ts';
import type { Speaker } from './speakers.ts';

/** Reads headings. */
export class Headings {
  readonly #document: Document;
  readonly #people: People;
  readonly #discourse: Discourse;
  /** From when times are read. */
  readonly #reference: Reference;

  constructor(document: Document, people: People, discourse: Discourse, reference: Reference) {
    this.#document = document;
    this.#people = people;
    this.#discourse = discourse;
    this.#reference = reference;
  }

  /** Begins the part under a heading. @returns what it is, nothing where the heading does not say */
  begin(block: Block, units: readonly Unit[]): Section | undefined {
    if (block.kind === 'title') return undefined;
    this.#discourse.ordinal = ordinalOf(units[0]);
    const sure = block.marker !== undefined || this.#isInCapitals(block);
    const section = this.#sectionOf(units, sure);
    if (section) this.#discourse.section = section;
    if (section === 'tasking' && sure) this.#discourse.take(this.#leader(), 'order');
    if (section === 'assessing') this.#discourse.close();
    return section;
  }

  /**
   * *Ý kiến chỉ đạo của đồng chí Chủ tịch Nông Văn Lịch …*, *Kết luận của Ban Thường vụ*: takes whoever a notice holds the
   * words of for a leader; a person where it does not say who chaired.
   */
  entitle(units: readonly Unit[]): void {
    const whose = units.findIndex((unit, at) => isAgent(unit) && is(units[at - 1], WHOSE));
    const unit = units[whose];
    if (unit?.kind === 'organisation' && (whose === 1 || anyIs(units, 0, whose, CONCLUDE))) {
      const speaker: Speaker = { kind: 'organisation', mention: unit.mention };
      this.#discourse.join(speaker);
      this.#discourse.take(speaker, 'order', false);
      return;
    }
    if (unit?.kind !== 'person' || unit.mention.name === undefined || this.#discourse.chair !== undefined) return;
    if (anyIs(units, 0, whose, TASKING))
      this.#discourse.join({ kind: 'person', person: this.#people.of(unit.mention) });
  }

  /** What a heading says of its part; one behind an assessment that is of a time to come heads tasks. */
  #sectionOf(units: readonly Unit[], sure: boolean): Section | undefined {
    const section = sectionOf(units, sure, this.#reference);
    const behind = sure && this.#discourse.section === 'assessing' && isAhead(units, this.#reference);
    return section ?? (behind ? 'tasking' : undefined);
  }

  /** Whoever leads and speaks, or else the chair. */
  #leader(): Speaker | undefined {
    const { speaker, chair } = this.#discourse;
    return this.#discourse.leads(speaker) ? speaker : chair;
  }

  #isInCapitals({ contentStart, end }: Block): boolean {
    const words = this.#document.cased.slice(contentStart, end);
    return words === words.toUpperCase();
  }
}
