/** A sentence of ours, what is right, and what chrono-node makes of it. */
export interface Case {
  readonly text: string;
  /** The times that are right, `words = [relation] first day..last day`; dcs reads these and no others. */
  readonly times: readonly string[];
  /** What else stands there: kind and words, with values that count. */
  readonly also?: Readonly<Record<string, unknown>>;
  /** The times that chrono-node reads. */
  readonly chrono: readonly string[];
}

/** The day from which relative times are read. */
export const today = '2026-03-05';

/** Where chrono-node reads a time that is none, or overlooks or changes one. */
export const apart: readonly Case[] = [
  // Syllables of other words are no parts of the day.
  { text: 'Ngành công thương đặt đổi mới sáng tạo lên trước.', times: [], chrono: ['sáng = ?'] },
  {
    text: 'Sáng kiến của 8 giáo viên được thưởng.',
    times: [],
    also: { kind: 'quantity', quote: '8 giáo viên', value: 8 },
    chrono: ['Sáng = ?'],
  },
  {
    text: 'Lò sấy mới tiết kiệm tối thiểu 15 tấn than.',
    times: [],
    also: { kind: 'quantity', value: 15, unit: 'tấn', bound: 'at_least' },
    chrono: ['tối = ?'],
  },
  {
    text: 'Tối ưu 5 quy trình ở bộ phận một cửa.',
    times: [],
    also: { kind: 'quantity', quote: '5 quy trình' },
    chrono: ['Tối = ?'],
  },
  {
    text: 'Tuyến cáp có chiều dài 640 km.',
    times: [],
    also: { kind: 'quantity', value: 640, unit: 'km' },
    chrono: ['chiều = ?'],
  },

  // The word that relates a date is part of its meaning.
  {
    text: 'Nộp báo cáo trước ngày 15/2/2026.',
    times: ['trước ngày 15/2/2026 = before 2026-02-15..2026-02-15'],
    chrono: ['trước ngày = 2026-03-04..2026-03-04', '15/2/2026 = 2026-02-15..2026-02-15'],
  },
  {
    text: 'Kho dữ liệu phải mở trước tháng 12/2026.',
    times: ['trước tháng 12/2026 = before 2026-12-01..2026-12-31'],
    chrono: ['tháng 12/2026 = 2026-12-01..2026-12-31'],
  },
  {
    text: 'Đến năm 2030, cả tỉnh phủ sóng.',
    times: ['Đến năm 2030 = by 2030-01-01..2030-12-31'],
    chrono: ['năm 2030 = 2030-01-01..2030-12-31'],
  },
  {
    text: 'Kể từ ngày 1/7/2025, xã tiếp nhận hồ sơ.',
    times: ['Kể từ ngày 1/7/2025 = from 2025-07-01..2025-07-01'],
    chrono: ['1/7/2025 = 2025-07-01..2025-07-01'],
  },
  {
    text: 'Hạn chót: 31-12-2026.',
    times: ['Hạn chót: 31-12-2026 = by 2026-12-31..2026-12-31'],
    chrono: ['31-12-2026 = 2026-12-31..2026-12-31'],
  },

  // Quarters, halves, parts of months and years.
  {
    text: 'Trong quý II/2026, sở bàn giao phần mềm.',
    times: ['Trong quý II/2026 = within 2026-04-01..2026-06-30'],
    chrono: [],
  },
  {
    text: 'Quý IV năm 2025 có 12 xã thử nghiệm.',
    times: ['Quý IV năm 2025 = 2025-10-01..2025-12-31'],
    chrono: ['năm 2025 = 2025-01-01..2025-12-31'],
  },
  {
    text: 'Tổng kết vào cuối tháng 4/2026.',
    times: ['cuối tháng 4/2026 = 2026-04-21..2026-04-30'],
    chrono: ['tháng 4/2026 = 2026-04-01..2026-04-30'],
  },
  {
    text: 'Nửa đầu tháng 6/2026 chạy thử.',
    times: ['Nửa đầu tháng 6/2026 = 2026-06-01..2026-06-15'],
    chrono: ['tháng 6/2026 = 2026-06-01..2026-06-30'],
  },
  {
    text: 'Thu 9 tháng đầu năm 2025 đạt 30 tỷ đồng.',
    times: ['9 tháng đầu năm 2025 = 2025-01-01..2025-09-30'],
    also: { kind: 'quantity', value: 30_000_000_000, unit: 'VND' },
    chrono: ['năm 2025 = 2025-01-01..2025-12-31'],
  },
  {
    text: 'Ba tháng cuối năm 2025 rất bận.',
    times: ['Ba tháng cuối năm 2025 = 2025-10-01..2025-12-31'],
    chrono: ['năm 2025 = 2025-01-01..2025-12-31'],
  },
  { text: 'Quý tới sẽ kiểm tra.', times: ['Quý tới = 2026-04-01..2026-06-30'], chrono: [] },
  { text: 'Năm ngoái xã chưa có mạng.', times: ['Năm ngoái = 2025-01-01..2025-12-31'], chrono: [] },
  { text: 'Thập niên 2030 sẽ khác.', times: ['Thập niên 2030 = 2030-01-01..2039-12-31'], chrono: [] },

  // From one time to another.
  {
    text: 'Giai đoạn 2022-2025, tỉnh đầu tư 40 tỷ đồng.',
    times: ['Giai đoạn 2022-2025 = 2022-01-01..2025-12-31'],
    also: { kind: 'quantity', value: 40_000_000_000 },
    chrono: [],
  },
  {
    text: 'Từ ngày 3 đến ngày 9/3/2026, tổng đài nhận 800 cuộc gọi.',
    times: ['Từ ngày 3 đến ngày 9/3/2026 = 2026-03-03..2026-03-09'],
    chrono: ['9/3/2026 = 2026-03-09..2026-03-09'],
  },
  {
    text: 'Họp trong hai ngày 10 và 11/3/2026.',
    times: ['trong hai ngày 10 và 11/3/2026 = within 2026-03-10..2026-03-11'],
    chrono: ['trong hai ngày = 2026-03-07..2026-03-07', '11/3/2026 = 2026-03-11..2026-03-11'],
  },
  {
    text: 'Thứ năm tuần tới sẽ họp lại.',
    times: ['Thứ năm tuần tới = 2026-03-12..2026-03-12'],
    chrono: ['năm tuần tới = 2026-04-09..2026-04-09'],
  },
  {
    text: 'Chậm nhất 17 giờ ngày 20/3/2026 phải nộp.',
    times: ['Chậm nhất 17 giờ ngày 20/3/2026 = by 2026-03-20T17:00..2026-03-20T17:00'],
    chrono: ['17 giờ = ? 17:00', '20/3/2026 = 2026-03-20..2026-03-20'],
  },

  // What looks like a date and is none.
  {
    text: 'Có 3/4 đại biểu tán thành.',
    times: [],
    also: { kind: 'quantity', form: 'ratio', value: 3, total: 4 },
    chrono: ['3/4 = 2026-04-03..2026-04-03'],
  },
  {
    text: 'Theo Công văn số 12/5/UBND, các xã báo cáo.',
    times: [],
    also: { kind: 'reference', quote: 'Công văn số 12/5/UBND' },
    chrono: ['12/5 = 2026-05-12..2026-05-12'],
  },
  { text: 'Ghi nhầm ngày 32 tháng 4 trong biên bản.', times: [], chrono: ['2 tháng 4 = 2026-04-02..2026-04-02'] },
];

