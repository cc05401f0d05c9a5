/** Whom the words address where no name stands behind the verb, and who only speaks of themselves. */

import type { Assignee } from '../../report/model.ts';
import type { Document } from '../../text/document.ts';
import { slug } from '../../text/slug.ts';
import { is } from '../kind.ts';
import { ADVERB, FUTURE, SELFNAME } from '../kinds.ts';
import type { Unit } from '../units.ts';
import type { SpokenAct } from './acts.ts';
import { dutySubject, topicAssignees } from './assignees.ts';
import type { Drafts } from './drafts.ts';
import type { Part } from './parts.ts';

/** Units behind an organisation among which it says what it will do. */
const NEAR = 4;

/** Finds addressees that are named by their kind alone, or elsewhere in the sentence. */
export class Addressees {
  readonly #document: Document;
  readonly #drafts: Drafts;
  /** Organisations that the meeting is held by or that its chair speaks for. */
  readonly #homes: readonly Assignee[];

  constructor(document: Document, drafts: Drafts, homes: readonly Assignee[]) {
    this.#document = document;
    this.#drafts = drafts;
    this.#homes = homes;
  }

  /** Whom a verb of speech addresses: behind it, before its obligation, or as the topic of the sentence. */
  of(
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
    return topic.length > 0 ? topic : this.#home(units[is(units[verb + 1], ADVERB) ? verb + 2 : verb + 1]);
  }

  /** *đề nghị Bộ sớm ban hành …*: the ministry that the meeting is held by, or that was told something last. */
  #home(unit: Unit | undefined): readonly Assignee[] {
    const { cased, lower } = this.#document;
    if (!is(unit, SELFNAME) || unit === undefined || cased[unit.start] === lower[unit.start]) return [];
    const head = `${slug(lower.slice(unit.start, unit.end))}-`;
    const told = this.#drafts.all
      .findLast(({ assignees }) => assignees.some(({ id }) => id.startsWith(head)))
      ?.assignees.find(({ id }) => id.startsWith(head));
    const home = this.#homes.find(({ id }) => id.startsWith(head)) ?? told;
    return home ? [{ id: home.id, name: home.name }] : [];
  }

  /** *Bộ Nội vụ sẽ …*, said by the ministry itself: a plan. */
  plans(units: readonly Unit[], from: number, to: number): boolean {
    const unit = units[from];
    return (
      unit?.kind === 'organisation' &&
      this.#homes.some(({ id }) => id === unit.mention.id) &&
      units.slice(from, Math.min(to, from + NEAR)).some((each) => is(each, FUTURE))
    );
  }
}
