/** Single phrases of every kind, with what a reader makes of them: what a mention must say, and what must give none. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/mentions/recognise.ts';
import { parseIso } from '../../src/mentions/time/calendar.ts';
import { type Value, valueOf } from '../../src/mentions/value.ts';
import { document } from '../../src/text/document.ts';

interface Case {
  readonly text: string;
  readonly date?: string;
  readonly kind: 'time' | 'number' | 'quantity' | 'reference' | 'none';
  readonly expect: Readonly<Record<string, unknown>>;
  /** Keys that the words leave open. */
  readonly unchecked?: readonly string[];
  /** Other readings that are right, too. */
  readonly alt?: Alternative | readonly Alternative[];
  readonly quote?: string;
}

type Alternative = Readonly<Record<string, unknown>> & {
  readonly mentions?: readonly Readonly<Record<string, unknown>>[];
};

type Found = Value & { readonly kind: string; readonly quote: string };

const KEYS = ['start', 'end', 'grain', 'relation', 'value', 'min', 'max', 'total', 'unit', 'bound', 'per', 'holiday'];
const READINGS = new Set(['number', 'quantity', 'time']);

function mentionsOf({ text, date }: Case): Found[] {
  const page = document(text);
  const reference = date === undefined ? {} : (parseIso(date) ?? {});
  return recognise(page).mentions.map((mention) => ({
    ...valueOf(mention, reference),
    kind: mention.kind,
    quote: text.slice(page.toText(mention.start), page.toText(mention.end)),
  }));
}

function says(found: Found, one: Case, wanted: Readonly<Record<string, unknown>>): boolean {
  return (
    found.kind === one.kind && KEYS.every((key) => one.unchecked?.includes(key) || same(key, wanted[key], found[key]))
  );
}

function same(key: string, wanted: unknown, found: unknown): boolean {
  if (key === 'holiday' && wanted === undefined) return true;
  if (typeof wanted === 'number' && typeof found === 'number')
    return Math.abs(wanted - found) <= Math.max(1e-9 * Math.abs(wanted), Math.abs(wanted) < 1 ? 1e-3 : 0);
  if (key === 'unit' && typeof wanted === 'string' && typeof found === 'string')
    return found.toLowerCase().startsWith(wanted.toLowerCase());
  return JSON.stringify(wanted ?? null) === JSON.stringify(found ?? null);
}

function isRight(one: Case, found: readonly Found[]): boolean {
  if (one.kind === 'none') return !found.some(({ kind }) => READINGS.has(kind));
  if (one.kind === 'reference') {
    const quote = String(one.expect['quote'] ?? one.quote ?? one.text);
    return (
      found.some(
        (mention) => mention.kind === 'reference' && (quote.includes(mention.quote) || mention.quote.includes(quote)),
      ) && !found.some(({ kind, quote: other }) => READINGS.has(kind) && quote.includes(other))
    );
  }
  const meant = (wanted: Readonly<Record<string, unknown>>) => found.some((mention) => says(mention, one, wanted));
  const others: readonly Alternative[] = one.alt === undefined ? [] : [one.alt].flat();
  return meant(one.expect) || others.some((other) => (other.mentions ? other.mentions.every(meant) : meant(other)));
}

const folder = 'fixtures/expressions';

describe('a phrase means what a reader takes it to mean', () => {
  for (const file of readdirSync(folder).sort()) {
    const cases: Case[] = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    for (const one of cases) {
      it(`${one.kind === 'none' ? 'nothing' : one.kind}: «${one.text}»${one.date ? ` on ${one.date}` : ''}`, () => {
        const found = mentionsOf(one);
        expect(isRight(one, found), JSON.stringify({ wanted: one.expect, found })).toBe(true);
      });
    }
  }
});
