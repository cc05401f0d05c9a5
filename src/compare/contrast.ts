import { foldPhrase } from '../text/fold.ts';
import words from './contrasts.yaml';

type Group = readonly (readonly string[])[];

const { seeming, parts, groups } = words as {
  readonly seeming: readonly string[];
  readonly parts: Group;
  readonly groups: readonly Group[];
};

const masked = (text: string, phrases: readonly string[]): string =>
  phrases.reduce((rest, phrase) => rest.replaceAll(phrase, ' | '), text);

const seemingPhrases = seeming.map(spaced);
const partPhrases = parts.map((phrases) => phrases.map(spaced));

/** Longer phrases first, so that *chưa hoàn thành* is not read as *hoàn thành*. */
const contrasts = groups.map((alternatives) =>
  alternatives
    .flatMap((phrases, alternative) => phrases.map((phrase) => ({ phrase: spaced(phrase), alternative })))
    .sort((a, b) => b.phrase.length - a.phrase.length),
);

/** What a phrase says of what sets figures apart. */
export interface Stance {
  /** On each group of contrasting words, the alternatives that it names. */
  readonly sides: readonly ReadonlySet<number>[];
  /** For each part of a whole, whether it is a figure for that part. */
  readonly parts: readonly boolean[];
}

/** @param phrase an indicator in the text's words */
export function stance(phrase: string): Stance {
  const text = masked(spaced(phrase), seemingPhrases);
  return {
    sides: contrasts.map((entries) => {
      let rest = text;
      const named = new Set<number>();
      for (const { phrase: words, alternative } of entries) {
        if (!rest.includes(words)) continue;
        named.add(alternative);
        rest = masked(rest, [words]);
      }
      return named;
    }),
    parts: partPhrases.map((phrases) => phrases.some((words) => text.includes(words))),
  };
}

/** Whether two phrases take different sides: *cấp tỉnh* and *cấp xã*, *tải lên* and *tải xuống*, a part and its whole. */
export function contrast(a: Stance, b: Stance): boolean {
  return (
    a.parts.some((named, part) => named !== b.parts[part]) || a.sides.some((named, at) => areApart(named, b.sides[at]))
  );
}

function areApart(a: ReadonlySet<number>, b: ReadonlySet<number> = new Set()): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((alternative) => b.has(alternative));
}

function spaced(phrase: string): string {
  return ` ${foldPhrase(phrase)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
