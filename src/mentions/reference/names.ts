import type { ReferenceMention } from '../mention.ts';
import { isFreeBefore } from '../quantity/surroundings.ts';
import type { Made, Rule } from '../rule.ts';

function reference(type: ReferenceMention['type']): Made<ReferenceMention> {
  return { kind: 'reference', type };
}

const ORDINAL = '(?:\\d{1,3}(?!\\d|,\\d|%)|[ivxl]{1,6}(?!\\p{L})|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)';

export const session: Rule<ReferenceMention> = {
  id: 'reference/session',
  about: 'the number of a session, congress, term or revolution: phiên họp thứ 9, Đại hội XIII, khóa XV',
  start: ['phiên', 'kỳ', 'đại', 'hội', 'khóa', 'lần', 'cuộc', 'cách', 'nhiệm', 'quốc'],
  pattern: `(?:(?:phiên họp|phiên|kỳ họp|cuộc họp|hội nghị|cuộc cách mạng công nghiệp|cách mạng công nghiệp|đại hội)(?: [\\p{L}]+){0,6}? (?:lần thứ|thứ) ${ORDINAL}|đại hội(?: đại biểu)?(?: toàn quốc)?(?: đảng)?(?: bộ)?(?: lần thứ)? [ivxl]{1,6}(?!\\p{L})|hội nghị trung ương (?:lần thứ |thứ )?\\d{1,2}|khóa [ivxl]{1,6}(?!\\p{L})|lần thứ ${ORDINAL}|kỳ họp (?:thường lệ|bất thường|chuyên đề)(?: lần)? thứ ${ORDINAL})(?:(?:,| của)? quốc hội)?(?:,? khóa [ivxl]{1,6}(?!\\p{L}))?`,
  resolve: () => reference('session'),
  examples: [
    { text: 'phiên họp lần thứ 8', is: { type: 'session' } },
    { text: 'Phiên họp thứ 2', is: { type: 'session' } },
    { text: 'kỳ họp thứ 9', is: { type: 'session' } },
    { text: 'Đại hội XIII', is: { type: 'session' } },
    { text: 'Đại hội đại biểu toàn quốc lần thứ XIV', is: { type: 'session' } },
    { text: 'Kỳ họp thứ 10, Quốc hội khóa XV', is: { type: 'session' } },
    { text: 'Cách mạng công nghiệp lần thứ 4', is: { type: 'session' } },
    { text: 'lần thứ tư', is: { type: 'session' } },
    { text: 'hội nghị sơ kết', is: null },
    { text: 'họp 3 lần', is: null },
    { text: 'khóa học', is: null },
    { text: 'phiên họp', is: null },
  ],
};

export const version: Rule<ReferenceMention> = {
  id: 'reference/version',
  about: 'a version or generation: 4.0, 5G, phiên bản 3.0, ISO 27001',
  start: ['#', 'phiên', 'iso', 'ipv6', 'ipv4', 'tcvn', 'qcvn', 'web', 'windows', 'version', 'v', 'iec'],
  pattern:
    '(?:(?:phiên bản|version|web|windows|v) ?\\d{1,3}(?:\\.\\d{1,3}){0,3}|(?:iso|tcvn|qcvn|iec|iso/iec)(?:/iec)?(?: |-)?\\d{2,6}(?::\\d{4})?|ipv[46]|[1-9]\\.0(?!\\d|,)|[2-6]g(?!\\p{L})(?:/[2-6]g)?)',
  resolve: (_groups, { document, start, end }) => {
    const { lower } = document;
    if (/^ ?(?:%|điểm|tỷ|triệu|nghìn|độ|phần trăm)/.test(lower.slice(end, end + 11)) || !isFreeBefore(lower, start))
      return undefined;
    return reference('version');
  },
  examples: [
    { text: '4.0', is: { type: 'version' } },
    { text: '5G', is: { type: 'version' } },
    { text: 'phiên bản 3.0', is: { type: 'version' } },
    { text: 'ISO 27001', is: { type: 'version' } },
    { text: 'TCVN 9001:2015', is: { type: 'version' } },
    { text: 'IPv6', is: { type: 'version' } },
    { text: '4G/5G', is: { type: 'version' } },
    { text: '4.0%', is: null },
    { text: '3.050', is: null },
    { text: '5 GB', is: null },
    { text: '7.0 điểm', is: null },
  ],
};

