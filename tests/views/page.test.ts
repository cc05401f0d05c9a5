import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/views/page/markdown.ts';
import { type Page, styled } from '../../src/views/page/page.ts';
import { renderTerminal } from '../../src/views/page/terminal.ts';
import { displayWidth } from '../../src/views/page/width.ts';

const words = fc
  .array(fc.constantFrom('chuyển', 'đổi', 'số', 'Ủy', 'ban', 'nhân', 'dân', '12.900', 'tỷ', 'đồng'), {
    minLength: 1,
    maxLength: 30,
  })
  .map((list) => list.join(' '));
const tables = fc.array(fc.tuple(words, words, words, words), { minLength: 1, maxLength: 6 });

function table(rows: readonly (readonly string[])[]): Page {
  return [{ kind: 'table', columns: ['Chỉ tiêu', 'Nguyên văn', 'Giá trị', 'Ghi chú'].map((name) => ({ name })), rows }];
}

describe('in a terminal', () => {
  test.each([40, 80, 200])('no line is wider than %i columns, and no word of a table is lost', (width) => {
    fc.assert(
      fc.property(tables, (rows) => {
        const shown = renderTerminal(table(rows), { width, colours: false });
        for (const line of shown.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        const count = (text: string) =>
          text
            .split(/\s+/)
            .filter((word) => /[\p{L}\d]/u.test(word))
            .sort();
        const headings = ['Chỉ tiêu', 'Nguyên văn', 'Giá trị', 'Ghi chú'];
        expect(count(shown)).toEqual(count([...headings, ...rows.flat()].join(' ')));
      }),
    );
  });

  test('one long remark does not narrow what all rows say much in', () => {
    const indicator = 'tỷ lệ hồ sơ toàn trình của dịch vụ công trực tuyến trên cả nước';
    const rows = [1, 2, 3, 4].map((row) => [indicator, '42%', '42%', row === 1 ? indicator : '']);
    const [heading = ''] = renderTerminal(table(rows), { width: 80, colours: false }).split('\n');
    expect(heading.indexOf('Nguyên văn')).toBeGreaterThan(36);
  });

  test('composed and decomposed letters stand in the same columns', () => {
    const rows = [['Tỷ lệ hồ sơ', 'đạt 42%', 'một', 'hai']];
    const screen = { width: 80, colours: false };
    expect(renderTerminal(table(rows.map((row) => row.map((cell) => cell.normalize('NFD')))), screen)).toBe(
      renderTerminal(table(rows), screen),
    );
  });

  test('a word that is wider than its column is cut with a mark', () => {
    expect(
      renderTerminal(table([['bothongtinvatruyenthongvanhieubokhac', 'a', 'b', 'c']]), {
        width: 40,
        colours: false,
      }),
    ).toContain('…');
  });

  test('a long name of a file goes on in the next line, whole', () => {
    const shown = renderTerminal(table([['thong-bao/ket-luan-phien-hop-thu-chin-2024.txt', 'a', 'b', 'c']]), {
      width: 40,
      colours: false,
    });
    expect(shown).not.toContain('…');
    expect(shown.replace(/\n/g, ' ').match(/[a-z0-9]+[-/.](?=\s)/g)?.length).toBeGreaterThan(1);
  });

  test('colours are off where they are not wanted; what came and went is then in brackets', () => {
    const page: Page = [{ kind: 'note', text: [styled('removed', 'cũ'), ' ', styled('added', 'mới')] }];
    expect(renderTerminal(page, { width: 80, colours: false })).toBe('[-cũ-] {+mới+}\n');
    const coloured = renderTerminal(page, { width: 80, colours: true });
    expect(coloured).toContain('\u001b[31m');
    expect(coloured).not.toContain('{+');
  });
});

test('in Markdown, cells keep to their columns whatever stands in them', () => {
  const page: Page = [
    {
      kind: 'table',
      columns: [{ name: 'a' }, { name: 'b' }],
      rows: [
        ['x | y', 'hai\ndòng'],
        [[styled('removed', 'cũ*')], ''],
      ],
    },
  ];
  expect(renderMarkdown(page)).toBe('| a | b |\n| --- | --- |\n| x \\| y | hai dòng |\n| ~~cũ\\*~~ |  |\n');
});
