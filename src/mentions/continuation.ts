/**
 * Which rules can begin with a word and go on with what stands behind it: worked out of their patterns, so that a rule is tried
 * only where its pattern can match as far as the next words tell. *năm* begins many patterns, *năm học* few.
 */
import { after, afterNumeral, type Beginning, beginningOf, goesOn, leadsOn, wordsAhead } from './beginning.ts';
import { BASE, type ContinuationTable, FIRST_RULE, FOLLOWING, GLUED, SPACED } from './continuation-table.ts';
import { machineOf } from './pattern.ts';
import type { Rule } from './rule.ts';
import { SHAPES } from './shape.ts';

/** Tokens behind the first that are looked at. */
const DEPTH = 2;
const LINE_ENDS = ['\n', ' \n', '  '];
/** Marks that no pattern names; a class that takes such marks takes some of these. */
const OTHER_MARKS = ['\u2603', '\u00b2', '\u00bd', '\u2019'];

/** A rule whose pattern has been begun. */
interface Begun {
  readonly rule: number;
  readonly beginning: Beginning;
  /** Whether it may have matched already. */
  readonly sure: boolean;
}

/** How a token is read, and whether a match can end or go on behind it. */
interface Reading {
  readonly read: (beginning: Beginning) => Beginning;
  readonly goesOn: (beginning: Beginning) => boolean;
}

const NUMERAL: Reading = { read: (beginning) => afterNumeral(beginning), goesOn };

/** A word or a mark. */
function reading(token: string): Reading {
  return { read: (beginning) => after(beginning, token), goesOn: /^\p{L}/u.test(token) ? leadsOn : goesOn };
}

/**
 * Works out the table.
 *
 * @param rules all rules
 */
export function continuationTable(rules: readonly Rule[]): ContinuationTable {
  const places = new Places(marksIn(rules.map(({ pattern }) => pattern)));
  const whole = rules.map(({ start, pattern }, rule) => ({ rule, start, beginning: beginningOf(machineOf(pattern)) }));
  const startingWith = (word: string, reading: Reading) =>
    places.behind(
      whole
        .filter(({ start }) => start.includes(word))
        .map(({ rule, beginning }) => ({ rule, beginning, sure: false })),
      reading,
      DEPTH,
    );
  const words = new Set(rules.flatMap(({ start }) => start));
  words.delete('#');
  const starts = [...words].map((word) => `${word}\t${startingWith(word, reading(word))}\n`).join('');
  const numerals = SHAPES.map((shape) => startingWith('#', { read: (from) => afterNumeral(from, shape), goesOn }));
  return {
    rules: rules.map(({ id }) => id),
    starts,
    numerals,
    places: places.lines.join('\n'),
    tokens: [...places.tokens.keys()].join('\n'),
  };
}

/** The places of the table. Those from which everything goes on in the same way are one. */
class Places {
  readonly lines: string[] = [];
  readonly tokens = new Map<string, number>();
  readonly #numbers = new Map<string, number>();
  /** The places worked out so far, by what has been begun: many words lead to the same. */
  readonly #known = new Map<string, number>();
  readonly #marks: readonly string[];

  constructor(marks: readonly string[]) {
    this.#marks = marks;
  }

  /** The place of the rules that go on. */
  behind(begun: readonly Begun[], token: Reading, depth: number): number {
    const further = begun.flatMap(({ rule, beginning, sure }) => {
      const reached = token.read(beginning);
      return sure || token.goesOn(reached) ? [{ rule, beginning: reached, sure: sure || reached.matched }] : [];
    });
    const key = [depth, ...further.map(({ rule, beginning, sure }) => `${rule} ${beginning.id} ${sure}`)].join();
    const known = this.#known.get(key) ?? this.#worked(further, depth);
    this.#known.set(key, known);
    return known;
  }

  #worked(further: readonly Begun[], depth: number): number {
    const tried = charactersOf(further);
    if (depth === 0 || further.every(({ sure }) => sure)) return this.#place(tried);
    const spaced = further.map(({ rule, beginning, sure }) => {
      const reached = after(beginning, ' ');
      return { rule, beginning: reached, sure: sure || reached.matched };
    });
    const cells = this.#following(further, spaced, depth);
    const here = this.#place(tried);
    const toldNothing = cells.every((cell) => typeof cell === 'string' || cell === here);
    return toldNothing ? here : this.#place([tried, ...cells.map((cell) => cell.toString(BASE))].join('\t'));
  }

  #following(glued: readonly Begun[], spaced: readonly Begun[], depth: number): (string | number)[] {
    const kinds: Record<keyof typeof FOLLOWING, number> = {
      end: this.#where(glued, ({ beginning }) => LINE_ENDS.some((end) => goesOn(after(beginning, end)))),
      word: this.#where(glued, ({ beginning }) => wordsAhead(beginning) === undefined),
      spacedWord: this.#where(spaced, ({ beginning }) => wordsAhead(beginning) === undefined),
      numeral: this.behind(glued, NUMERAL, depth - 1),
      spacedNumeral: this.behind(spaced, NUMERAL, depth - 1),
      mark: this.#where(glued, ({ beginning }) => OTHER_MARKS.some((mark) => goesOn(after(beginning, mark)))),
      spacedMark: this.#where(spaced, ({ beginning }) => OTHER_MARKS.some((mark) => goesOn(after(beginning, mark)))),
    };
    const cells: (string | number)[] = [];
    const list = (begun: readonly Begun[], tokens: Iterable<string>, space: string, usual: number) => {
      for (const token of tokens) {
        const place = this.behind(begun, reading(token), depth - 1);
        if (place !== usual) cells.push(`${space}${this.#token(token).toString(BASE)}`, place);
      }
    };
    list(glued, wordsBehind(glued), GLUED, kinds.word);
    list(spaced, wordsBehind(spaced), SPACED, kinds.spacedWord);
    list(glued, this.#marks, GLUED, kinds.mark);
    list(spaced, this.#marks, SPACED, kinds.spacedMark);
    const usual = Object.entries(FOLLOWING).map(([kind, at]) => [at, kinds[kind as keyof typeof FOLLOWING]]);
    return [...usual.map(([, place]) => place ?? 0), ...cells];
  }

  /** The place of the rules of which something holds. */
  #where(begun: readonly Begun[], holds: (begun: Begun) => boolean): number {
    return this.#place(charactersOf(begun.filter((of) => of.sure || holds(of))));
  }

  #token(token: string): number {
    const number = this.tokens.get(token) ?? this.tokens.size;
    this.tokens.set(token, number);
    return number;
  }

  #place(line: string): number {
    const known = this.#numbers.get(line);
    if (known !== undefined) return known;
    this.#numbers.set(line, this.lines.length);
    return this.lines.push(line) - 1;
  }
}

function charactersOf(begun: readonly Begun[]): string {
  return begun.map(({ rule }) => String.fromCharCode(FIRST_RULE + rule)).join('');
}

/** The words that any of some rules can go on with, where they cannot go on with all. */
function wordsBehind(begun: readonly Begun[]): Set<string> {
  return new Set(begun.flatMap(({ beginning, sure }) => (sure ? [] : (wordsAhead(beginning) ?? []))));
}

/** The marks that patterns name, and those of ASCII. */
function marksIn(patterns: readonly string[]): string[] {
  const ascii = Array.from({ length: 0x5e }, (_, at) => String.fromCharCode(0x21 + at));
  return [...new Set([...ascii, ...patterns.join('')])].filter((char) => !/[\p{L}\d\s]/u.test(char));
}