export const contact: Rule<ReferenceMention> = {
  id: 'reference/contact',
  about: 'a telephone number, an e-mail address, a URL',
  start: ['#', '+', '(', 'http', 'https', 'www', 'điện', 'hotline', 'tổng', 'số', 'đt', 'sđt', 'fax', 'dichvucong'],
  pattern:
    '(?:\\(0\\d{2,3}\\) ?\\d{3,4}[ .-]?\\d{3,4}|\\+84[ .-]?\\d[\\d .-]{6,14}\\d|https?://[^\\s]{1,200}|www\\.[^\\s]{1,120}|(?:điện thoại|hotline|tổng đài|đt|sđt|fax|số điện thoại|đường dây nóng)(?: số)?:? ?[+\\d][\\d .-]{2,16}\\d|(?:0\\d{2,3}[ .-]\\d{3,4}[ .-]\\d{3,4}|0\\d{9,10}(?!\\d)|1[89]00[ .-]?\\d{4,6}(?!\\d))|[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+){0,3}\\.(?:gov\\.vn|com\\.vn|edu\\.vn|org\\.vn|vn|com|org|net)(?:/[^\\s]{0,120})?)',
  resolve: () => reference('contact'),
  examples: [
    { text: '1900 1234', is: { type: 'contact' } },
    { text: '+84 24 3555 1234', is: { type: 'contact' } },
    { text: '(028) 3822 1234', is: { type: 'contact' } },
    { text: '024.3944.1234', is: { type: 'contact' } },
    { text: '0912345678', is: { type: 'contact' } },
    { text: 'điện thoại: 0243 944 1234', is: { type: 'contact' } },
    { text: 'https://dichvucong.gov.vn/p/home?id=15', is: { type: 'contact' } },
    { text: 'www.example.vn/2025/03', is: { type: 'contact' } },
    { text: '1.900 hồ sơ', is: null },
    { text: '024', is: null },
    { text: 'điện thoại thông minh', is: null },
  ],
};

export const address: Rule<ReferenceMention> = {
  id: 'reference/address',
  about: 'a house, street, road or ward by number: số 16 Lê Hồng Phong, đường 30/4, quận 7',
  start: [
    'số',
    'đường',
    'phố',
    'ngõ',
    'quận',
    'phường',
    'quốc',
    'tỉnh',
    'km',
    'tầng',
    'nhà',
    'khu',
    'tổ',
    'lô',
    'phòng',
    'công',
  ],
  pattern:
    '(?:(?:số nhà|số|ngõ|nhà số) \\d{1,4}[a-z]?(?:/\\d{1,4})?,? (?:(?:đường|phố|ngõ) )?(?<street>\\p{L}[\\p{L} ]{2,30})|(?:đường|phố) \\d{1,2}/\\d{1,2}|(?:quốc lộ|tỉnh lộ) \\d{1,3}[a-z]?|km ?\\d{1,4}\\+\\d{1,4}|(?:quận|phường|tầng|lô|phòng|tổ dân phố|khu phố|công viên) (?:số )?\\d{1,3}(?![\\d,.%]\\d?))',
  resolve: ({ street }, { document, start, end }) => {
    if (street === undefined) {
      return /^ (?:tỷ|triệu|nghìn|%|hồ sơ|người)/.test(document.lower.slice(end, end + 8))
        ? undefined
        : reference('address');
    }
    const from = end - street.length;
    const words = document.cased.slice(from, end).split(' ');
    const names = words.findIndex((word) => word === word.toLowerCase());
    const kept = names < 0 ? words : words.slice(0, names);
    if (kept.length < 2) return undefined;
    return { ...reference('address'), start, end: from + kept.join(' ').length };
  },
  examples: [
    { text: 'số 16 Lê Hồng Phong', is: { type: 'address' } },
    { text: 'đường 30/4', is: { type: 'address' } },
    { text: 'Quốc lộ 1A', is: { type: 'address' } },
    { text: 'phường 12', is: { type: 'address' } },
    { text: 'Km12+500', is: null },
    { text: 'số 16 hồ sơ', is: null },
    { text: 'số 5 Quyết định', is: null },
    { text: 'phường, xã', is: null },
    { text: 'số hóa', is: null },
  ],
};

export const idiom: Rule<ReferenceMention> = {
  id: 'reference/idiom',
  about: 'a figure of speech: 24/7, 2 con số, 1/3 chặng đường, 3 trong 1',
  start: ['#', 'hai', 'một', 'ba', 'nửa'],
  pattern:
    '(?:24 ?/ ?(?:7|24)(?!\\d|/)|(?:\\d|hai|ba|một) con số|(?:1/\\d|2/3|3/4|một nửa|nửa|hai phần ba|một phần ba|ba phần tư) (?:chặng đường|quãng đường|nhiệm kỳ|chặng|thế kỷ|giai đoạn|thời gian)|\\d trong (?:1|một)(?! (?:năm|ngày|tháng))|360 độ|một cửa|hai cấp)',
  resolve: (_groups, { document, start }) =>
    /(?:ngày|sáng|chiều|tối|trước|hôm|trưa|đến) $/.test(document.lower.slice(Math.max(0, start - 6), start)) &&
    document.lower.startsWith('24', start)
      ? undefined
      : reference('idiom'),
  examples: [
    { text: '24/7', is: { type: 'idiom' } },
    { text: '2 con số', is: { type: 'idiom' } },
    { text: 'hai con số', is: { type: 'idiom' } },
    { text: '1/3 chặng đường', is: { type: 'idiom' } },
    { text: '3 trong 1', is: { type: 'idiom' } },
    { text: 'ngày 24/7', is: null },
    { text: '2 con đường', is: null },
    { text: '1/3 số xã', is: null },
    { text: '3 trong 10', is: null },
  ],
};

