import type { Document } from '../text/document.ts';

/** Where an item stands in the text as decoded. */
export interface Place {
  readonly quote: string;
  readonly span: [number, number];
  /** Counted from 1. */
  readonly line: number;
}

/** Places of a document; quickest asked for in the order of the text. */
export class Places {
  readonly #document: Document;
  #line = 1;
  /** Where the first break of a line stands that is not counted in the line yet. */
  #break: number;
  /** Where the last place began. */
  #last = 0;

  constructor(document: Document) {
    this.#document = document;
    this.#break = document.text.indexOf('\n');
  }

  /**
   * The place of a piece of the matching view.
   *
   * @param start offset of the view
   * @param end   the same, half-open
   */
  of(start: number, end: number): Place {
    const { text, toText } = this.#document;
    const from = toText(start);
    const to = toText(end);
    return { quote: text.slice(from, to), span: [from, to], line: this.#lineOf(from) };
  }

  #lineOf(offset: number): number {
    const { text } = this.#document;
    if (offset < this.#last) {
      this.#line = 1;
      this.#break = text.indexOf('\n');
    }
    this.#last = offset;
    while (this.#break >= 0 && this.#break < offset) {
      this.#line++;
      this.#break = text.indexOf('\n', this.#break + 1);
    }
    return this.#line;
  }
}
