import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const TEXT = 'Sở Tài chính họp ngày 15/2. Giám đốc yêu cầu các phòng nộp báo cáo trước ngày 28/2.';
const DATELINE = 'Bàn về hồ sơ điện tử\n10/01/2024 08:15\n\n';

describe('what is known beside the text', () => {
  test('the day of publication gives dates their year', () => {
    const { meeting, deadlines } = extract(TEXT, { published: '2023-02-16T07:30' });
    expect(meeting).toMatchObject({ date: { start: '2023-02-15', basis: 'inferred' }, published: '2023-02-16T07:30' });
    expect(deadlines.map(({ due }) => due)).toEqual(['2023-02-27']);
    expect(extract(TEXT).meeting.published).toBeUndefined();
  });

  test.each([
    ['2023-02-16', '2023-02-16'],
    ['2023-02-16T07:30:12.000+07:00', '2023-02-16T07:30'],
    ['2023-02-16 07:30', '2023-02-16T07:30'],
  ])('%s is published %s', (published, is) => {
    expect(extract(TEXT, { published }).meeting.published).toBe(is);
  });

  test.each(['2023-02-30', 'hôm qua', '2023-02-16T20:30:00Z'])('%s is no local time, which is said', (published) => {
    const { meeting, warnings } = extract(TEXT, { published });
    expect(meeting.published).toBeUndefined();
    expect(warnings.map(({ code }) => code)).toContain('published-unread');
  });

  test('the dateline outranks the day of publication, the heading the title', () => {
    const { meeting } = extract(DATELINE + TEXT, { published: '2023-02-16', title: 'Tin khác' });
    expect(meeting).toMatchObject({ published: '2024-01-10T08:15', title: 'Bàn về hồ sơ điện tử' });
  });

  test('a title counts where the text has no heading', () => {
    expect(extract(TEXT, { title: ' Sở Tài chính  họp ' }).meeting.title).toBe('Sở Tài chính họp');
    expect(extract(TEXT).meeting.title).toBeUndefined();
  });
});

describe('the title, where there is no heading, is the phrase that names the meeting', () => {
  const titleOf = (text: string) => extract(text, { date: '2024-05-01' }).meeting.title;

  test.each([
    ['Chiều nay, hội nghị về kho bạc số khai mạc tại Huế.', 'hội nghị về kho bạc số'],
    ['Thủ tướng nêu việc này tại phiên họp lần thứ 8 của Ủy ban, sáng 20/4.', 'phiên họp lần thứ 8 của Ủy ban'],
    [
      'Hội nghị còn có lãnh đạo các sở. Phiên họp thứ hai của Ban Chỉ đạo đã kết thúc.',
      'Phiên họp thứ hai của Ban Chỉ đạo',
    ],
  ])('%s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  test.each([
    'Kế hoạch năm 2023 đặt ra 126 nhiệm vụ, trong đó 102 nhiệm vụ đã xong.',
    'Cuộc Cách mạng công nghiệp lần thứ 4 mở ra thời cơ, các xã phải nắm lấy.',
    'Hội nghị còn có đồng chí Phó Chủ tịch và lãnh đạo các sở.',
    'Các đại biểu họp trực tuyến từ 63 điểm cầu tỉnh, thành phố.',
  ])('no phrase of it: %s', (text) => {
    expect(titleOf(text)).toBeUndefined();
  });
});
