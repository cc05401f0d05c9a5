import { expect, test } from 'vitest';
import { agenda } from '../../src/compare/agenda.ts';
import { deadline, report } from './items.ts';

const seen = { date: '2025-03-01', within: 30 };

test('deadlines come in order with their state and the days left; what has no day comes last', () => {
  const deadlines = [
    deadline('d', undefined),
    deadline('c', '2025-06-30'),
    deadline('a', '2025-02-28'),
    deadline('b', '2025-03-31'),
    deadline('e', '--05-01'),
  ];
  const found = agenda([report('2025-02-06', { deadlines })], seen, new Map()).entries;
  expect(found.map(({ deadline: { task }, state, days }) => [task, state, days])).toEqual([
    ['a', 'overdue', -1],
    ['b', 'soon', 30],
    ['c', 'later', 121],
    ['e', 'open', undefined],
    ['d', 'open', undefined],
  ]);
});

test('a time that begins stands at its first day', () => {
  const begins = deadline('thu phí', undefined, { relation: 'from', time: { start: '2025-03-10', text: 'từ 10/3' } });
  expect(agenda([report('2025-02-06', { deadlines: [begins] })], seen, new Map()).entries).toMatchObject([
    { state: 'soon', days: 9 },
  ]);
});

test('an organisation is found under its earlier and later names', () => {
  const successions = new Map([['bo-cu', [{ id: 'bo-moi' }]]]);
  const deadlines = [
    deadline('a', '2025-04-01', { owners: ['bo-cu'] }),
    deadline('b', '2025-05-01', { owners: ['bo-moi'] }),
    deadline('c', '2025-06-01', { owners: ['bo-khac'] }),
  ];
  const tasks = (organisation: string) =>
    agenda([report('2025-02-06', { deadlines })], { ...seen, organisation }, successions).entries.map(
      ({ deadline: { task } }) => task,
    );
  expect(tasks('bo-moi')).toEqual(['a', 'b']);
  expect(tasks('bo-cu')).toEqual(['a', 'b']);
  expect(tasks('bo-khac')).toEqual(['c']);
});

test('the same document twice gives each deadline once', () => {
  const one = report('2025-02-06', { deadlines: [deadline('a', '2025-04-01')] });
  expect(agenda([one, one], seen, new Map()).entries).toHaveLength(1);
});
