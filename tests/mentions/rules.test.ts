import { describe, expect, it } from 'vitest';
import { Index, scan } from '../../src/mentions/engine.ts';
import { resolveOverlaps } from '../../src/mentions/overlap.ts';
import { lexiconRules, readers, rules } from '../../src/mentions/recognise.ts';
import type { Described, Example, Rule } from '../../src/mentions/rule.ts';
import { parseIso } from '../../src/mentions/time/calendar.ts';
import type { Reference } from '../../src/mentions/time/moment.ts';
import { valueOf } from '../../src/mentions/value.ts';
import { document } from '../../src/text/document.ts';

/** What the rule alone makes of the text, the longest of it first. */
function readings(rule: Rule, example: Example) {
  const page = document(example.text);
  const { mentions } = resolveOverlaps(scan(page, new Index([rule])));
  return mentions.map((mention) => ({
    quote: example.text.slice(page.toText(mention.start), page.toText(mention.end)),
    value: valueOf(mention, referenceOf(example.date)),
  }));
}

/** What the readers of the lexicon make of the text by one rule. */
function lexiconReadings({ id }: Described, { text }: Example) {
  const page = document(text);
  const { mentions } = resolveOverlaps(scan(page, new Index([], readers)));
  return mentions
    .filter(({ rule }) => rule === id)
    .map((mention) => ({
      quote: text.slice(page.toText(mention.start), page.toText(mention.end)),
      value: valueOf(mention, {}),
    }));
}

function referenceOf(date: string | undefined): Reference {
  return date === undefined ? {} : (parseIso(date) ?? {});
}

describe('every rule keeps its examples', () => {
  for (const rule of rules) {
    for (const example of rule.examples) {
      it(`${rule.id}: ${example.is === null ? 'not ' : ''}«${example.text}»`, () => {
        const found = readings(rule, example);
        if (example.is === null) expect(found).toEqual([]);
        else {
          expect(found.map(({ quote }) => quote)).toEqual([example.quote ?? example.text]);
          expect(found[0]?.value).toMatchObject(example.is);
        }
      });
    }
  }
});

describe('every rule of the lexicon keeps its examples', () => {
  for (const rule of lexiconRules) {
    for (const example of rule.examples) {
      it(`${rule.id}: ${example.is === null ? 'not ' : ''}«${example.text}»${example.quote === undefined ? '' : `: ${example.quote}`}`, () => {
        const found = lexiconReadings(rule, example);
        if (example.is === null) expect(found).toEqual([]);
        else
          expect(found).toContainEqual({
            quote: example.quote ?? example.text,
            value: expect.objectContaining(example.is),
          });
      });
    }
  }
});

describe('the examples', () => {
  const all: readonly Described[] = [...rules, ...lexiconRules];
  const examples = all.flatMap((rule) => rule.examples);

  it('are at least 400, a third of them counter-examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(400);
    expect(examples.filter(({ is }) => is === null).length).toBeGreaterThanOrEqual(examples.length / 3);
  });

  it('stand with rules that have ids of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('show of every rule what it reads and what it leaves', () => {
    for (const rule of all) {
      expect(
        rule.examples.some(({ is }) => is !== null),
        rule.id,
      ).toBe(true);
      expect(
        rule.examples.some(({ is }) => is === null),
        rule.id,
      ).toBe(true);
    }
  });
});
