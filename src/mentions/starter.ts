import type { Document } from '../text/document.ts';
import { NUMERAL, WORD } from '../text/tokens.ts';
import { wordOf } from '../text/vocabulary.ts';
import { idAt, isCapital } from '../text/walk.ts';
import { after, afterNumeral, type Beginning, beginningOf, leadsOn } from './beginning.ts';
import { machineOf } from './pattern.ts';
import type { Reader } from './reader.ts';
import type { Rule } from './rule.ts';

/** A rule with its expression compiled. */
export interface Compiled {
  readonly rule: Rule;
  readonly expression: RegExp;
  /** Its pattern before anything is read. */
  readonly beginning: () => Beginning;
}

/** Both are made when they are first asked for: no report needs all rules. */
export function compiled(rule: Rule): Compiled {
  let expression: RegExp | undefined;
  let beginning: Beginning | undefined;
  return {
    rule,
    get expression() {
      expression ??= new RegExp(rule.pattern, 'uy');
      return expression;
    },
    beginning: () => {
      beginning ??= beginningOf(machineOf(rule.pattern));
      return beginning;
    },
  };
}

/** What can be read at a token. */
interface Going {
  readonly rules: readonly Compiled[];
  readonly readers: readonly Reader[];
}

/** Words behind a word that are remembered. */
const MOST_NEXT = 1 << 12;
const SPACE = 0x20;

/**
 * So often all that begins with a word is tried before it is asked what can go on behind it. Finding that out takes a third
 * of the time in which a single report is read, and pays over some ten of them.
 */
const PAYS = 400;

/**
 * What can begin with a word. Of its rules and readers those alone are tried that can go on with the token behind it: *năm*
 * begins many patterns, *năm học* few.
 */
export class Starter implements Going {
  readonly rules: readonly Compiled[];
  readonly readers: readonly Reader[];
  /** Nothing for any numeral. */
  readonly #word: string | undefined;
  /** What goes on, by the number of the next word, whether a space stands before it, and whether the first is capital. */
  readonly #going = new Map<number, Going>();
  #begun: readonly Beginning[] | undefined;
  #met = 0;

  constructor(word: string | undefined, rules: readonly Compiled[], readers: readonly Reader[]) {
    this.#word = word;
    this.rules = rules;
    this.readers = readers;
  }

  /** What can be read at a token. */
  at(document: Document, token: number): Going {
    if (this.#met < PAYS) {
      this.#met++;
      return this;
    }
    const { starts, ends, kinds, count } = document.tokens;
    const next = token + 1;
    if (next >= count) return this;
    const end = ends[token] ?? 0;
    const gap = (starts[next] ?? 0) - end;
    if (gap > 1 || (gap === 1 && document.lower.charCodeAt(end) !== SPACE)) return this;
    const numeral = kinds[next] === NUMERAL;
    const id = numeral ? 0 : idAt(document, next);
    if (id === 0 && !numeral) return this;
    const key = id * 4 + gap * 2 + (isCapital(document, token) ? 1 : 0);
    const known = this.#going.get(key);
    if (known) return known;
    const going = {
      rules: this.#rulesBefore(gap === 1 ? ' ' : '', numeral ? undefined : wordOf(id), kinds[next] === WORD),
      readers: numeral ? this.readers : this.readers.filter((reader) => reader.goesOn?.(document, token) ?? true),
    };
    if (this.#going.size >= MOST_NEXT) this.#going.clear();
    this.#going.set(key, going);
    return going;
  }

  #rulesBefore(gap: string, next: string | undefined, whole: boolean): readonly Compiled[] {
    const word = this.#word;
    this.#begun ??= this.rules.map(({ beginning }) =>
      word === undefined ? afterNumeral(beginning()) : after(beginning(), word),
    );
    return this.rules.filter((_, at) => {
      const begun = this.#begun?.[at];
      if (begun === undefined || begun.matched) return true;
      const behind = after(begun, gap);
      if (behind.matched) return true;
      const further = next === undefined ? afterNumeral(behind) : after(behind, next);
      return whole ? leadsOn(further) : further.matched || further.states.size > 0;
    });
  }
}
