import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const read = (text: string) => extract(text, { date: '2025-03-12' }).meeting;

describe('the chair', () => {
  test.each([
    ['Sáng 12/3, Bộ trưởng Bộ Y tế Lê Văn An chủ trì hội nghị về bệnh án điện tử.', 'Lê Văn An'],
    ['Hội nghị do đồng chí Trần Thị Bình, Chủ tịch UBND tỉnh, chủ trì.', 'Trần Thị Bình'],
    ['Cuộc họp diễn ra dưới sự chủ trì của Thứ trưởng Đỗ Văn Cường.', 'Đỗ Văn Cường'],
    ['Chủ trì: Ông Võ Đình Dũng, Phó Giám đốc Sở Nội vụ.', 'Võ Đình Dũng'],
    ['Kết luận hội nghị, Giám đốc Sở Công Thương Ngô Thị Hà yêu cầu các phòng rà soát dữ liệu.', 'Ngô Thị Hà'],
    ['Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Phạm Văn Khoa chủ trì phiên họp.', 'Phạm Văn Khoa'],
    ['Tại buổi giao ban, Tổng Giám đốc Tập đoàn Sao Mai (SM) Hồ Văn Lâm chủ trì.', 'Hồ Văn Lâm'],
  ])('%s', (text, name) => expect(read(text).chair?.name).toBe(name));

  test('whoever chairs at a connected place is not the chair', () => {
    const text =
      'Thủ tướng Chính phủ Lê Minh Quân chủ trì hội nghị. Phó Chủ tịch UBND tỉnh Bùi Văn Sơn chủ trì tại điểm cầu Lào Cai.';
    expect(read(text).chair?.name).toBe('Lê Minh Quân');
    expect(read('Điểm cầu Lào Cai do Phó Chủ tịch UBND tỉnh Bùi Văn Sơn chủ trì.').chair).toBeUndefined();
  });
});

describe('the chair’s name', () => {
  test('is spelled as the text spells it', () => {
    expect(read('Sáng 12/3, Bí thư Huyện ủy Vàng Lí Páo chủ trì hội nghị.').chair?.name).toBe('Vàng Lí Páo');
    expect(read('Sáng 12/3, Bí thư Huyện ủy Vàng Lí Páo chủ trì hội nghị.'.normalize('NFD')).chair?.name).toBe(
      'Vàng Lí Páo',
    );
  });
});

describe('when the text was published', () => {
  const body = 'Sáng 12/3, Bộ trưởng Bộ Y tế Lê Văn An chủ trì hội nghị về bệnh án điện tử.';
  test.each([
    ['Cập nhật lúc: 14:05, 12/03/2025 (GMT+7)', '2025-03-12T14:05'],
    ['Báo Lào Cai | 19:20 12/03/2025', '2025-03-12T19:20'],
    ['(LC Online) - 12/03/2025 09:15', '2025-03-12T09:15'],
    ['Thứ Tư, 12/03/2025', '2025-03-12'],
    ['12/03/2025 | Thời sự', '2025-03-12'],
    ['Đăng ngày 12/03/2025 - 08:15', '2025-03-12T08:15'],
    ['LÊ SƠN 12/03/2025 17:02', '2025-03-12T17:02'],
    ['Nguyễn Thị Minh  12-03-2025, 08:15', '2025-03-12T08:15'],
    ['Hải Yến 12/03/2025 | 09h30', '2025-03-12T09:30'],
    ['Thiệt hại do bão ngày 12/03/2025', undefined],
    ['Ninh Bình 12/03/2025', undefined],
    ['Lễ Khánh Thành nhà máy 12/03/2025 08:15', undefined],
  ])('%s', (line, published) =>
    expect(extract(`Bệnh án điện tử về đích\n\n${line}\n\n${body}\n`).meeting.published).toBe(published),
  );

  test('stands beside the number of a notice of the Party, which has no colon', () => {
    const head = 'TỈNH ỦY AN GIANG\n*\nSố 12-TB/TU     An Giang, ngày 05 tháng 9 năm 2025\n\nTHÔNG BÁO\n';
    const { published, title } = extract(`${head}Kết luận của Thường trực Tỉnh ủy\n\n${body}\n`).meeting;
    expect({ published, title }).toEqual({ published: '2025-09-05', title: 'Kết luận của Thường trực Tỉnh ủy' });
  });

  test('stands with a place in front of the first sentence', () => {
    const { published, date } = extract('Bệnh án về đích\n\nHạ Long, 04/11/2022 – Tập đoàn họp sơ kết.\n').meeting;
    expect(published).toBe('2022-11-04');
    expect(date).toBeUndefined();
  });

  test('dates a meeting that was held this morning, or yesterday', () => {
    const on = (day: string) =>
      extract(`Bệnh án điện tử về đích\nThứ Tư, 12/03/2025\n\n${day}, Bộ Y tế mở hội nghị về bệnh án điện tử.\n`)
        .meeting.date;
    expect(on('Sáng nay')).toMatchObject({ start: '2025-03-12', basis: 'inferred' });
    expect(on('Chiều qua')?.start).toBe('2025-03-11');
    expect(extract('Sáng nay, Bộ Y tế mở hội nghị về bệnh án điện tử.').meeting.date).toBeUndefined();
  });
});

