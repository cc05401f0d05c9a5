import { describe, expect, it } from 'vitest';
import { Index, scan } from '../../src/mentions/engine.ts';
import { resolveOverlaps } from '../../src/mentions/overlap.ts';
import { rules } from '../../src/mentions/recognise.ts';
import type { Example, Rule } from '../../src/mentions/rule.ts';
import { parseIso } from '../../src/mentions/time/calendar.ts';
import type { Reference } from '../../src/mentions/time/moment.ts';
import { valueOf } from '../../src/mentions/value.ts';
import { document } from '../../src/text/document.ts';

/** What the rule alone makes of the text, the longest of it first. */
function readings(rule: Rule, example: Example) {
  const page = document(example.text);
  const { mentions } = resolveOverlaps(scan(page, new Index([rule])));
  return mentions.map((mention) => ({ quote: example.text.slice(page.toText(mention.start), page.toText(mention.end)), value: valueOf(mention, referenceOf(example.date)) }));
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

describe('the examples', () => {
  const examples = rules.flatMap((rule) => rule.examples);

  it('are at least 400, a third of them counter-examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(400);
    expect(examples.filter(({ is }) => is === null).length).toBeGreaterThanOrEqual(examples.length / 3);
  });

  it('stand with rules that have ids of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('show of every rule what it reads and what it leaves', () => {
    for (const rule of rules) {
      expect(rule.examples.some(({ is }) => is !== null), rule.id).toBe(true);
      expect(rule.examples.some(({ is }) => is === null), rule.id).toBe(true);
    }
  });
});
