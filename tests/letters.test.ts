/** What stands for kinds of letters in the patterns that run. */
import { expect, test } from 'vitest';
import { withRanges } from '../build/letters.mjs';

const LOWER = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵfjwz';
const OTHERS = '0195%-–"“”.,;:()×÷² \n';

test.each(['L', 'Lu', 'Ll', 'N'])('\\p{%s} is the same of Vietnamese letters, digits and usual marks', (kind) => {
  const [, pattern = ''] = /^\/(.*)\/$/.exec(withRanges(`/^\\p{${kind}}$/u`, 'pattern.ts')) ?? [];
  expect(pattern).not.toContain('\\p');
  const property = new RegExp(`^\\p{${kind}}$`, 'u');
  for (const char of [...LOWER, ...LOWER.toUpperCase(), ...OTHERS])
    expect([char, new RegExp(pattern).test(char)]).toEqual([char, property.test(char)]);
});
