import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const OPENING =
  'Sáng 12/3/2026, Bộ trưởng Bộ Y tế Lê Văn An chủ trì hội nghị về chuyển đổi số ngành y tế. Phát biểu kết luận, Bộ trưởng nói ngành y đã đi được một chặng đường.';
const read = (text: string) => extract(`${OPENING}\n\n${text}\n`).deadlines;

describe('what an organisation takes on is its own', () => {
  test.each([
    ['Giám đốc VNPT Lào Cai Đào Minh Khôi cam kết trong quý IV sẽ dựng xong 35 trạm.', 'vnpt-lao-cai'],
    [
      'Giám đốc VNPT Lào Cai Đậu Thị Lam kiến nghị thêm xe. Bà cho biết đơn vị sẽ chôn cáp trong quý III.',
      'vnpt-lao-cai',
    ],
    [
      'Cục trưởng Cục Đường bộ Việt Nam Trương Bá Hiệp nói: "Chúng tôi sẽ bàn giao bộ công cụ trong tháng 10".',
      'cuc-duong-bo-viet-nam',
    ],
    ['Thứ trưởng Bộ Công Thương Phan Đình Trí cho hay thông tư sẽ được Bộ công bố trong quý II.', 'bo-cong-thuong'],
    [
      'Cục trưởng Cục Đường bộ Việt Nam Trương Bá Hiệp thừa nhận máy chủ cũ. "Cục sẽ thay máy chủ trước 15/9", ông nói.',
      'cuc-duong-bo-viet-nam',
    ],
    [
      '"Chúng tôi sẽ thay xong 1.260 đầu đọc trước 31/3", ông Lưu Đình Quảng, Giám đốc Viễn thông Lào Cai, cam kết.',
      'vien-thong-lao-cai',
    ],
    ['Giám đốc Sở Y tế Cầm Thị Xuân thừa nhận còn chậm và cam kết trước 20/11 sẽ làm sạch dữ liệu.', 'so-y-te'],
    ['Ông Lê Văn Tám, Giám đốc VNPT Lào Cai, nhìn nhận mạng yếu, đồng thời hứa phủ sóng trước 30/6.', 'vnpt-lao-cai'],
    ['Giám đốc Sở Y tế Cầm Thị Xuân tiếp thu, cho biết trong quý III sẽ trình đề án.', 'so-y-te'],
    ['Chị Lê Thị Na, Bí thư Đoàn xã, đề xuất UBND xã mua máy và cam kết trước 15/4 đủ người trực.', 'doan-xa'],
    ['Đại diện Viễn thông Sơn La, bà Quàng Thị Liên hứa sẽ khảo sát trong tháng 6.', 'vien-thong-son-la'],
    ['Lãnh đạo Sở Tài chính thông tin, trong tháng 8, Sở sẽ mở kho dữ liệu.', 'so-tai-chinh'],
    ['Khóa các tài khoản có mật khẩu yếu (Văn phòng Sở, hạn cuối 31/3).', 'van-phong-so'],
    ['VNPT Lào Cai ký thỏa thuận với Hội Nông dân tỉnh. Đơn vị này sẽ phủ wifi trong năm 2027.', 'vnpt-lao-cai'],
    [
      'Cục trưởng Cục Đường bộ Việt Nam Trương Bá Hiệp thông báo ứng dụng mới sẽ chạy chính thức vào ngày 30/9.',
      'cuc-duong-bo-viet-nam',
    ],
  ])('%s', (text, owner) => expect(read(text)[0]?.owners).toEqual([owner]));
});

describe('a time without a word of relation', () => {
  test.each([
    ['Sở Tài chính cho biết cuối quý III sẽ mở kho dữ liệu.', '2026-09-30'],
    ['Sở Tài chính sẽ trình UBND tỉnh ngày 20/5.', '2026-05-20'],
    ['Bộ trưởng giao Sở Tài chính tập huấn 600 kế toán trong hai năm 2026-2027.', '2027-12-31'],
    ['Sở Tài chính sẽ công bố kết quả xếp hạng các xã trong quý II.', '2026-06-30'],
    ['Sở Tài chính dự kiến báo cáo kết quả thẩm định trước 15/4.', '2026-04-14'],
    ['Bộ trưởng giao Sở Tài chính phấn đấu đến hết năm 18/18 đơn vị dùng hóa đơn điện tử.', '2026-12-31'],
    ['Bộ trưởng giao Sở Tài chính làm tuyến tham quan, ra mắt đúng Ngày Di sản văn hóa 23/11.', '2026-11-23'],
    ['Bộ trưởng giao Sở Tài chính diễn tập trong tuần cuối tháng 8.', '2026-08-31'],
  ])('%s', (text, due) => expect(read(text)).toMatchObject([{ due, owners: ['so-tai-chinh'] }]));

  test.each([
    'Tỷ lệ hồ sơ trực tuyến cao hơn tháng 6 là 12 điểm phần trăm.',
    'Bộ trưởng yêu cầu khi có lỗi hệ thống, Cục Quản lý Dược xử lý trong 2 giờ.',
    'Bộ trưởng yêu cầu Cục Quản lý Dược, nếu phát hiện thuốc giả, thu hồi trong 24 giờ.',
    'Bộ trưởng yêu cầu Cục Quản lý Dược trực trong suốt Tuần lễ Chuyển đổi số.',
    'Phải đến tháng 9/2026, đoàn mới tìm ra nguyên nhân.',
    'Sau sáu tháng, Bộ sẽ lấy ý kiến người dân.',
    'Các xe phải dừng chờ, đi một chiều từ tuần trước.',
    'Vi phạm lần thứ ba trong một năm sẽ bị thu thẻ.',
    'Đoàn chuyên gia dự kiến sang làm việc vào tháng 5/2026.',
  ])('is not due: %s', (text) => expect(read(text)).toEqual([]));
});

describe('a day that an occasion or a limit stands before', () => {
  test.each([
    ['Bộ trưởng yêu cầu Cục Quản lý Dược nâng cấp đường truyền trước ngày khai giảng 05/9.', '2026-09-04', 'before'],
    ['Bộ trưởng yêu cầu Cục Quản lý Dược mở bán trực tuyến trước dịp 30/4.', '2026-04-29', 'before'],
    ['Bộ trưởng yêu cầu Cục Quản lý Dược công bố bản đồ trước kỳ nghỉ lễ 2/9.', '2026-09-01', 'before'],
    ['Bộ trưởng yêu cầu Cục Quản lý Dược trả lời bằng văn bản, thời hạn là 25/10.', '2026-10-25', 'by'],
    ['Bộ trưởng giao Cục Quản lý Dược thí điểm hồ sơ mới, có kết quả trong quý IV.', '2026-12-31', 'within'],
    ['Bộ trưởng giao Cục Quản lý Dược kiểm tra, công khai kết quả ngay trong tháng 4.', '2026-04-30', 'within'],
    ['Bộ trưởng giao Cục Quản lý Dược rà các thông tư, quý III trình Bộ.', '2026-09-30', 'within'],
  ])('%s', (text, due, relation) =>
    expect(read(text)).toMatchObject([{ due, relation, owners: ['cuc-quan-ly-duoc'] }]),
  );

  test('what was reached is not due', () => {
    expect(read('Cục Quản lý Dược báo cáo kết quả trong quý I, nhiều chỉ tiêu đã đạt.')).toEqual([]);
    expect(read('Hội nghị sẽ diễn ra tại Hà Nội vào ngày 30/9.')).toEqual([]);
  });
});
