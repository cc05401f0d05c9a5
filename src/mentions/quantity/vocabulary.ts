/** The words that quantities are made of, from the lexicon, in the spelling of the matching view. */
import { bounds, functionWords, units } from '../../lexicon/words.ts';
import type { Bound } from '../../report/model.ts';
import { foldPhrase } from '../../text/fold.ts';
import { isWordUnit } from '../../text/tokens.ts';
import { PhrasesBefore } from '../phrases-before.ts';

/** A unit of measure: its name in reports and what kind of thing it measures. */
export interface Unit {
  readonly unit: string;
  readonly dimension: 'money' | 'physical' | 'duration';
}

/** Phrases by their first word; the longest first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly { readonly form: string; readonly value: T }[]>;

function indexed<T>(pairs: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const index = new Map<string, { form: string; value: T }[]>();
  for (const [phrase, value] of pairs) {
    const form = foldPhrase(phrase);
    const first = /^[\p{L}\p{N}]+|^./u.exec(form)?.[0] ?? form;
    const there = index.get(first);
    if (there) there.push({ form, value });
    else index.set(first, [{ form, value }]);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.form.length - a.form.length);
  return index;
}

function* unitPairs(): Generator<readonly [string, Unit]> {
  for (const dimension of ['money', 'physical', 'duration'] as const) {
    for (const { unit, forms } of units[dimension]) for (const form of forms) yield [form, { unit, dimension }];
  }
}

function* boundPairs(side: Readonly<Partial<Record<Bound, readonly string[]>>>): Generator<readonly [string, Bound]> {
  for (const bound of ['about', 'below', 'above', 'at_least', 'at_most'] as const)
    for (const word of side[bound] ?? []) yield [word, bound];
}

export const UNITS: PhraseIndex<Unit> = indexed(unitPairs());
export const COUNTED: PhraseIndex<true> = indexed(units.counted.map((noun) => [noun, true] as const));
export const BOUNDS_BEFORE = new PhrasesBefore(
  [...boundPairs(bounds.before)].map(([word, bound]) => ({ form: foldPhrase(word), bound })),
);
export const BOUNDS_AFTER: PhraseIndex<Bound> = indexed(boundPairs(bounds.after));
/** Words at which a counted noun phrase ends. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(functionWords.function.map(foldPhrase));
export const VERBS: PhraseIndex<true> = indexed(functionWords.verbs.map((verb) => [verb, true] as const));

/** Whether a letter or a digit stands at an offset, a raised one included: *km²* is one word. */
export function isInWord(lower: string, offset: number): boolean {
  const code = lower.charCodeAt(offset);
  return isWordUnit(code) || (code > 0x7f && /\p{N}/u.test(lower[offset] ?? ''));
}

/**
 * The longest phrase of an index that stands at an offset and ends where a word ends.
 *
 * @param word the token at the offset
 */
export function phraseAt<T>(
  index: PhraseIndex<T>,
  lower: string,
  start: number,
  word: string,
): { value: T; end: number } | undefined {
  for (const { form, value } of index.get(word) ?? []) {
    if (!lower.startsWith(form, start)) continue;
    const end = start + form.length;
    if (!isInWord(lower, end)) return { value, end };
  }
  return undefined;
}
