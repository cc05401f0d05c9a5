/** The sentences of a document as units, read one after the other. */
import type { Mention } from '../mentions/mention.ts';
import type { Document } from '../text/document.ts';
import { contentsOf } from './contents.ts';
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

/** A sentence taken apart. */
export interface TakenApart {
  readonly units: readonly Unit[];
  /** What it holds at all, as bits of `HAS`. */
  readonly contents: number;
}

/** A sentence of some units. */
export function takenApart(units: readonly Unit[]): TakenApart {
  return { units, contents: contentsOf(units) };
}

/** Takes sentences apart on demand; they must be asked for roughly in order. */
export class Sentences {
  readonly #document: Document;
  readonly #mentions: readonly Mention[];
  readonly #known = new Map<number, TakenApart>();
  #mention = 0;
  #oldest = FIRST;

  constructor(document: Document, mentions: readonly Mention[]) {
    this.#document = document;
    this.#mentions = mentions;
  }

  /** A sentence by its index. */
  at(index: number): TakenApart {
    const known = this.#known.get(index);
    if (known) return known;
    const sentence = takenApart(this.span(index, index + 1));
    this.#known.set(index, sentence);
    for (; this.#oldest < index - KEPT; this.#oldest++) this.#known.delete(this.#oldest);
    return sentence;
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
