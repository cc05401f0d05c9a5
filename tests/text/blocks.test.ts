import { describe, expect, test } from 'vitest';
import { document } from '../../src/text/document.ts';

const kinds = (text: string) => document(text).blocks.map(({ kind }) => kind);
const pieces = (text: string) => {
  const { blocks, cased } = document(text);
  return blocks.map(({ contentStart, end }) => cased.slice(contentStart, end));
};

const BODY = 'Sáng 12/3, Bộ Y tế họp về bệnh án điện tử tại Hà Nội, với sự tham dự của nhiều bệnh viện.';

describe('kinds of blocks', () => {
  test('a report has a title, a dateline, paragraphs, headings and a byline', () => {
    const text = `Bệnh án điện tử về đích\n12/03/2025 08:00\n\n${BODY}\n\nViệc cần làm ngay\n${BODY}\n\nMinh Hà\n`;
    expect(kinds(text)).toEqual(['title', 'dateline', 'paragraph', 'heading', 'paragraph', 'byline']);
  });

  test.each([
    'Bộ trưởng thăm phòng máy chủ. Ảnh: Minh Hà',
    'Các đại biểu tại hội nghị (Ảnh: TTXVN)',
    'Xe xếp hàng ngoài cổng cảng (ảnh tư liệu)',
    'Quang cảnh hội nghị tại điểm cầu trung tâm.',
    'Bộ trưởng phát biểu - Ảnh: VGP/Thu Giang',
  ])('caption: %s', (line) => expect(kinds(`${BODY}\n\n${line}\n\n${BODY}\n`)[1]).toBe('caption'));

  test.each([
    'Ngành còn 217 cơ sở chưa có hệ thống lưu trữ ảnh y khoa.',
    'Các bệnh viện không bắt người bệnh photo giấy tờ.',
  ])('no caption: %s', (line) => expect(kinds(`${BODY}\n\n${line}\n\n${BODY}\n`)[1]).toBe('paragraph'));

  test('the head of a notice is letterhead, its end recipients', () => {
    const text = [
      'BỘ Y TẾ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 12/TB-BYT',
      'Hà Nội, ngày 12 tháng 3 năm 2025',
      '',
      BODY,
      '1. Giao Cục Quản lý Dược công khai giá thuốc.',
      '',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
    ].join('\n');
    const found = kinds(text);
    expect(found.slice(0, 5)).toEqual(Array(5).fill('letterhead'));
    expect(found.slice(5)).toEqual(['paragraph', 'item', 'recipients', 'recipients', 'recipients']);
  });

  test('a short line under a letter in capitals is a heading, and its numbers nest', () => {
    const text = `${BODY}\n\nB. Công việc tuần 12\n1. Phòng Tổ chức:\na) Lập danh sách;\nb) Mở lớp.\n2. Văn phòng trực.\n`;
    expect(document(text).blocks.map(({ kind, depth }) => [kind, depth])).toEqual([
      ['paragraph', undefined],
      ['heading', 0],
      ['item', 1],
      ['item', 2],
      ['item', 2],
      ['item', 1],
    ]);
  });

  test('a line in capitals above numbers near the end is no byline', () => {
    expect(kinds(`${BODY}\n\nTỔ CHỨC THỰC HIỆN\n1. Giao Văn phòng đôn đốc.\n2. Các khoa thực hiện.\n`)[1]).toBe(
      'heading',
    );
  });

  test.each([
    ['2.1- Đảng ủy UBND tỉnh', 'Đảng ủy UBND tỉnh'],
    ['2.1 – Đảng ủy UBND tỉnh', 'Đảng ủy UBND tỉnh'],
    ['3.2/ Văn phòng', 'Văn phòng'],
    ['1.5 - 2 triệu hồ sơ', '1.5 - 2 triệu hồ sơ'],
  ])('the number in front of %s', (line, content) => expect(pieces(`${BODY}\n\n${line}\n`)[1]).toBe(content));

  test('what is offered for further reading is related', () => {
    expect(kinds(`${BODY}\n\nTin liên quan\nThủ tướng yêu cầu đẩy nhanh số hóa\n`)).toEqual([
      'paragraph',
      'related',
      'related',
    ]);
  });
});

