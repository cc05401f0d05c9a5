import { foldPhrase } from '../../text/fold.ts';
import { isWordUnit } from '../../text/tokens.ts';

const SPACE = 0x20;
/** No unit has a longer first word. */
const LONGEST = 12;

/** Phrases by their first word, read out of a table line by line as their words are met. */
export class PhraseIndex<T> {
  readonly #lines = new Map<string, string>();
  readonly #read = new Map<string, readonly { readonly form: string; readonly value: T }[]>();
  readonly #decode: (code: string) => T;

  /**
   * @param table  of {@link phraseLines}
   * @param decode what a code of the table stands for
   */
  constructor(table: string, decode: (code: string) => T) {
    this.#decode = decode;
    for (const line of table.split('\n')) this.#lines.set(line.slice(0, line.indexOf('\t')), line);
  }

  /**
   * The longest phrase that stands at an offset and ends where a word ends.
   *
   * @param word the token at the offset
   */
  at(lower: string, start: number, word: string): { readonly value: T; readonly end: number } | undefined {
    const line = this.#lines.get(word);
    if (line === undefined) return undefined;
    for (const { form, value } of this.#read.get(word) ?? this.#phrases(word, line)) {
      if (!lower.startsWith(form, start)) continue;
      const end = start + form.length;
      if (!isInWord(lower, end)) return { value, end };
    }
    return undefined;
  }

  #phrases(word: string, line: string): readonly { readonly form: string; readonly value: T }[] {
    const phrases: { form: string; value: T }[] = [];
    const cells = line.split('\t');
    for (let at = 1; at < cells.length; at += 2)
      phrases.push({ form: cells[at] ?? '', value: this.#decode(cells[at + 1] ?? '') });
    this.#read.set(word, phrases);
    return phrases;
  }
}

/** The word at an offset, or the one character of another kind; as much of it as matters where it is long. */
export function tokenAt(lower: string, offset: number): string {
  let end = offset;
  while (end - offset < LONGEST && isInWord(lower, end)) end++;
  return end > offset ? lower.slice(offset, end) : String.fromCodePoint(lower.codePointAt(offset) ?? SPACE);
}

/** Whether a letter or a digit stands at an offset, a raised one included: *km²* is one word. */
export function isInWord(lower: string, offset: number): boolean {
  const code = lower.charCodeAt(offset);
  return isWordUnit(code) || (code > 0x7f && /\p{N}/u.test(lower[offset] ?? ''));
}

/**
 * Phrases as one text, to be prepared when dcs is built: for each first word a line of the word, then each phrase and its
 * code, the longest first, between tabs.
 *
 * @param entries phrases in any spelling, with codes of the caller's
 */
export function phraseLines(entries: Iterable<readonly [phrase: string, code: string]>): string {
  const byFirst = new Map<string, (readonly [form: string, code: string])[]>();
  for (const [phrase, code] of entries) {
    const form = foldPhrase(phrase);
    const first = /^[\p{L}\p{N}]+|^./u.exec(form)?.[0] ?? form;
    byFirst.set(first, [...(byFirst.get(first) ?? []), [form, code]]);
  }
  return [...byFirst]
    .map(([first, phrases]) => [first, ...phrases.sort(([a], [b]) => b.length - a.length).flat()].join('\t'))
    .join('\n');
}
