import type { Document } from '../text/document.ts';
import { isWordUnit, NUMERAL, WORD } from '../text/tokens.ts';
import { wordOf } from '../text/vocabulary.ts';
import { idAt, wordAt } from '../text/walk.ts';
import type { Mention } from './mention.ts';
import { Places, type Tried } from './place.ts';
import type { Reader } from './reader.ts';
import type { Context, Rule } from './rule.ts';
import { Starter } from './starter.ts';

/** What a pass over the text found, candidates that overlap included. */
export interface Candidates {
  readonly mentions: Mention[];
  readonly blocked: { readonly rule: string; readonly start: number; readonly end: number }[];
  readonly warnings: {
    readonly code: string;
    readonly message: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** What can start where: rules and readers by the word that they can begin with. */
export class Index {
  readonly places: Places;
  readonly readers: readonly Reader[];
  /** What every word met so far can begin, by its number; `null` for a word that begins nothing. */
  readonly #starters: (Starter | null | undefined)[] = [];

  /** @throws SyntaxError for a pattern that is no regular expression (a bug of the rule), when it is first tried */
  constructor(rules: readonly Rule[], readers: readonly Reader[] = []) {
    this.places = new Places(rules);
    this.readers = readers;
  }

  /** What can begin with a word, by its number in the vocabulary; nothing for most. */
  starter(id: number): Starter | null {
    const known = this.#starters[id];
    if (known !== undefined) return known;
    const word = wordOf(id);
    const place = this.places.startingWith(word);
    const readers = this.readers.filter((reader) => reader.startsWith(word));
    const starter = place !== undefined || readers.length > 0 ? new Starter(place, readers) : null;
    this.#starters[id] = starter;
    return starter;
  }
}

/**
 * One pass over the tokens: at each, the rules that can start there are tried, and the readers asked.
 *
 * The cost grows with the text and with what is in it, not with the number of rules.
 */
export function scan(document: Document, index: Index): Candidates {
  const found: Candidates = { mentions: [], blocked: [], warnings: [] };
  const { tokens } = document;
  const add = (mention: Mention) => {
    found.mentions.push(mention);
  };
  const own = index.readers.flatMap((reader) => {
    const begins = reader.ownStartsWith?.(document);
    return begins ? [{ reader, begins }] : [];
  });
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kinds[token];
    if (kind === NUMERAL) {
      tryRules(document, index.places.startingAtNumeral(document, token).rulesAt(document, token), token, found);
      continue;
    }
    const starter = index.starter(idAt(document, token));
    const readers = starter?.readersAt(document, token) ?? [];
    for (const { reader, begins } of own) {
      if (begins(wordAt(document, token)) && !readers.includes(reader)) reader.readAt(document, token, add);
    }
    if (starter === null) continue;
    tryRules(document, starter.rulesAt(document, token), token, found);
    if (kind === WORD) for (const reader of readers) reader.readAt(document, token, add);
  }
  return found;
}

function tryRules(document: Document, rules: readonly Tried[], token: number, found: Candidates): void {
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
