import { expect, it } from 'vitest';
import { Places } from '../../src/mentions/place.ts';
import { rules } from '../../src/mentions/rules.ts';
import { SHAPES, shapeOf } from '../../src/mentions/shape.ts';
import { document } from '../../src/text/document.ts';
import { NUMERAL } from '../../src/text/tokens.ts';
import { wordAt } from '../../src/text/walk.ts';
import { texts } from '../texts.ts';

const places = new Places(rules);

it('no rule is left out where its pattern matches', () => {
  const expressions = rules.map((rule) => ({ rule, expression: new RegExp(rule.pattern, 'uy') }));
  const examples = rules.map(({ examples }) => examples.map(({ text }) => text).join('\n'));
  for (const text of [...examples, ...texts.map(([, text]) => text)]) {
    const page = document(text);
    const { tokens, lower } = page;
    for (let token = 0; token < tokens.count; token++) {
      const isNumeral = tokens.kinds[token] === NUMERAL;
      const word = isNumeral ? '#' : wordAt(page, token);
      const place = isNumeral ? places.startingAtNumeral(page, token) : places.startingWith(word);
      const tried = new Set(place?.rulesAt(page, token).map(({ rule }) => rule));
      for (const { rule, expression } of expressions) {
        if (!rule.start.includes(word) || tried.has(rule)) continue;
        expression.lastIndex = tokens.starts[token] ?? 0;
        const match = expression.exec(lower)?.[0] ?? '';
        const end = expression.lastIndex;
        if (/[\p{L}\p{N}]{2}/u.test(lower.slice(Math.max(0, end - 1), end + 1))) continue;
        expect(match, `${rule.id} in «${lower.slice(expression.lastIndex, expression.lastIndex + 40)}»`).toBe('');
      }
    }
  }
});

it('tries few of the rules that a word begins', () => {
  const page = document('năm học 2024');
  expect(places.startingWith('năm')?.rules.length).toBeGreaterThan(5);
  expect(
    places
      .startingWith('năm')
      ?.rulesAt(page, 0)
      .map(({ rule }) => rule.id),
  ).toEqual(['reference/label', 'quantity/in-words']);
});

it.each([
  ['7', 0],
  ['31', 1],
  ['120', 2],
  ['1899', 3],
  ['12000', 4],
  ['1200000', 4],
  ['2025', 5],
  ['12,5', 6],
  ['1.200.000', 7],
  ['0.200', 8],
  ['1.200,5', 8],
  ['1.20', 8],
  ['15/2', 9],
  ['15/2-20/2', 10],
  ['14:30', 11],
])('the shape of %s', (numeral, shape) => {
  expect(shapeOf(`x ${numeral} y`, 2, 2 + numeral.length)).toBe(shape);
  expect(numeral).toMatch(new RegExp(`^${SHAPES[shape]}$`));
});
