import { describe, expect, test } from 'vitest';
import { document } from '../../src/text/document.ts';
import { markerOf, romanValue } from '../../src/text/marker.ts';

const sentences = (text: string) => {
  const page = document(text);
  return page.sentences.map(({ start, end }) => page.cased.slice(start, end));
};

describe('sentences', () => {
  test.each([
    ['Hội nghị diễn ra tại TP. Hồ Chí Minh. Bộ trưởng chủ trì.', 2],
    ['TS. Lê Văn An nói ngắn. PGS.TS. Trần Bình đồng ý.', 2],
    ['Doanh thu đạt 3.500 tỷ đồng. Kế hoạch là 4.000 tỷ đồng.', 2],
    ['Họp lúc 14.30 ngày 12.3.2025. Kết thúc lúc 17 giờ.', 2],
    ['Có y tế, giáo dục, giao thông... và nhiều ngành khác.', 1],
    ['Dữ liệu ở đâu? Ở trong kho! Ai giữ?', 3],
    ['Hoàn thuế tự động cho doanh nghiệp loại A. Vụ Pháp chế trình sửa thông tư.', 2],
    ['Miễn kiểm tra với dự án nhóm C. Sở Tài chính theo dõi.', 2],
    ['Máy quét đặt ở cổng B. Đội Cơ giới lắp đặt.', 2],
    ['Hồ sơ của ông Trần V. Nam đã xong.', 1],
  ])('%s', (text, count) => expect(sentences(text)).toHaveLength(count));

  test('a closing quotation mark goes with the sentence before it', () => {
    expect(sentences('“Phải làm ngay.” Bộ trưởng nói.')).toEqual(['"Phải làm ngay."', 'Bộ trưởng nói.']);
  });
});

describe('markers', () => {
  test.each([
    ['II. Nhiệm vụ', 'roman', 2],
    ['3. Bộ Tài chính', 'arabic', 3],
    ['2.1. Về hạ tầng', 'decimal', 1],
    ['đ) Chỉ số', 'letter', 5],
    ['(ii) Phòng Quản lý', 'bracket', 2],
    ['- Sở Y tế', 'dash', undefined],
    ['+ Sở Y tế', 'plus', undefined],
    ['• Sở Y tế', 'bullet', undefined],
  ])('%s', (line, style, number) => {
    const marker = markerOf(line);
    expect([marker?.style, marker?.number]).toEqual([style, number]);
  });

  test.each(['3.500 tỷ đồng', '-5% so với năm trước', 'Năm 2025', '2,5 triệu hồ sơ', '15/2 là hạn cuối'])(
    'none: %s',
    (line) => expect(markerOf(line)).toBeUndefined(),
  );

  test('Roman numerals', () => {
    expect(['IV', 'IX', 'XIV', 'VIII'].map(romanValue)).toEqual([4, 9, 14, 8]);
  });
});
