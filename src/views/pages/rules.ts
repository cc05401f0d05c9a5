import { type Block, type Page, styled, type Text } from '../page/page.ts';

/** A rule as it is shown. */
export interface ShownRule {
  readonly id: string;
  readonly about: string;
  readonly examples: readonly {
    readonly text: string;
    readonly date?: string;
    /** `null` for what the rule leaves alone. */
    readonly is: Readonly<Record<string, unknown>> | null;
    readonly quote?: string;
  }[];
}

/** Rules with what they read and what they leave. */
export function rulesPage(rules: readonly ShownRule[]): Page {
  return rules.flatMap(({ id, about, examples }): Block[] => [
    { kind: 'heading', level: 3, text: id },
    { kind: 'note', text: about },
    { kind: 'list', items: examples.map(shown) },
  ]);
}

function shown({ text, date, is, quote }: ShownRule['examples'][number]): Text {
  if (is === null) return [styled('bad', '✗'), ` ${text}`];
  const seenFrom = date === undefined ? [] : [styled('faint', ` (${date})`)];
  const covered = quote === undefined ? [] : [` «${quote}»`];
  return [styled('good', '✓'), ` ${text}`, ...seenFrom, ...covered, ' → ', JSON.stringify(is)];
}
