/** The lists that the words of a document stand in, each with the line that opened it. */
import type { LeadIn } from './lead-in.ts';

/** Keeps the lines that lists were opened by, the outermost first. */
export class Lists {
  #open: LeadIn[] = [];
  /** How deep the last numbered heading stood. */
  #under: number | undefined;

  /** Whether nothing stands in a list. */
  get none(): boolean {
    return this.#open.length === 0;
  }

  /** The line of the innermost list that tells anything. */
  get current(): LeadIn | undefined {
    return this.#open.findLast(({ muted }) => !muted);
  }

  /** A block begins that stands as deep as this: the lists inside it and beside it have ended. */
  reach(depth: number): void {
    while (this.#open.length > 0 && (this.#open.at(-1)?.depth ?? -1) >= depth) this.#open.pop();
  }

  /** A numbered heading ends the lists that a line without a number opened under one as high: *II. Kết luận*, *III. Danh mục việc*. */
  chapter(depth: number): void {
    this.#open = this.#open.filter(({ under = -1 }) => under < depth);
    this.#under = depth;
  }

  /** Opens a list. */
  open(leadIn: LeadIn): void {
    this.begin();
    this.#open.push(leadIn.depth < 0 ? { ...leadIn, under: this.#under } : leadIn);
  }

  /** A first item has been read: none behind it begins with the line of its list. */
  begin(): void {
    for (const each of this.#open) each.start = undefined;
  }

  /** A heading says of what stands under it that it tells nobody anything, or that it does. */
  mute(muted: boolean): void {
    for (const each of this.#open) each.muted = muted;
  }
}
