import { describe, expect, test } from 'vitest';
import { document } from '../../src/text/document.ts';
import { foldPhrase } from '../../src/text/fold.ts';
import { slug } from '../../src/text/slug.ts';

describe('one spelling for every way to type a word', () => {
  test.each([
    ['hoà bình', 'hòa bình'],
    ['thuỷ lợi', 'thủy lợi'],
    ['tỉ đồng', 'tỷ đồng'],
    ['quí II', 'quý ii'],
    ['Ðảng uỷ', 'đảng ủy'],
    ['kĩ thuật', 'kỹ thuật'],
    ['Bộ\u00a0Y tế', 'bộ y tế'],
    ['“ba không”', '"ba không"'],
    ['2021–2025', '2021-2025'],
  ])('%s is %s', (written, folded) => expect(foldPhrase(written)).toBe(folded));

  test.each(['quả', 'quán triệt', 'thi đua', 'tin học'])('%s stays as it is', (word) =>
    expect(foldPhrase(word)).toBe(word),
  );

  test('a decomposed text has the same view as a composed one', () => {
    const text = 'Bộ trưởng yêu cầu Sở Y tế rà soát.';
    expect(document(text.normalize('NFD')).cased).toBe(document(text).cased);
  });
});

describe('offsets lead back to the text', () => {
  test.each([
    ['Bộ  trưởng\n  yêu   cầu Sở Y tế', 'yêu cầu'],
    ['Bộ trưởng yêu cầu Sở Y tế'.normalize('NFD'), 'yêu cầu'],
  ])('%j', (text, words) => {
    const page = document(text);
    const at = page.lower.indexOf(words);
    const found = text.slice(page.toText(at), page.toText(at + words.length));
    expect(found.normalize('NFC').replace(/\s+/g, ' ')).toBe(words);
  });
});

test('ids are plain letters, digits and hyphens', () => {
  expect(slug('Bộ Thông tin & Truyền thông')).toBe('bo-thong-tin-truyen-thong');
  expect(slug('Đảng ủy Đắk Lắk')).toBe('dang-uy-dak-lak');
});
