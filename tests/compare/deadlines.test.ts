import { describe, expect, test } from 'vitest';
import { diff } from '../../src/compare/diff.ts';
import type { Deadline } from '../../src/report/model.ts';
import { deadline, directive, report } from './items.ts';

const [earlier, later] = ['2024-04-24', '2024-07-10'];
const cables = 'xóa vùng lõm sóng tại các thôn có điện lưới';

function compare(
  from: readonly Deadline[],
  to: readonly Deadline[],
  dates: readonly [string | undefined, string | undefined] = [earlier, later],
) {
  return diff(report(dates[0], { deadlines: [...from] }), report(dates[1], { deadlines: [...to] }), new Map())
    .deadlines;
}

test('the same task with another day has moved by so many days', () => {
  expect(compare([deadline(cables, '2024-11-30')], [deadline(cables, '2025-06-30')]).pairs[0]).toMatchObject({
    status: 'changed',
    days: 212,
  });
  expect(compare([deadline(cables, '2024-11-30')], [deadline(cables, '2024-11-30')]).pairs[0]).toMatchObject({
    status: 'same',
    days: 0,
  });
});

test('a day whose year is open moves by no number of days', () => {
  expect(compare([deadline(cables, '--02-14')], [deadline(cables, '2025-02-14')]).pairs[0]).not.toHaveProperty('days');
});

test('deadlines of directives that pair are for one task, however each is put', () => {
  const of = (date: string, task: string, due: string) => {
    const found = deadline(task, due);
    const deed = directive('phủ sóng di động cho mọi bản vùng cao', { deadlines: [found.id] });
    return report(date, { deadlines: [{ ...found, directive: deed.id }], directives: [deed] });
  };
  expect(
    diff(of(earlier, 'hoàn thành', '2024-11-30'), of(later, 'xong việc này', '2024-12-31'), new Map()).deadlines.pairs,
  ).toHaveLength(1);
});

describe('deadlines that passed without a word', () => {
  const past = deadline(cables, '2024-06-30');
  test('lay before the later meeting and are not mentioned there', () => {
    expect(compare([past], []).passed).toEqual([past]);
  });
  test('are none where the later report takes the task up', () => {
    expect(compare([past], [deadline(cables, '2024-12-31')]).passed).toEqual([]);
  });
  test('are none where their day is still to come, is the day of the meeting, or has no year', () => {
    expect(
      compare(
        [deadline(cables, '2024-12-31'), deadline('cấp lại sổ đỏ', later), deadline('số hóa hộ tịch', '--05-01')],
        [],
      ).passed,
    ).toEqual([]);
  });
  test('are none where the day of the later meeting is not known, or it is the earlier one', () => {
    expect(compare([past], [], [earlier, undefined]).passed).toEqual([]);
    expect(compare([deadline(cables, '2024-03-01')], [], [later, earlier]).passed).toEqual([]);
  });
});
