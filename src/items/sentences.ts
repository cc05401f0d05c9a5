/** The sentences of a document as units, read one after the other. */
import type { Mention } from '../mentions/mention.ts';
import type { Document } from '../text/document.ts';
import { type Unit, unitsOf } from './units.ts';

/** The first sentences are asked for by whoever reads about the meeting, and again by whoever reads its items. */
export const FIRST = 400;
/** Of the others, those further back than the last one asked for are forgotten: a text may have very many. */
const KEPT = 16;

const known = new WeakMap<readonly Mention[], Sentences>();

/** The sentences of a document, the same for all who read its mentions. */
export function sentencesIn(document: Document, mentions: readonly Mention[]): Sentences {
  const sentences = known.get(mentions) ?? new Sentences(document, mentions);
  known.set(mentions, sentences);
  return sentences;
}

/** Takes sentences apart on demand; they must be asked for roughly in order. */
export class Sentences {
  readonly #document: Document;
  readonly #mentions: readonly Mention[];
  readonly #known = new Map<number, Unit[]>();
  #mention = 0;
  #oldest = FIRST;

  constructor(document: Document, mentions: readonly Mention[]) {
    this.#document = document;
    this.#mentions = mentions;
  }

  /** The units of a sentence by its index. */
  at(index: number): readonly Unit[] {
    const known = this.#known.get(index);
    if (known) return known;
    const units = this.span(index, index + 1);
    this.#known.set(index, units);
    for (; this.#oldest < index - KEPT; this.#oldest++) this.#known.delete(this.#oldest);
    return units;
  }

  /** The units of several sentences in a row. */
  span(from: number, to: number): Unit[] {
    const first = this.#document.sentences[from];
    const last = this.#document.sentences[to - 1];
    if (first === undefined || last === undefined || to <= from) return [];
    while (this.#mention < this.#mentions.length && (this.#mentions[this.#mention]?.end ?? 0) <= first.start)
      this.#mention++;
    while (this.#mention > 0 && (this.#mentions[this.#mention - 1]?.end ?? 0) > first.start) this.#mention--;
    return unitsOf(this.#document, this.#mentions, this.#mention, first.firstToken, last.endToken);
  }
}
