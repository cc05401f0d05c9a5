/** Goldens: what a careful reader finds in a text, each item placed by the words that it stands on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Half-open offsets in the text. */
export type Span = readonly [number, number];

/** One expected item. Keys that are absent are not compared, save where absence says that there is none. */
export interface GoldItem {
  readonly span: Span;
  /** Debatable: counts neither way. */
  readonly optional?: boolean;
  readonly [key: string]: unknown;
}

export interface Gold {
  readonly name: string;
  readonly text: string;
  readonly meeting: Readonly<Record<string, unknown>>;
  readonly metrics: readonly GoldItem[];
  readonly deadlines: readonly GoldItem[];
  readonly directives: readonly GoldItem[];
}

interface Written {
  readonly at?: string;
  readonly begin?: string;
  readonly finish?: string;
  readonly n?: number;
  readonly span?: Span;
}

/** Reads the goldens of a folder; `at`, or `begin` and `finish`, say by their words where an item stands. */
export function goldens(goldFolder: string, textFolder: string): Gold[] {
  return readdirSync(goldFolder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(goldFolder, file), 'utf8'));
      const text = readFileSync(join(textFolder, gold.doc), 'utf8');
      const placed = (items: readonly Written[] = []) =>
        items.map((item) => ({ ...item, span: spanOf(text, item, file) }));
      return {
        name: gold.doc,
        text,
        meeting: gold.meeting ?? {},
        metrics: placed(gold.metrics),
        deadlines: placed(gold.deadlines),
        directives: placed(gold.directives),
      };
    });
}

function spanOf(text: string, { at, begin, finish, n = 1, span }: Written, file: string): Span {
  if (span) return span;
  const words = at ?? begin ?? '';
  let start = -1;
  for (let time = 0; time < n; time++) start = text.indexOf(words, start + 1);
  if (start < 0 || words === '') throw new Error(`${file}: «${words}» does not stand in the text ${n} times`);
  if (finish === undefined) return [start, start + words.length];
  const end = text.indexOf(finish, start);
  if (end < 0) throw new Error(`${file}: «${finish}» does not stand behind «${words}»`);
  return [start, end + finish.length];
}
