import type { Explanation } from '../../report/explanation.ts';

/** A run of the text in which nothing begins or ends. */
export interface Segment {
  readonly text: string;
  /** Kind of the mention that it is part of. */
  readonly kind?: string;
  /** Whether it is part of an item. */
  readonly isInItem: boolean;
  /** Marks that stand before it: of items `{` and of mentions `[`, and the closing ones of what ended here. */
  readonly marks: string;
}

interface Mark {
  readonly at: number;
  readonly sign: string;
  /** Of marks at one place the closing come first; of the closing the inner, of the opening the outer. */
  readonly order: number;
}

/** Splits an explained text where a mention or an item begins or ends; the last segment is empty and holds the last marks. */
export function segmentsOf({ text, mentions, items }: Explanation): Segment[] {
  const itemSpans = [...items.metrics, ...items.deadlines, ...items.directives].map(({ span }) => span);
  const marks = [
    ...itemSpans.flatMap((span) => marksOf(span, '{}')),
    ...mentions.flatMap(({ span }) => marksOf(span, '[]')),
  ];
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  const segments: Segment[] = [];
  let depth = 0;
  let mention = 0;
  for (let next = 0, at = 0; at <= text.length; ) {
    let signs = '';
    for (; marks[next]?.at === at; next++) signs += marks[next]?.sign ?? '';
    depth += count(signs, '{') - count(signs, '}');
    while ((mentions[mention]?.span[1] ?? text.length + 1) <= at) mention++;
    const around = mentions[mention];
    const isInside = around !== undefined && around.span[0] <= at;
    const end = marks[next]?.at ?? text.length;
    segments.push({
      text: text.slice(at, end),
      ...(isInside && { kind: around.kind }),
      isInItem: depth > 0,
      marks: signs,
    });
    if (end === at) break;
    at = end;
  }
  return segments;
}

function marksOf([start, end]: readonly [number, number], signs: string): Mark[] {
  const length = end - start;
  const inner = signs === '[]' ? 0.5 : 0;
  return [
    { at: start, sign: signs.charAt(0), order: 1 + inner + 1 / (length + 1) / 4 },
    { at: end, sign: signs.charAt(1), order: -1 / (length + 1) / 4 - inner },
  ];
}

function count(signs: string, sign: string): number {
  return signs.split(sign).length - 1;
}
