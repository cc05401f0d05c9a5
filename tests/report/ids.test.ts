import { expect, test } from 'vitest';
import { idsWithPrefix } from '../../src/report/ids.ts';

test('an id is made from what the item says, under the prefix of its list', () => {
  expect(idsWithPrefix('m')(['doanh thu', 5, 'VND'])).toMatch(/^m-[0-9a-f]{8}$/);
  expect(idsWithPrefix('m')(['doanh thu', 5])).not.toBe(idsWithPrefix('m')(['doanh thu', 6]));
});

test('an item has the same id whatever stands before it', () => {
  const ids = idsWithPrefix('d');
  ids(['một việc khác']);
  expect(ids(['báo cáo Thủ tướng'])).toBe(idsWithPrefix('d')(['báo cáo Thủ tướng']));
});

test('of items that say the same, the later ones are numbered', () => {
  const ids = idsWithPrefix('r');
  const first = ids(['khẩn trương']);
  expect([ids(['khẩn trương']), ids(['khẩn trương'])]).toEqual([`${first}-2`, `${first}-3`]);
});

test('case, spacing and the form of Unicode make no difference', () => {
  const id = idsWithPrefix('m')(['Tỷ lệ  hồ sơ\n']);
  expect(idsWithPrefix('m')(['tỷ lệ hồ sơ'.normalize('NFD')])).toBe(id);
});

test('parts do not run into each other, and an absent one counts', () => {
  expect(idsWithPrefix('m')(['ab', 'c'])).not.toBe(idsWithPrefix('m')(['a', 'bc']));
  expect(idsWithPrefix('m')(['a', undefined, 'b'])).not.toBe(idsWithPrefix('m')(['a', 'b']));
});
