import lists from './phrase-lists.prepared.ts';
import { PhraseIndex, plainSyllables } from './phrases.ts';

const rewritings = new PhraseIndex<readonly string[]>();
for (const { from, to } of lists.rewritings) rewritings.add(from, to);

/**
 * A text as syllables for comparing: in their one spelling, abbreviations written out, and of several ways to say one thing
 * always the same one.
 *
 * @param text any text, composed or decomposed
 */
export function syllables(text: string): string[] {
  const plain = plainSyllables(text);
  const out: string[] = [];
  for (let at = 0; at < plain.length; ) {
    const found = rewritings.at(plain, at);
    out.push(...(found?.value ?? [plain[at] ?? '']));
    at += found?.length ?? 1;
  }
  return out;
}
