import { PhraseIndex, plainSyllables } from './phrases.ts';
import terms from './terms.yaml';

const rewritings = new PhraseIndex<readonly string[]>();
for (const { same } of terms as { same: string[] }[]) {
  const [first = '', ...others] = same;
  for (const other of others) rewritings.add(other, plainSyllables(first));
}

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
