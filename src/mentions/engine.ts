import type { Document } from '../text/document.ts';
import { isWordUnit, NUMERAL, WORD } from '../text/tokens.ts';
import { wordAt } from '../text/walk.ts';
import type { Mention } from './mention.ts';
import type { Context, Rule } from './rule.ts';

/** A rule with its expression compiled. */
interface Compiled {
  readonly rule: Rule;
  readonly expression: RegExp;
}

/** A recogniser that reads at a token without a pattern of its own: the lexicon. */
export interface Reader {
  /** Whether anything that it reads can begin with the word. */
  startsWith(word: string): boolean;
  /** The same for what the user added for a document; nothing where he added nothing. */
  ownStartsWith?(document: Document): ((word: string) => boolean) | undefined;
  /** Mentions that begin at the token, as candidates. */
  readAt(document: Document, token: number, word: string, add: (mention: Mention) => void): void;
}

/** What can begin with a word. */
interface Starter {
  readonly rules: readonly Compiled[];
  readonly readers: readonly Reader[];
}

/** What a pass over the text found, candidates that overlap included. */
export interface Candidates {
  readonly mentions: Mention[];
  readonly blocked: { readonly rule: string; readonly start: number; readonly end: number }[];
  readonly warnings: { readonly code: string; readonly message: string; readonly start: number; readonly end: number }[];
}

/** Distinct words of texts that are remembered; enough for the syllables of Vietnamese many times over. */
const MOST_WORDS = 1 << 16;

/** What can start where: rules and readers by the word that they can begin with. */
export class Index {
  readonly #rules = new Map<string, Compiled[]>();
  readonly readers: readonly Reader[];
  /** What every word met so far can begin; `undefined` for a word that begins nothing. */
  readonly #starters = new Map<string, Starter | undefined>();
  readonly numeral: readonly Compiled[];

  /** @throws SyntaxError for a pattern that is no regular expression (a bug of the rule) */
  constructor(rules: readonly Rule[], readers: readonly Reader[] = []) {
    this.readers = readers;
    for (const rule of rules) {
      const compiled = { rule, expression: new RegExp(rule.pattern, 'uy') };
      for (const word of rule.start) {
        const there = this.#rules.get(word);
        if (there) there.push(compiled);
        else this.#rules.set(word, [compiled]);
      }
    }
    this.numeral = this.#rules.get('#') ?? [];
  }

  /** What can begin with a word, nothing for most. */
  starter(word: string): Starter | undefined {
    const known = this.#starters.get(word);
    if (known !== undefined || this.#starters.has(word)) return known;
    const rules = this.#rules.get(word) ?? [];
    const readers = this.readers.filter((reader) => reader.startsWith(word));
    const starter = rules.length + readers.length > 0 ? { rules, readers } : undefined;
    if (this.#starters.size >= MOST_WORDS) this.#starters.clear();
    this.#starters.set(word, starter);
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
    const start = tokens.starts[token] ?? 0;
    if (kind === NUMERAL) {
      tryRules(document, index.numeral, start, found);
      continue;
    }
    const word = wordAt(document, token);
    const starter = index.starter(word);
    for (const { reader, begins } of own) if (begins(word) && !starter?.readers.includes(reader)) reader.readAt(document, token, word, add);
    if (starter === undefined) continue;
    tryRules(document, starter.rules, start, found);
    if (kind === WORD) for (const reader of starter.readers) reader.readAt(document, token, word, add);
  }
  return found;
}

function tryRules(document: Document, compiled: readonly Compiled[], start: number, found: Candidates): void {
  const { lower } = document;
  for (const { rule, expression } of compiled) {
    expression.lastIndex = start;
    const match = expression.exec(lower);
    if (match === null) continue;
    const end = start + match[0].length;
    if (end === start || cutsWord(lower, end)) continue;
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
