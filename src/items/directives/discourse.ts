/** Who is speaking, with what force, and whether sentences without a verb of speech still go on telling. */
import type { Act } from './draft.ts';
import type { Section } from './sections.ts';
import { ownOrganisations, presides, rankOf, type Speaker, sameSpeaker } from './speakers.ts';

/** Sentences that tell nobody anything before what was told is over. */
const PATIENCE = 2;

/** From this rank on somebody leads where nobody is known to chair. */
const AUTHORITY = 5;

/** The same where the text tells of no meeting: a source of a newspaper leads nobody by what they think must be done. */
const HIGH = 7;

/** What is carried from one sentence to the next. */
export class Discourse {
  speaker: Speaker | undefined;
  act: Act = 'order';
  /** Number of *Thứ hai, …*, for all that stands under it. */
  ordinal: number | undefined;
  /** What the heading above says of the part under it. */
  section: Section | undefined;
  #open = false;
  #misses = PATIENCE;
  readonly #chairs: Speaker[];
  /** Whoever has given an order speaks with authority until somebody else does. */
  #commander: Speaker | undefined;

  /** From which rank on whoever speaks leads, where nobody is known to chair. */
  readonly #authority: number;

  /** @param meets whether the text tells of a meeting */
  constructor(chairs: readonly Speaker[], meets: boolean) {
    this.#chairs = [...chairs];
    this.#authority = meets ? AUTHORITY : HIGH;
  }

  /** Whether deeds without a subject still continue what was told. */
  get open(): boolean {
    return this.#open && this.#misses < PATIENCE;
  }

  /** Whoever chairs first. */
  get chair(): Speaker | undefined {
    return this.#chairs[0];
  }

  /** Whether a speaker leads the meeting; where nobody is known to, whoever speaks does. */
  leads(speaker: Speaker | undefined): boolean {
    if (speaker === undefined) return false;
    return (
      (this.#chairs.length === 0 && (speaker.kind === 'organisation' || rankOf(speaker) >= this.#authority)) ||
      sameSpeaker(speaker, this.#commander) ||
      this.#chairs.some((chair) => sameSpeaker(chair, speaker))
    );
  }

  /** Whoever concludes the meeting leads it as well. */
  join(speaker: Speaker): void {
    if (!this.#chairs.some((chair) => sameSpeaker(chair, speaker))) this.#chairs.push(speaker);
  }

  /** Whom the words mean: *Chủ tọa* is the chair, *Bộ* in a minister's speech the minister. */
  meant(speaker: Speaker): Speaker {
    if (presides(speaker)) return this.chair ?? speaker;
    const own =
      speaker.kind === 'organisation' &&
      this.speaker?.kind === 'person' &&
      ownOrganisations(this.speaker).has(speaker.mention.id);
    return own && this.speaker ? this.speaker : speaker;
  }

  /** Somebody tells something; what follows continues it unless `open` is false. */
  take(speaker: Speaker | undefined, act: Act, open = true): void {
    if (!sameSpeaker(speaker, this.speaker)) this.ordinal = undefined;
    this.speaker = speaker;
    this.act = act;
    this.#open = open;
    this.#misses = 0;
  }

  /** A numbered item begins: it is an order again, whatever the item before it was. */
  renew(): void {
    if (this.act === 'request' && this.leads(this.speaker)) this.act = 'order';
  }

  /** Somebody gives an order or an assignment: what they go on to say are orders as well. */
  command(speaker: Speaker): void {
    this.#commander = speaker;
  }

  /** Somebody begins to speak without telling anything yet; `tasks`: how, where they name tasks that follow. */
  listen(speaker: Speaker, tasks: Act | undefined): void {
    const leads = this.leads(speaker);
    if (!sameSpeaker(speaker, this.speaker)) this.take(speaker, leads ? 'order' : 'propose', false);
    if (leads && tasks) this.take(speaker, tasks);
  }

  /** Nothing continues what was told. */
  close(): void {
    this.#open = false;
    this.#misses = PATIENCE;
  }

  /** A sentence has passed that told something, or did not. */
  passed(told: boolean): void {
    this.#misses = told ? 0 : this.#misses + 1;
    if (this.#misses >= PATIENCE) this.#open = false;
  }
}
