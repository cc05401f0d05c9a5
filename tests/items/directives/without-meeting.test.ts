import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/index.ts';

const quotes = (text: string) => extract(text).directives.map(({ quote }) => quote);
const dues = (text: string) => extract(text).deadlines.map(({ quote }) => quote);

describe('where a text tells of no meeting, nobody is told what to do by what a source thinks must be done', () => {
  test.each([
    'Bà Nguyễn Hoàng Yến, giám đốc một công ty địa ốc, lý giải chênh lệch giá quá lớn. Người mua buộc phải dồn về nhà cũ.',
    'Ông Lê Văn Tám, giám đốc một hãng xe, cho biết khách đã vắng. Tài xế phải bỏ thêm tiền túi.',
    'Giám đốc công ty khai nhận toàn bộ. Ba người cho mượn tài khoản phải nộp lại hơn 130 triệu đồng tiền hoa hồng.',
    'Hiệu trưởng Trần Thị Hoa kể lớp học vẫn đông. "Phụ huynh cần kiên nhẫn", bà nói.',
  ])('%s', (text) => expect(quotes(`Chuyện trong ngày\n\n${text}\n`)).toEqual([]));

  test.each([
    ['Thủ tướng yêu cầu Bộ Y tế rà soát hồ sơ. Khẩn trương số hóa bệnh án.', 2],
    ['Chủ tịch UBND tỉnh Lào Cai Lê Văn An nói các xã phải rà soát hồ sơ ngay.', 1],
    ['Giám đốc Sở Y tế Lê Văn An yêu cầu các bệnh viện rà soát hồ sơ. Không được để dân chờ.', 2],
    [
      'Hội nghị diễn ra sáng nay. Giám đốc Sở Y tế Lê Văn An cho biết kho dữ liệu đã đủ. Các bệnh viện phải rà soát hồ sơ.',
      1,
    ],
  ])('but for: %s', (text, count) => expect(quotes(`Chuyện trong ngày\n\n${text}\n`)).toHaveLength(count));

  test('nor is a time that passes', () => {
    expect(dues('Chủ xe phải gửi ở bãi ngoài với giá 2 triệu đồng mỗi tháng, có nơi xếp hàng chờ cả năm.')).toEqual([]);
    expect(dues('Cô yêu cầu ngân hàng cấp lại sao kê và trong một tuần tìm ra 312 giao dịch.')).toEqual([]);
    expect(dues('Khu vực sẽ có thêm một đợt mưa trong hai ngày tới.')).toEqual([]);
  });
});
