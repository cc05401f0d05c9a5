import { describe, expect, test } from 'vitest';
import { explain } from '../src/index.ts';
import { itemRules } from '../src/items/rules.ts';
import { allRules } from '../src/rules.ts';
import { texts } from './texts.ts';

const ids = new Set(allRules.map(({ id }) => id));

test('every rule has an id of its own', () => {
  expect(ids.size).toBe(allRules.length);
});

test.each(texts)('%s: every rule that made something is listed', (_, text) => {
  const { mentions, suppressed, items } = explain(text);
  const named = [
    ...mentions,
    ...suppressed,
    ...suppressed.map(({ by }) => by),
    ...items.metrics,
    ...items.deadlines,
    ...items.directives,
  ];
  expect(named.map(({ rule }) => rule).filter((rule) => !ids.has(rule))).toEqual([]);
});

describe('every rule of items keeps its examples', () => {
  for (const { id, examples } of itemRules) {
    for (const { text, is, quote } of examples) {
      test(`${id}: ${is === null ? 'not ' : ''}«${text}»`, () => {
        const { deadlines, directives } = explain(text, { date: '2026-03-05' }).items;
        const made = [...deadlines, ...directives].filter(({ rule }) => rule === id);
        if (is === null) expect(made).toEqual([]);
        else expect(made).toContainEqual(expect.objectContaining({ ...is, quote }));
      });
    }
  }
});

test('every rule of items has examples of both sorts', () => {
  for (const { id, examples } of itemRules) {
    expect(new Set(examples.map(({ is }) => is === null)), id).toEqual(new Set([true, false]));
  }
});
