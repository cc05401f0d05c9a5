import { describe, expect, it } from 'vitest';
import { after, afterNumeral, beginningOf, leadsOn } from '../../src/mentions/beginning.ts';
import { machineOf } from '../../src/mentions/pattern.ts';
import { rules } from '../../src/mentions/recognise.ts';

/** Whether a text that begins so can match, or has matched. */
function canMatch(pattern: string, text: string): boolean {
  return leadsOn(after(beginningOf(machineOf(pattern)), text));
}

describe('a pattern goes on', () => {
  const cases: readonly (readonly [pattern: string, text: string, goesOn: boolean])[] = [
    ['năm (?:\\d{4}|nay)', 'năm nay', true],
    ['năm (?:\\d{4}|nay)', 'năm học', false],
    ['năm (?:\\d{4}|nay)', 'năm na', false],
    ['từ(?: nay)?', 'từ', true],
    ['(?:các |hai )?ngày', 'hai ngày', true],
    ['(?:các |hai )?ngày', 'các năm', false],
    ['[a-z]{2,3}', 'abcd', false],
    ['(?: [a-zà-ỹ]+){0,28}? xã', ' một hai ba', true],
    ['\\$ ?\\d', '$ 4', true],
    ['a(?=b)c', 'ac', true],
    ['(?<mark>[/.-])\\d\\k<mark>', '/1', true],
    ['[^ ]{1,200}', 'abc', true],
  ];
  it.each(cases)('«%s» with «%s»: %s', (pattern, text, goesOn) => {
    expect(canMatch(pattern, text)).toBe(goesOn);
  });
});

it('a numeral takes any way through digits and the marks between them', () => {
  const { states, matched } = afterNumeral(beginningOf(machineOf('\\d{1,2}/\\d{1,2} xã')));
  expect(matched).toBe(false);
  expect([...states].some(({ takes }) => takes?.(' '))).toBe(true);
});

it('no pattern of a rule is thought not to begin with its own examples', () => {
  for (const { id, pattern, examples } of rules) {
    const expression = new RegExp(pattern, 'uy');
    for (const { text } of examples) {
      const match = expression.exec(text.toLowerCase())?.[0];
      if (match) expect(after(beginningOf(machineOf(pattern)), match).matched, `${id}: ${match}`).toBe(true);
    }
  }
});
