import { expect, it } from 'vitest';
import { decimalsAt, isNumber, numberEnd } from '../../src/mentions/number/words.ts';

it.each([
  ['hai mươi năm', 'hai mươi'],
  ['hai mươi lăm năm', 'hai mươi lăm'],
  ['mười lăm xã', 'mười lăm'],
  ['mười ban', 'mười'],
  ['một trăm linh năm hồ sơ', 'một trăm linh năm'],
  ['hai trăm hai mươi hai đơn vị', 'hai trăm hai mươi hai'],
  ['ba nghìn không trăm linh hai tỷ đồng', 'ba nghìn không trăm linh hai tỷ'],
  ['một triệu rưỡi', 'một triệu rưỡi'],
  ['nửa triệu người', 'nửa triệu'],
  ['năm chục', 'năm chục'],
  ['hai lăm', 'hai lăm'],
  ['không phẩy năm', ''],
  ['nửa đầu', ''],
  ['hồ sơ', ''],
])('the number at the beginning of «%s»', (text, number) => {
  expect(text.slice(0, numberEnd(text, 0))).toBe(number);
});

it('knows what is a number as a whole', () => {
  expect(['hai mươi', 'hai ba', 'mười năm', 'nửa', ''].map(isNumber)).toEqual([true, false, false, false, false]);
});

it.each([
  ['năm phẩy không ba điểm', 'không ba'],
  ['năm phẩy hai lăm', 'hai lăm'],
  ['năm phẩy', undefined],
  ['năm hai', undefined],
])('the decimals of «%s»', (text, decimals) => {
  expect(decimalsAt(text, 3)).toBe(decimals);
});
