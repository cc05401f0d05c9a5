/** What the sections of a report tell: what was reached, or what is to be done. */
import type { Block } from '../../text/blocks.ts';
import type { Document } from '../../text/document.ts';
import { AIM, CONCLUDING, DEMAND_END, RESULTS, TASKS } from './words.ts';

/** What a section tells of. */
export type Section = 'results' | 'tasks';

interface Open {
  readonly section: Section;
  /** Nesting of its heading, -1 for one without a number. */
  readonly depth: number;
}

/** Characters of a heading or of a line that leads a list in. */
const LONGEST = 200;
const COLON = ':';
/** Characters of an item that is a title, and in front of the word that says of what. */
const TITLE = 70;
const NEAR = 10;
/** A title ends with none of these. */
const ENDS = '.;,:';

/** Follows the headings of a document: asked block by block, in order. */
export class Sections {
  readonly #document: Document;
  #open: Open | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Takes a block in, and says in which section what it tells stands. */
  at(block: Block): Section | undefined {
    const { kind, depth = -1, start, end } = block;
    const leads = this.#document.lower[end - 1] === COLON;
    const isHeading = kind === 'heading' || (kind === 'item' && !leads && this.#isTitle(block));
    const section = (isHeading || leads) && end - start <= LONGEST ? this.#told(block, leads) : undefined;
    if (section !== undefined) this.#open = { section, depth };
    else if (this.#open !== undefined && this.#closes(depth, isHeading)) this.#open = undefined;
    return this.#open?.section;
  }

  /** Whether a block of a depth ends the section: one of the same rank, a heading behind an unnumbered lead-in. */
  #closes(depth: number, isHeading: boolean): boolean {
    const open = this.#open?.depth ?? -1;
    if (isHeading) return depth <= open || open < 0;
    return depth >= 0 && depth <= open;
  }

  /** *A. Kết quả tuần 37*: an item that is nothing but a title. */
  #isTitle({ contentStart, end }: Block): boolean {
    if (end - contentStart > TITLE || ENDS.includes(this.#document.lower.charAt(end - 1))) return false;
    const at = (pattern: RegExp) => pattern.exec(this.#document.lower.slice(contentStart, end))?.index ?? TITLE;
    return Math.min(at(RESULTS), at(TASKS)) <= NEAR;
  }

  #told({ contentStart, end }: Block, leads: boolean): Section | undefined {
    const words = this.#document.lower.slice(contentStart, end);
    if (leads && DEMAND_END.test(words)) return 'tasks';
    // nhất trí với các số liệu đã nêu và kết luận: what follows is said of what is to be done as well
    if (leads && CONCLUDING.test(words)) return undefined;
    const isResult = RESULTS.test(words);
    const isTask = TASKS.test(words) || AIM.test(words);
    // Kết quả thực hiện nhiệm vụ: of tasks, what came of them
    if (isResult && isTask) return RESULTS.exec(words)?.index === 0 && !/ và /u.test(words) ? 'results' : undefined;
    return isResult ? 'results' : isTask ? 'tasks' : undefined;
  }
}
