import { expect, test } from 'vitest';
import { singleSpaced, stripped, wordCount } from '../../src/text/spacing.ts';

test('white space of any kind becomes one space', () => {
  expect(singleSpaced('hồ  sơ\n\ttrực\u00a0tuyến \u3000')).toBe('hồ sơ trực tuyến ');
  expect(singleSpaced('hồ sơ trực tuyến')).toBe('hồ sơ trực tuyến');
});

test('a text loses its marks at either end alone', () => {
  expect(stripped(', (hồ sơ) …', ' ,(', ' …')).toBe('hồ sơ)');
  expect(stripped(',,,', ',', ',')).toBe('');
});

test('words are counted by the spaces between them', () => {
  expect(wordCount('hồ sơ trực tuyến')).toBe(4);
  expect(wordCount('')).toBe(1);
});
