import type { Document } from '../text/document.ts';
import { isWordUnit, NUMERAL, WORD } from '../text/tokens.ts';
import type { Mention } from './mention.ts';
import type { Context, Rule } from './rule.ts';

/** A rule with its expression compiled. */
interface Compiled {
  readonly rule: Rule;
  readonly expression: RegExp;
}

/** A recogniser that reads at a token without a pattern of its own: the lexicon. */
export interface Reader {
  /** Mentions that begin at the token, as candidates. */
  readAt(document: Document, token: number, word: string, add: (mention: Mention) => void): void;
}

/** What a pass over the text found, candidates that overlap included. */
export interface Candidates {
  readonly mentions: Mention[];
  readonly blocked: { readonly rule: string; readonly start: number; readonly end: number }[];
  readonly warnings: { readonly code: string; readonly message: string; readonly start: number; readonly end: number }[];
}

/** Rules by the word they can start with. */
export type Index = ReadonlyMap<string, readonly Compiled[]>;

/**
 * Compiles rules into an index of what can start where.
 *
 * @throws SyntaxError for a pattern that is no regular expression (a bug of the rule)
 */
export function indexOf(rules: readonly Rule[]): Index {
  const index = new Map<string, Compiled[]>();
  for (const rule of rules) {
    const compiled = { rule, expression: new RegExp(rule.pattern, 'uy') };
    for (const word of rule.start) {
      const there = index.get(word);
      if (there) there.push(compiled);
      else index.set(word, [compiled]);
    }
  }
  return index;
}

/**
 * One pass over the tokens: at each, the rules that can start there are tried, and the readers asked.
 *
 * The cost grows with the text and with what is in it, not with the number of rules.
 */
export function scan(document: Document, index: Index, readers: readonly Reader[]): Candidates {
  const found: Candidates = { mentions: [], blocked: [], warnings: [] };
  const { tokens, lower } = document;
  const add = (mention: Mention) => {
    found.mentions.push(mention);
  };
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kinds[token];
    const start = tokens.starts[token] ?? 0;
    if (kind === NUMERAL) {
      tryRules(document, index.get('#'), start, found);
      continue;
    }
    const word = lower.slice(start, tokens.ends[token]);
    tryRules(document, index.get(word), start, found);
    if (kind === WORD) for (const reader of readers) reader.readAt(document, token, word, add);
  }
  return found;
}

function tryRules(document: Document, compiled: readonly Compiled[] | undefined, start: number, found: Candidates): void {
  if (compiled === undefined) return;
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
