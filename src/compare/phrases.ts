import { foldPhrase } from '../text/fold.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** @returns the syllables of a text in their one spelling: lower case, composed, tones on their first vowel */
export function plainSyllables(text: string): string[] {
  return foldPhrase(text).match(WORD) ?? [];
}

/** Finds known phrases at a place in a row of syllables, the longest first. */
export class PhraseIndex<Value> {
  readonly #entries = new Map<string, { readonly syllables: readonly string[]; readonly value: Value }[]>();

  add(syllables: readonly string[], value: Value): void {
    const [first = ''] = syllables;
    const entries = this.#entries.get(first) ?? [];
    entries.push({ syllables, value });
    this.#entries.set(
      first,
      entries.sort((a, b) => b.syllables.length - a.syllables.length),
    );
  }

  /** @returns the longest phrase that begins at a place, with its length in syllables */
  at(syllables: readonly string[], place: number): { readonly length: number; readonly value: Value } | undefined {
    const found = this.#entries
      .get(syllables[place] ?? '')
      ?.find((entry) => entry.syllables.every((syllable, i) => syllables[place + i] === syllable));
    return found && { length: found.syllables.length, value: found.value };
  }
}