export const label: Rule<ReferenceMention> = {
  id: 'reference/label',
  about: 'a number that is a label: mức độ 4, giai đoạn 1, Covid-19, năm học 2024-2025, lớp 12',
  start: [
    'mức',
    'cấp',
    'giai',
    'bước',
    'vòng',
    'lớp',
    'khối',
    'covid',
    'năm',
    'nhóm',
    'hạng',
    'loại',
    'đợt',
    'tổ',
    'chi',
    'ca',
    'khu',
    'học',
    'vùng',
    'bậc',
  ],
  pattern:
    '(?:(?:mức độ|cấp độ) \\d(?:,\\d)?(?:(?:, | và |, mức độ | và mức độ | hoặc )\\d(?![\\d,.]?\\d| ?%))*(?![\\d/]| ?/ ?\\d)|(?:giai đoạn|bước|vòng|nhóm|loại|đợt|ca|khu vực|học kỳ|vùng|bậc) (?:\\d{1,2}(?:(?:,| và) \\d{1,2})?(?![\\d/.,%]\\d?|\\p{L}| ?%)|[ivx]{1,4}(?!\\p{L}))|(?:lớp|khối) \\d{1,2}(?!\\d|,\\d| (?:tập|học viên))|covid-\\d{2}|năm học(?: \\d{4} ?- ?\\d{4}| \\d{4}))',
  resolve: (_groups, { document, end }) =>
    /^ (?:tỷ|triệu|nghìn|%|tỉnh|nước|địa phương|nhiệm vụ|bộ|hồ sơ|đơn vị|doanh nghiệp|dịch vụ|ngày|tháng|năm|tuần|quốc gia|thủ tục|xã|sở|chỉ tiêu|mục tiêu|tiêu chí|dự án)/u.test(
      document.lower.slice(end, end + 14),
    ) && !/độ \d/.test(document.lower.slice(end - 5, end))
      ? undefined
      : reference('label'),
  examples: [
    { text: 'mức độ 4', is: { type: 'label' } },
    { text: 'mức độ 3, 4', is: { type: 'label' } },
    { text: 'giai đoạn 2', is: { type: 'label' } },
    { text: 'Covid-19', is: { type: 'label' } },
    { text: 'năm học 2024-2025', is: { type: 'label' } },
    { text: 'lớp 12', is: { type: 'label' } },
    { text: 'cấp độ 3', is: { type: 'label' } },
    { text: 'học kỳ I', is: { type: 'label' } },
    { text: 'cấp độ 6/10', is: null },
    { text: 'giai đoạn 2021-2025', is: null },
    { text: 'nhóm 12 nhiệm vụ', is: null },
    { text: 'lớp học', is: null },
    { text: 'đợt 2 tỷ', is: null },
  ],
};

export const slogan: Rule<ReferenceMention> = {
  id: 'reference/slogan',
  about: 'a numbered slogan: "3 tăng cường", 5 "tăng tốc, bứt phá", "6 rõ"',
  start: ['"', '#', 'tinh', 'phương'],
  pattern:
    '(?:"(?:\\d{1,2}|ba|năm|hai|bốn|sáu|bảy) [\\p{L}][\\p{L}\\d ,-]{1,50}"|\\d{1,2} "[\\p{L}][\\p{L} ,-]{2,60}"|\\d (?:rõ|dám|tại chỗ|không|nhất quán|biết|tiên phong|hóa|chủ động|xung kích|cùng|sẵn sàng|quyết tâm|nhất)(?:,? \\d (?:có|không|rõ|dám|nhất|hóa))?(?!\\p{L}| (?:tập|được|phải|đạt|thực|còn|có|quá|nên|dùng)))',
  resolve: (_groups, { document, start }) => (isFreeBefore(document.lower, start) ? reference('label') : undefined),
  examples: [
    { text: '"3 tăng cường"', is: { type: 'label' } },
    { text: '5 "tăng tốc, bứt phá"', is: { type: 'label' } },
    { text: '"6 rõ"', is: { type: 'label' } },
    { text: '6 rõ', is: { type: 'label' } },
    { text: '“5 đẩy mạnh”', is: { type: 'label' } },
    { text: '4 tại chỗ', is: { type: 'label' } },
    { text: '3 nhiệm vụ', is: null },
    { text: '5 hồ sơ "xanh"', is: null },
    { text: '"3.500 tỷ đồng"', is: null },
  ],
};
