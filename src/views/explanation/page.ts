import type { Explanation, Reading } from '../../report/explanation.ts';
import type { Block, Page, Text } from '../page/page.ts';
import { styled } from '../page/page.ts';
import { lineCounter } from './lines.ts';
import type { ExplainWords } from './words.ts';

type Item = Explanation['items']['metrics' | 'deadlines' | 'directives'][number];

/** What was found in a text, list by list; empty lists are left out. */
export function explainPage(explanation: Explanation, words: ExplainWords): Page {
  const { text, reference, mentions, items, suppressed, warnings } = explanation;
  const lineAt = lineCounter(text);
  const heading = [words.line, words.quote, words.value, words.rule];
  const row = (line: string, one: Reading | Item): Text[] => [
    line,
    inOneLine(one.quote),
    valueOf(one),
    [styled('faint', one.rule)],
  ];
  const found = (reading: Reading) => row(lineAt(reading.span[0]), reading);
  const item = (one: Item) => row(String(one.line), one);
  const { date, basis = 'given' } = reference;
  return [
    { kind: 'note', text: date === undefined ? words.open : words.reference(date, words.basis[basis]) },
    ...list(words.mentions, heading, mentions.map(found)),
    ...list(words.metrics, heading, items.metrics.map(item)),
    ...list(words.deadlines, heading, items.deadlines.map(item)),
    ...list(words.directives, heading, items.directives.map(item)),
    ...list(
      words.suppressed,
      [words.line, words.quote, words.rule, words.by],
      suppressed.map((one) => [
        lineAt(one.span[0]),
        inOneLine(one.quote),
        one.rule,
        `${one.by.rule}: ${inOneLine(text.slice(...one.by.span))}`,
      ]),
    ),
    ...list(
      words.warnings,
      [words.line, words.warnings],
      warnings.map(({ message, span }) => [span === undefined ? '' : lineAt(span[0]), message]),
    ),
  ];
}

function list(heading: string, columns: readonly string[], rows: readonly (readonly Text[])[]): Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: heading },
    {
      kind: 'table',
      columns: columns.map((name, at) => ({ name, ...(at === 0 && { align: 'right' as const }) })),
      rows,
    },
  ];
}

/** Where a thing stands and what it is called is shown beside its value. */
const APART = new Set(['id', 'kind', 'span', 'quote', 'line', 'rule', 'by']);

function valueOf(found: object): string {
  return members(Object.entries(found).filter(([key]) => !APART.has(key)));
}

function members(entries: readonly (readonly [string, unknown])[]): string {
  return entries.map(([key, value]) => `${key}: ${shown(value)}`).join(', ');
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  return typeof value === 'object' && value !== null ? `{${members(Object.entries(value))}}` : inOneLine(String(value));
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
