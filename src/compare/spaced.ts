import { foldPhrase } from '../text/fold.ts';

/** A phrase in its one spelling, between spaces and without marks: what it holds as words, it holds as a text. */
export function spaced(phrase: string): string {
  return ` ${foldPhrase(phrase)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