describe('the convening body', () => {
  test.each([
    ['Ngày 12/3, Bộ Y tế họp sơ kết việc triển khai bệnh án điện tử.', 'bo-y-te'],
    ['Hội nghị chuyển đổi số do Bộ Xây dựng tổ chức sáng 12/3 tại Hà Nội.', 'bo-xay-dung'],
    ['Phiên họp thường kỳ tháng 3 của UBND tỉnh Lào Cai diễn ra ngày 12/3.', 'ubnd-tinh-lao-cai'],
    ['Bộ trưởng Bộ Nội vụ Lê Văn An chủ trì hội nghị.', 'bo-noi-vu'],
    ['Bộ trưởng Công an Lê Văn An chủ trì hội nghị.', 'bo-cong-an'],
    ['Chiều 11/3, Bộ Xây dựng tổ chức Hội nghị trực tiếp và trực tuyến về cấp phép.', 'bo-xay-dung'],
    [
      'Sáng 12/3, tại trụ sở Chính phủ, Thủ tướng Lê Minh Quân, Chủ tịch Ủy ban Quốc gia về chuyển đổi số, đã chủ trì Phiên họp lần thứ 6 của Ủy ban.',
      'uy-ban-quoc-gia-ve-chuyen-doi-so',
    ],
  ])('%s', (text, id) => expect(read(text).body?.id).toBe(id));

  test('the number of a session goes with its body', () => {
    const { session, body } = read('Ủy ban Quốc gia về chuyển đổi số họp phiên thứ hai, sáng 12/3.');
    expect({ session, body: body?.id }).toEqual({ session: 2, body: 'uy-ban-quoc-gia-ve-chuyen-doi-so' });
    expect(read('Việc này trình Quốc hội tại kỳ họp thứ 9.').session).toBeUndefined();
  });
});

describe('the mode', () => {
  test.each([
    ['Hội nghị trực tuyến tới 34 điểm cầu diễn ra sáng 12/3.', 'online'],
    ['Hội nghị được tổ chức theo hình thức trực tiếp kết hợp trực tuyến.', 'hybrid'],
    ['Hình thức: họp trực tiếp.', 'in-person'],
    ['Hình thức: trực tuyến qua phần mềm của Ngành', 'online'],
    ['Phó Thủ tướng Lê Văn An chủ trì phiên họp trực tuyến của Ban Chỉ đạo.', 'online'],
    ['Bộ trưởng Lê Văn An chủ trì cuộc họp trực tiếp kết hợp trực tuyến với các tỉnh.', 'hybrid'],
    ['Phó Thủ tướng Lê Văn An chủ trì Phiên họp lần thứ 5 của Ban Chỉ đạo, trực tuyến với các bộ.', 'online'],
    ['Sở Nội vụ tổ chức hội nghị sơ kết (trực tuyến tới 99 xã).', 'online'],
    ['Hội nghị nêu số hồ sơ nộp tăng, trực tuyến chiếm 80%.', undefined],
    ['Thứ trưởng chủ trì xây dựng cổng dịch vụ công trực tuyến.', undefined],
    ['Hội nghị bàn về dịch vụ công trực tuyến.', undefined],
    ['Bộ trưởng trực tiếp kiểm tra máy chủ.', undefined],
  ])('%s', (text, mode) => expect(read(text).mode).toBe(mode));
});

describe('the date', () => {
  test.each([
    ['Ngày 02/7/2025, Bộ trưởng Lê Văn An chủ trì họp báo. Kết phiên 30/6, chỉ số tăng.', '2025-07-02'],
    ['Trong ngày 14/10/2021, tỉnh tổ chức hai cuộc họp.', '2021-10-14'],
    ['Thời gian: 14h00 ngày 20/11/2025. Chủ trì: ông Lê Văn An.', '2025-11-20'],
  ])('%s', (text, date) => expect(extract(text).meeting.date?.start).toBe(date));

  test('a year that is looked back upon dates a meeting without one', () => {
    const text = 'Sáng 25-12, Bộ Quốc phòng tổ chức hội nghị tổng kết công tác chuyển đổi số năm 2024.';
    expect(extract(text).meeting.date).toMatchObject({ start: '2024-12-25', basis: 'inferred' });
  });

  test.each([
    ['12-11-2025 14:20', '2025-11-12T14:20'],
    ['Thứ năm, 15/06/2023 - 10:20', '2023-06-15T10:20'],
    ['07/12/2024 09:00 AM', '2024-12-07T09:00'],
    ['Tạp chí Điện lực - 22/12/2023', '2023-12-22'],
    ['Đăng lúc: 14/10/2021 20:05', '2021-10-14T20:05'],
  ])('published: %s', (line, published) => {
    const text = `Chuyện số hóa ở một tỉnh miền núi\n${line}\n\nHội nghị bàn về dữ liệu diễn ra tại tỉnh.\n`;
    expect(extract(text).meeting.published).toBe(published);
  });
});
