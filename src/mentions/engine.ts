import { namesIn } from '../lexicon/organisations.ts';
import type { Document } from '../text/document.ts';
import { keep } from '../text/keep.ts';
import { isWordUnit, NUMERAL } from '../text/tokens.ts';
import { wordOf } from '../text/vocabulary.ts';
import { idAt } from '../text/walk.ts';
import type { Mention } from './mention.ts';
import { type Place, Places, type Tried } from './place.ts';
import type { Reader } from './reader.ts';
import type { Context, Rule } from './rule.ts';

/** What a pass over the text found, candidates that overlap included. */
export interface Candidates {
  /** In the order in which they begin. */
  readonly mentions: readonly Mention[];
  readonly blocked: { readonly rule: string; readonly start: number; readonly end: number }[];
  readonly warnings: {
    readonly code: string;
    readonly message: string;
    readonly start: number;
    readonly end: number;
  }[];
}

interface Found extends Candidates {
  readonly mentions: Mention[];
}

/** What can start where: rules by the word that they can begin with, readers by the phrases of the lexicon that stand there. */
export class Index {
  readonly places: Places;
  readonly readers: readonly Reader[];
  /** The tables of all readers. */
  readonly tables: number;
  /** The place of every word met so far, by its number; `null` for a word that begins no rule. */
  readonly #places: (Place | null | undefined)[] = [];

  /** @throws SyntaxError for a pattern that is no regular expression (a bug of the rule), when it is first tried */
  constructor(rules: readonly Rule[], readers: readonly Reader[] = []) {
    this.places = new Places(rules);
    this.readers = readers;
    this.tables = readers.reduce((tables, reader) => tables | reader.tables, 0);
  }

  /** The rules that can begin with a word, by its number in the vocabulary; nothing for most. */
  startingWith(id: number): Place | null {
    const known = this.#places[id];
    if (known !== undefined) return known;
    const place = this.places.startingWith(wordOf(id)) ?? null;
    keep(this.#places, id, place);
    return place;
  }
}

/**
 * One pass over the tokens: at each, the rules that can start there are tried, and the readers asked.
 *
 * The cost grows with the text and with what is in it, not with the number of rules.
 */
export function scan(document: Document, index: Index): Candidates {
  const found: Found = { mentions: [], blocked: [], warnings: [] };
  const { tokens } = document;
  const names = namesIn(document);
  const add = (mention: Mention) => {
    found.mentions.push(mention);
  };
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kinds[token] === NUMERAL) {
      tryRules(document, index.places.startingAtNumeral(document, token).rulesAt(document, token), token, found);
      continue;
    }
    const place = index.startingWith(idAt(document, token));
    if (place !== null) tryRules(document, place.rulesAt(document, token), token, found);
    const tables = (names[token] ?? 0) & index.tables;
    if (tables === 0) continue;
    for (const reader of index.readers) if ((tables & reader.tables) !== 0) reader.readAt(document, token, add);
  }
  found.mentions.sort((a, b) => a.start - b.start);
  return found;
}

function tryRules(document: Document, rules: readonly Tried[], token: number, found: Found): void {
  const { lower } = document;
  const start = document.tokens.starts[token] ?? 0;
  for (const { rule, expression } of rules) {
    const match = expression.matchAt(lower, start);
    if (match === null) continue;
    const end = start + match[0].length;
    if (end === start || (cutsWord(lower, end) && !rule.endsInWord)) continue;
    const context: Context = {
      document,
      start,
      end,
      warn: (code, message, from = start, to = end) => found.warnings.push({ code, message, start: from, end: to }),
    };
    const made = rule.resolve(match.groups ?? {}, context);
    if (made === 'blocked') found.blocked.push({ rule: rule.id, start, end });
    else if (made !== undefined) found.mentions.push({ rule: rule.id, start, end, ...made } as Mention);
  }
}

function cutsWord(lower: string, end: number): boolean {
  return end < lower.length && isWordUnit(lower.charCodeAt(end)) && isWordUnit(lower.charCodeAt(end - 1));
}