/** Where both are right. */
export const together: readonly Case[] = [
  {
    text: 'Biên bản đề 31-12-2026.',
    times: ['31-12-2026 = 2026-12-31..2026-12-31'],
    chrono: ['31-12-2026 = 2026-12-31..2026-12-31'],
  },
  {
    text: 'Hôm nay là hạn cuối.',
    times: ['Hôm nay = 2026-03-05..2026-03-05'],
    chrono: ['Hôm nay = 2026-03-05..2026-03-05'],
  },
  {
    text: 'Hai tuần nữa nộp bài.',
    times: ['Hai tuần nữa = 2026-03-19..2026-03-19'],
    chrono: ['Hai tuần nữa = 2026-03-19..2026-03-19'],
  },
  { text: 'Ghi nhầm ngày 30/2/2026 trong biên bản.', times: [], chrono: [] },
  {
    text: 'Theo Nghị quyết số 57-NQ/TW, kho dữ liệu phải mở.',
    times: [],
    also: { kind: 'reference', quote: 'Nghị quyết số 57-NQ/TW' },
    chrono: [],
  },
  {
    text: 'Đã nối 45/53 dịch vụ.',
    times: [],
    also: { kind: 'quantity', form: 'ratio', value: 45, total: 53 },
    chrono: [],
  },
  {
    text: 'Máy chủ nhanh gấp 2.5 lần.',
    times: [],
    also: { kind: 'quantity', form: 'multiple', value: 2.5 },
    chrono: [],
  },
];
