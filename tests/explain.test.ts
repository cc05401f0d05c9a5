import { describe, expect, test } from 'vitest';
import { explain } from '../src/index.ts';

/** The mentions of a text: quote and value. */
function read(text: string, date?: string) {
  const { mentions } = explain(text, date === undefined ? {} : { date });
  return mentions.map(({ quote, span: _, rule: __, ...value }) => [quote, value]);
}

describe('explain', () => {
  test('gives a single phrase its mention', () => {
    expect(read('khoảng 1.000-2.000 đồng')).toEqual([
      [
        'khoảng 1.000-2.000 đồng',
        { kind: 'quantity', form: 'range', min: 1000, max: 2000, unit: 'VND', bound: 'about' },
      ],
    ]);
  });

  test('reads relative days from the reference date', () => {
    expect(read('thứ năm tuần tới', '2026-03-05')).toEqual([
      [
        'thứ năm tuần tới',
        expect.objectContaining({ kind: 'time', start: '2026-03-12', end: '2026-03-12', grain: 'day' }),
      ],
    ]);
  });

  test('reads relative hours from a local date-time', () => {
    expect(read('2 giờ nữa', '2026-03-05T09:30')).toEqual([
      ['2 giờ nữa', expect.objectContaining({ kind: 'time', start: '2026-03-05T11:30' })],
    ]);
  });

  test('says what the reference date is and where it comes from', () => {
    expect(explain('15/2', { date: '2026-03-05' }).reference).toEqual({ date: '2026-03-05', basis: 'given' });
    expect(explain('15/2').reference).toEqual({});
    const told = 'Ngày 6/2/2025, Thủ tướng chủ trì Hội nghị tổng kết Đề án 06.\n\nHoàn thành trước 15/2.';
    expect(explain(told).reference).toEqual({ date: '2025-02-06', basis: 'stated' });
  });

  test('shows what gave way, and to what', () => {
    const { suppressed } = explain('Theo Nghị quyết số 57-NQ/TW thì');
    expect(suppressed).toContainEqual({
      kind: 'reference',
      span: [16, 27],
      quote: 'số 57-NQ/TW',
      rule: 'reference/code',
      type: 'document',
      by: { rule: 'reference/document', span: [5, 27] },
    });
  });

  test('warns of a day that is none, and reads no day there', () => {
    const { mentions, warnings } = explain('Xong trước ngày 32 tháng 4.');
    expect(mentions.filter(({ kind }) => kind === 'time')).toEqual([]);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'impossible-date', span: [11, 26] }));
  });

  test('points into the text as it was given, decomposed letters and double spaces included', () => {
    const text = 'Đạt  gần  36,3 tỷ USD, tăng 17,7%'.normalize('NFD');
    for (const { span, quote } of explain(text).mentions) expect(text.slice(...span)).toBe(quote);
    expect(explain(text).mentions[0]).toMatchObject({ value: 36_300_000_000, unit: 'USD', bound: 'below' });
  });
});
