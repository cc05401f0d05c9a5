import { foldPhrase } from '../text/fold.ts';
import words from './contrasts.yaml';

type Group = readonly (readonly string[])[];

const { seeming, groups } = words as { readonly seeming: readonly string[]; readonly groups: readonly Group[] };
const seemingPhrases = seeming.map((phrase) => ` ${plain(phrase)} `);

/** Longer phrases first, so that *chưa hoàn thành* is not read as *hoàn thành*. */
const contrasts = groups.map((alternatives) =>
  alternatives
    .flatMap((phrases, alternative) => phrases.map((phrase) => ({ phrase: ` ${plain(phrase)} `, alternative })))
    .sort((a, b) => b.phrase.length - a.phrase.length),
);

/** What a phrase says on each group of contrasting words: the alternatives that it names. */
export type Stance = readonly ReadonlySet<number>[];

/** @param phrase an indicator in the text's words */
export function stance(phrase: string): Stance {
  const text = seemingPhrases.reduce((rest, name) => rest.replaceAll(name, ' | '), ` ${plain(phrase)} `);
  return contrasts.map((entries) => {
    let rest = text;
    const named = new Set<number>();
    for (const { phrase: words, alternative } of entries) {
      if (!rest.includes(words)) continue;
      named.add(alternative);
      rest = rest.replaceAll(words, ' | ');
    }
    return named;
  });
}

/** Whether two phrases take different sides: *cấp tỉnh* and *cấp xã*, *tải lên* and *tải xuống*. */
export function contrast(a: Stance, b: Stance): boolean {
  return a.some((named, group) => {
    const others = b[group];
    return (
      others !== undefined &&
      named.size > 0 &&
      others.size > 0 &&
      ![...named].some((alternative) => others.has(alternative))
    );
  });
}

function plain(phrase: string): string {
  return foldPhrase(phrase)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