describe('wrapped lines', () => {
  test('a line broken in the middle of a sentence goes on in the next', () => {
    const text = [
      'Ngày 15 tháng 1 năm 2026, tại trụ sở Bộ Tài chính, Thứ trưởng Bùi Quang Nghị đã',
      'chủ trì cuộc họp về tiến độ triển khai hải quan số và trao đổi dữ liệu giữa các cơ',
      'quan. Tham dự cuộc họp có đại diện Cục Hải quan, Cục Thuế và Kho bạc Nhà nước.',
    ].join('\n');
    expect(document(text).blocks).toHaveLength(1);
  });

  test('an item that a line ends with a semicolon goes on where the next one begins small', () => {
    expect(pieces(`${BODY}\n\n1. Giao Văn phòng theo dõi;\ncập nhật hằng tuần.\n`)).toHaveLength(2);
  });

  test('a day behind a line that ends with ngày goes on in it where more stands there than a day', () => {
    const text = 'Giao Sở Tài chính bố trí đủ kinh phí mua sắm, trình Ủy ban nhân dân tỉnh trước ngày\n10/4/2026.';
    expect(pieces(`${BODY}\n\n${text}\n`)).toHaveLength(2);
  });

  test('a title that ends with a word such as số is no part of the dateline under it', () => {
    expect(kinds(`Một ngày, hai cuộc họp, cùng bàn chuyện số\n14/10/2021 20:05\n\n${BODY}\n`)).toEqual([
      'title',
      'dateline',
      'paragraph',
    ]);
  });
});

describe('lists that run on in one line', () => {
  test('numbers that go on from one begin items', () => {
    const text =
      'Bộ trưởng kết luận: 1. Giao Vụ Pháp chế: a) Rà soát thông tư; b) Trình Bộ. 2. Yêu cầu Thanh tra Bộ kiểm tra đột xuất.';
    expect(pieces(text)).toEqual([
      'Bộ trưởng kết luận:',
      'Giao Vụ Pháp chế:',
      'Rà soát thông tư;',
      'Trình Bộ.',
      'Yêu cầu Thanh tra Bộ kiểm tra đột xuất.',
    ]);
  });

  test.each([
    'Năm nay tỉnh xếp hạng 1. Năm ngoái tỉnh xếp hạng 3. Đây là kết quả của sự nỗ lực không ngừng của các cấp, các ngành.',
    'Thứ hạng được giữ ở mức 4. Các sở, ngành cần cố gắng nhiều hơn nữa trong những tháng cuối năm, tránh chủ quan.',
  ])('no items: %s', (text) => expect(pieces(text)).toEqual([text]));
});

describe('lines of a task', () => {
  const tasks = (...lines: string[]) => document(`${BODY}\n\n${lines.join('\n')}\n`).blocks.slice(1);

  test.each([
    ['Cơ quan chủ trì: Sở Y tế', 'lead'],
    ['Đơn vị phối hợp thực hiện: Công an tỉnh', 'support'],
    ['- Đơn vị thực hiện: Sở Y tế', 'doer'],
    ['Người chịu trách nhiệm chính: Giám đốc Sở Y tế', 'doer'],
    ['Thời hạn hoàn thành: quý I/2026', 'time'],
    ['Hoàn thành: trước 30/6/2025.', 'time'],
  ])('%s', (line, task) => {
    expect(tasks('1. Rà soát hồ sơ', line).map((block) => [block.kind, block.task])).toEqual([
      ['item', 'told'],
      ['item', task],
    ]);
  });

  test('a task is named by its number or by its label', () => {
    expect(tasks('Nhiệm vụ 2: Rà soát hồ sơ', 'Thời hạn: quý I/2026')[0]?.task).toBe('told');
    expect(tasks('Rà soát hồ sơ', 'Thời hạn: quý I/2026')[0]?.task).toBeUndefined();
    expect(tasks('I. Rà soát hồ sơ', 'Thời hạn: quý I/2026')[0]?.task).toBeUndefined();
  });

  test.each(['Chủ trì: Ông Lê Văn An, Giám đốc Sở', 'Thành phần: các sở, ngành', 'Chủ trì cuộc họp nghe báo cáo'])(
    'no line of a task: %s',
    (line) => expect(tasks('1. Rà soát hồ sơ', line).map(({ task }) => task)).toEqual([undefined, undefined]),
  );
});
