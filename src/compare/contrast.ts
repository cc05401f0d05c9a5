import lists from './contrasts.prepared.ts';
import { spaced } from './spaced.ts';

const masked = (text: string, phrases: readonly string[]): string =>
  phrases.reduce((rest, phrase) => rest.replaceAll(phrase, ' | '), text);

/** What a phrase says of what sets figures apart. */
export interface Stance {
  /** On each group of contrasting words, the alternatives that it names. */
  readonly sides: readonly ReadonlySet<number>[];
  /** For each part of a whole, whether it is a figure for that part. */
  readonly parts: readonly boolean[];
}

/** @param phrase an indicator in the text's words */
export function stance(phrase: string): Stance {
  const text = masked(spaced(phrase), lists.seeming);
  return {
    sides: lists.groups.map((entries) => {
      let rest = text;
      const named = new Set<number>();
      for (const { phrase: words, alternative } of entries) {
        if (!rest.includes(words)) continue;
        named.add(alternative);
        rest = masked(rest, [words]);
      }
      return named;
    }),
    parts: lists.parts.map((phrases) => phrases.some((words) => text.includes(words))),
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
