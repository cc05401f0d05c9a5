import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '../../src/views/yaml.ts';

/** Strings that some version of YAML reads as something else, or as broken. */
const traps = [
  '',
  ' ',
  'no',
  'No',
  'yes',
  'on',
  'OFF',
  'y',
  'n',
  'true',
  'False',
  'null',
  '~',
  '=',
  '<<',
  '-',
  '--- x',
  '...',
  '2026-06-30',
  '--02-15',
  '12:30',
  '1:30:00',
  '1e3',
  '0x1',
  '0o7',
  '017',
  '1_000',
  '3.500',
  '.5',
  '.inf',
  '.nan',
  '+1',
  '%',
  'a: b',
  'a:',
  'a #b',
  '#a',
  '[a',
  '{a',
  '*a',
  '&a',
  '!a',
  '|',
  '>',
  '@a',
  '`a',
  '"a"',
  "'a'",
  '? a',
  ': a',
  '- a',
  ', a',
  ' a',
  'a ',
  'a\u00a0',
  'a\nb',
  'a\n',
  'a\r\nb',
  'a\tb',
  '\u0085',
  'a\u2028b',
  '\ufeffa',
  'a\u0000b',
  'a\u007fb',
  'a\ufffeb',
];

test.each(traps)('the string %j is read back as itself by YAML 1.1 and 1.2', (text) => {
  for (const version of ['1.1', '1.2'] as const) {
    expect(
      parse(yamlText({ key: text, list: [text], inner: [{ key: text }] }), { version, schema: `yaml-1.1` }),
    ).toEqual({
      key: text,
      list: [text],
      inner: [{ key: text }],
    });
    expect(parse(yamlText({ key: text }), { version })).toEqual({ key: text });
  }
});

test.each(['2026-06-30', 'no', '12:30', '1e3', '~', '='])('%s stands in quotes', (text) => {
  expect(yamlText({ key: text })).toBe(`key: "${text}"\n`);
});

test.each([
  'Bộ Công an',
  'so với cùng kỳ',
  'dcs/1',
  'text/plain',
  'm-12ab34cd',
  'Đề án 06 (gọi tắt: ĐA06), 50%'.replace(': ', ' '),
])('%s stands without quotes', (text) => {
  expect(yamlText({ key: text })).toBe(`key: ${text}\n`);
});

test('nothing is folded, however long', () => {
  const quote = 'chuyển đổi số '.repeat(400).trim();
  expect(yamlText({ quote })).toBe(`quote: ${quote}\n`);
});

test('the layout is block style, with spans on one line', () => {
  const tree = {
    format: 'dcs/1',
    metrics: [{ span: [3, 9], holder: ['bo-cong-an'], change: { value: 1.5 } }],
    warnings: [],
  };
  expect(yamlText(tree)).toBe(
    [
      'format: dcs/1',
      'metrics:',
      '  - span: [3, 9]',
      '    holder:',
      '      - bo-cong-an',
      '    change:',
      '      value: 1.5',
      'warnings: []',
      '',
    ].join('\n'),
  );
});

test('large and small numbers are floats for YAML 1.1 too', () => {
  expect(yamlText({ a: 3500000000000, b: 1e21, c: 1e-7, d: 2.5e-8 })).toBe(
    'a: 3500000000000\nb: 1.0e+21\nc: 1.0e-7\nd: 2.5e-8\n',
  );
});

test('absent values leave no key', () => {
  expect(yamlText({ a: undefined, b: 1 })).toBe('b: 1\n');
});

test('every tree is read back as itself', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(...traps));
  const leaf = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
  const key = fc.stringMatching(/^[a-z_]{1,8}$/);
  const { tree } = fc.letrec<{ tree: object; value: unknown }>((tie) => ({
    tree: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
    value: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaf,
      tie('tree'),
      fc.array(leaf, { maxLength: 4 }),
      fc.array(tie('tree'), { maxLength: 4 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      const expected = JSON.parse(JSON.stringify(value));
      for (const version of ['1.1', '1.2'] as const) expect(parse(yamlText(value), { version })).toEqual(expected);
    }),
  );
});
