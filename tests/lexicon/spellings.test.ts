import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../src/lexicon/organisation-forms.ts';

describe('the spellings that a phrase stands for', () => {
  it.each([
    ['Sở Y tế', ['Sở Y tế']],
    ['Sở {TT&TT|TTTT}', ['Sở TT&TT', 'Sở TTTT']],
    ['Ban {của |}Chính phủ', ['Ban của Chính phủ', 'Ban Chính phủ']],
    ['{Cục|Vụ} Số{| hóa}', ['Cục Số', 'Cục Số hóa', 'Vụ Số', 'Vụ Số hóa']],
  ])('%s', (phrase, spellings) => {
    expect(spellingsOf(phrase)).toEqual(spellings);
  });
});
