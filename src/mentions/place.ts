import type { Document } from '../text/document.ts';
import { keep } from '../text/keep.ts';
import { NUMERAL, ONE_SPACE, OTHER_SPACE, WORD } from '../text/tokens.ts';
import { idAt, wordAt } from '../text/walk.ts';
import { BASE, FIRST_RULE, FOLLOWING, GLUED, SPACED } from './continuation-table.ts';
import continuations from './continuations.prepared.ts';
import type { Rule } from './rule.ts';
import { shapeOf } from './shape.ts';

/** What rules look for. Rules with the same pattern share it, and what it has found. */
class Expression {
  readonly #pattern: string;
  #compiled: RegExp | undefined;
  #text = '';
  #start = -1;
  #match: RegExpExecArray | null = null;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** Compiled when it is first asked for: no report needs all rules. */
  matchAt(text: string, start: number): RegExpExecArray | null {
    if (start === this.#start && text === this.#text) return this.#match;
    this.#compiled ??= new RegExp(this.#pattern, 'uy');
    this.#compiled.lastIndex = start;
    this.#text = text;
    this.#start = start;
    this.#match = this.#compiled.exec(text);
    return this.#match;
  }
}

/** A rule with its expression. */
export interface Tried {
  readonly rule: Rule;
  readonly expression: Expression;
}

/** What places know of a token. */
interface Known {
  /** Its number among the tokens that are told apart; nothing for most. */
  readonly number: number | undefined;
  /** Whether it is a word with digits, of which nothing is told unless it is one of those. */
  readonly mixed: boolean;
}

const OTHER: Known = { number: undefined, mixed: false };
const OTHER_MIXED: Known = { number: undefined, mixed: true };

/** Rules by what they begin with and go on with, as the prepared table has them. */
export class Places {
  readonly #lines = continuations.places.split('\n');
  readonly #places: (Place | undefined)[] = [];
  readonly #tried: readonly (Tried | undefined)[];
  readonly #starts = new Map<string, number>();
  /** The tokens that are told apart, with their numbers. */
  readonly #tokens = new Map<string, number>();
  /** What is known of the tokens met so far, by their numbers in the vocabulary. */
  readonly #known: (Known | undefined)[] = [];

  /** @param rules those of the table that are to be tried */
  constructor(rules: readonly Rule[]) {
    const expressions = new Map<string, Expression>();
    const tried = new Map<string, Tried>();
    for (const rule of rules) {
      const expression = expressions.get(rule.pattern) ?? new Expression(rule.pattern);
      expressions.set(rule.pattern, expression);
      tried.set(rule.id, { rule, expression });
    }
    this.#tried = continuations.rules.map((id) => tried.get(id));
    for (const line of continuations.starts.split('\n')) {
      const tab = line.indexOf('\t');
      this.#starts.set(line.slice(0, tab), Number(line.slice(tab + 1)));
    }
    for (const [number, token] of continuations.tokens.split('\n').entries()) this.#tokens.set(token, number);
  }

  /** The rules that can begin with a word; nothing where none can. */
  startingWith(word: string): Place | undefined {
    const number = this.#starts.get(word);
    return number === undefined ? undefined : this.at(number);
  }

  /** The rules that can begin with the numeral at a token. */
  startingAtNumeral({ lower, tokens }: Document, token: number): Place {
    return this.at(continuations.numerals[shapeOf(lower, tokens.starts[token] ?? 0, tokens.ends[token] ?? 0)] ?? 0);
  }

  /** The place with a number. */
  at(number: number): Place {
    const known = this.#places[number];
    if (known !== undefined) return known;
    const place = new Place(this, this.#lines[number] ?? '');
    keep(this.#places, number, place);
    return place;
  }

  /** The rules that some characters stand for. */
  rules(characters: string): readonly Tried[] {
    const rules: Tried[] = [];
    for (let at = 0; at < characters.length; at++) {
      const rule = this.#tried[characters.charCodeAt(at) - FIRST_RULE];
      if (rule) rules.push(rule);
    }
    return rules;
  }

  /** What is known of a token. */
  known(document: Document, token: number): Known {
    const id = idAt(document, token);
    const there = this.#known[id];
    if (there !== undefined) return there;
    const word = wordAt(document, token);
    const number = this.#tokens.get(word);
    const mixed = document.tokens.kinds[token] === WORD && /\d/.test(word);
    const known = number !== undefined ? { number, mixed } : mixed ? OTHER_MIXED : OTHER;
    if (id !== 0) keep(this.#known, id, known);
    return known;
  }
}

/** Rules whose patterns can match as far as some tokens tell. */
export class Place {
  readonly rules: readonly Tried[];
  readonly #places: Places;
  readonly #line: string;
  /** The places of {@link FOLLOWING}; none where the next token tells nothing more. */
  readonly #following: readonly number[];
  /** The places of tokens that are told apart, as far as they were met, by their numbers and whether a space stands in front. */
  readonly #listed = new Map<number, Place | null>();

  constructor(places: Places, line: string) {
    const [rules = '', ...following] = line.split('\t', 8);
    this.#places = places;
    this.#line = line;
    this.rules = places.rules(rules);
    this.#following = following.map((place) => Number.parseInt(place, BASE));
  }

  /** The rules to be tried at a token: those that can go on behind it. */
  rulesAt(document: Document, token: number): readonly Tried[] {
    let place: Place = this;
    for (let at = token + 1; ; at++) {
      const further = place.#before(document, at);
      if (further === undefined) return place.rules;
      place = further;
    }
  }

  /** The place behind a token that follows; nothing where it tells nothing. */
  #before(document: Document, token: number): Place | undefined {
    if (this.#following.length === 0) return undefined;
    const { tokens } = document;
    if (token >= tokens.count) return this.#leading(FOLLOWING.end);
    const gap = tokens.gaps[token] ?? 0;
    if (gap > ONE_SPACE) return (gap & OTHER_SPACE) === 0 ? this.#leading(FOLLOWING.end) : undefined;
    if (tokens.kinds[token] === NUMERAL) return this.#leading(FOLLOWING.numeral + gap);
    const { number, mixed } = this.#places.known(document, token);
    const listed = number === undefined ? null : this.#behind(number, gap);
    if (listed !== null) return listed;
    return mixed ? undefined : this.#leading((tokens.kinds[token] === WORD ? FOLLOWING.word : FOLLOWING.mark) + gap);
  }

  /** The place behind a token that is told apart; nothing where it leads to the same as others. */
  #behind(number: number, gap: number): Place | null {
    const key = number * 2 + gap;
    const known = this.#listed.get(key);
    if (known !== undefined) return known;
    const cell = `\t${gap === 0 ? GLUED : SPACED}${number.toString(BASE)}\t`;
    const at = this.#line.indexOf(cell);
    const place = at < 0 ? null : this.#places.at(Number.parseInt(this.#line.slice(at + cell.length), BASE));
    this.#listed.set(key, place);
    return place;
  }

  #leading(kind: number): Place {
    return this.#places.at(this.#following[kind] ?? 0);
  }
}
