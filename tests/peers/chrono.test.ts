import { describe, expect, test } from 'vitest';
import { explain } from '../../src/index.ts';
import { apart, type Case, today, together } from './cases.ts';
import { chronoTimes } from './chrono.ts';

/** The times that dcs reads, as `words = [relation] first day..last day`. */
function timesOf({ text }: Case): string[] {
  const times = explain(text, { date: today }).mentions.filter(({ kind }) => kind === 'time');
  return times.map(
    ({ quote, relation, start, end }) => `${quote} = ${relation === undefined ? '' : `${relation} `}${start}..${end}`,
  );
}

function isRead(sentence: Case): void {
  expect(timesOf(sentence)).toEqual(sentence.times);
  if (sentence.also !== undefined) {
    expect(explain(sentence.text, { date: today }).mentions).toContainEqual(expect.objectContaining(sentence.also));
  }
}

describe.each(apart)('$text', (sentence) => {
  test('dcs reads it right', () => isRead(sentence));

  test('chrono-node reads it otherwise', () => {
    const read = chronoTimes(sentence.text, today);
    expect(read).toEqual(sentence.chrono);
    expect(read).not.toEqual(sentence.times);
  });
});

describe.each(together)('$text', (sentence) => {
  test('dcs reads it right', () => isRead(sentence));
  test('so does chrono-node', () => expect(chronoTimes(sentence.text, today)).toEqual(sentence.times));
});

test('a day that no month has is warned of', () => {
  const { warnings } = explain('Ghi nhầm ngày 32 tháng 4 trong biên bản.', { date: today });
  expect(warnings).toEqual([expect.objectContaining({ code: 'impossible-date', span: [9, 24] })]);
});
