import type { Document } from '../text/document.ts';
import { NUMERAL, WORD } from '../text/tokens.ts';
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

const SPACE = 0x20;
const LINE_FEED = 0x0a;
/** Tokens behind a place that are remembered. */
const MOST_BEHIND = 1 << 12;

/** Rules by what they begin with and go on with, as the prepared table has them. */
export class Places {
  readonly #lines = continuations.places.split('\n');
  readonly #places: (Place | undefined)[] = [];
  readonly #tried: readonly (Tried | undefined)[];
  readonly #starts = new Map<string, number>();
  /** The tokens that are told apart, as places write them. */
  readonly #tokens = new Map<string, string>();

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
    for (const [number, token] of continuations.tokens.split('\n').entries())
      this.#tokens.set(token, number.toString(BASE));
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
    this.#places[number] = place;
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

  /** How places write a token; nothing for most. */
  written(token: string): string | undefined {
    return this.#tokens.get(token);
  }
}

/** Rules whose patterns can match as far as some tokens tell. */
export class Place {
  readonly rules: readonly Tried[];
  readonly #places: Places;
  readonly #line: string;
  /** The places of {@link FOLLOWING}; none where the next token tells nothing more. */
  readonly #following: readonly number[];
  /** Places of tokens met so far, by their numbers in the vocabulary and whether a space stands in front. */
  readonly #behind = new Map<number, Place>();

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
    const { lower, tokens } = document;
    const end = tokens.ends[token - 1] ?? 0;
    if (token >= tokens.count) return this.#leading(FOLLOWING.end);
    const gap = (tokens.starts[token] ?? 0) - end;
    if (gap > 1 || (gap === 1 && lower.charCodeAt(end) !== SPACE))
      return isBreak(lower, end, end + gap) ? this.#leading(FOLLOWING.end) : undefined;
    if (tokens.kinds[token] === NUMERAL) return this.#leading(FOLLOWING.numeral + gap);
    const key = idAt(document, token) * 2 + gap;
    const known = this.#behind.get(key);
    if (known !== undefined) return known;
    const place = this.#beforeWord(wordAt(document, token), tokens.kinds[token] === WORD, gap);
    if (place === undefined || key <= 1) return place;
    if (this.#behind.size >= MOST_BEHIND) this.#behind.clear();
    this.#behind.set(key, place);
    return place;
  }

  #beforeWord(token: string, isWord: boolean, gap: number): Place | undefined {
    const written = this.#places.written(token);
    if (written !== undefined) {
      const cell = `\t${gap === 0 ? GLUED : SPACED}${written}\t`;
      const at = this.#line.indexOf(cell);
      if (at >= 0) return this.#places.at(Number.parseInt(this.#line.slice(at + cell.length), BASE));
    }
    if (isWord && /\d/.test(token)) return undefined;
    return this.#leading((isWord ? FOLLOWING.word : FOLLOWING.mark) + gap);
  }

  #leading(kind: number): Place {
    return this.#places.at(this.#following[kind] ?? 0);
  }
}

/** Whether there is a line's end between two tokens, or more space than a pattern takes, and nothing else. */
function isBreak(lower: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = lower.charCodeAt(at);
    if (code !== SPACE && code !== LINE_FEED) return false;
  }
  return true;
}
