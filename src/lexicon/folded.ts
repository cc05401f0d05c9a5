import { foldPhrase } from '../text/fold.ts';

/** Phrases as the matching view has them, each once, the longest first. */
export function folded(phrases: readonly string[]): string[] {
  return [...new Set(phrases.map(foldPhrase))].sort((a, b) => b.length - a.length);
}
