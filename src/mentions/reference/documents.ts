import type { ReferenceMention } from '../mention.ts';
import { FUNCTION_WORDS } from '../quantity/vocabulary.ts';
import type { Rule } from '../rule.ts';

const CODE = '\\d{1,5}(?:[-/][\\p{L}\\d](?:[\\p{L}\\d&-]|\\.(?=[\\p{L}\\d])){0,24}){0,4}';
const KINDS =
  'nghị quyết|nghị định|quyết định|thông tư liên tịch|thông tư|chỉ thị|công điện|công văn|kế hoạch|thông báo|kết luận|văn bản|hướng dẫn|tờ trình|báo cáo|bộ luật|luật|pháp lệnh|quy định|quy chế|chương trình hành động|chương trình|đề án|giấy mời|dự án|lệnh|sắc lệnh|nghị quyết liên tịch';

/** First syllables of the kinds of documents. */
const HEADS = [...new Set(KINDS.split('|').map((kind) => kind.split(' ')[0] ?? ''))];

export const documentNumber: Rule<ReferenceMention> = {
  id: 'reference/document',
  about: 'a law, decision, plan or notice with its number, and its day where that stands beside',
  start: HEADS,
  pattern: `(?:${KINDS})(?: (?:của [\\p{L} ]{3,40} )?số:?)? (?:${CODE})(?:,? ngày (?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4}))?`,
  resolve: (_groups, { document, start, end }) => {
    const text = document.lower.slice(start, end);
    const coded = /\d[-/]\p{L}|\/\d{4}|số/u.test(text);
    if (
      !coded &&
      /^ (?:nghị|quyết|thông|văn bản|nhiệm vụ|hồ sơ|mục tiêu|chỉ tiêu|nội dung|dịch vụ|thủ tục|dự án|tỷ|triệu|nghìn|%|cơ quan|doanh nghiệp)/u.test(
        document.lower.slice(end, end + 12),
      )
    )
      return undefined;
    if (!coded && /^%|^,\d|^\.\d/.test(document.lower.slice(end, end + 2))) return undefined;
    if (
      !coded &&
      /^(?:kế hoạch|chương trình|dự án|báo cáo|văn bản|hướng dẫn|quy định|quy chế|thông báo) /.test(text) &&
      !/^(?:kế hoạch|chương trình|dự án|thông báo) \d{1,3}$/.test(text)
    )
      return undefined;
    return { kind: 'reference', type: 'document' };
  },
  examples: [
    { text: 'Nghị quyết số 57-NQ/TW', is: { type: 'document' } },
    { text: 'Quyết định 749/QĐ-TTg ngày 03/6/2020', is: { type: 'document' } },
    { text: 'Nghị định số 123/2020/NĐ-CP', is: { type: 'document' } },
    { text: 'Luật số 20/2023/QH15', is: { type: 'document' } },
    { text: 'Nghị quyết 57', is: { type: 'document' } },
    { text: 'Đề án 06', is: { type: 'document' } },
    { text: 'Theo Nghị quyết số 57-NQ/TW.', is: { type: 'document' }, quote: 'Nghị quyết số 57-NQ/TW' },
    { text: 'Chỉ thị 05', is: { type: 'document' } },
    { text: 'Công điện số 40/CĐ-TTg ngày 10 tháng 4 năm 2025', is: { type: 'document' } },
    { text: 'ban hành quyết định 3 nhiệm vụ', is: null },
    { text: 'luật sư', is: null },
    { text: 'báo cáo 12 hồ sơ', is: null },
    { text: 'kế hoạch năm', is: null },
  ],
};

export const bareCode: Rule<ReferenceMention> = {
  id: 'reference/code',
  about: 'the number of a document without its kind: số 05/3/QĐ, 57-NQ/TW',
  start: ['số', '#'],
  pattern: '(?:số ?:? ?)?\\d{1,5}(?:/\\d{1,4}){0,2}[-/][\\p{L}][\\p{L}\\d&]*(?:[-/][\\p{L}\\d&]+){0,3}',
  resolve: (_groups, { document, start, end }) => {
    const text = document.cased.slice(start, end);
    const letters = text.replace(/^số ?:? ?/i, '').replace(/[\d/\-&\s]/g, '');
    if (!/^[\p{Lu}đ]+[\p{L}]*$/u.test(letters) || letters.length < 2) return undefined;
    return { kind: 'reference', type: 'document' };
  },
  examples: [
    { text: '57-NQ/TW', is: { type: 'document' } },
    { text: '05/3/QĐ', is: { type: 'document' } },
    { text: 'Số: 99/TB-VPCP', is: { type: 'document' } },
    { text: '123/2020/NĐ-CP', is: { type: 'document' } },
    { text: '15 triệu USD/ha', is: null },
    { text: '20-25%', is: null },
    { text: '15/2', is: null },
  ],
};

export const article: Rule<ReferenceMention> = {
  id: 'reference/article',
  about: 'a part of a law or document: khoản 3 Điều 5, Chương II, Phụ lục 1',
  start: ['điều', 'khoản', 'điểm', 'chương', 'phụ', 'mục', 'tiết'],
  pattern:
    '(?:(?:điểm [a-zđ],? ?|khoản \\d{1,2},? ?){0,3}điều \\d{1,3}|(?:điểm [a-zđ],? )?khoản \\d{1,2}(?! (?:tiền|vay|nợ|chi|thu))|chương (?:\\d{1,2}|[ivx]{1,5})(?!\\p{L})|phụ lục (?:số )?(?:\\d{1,2}|[ivx]{1,5})(?!\\p{L})|mục (?:\\d{1,2}|[ivx]{1,5})(?:\\.\\d)?(?!\\p{L}|,? ?mục))',
  resolve: (_groups, { document, start, end }) =>
    /^ ?(?:tỷ|triệu|%)/.test(document.lower.slice(end, end + 6)) || document.lower[start - 1] === '/'
      ? undefined
      : { kind: 'reference', type: 'article' },
  examples: [
    { text: 'khoản 3 Điều 5', is: { type: 'article' } },
    { text: 'điểm a khoản 2 Điều 12', is: { type: 'article' } },
    { text: 'Chương II', is: { type: 'article' } },
    { text: 'Phụ lục 1', is: { type: 'article' } },
    { text: 'khoản 3', is: { type: 'article' } },
    { text: 'điều kiện', is: null },
    { text: 'điều hành', is: null },
    { text: 'mục tiêu', is: null },
    { text: 'chương trình', is: null },
  ],
};

const PLAN = 'kế hoạch|chương trình|chiến lược|đề án|dự án|quy hoạch|nghị quyết|đề cương|khung|kiến trúc|dự toán';
const YEARS =
  '(?:năm \\d{4}(?!\\d)(?! ?- ?\\d{4})|(?:giai đoạn|thời kỳ|nhiệm kỳ|các năm|năm) \\d{4} ?- ?\\d{4}|(?:đến|tới) (?:năm )?20\\d{2}(?!\\d))';

export const programme: Rule<ReferenceMention> = {
  id: 'reference/programme',
  about: 'a plan, programme or strategy whose name holds years: Kế hoạch năm 2024, Chương trình … giai đoạn 2026-2030',
  start: ['kế', 'chương', 'chiến', 'đề', 'dự', 'quy', 'nghị', 'khung', 'kiến'],
  pattern: `(?:${PLAN})(?<name>(?: (?:[\\p{L}&]+)(?:,(?! \\d))?| - [\\p{L}]+|-[\\p{L}]+| \\d\\.\\d| \\d{2}){0,28}?) (?<years>${YEARS})(?:,? (?:và )?(?:tầm nhìn|định hướng|hướng)(?: đến| tới)?(?: năm)? 20\\d{2})?`,
  resolve: ({ name = '', years = '' }, { document, start, end }) => {
    const { lower, cased } = document;
    const capital = cased[start] !== lower[start];
    const until = /^(?:đến|tới)/.test(years);
    const words = name.split(/[ ,-]+/).filter((word) => word !== '');
    const foreign = words.filter(
      (word, index) => BREAKS.has(word) || (FUNCTION_WORDS.has(word) && !JOINERS.has(word) && index >= 0),
    );
    if (foreign.length > 0) return undefined;
    if (until && !capital && !/tầm nhìn|định hướng/.test(lower.slice(start, end))) return undefined;
    if (!capital && words.length > 6 && !/tầm nhìn|giai đoạn/.test(lower.slice(start, end))) return undefined;
    const year = /^năm (\d{4})$/.exec(years)?.[1];
    return { kind: 'reference', type: 'programme', ...(year === undefined ? {} : { year: Number(year) }) };
  },
  examples: [
    { text: 'Kế hoạch năm 2024', is: { type: 'programme' } },
    { text: 'Kế hoạch hoạt động năm 2024', is: { type: 'programme' } },
    { text: 'Chương trình phát triển nông thôn số, làng nghề số giai đoạn 2026-2030', is: { type: 'programme' } },
    { text: 'Chiến lược dữ liệu quốc gia đến năm 2030, tầm nhìn 2045', is: { type: 'programme' } },
    { text: 'Đề án hạ tầng số giai đoạn 2022 - 2025, định hướng đến năm 2030', is: { type: 'programme' } },
    { text: 'kế hoạch chuyển đổi số năm 2025', is: { type: 'programme' } },
    { text: 'chương trình sẽ hoàn thành trong năm 2025', is: null },
    { text: 'đề án được phê duyệt năm 2023', is: null },
    { text: 'kế hoạch đến năm 2025', is: null },
    { text: 'dự án khởi công năm 2024', is: null },
    { text: 'chương trình phải đạt 30% năm 2026', is: null },
  ],
};

/** Function words that stand inside names of plans. */
const JOINERS: ReadonlySet<string> = new Set([
  'và',
  'của',
  'về',
  'trong',
  'trên',
  'cho',
  'với',
  'tại',
  'các',
  'năm',
  'để',
  'vào',
  'theo',
  'ngoài',
  'quốc',
  'tính',
  'cả',
  'từ',
  'gồm',
  'không',
  'thay',
  'cùng',
  'ra',
  'do',
  'hay',
  'thuộc',
  'nhằm',
]);
/** Words that end a name: what follows is told of the plan. */
const BREAKS: ReadonlySet<string> = new Set([
  'được',
  'đã',
  'sẽ',
  'phải',
  'hoàn',
  'khởi',
  'trước',
  'bắt',
  'đạt',
  'trình',
  'ký',
  'duyệt',
  'từ',
  'vào',
  'trong',
]);

export const vision: Rule<ReferenceMention> = {
  id: 'reference/vision',
  about: "the outlook in a plan's name: tầm nhìn đến năm 2030",
  start: ['tầm', 'định'],
  pattern: '(?:tầm nhìn|định hướng)(?: đến| tới)?(?: năm)? 20\\d{2}(?!\\d)(?: ?- ?20\\d{2})?',
  resolve: () => ({ kind: 'reference', type: 'programme' }),
  examples: [
    { text: 'tầm nhìn đến năm 2030', is: { type: 'programme' } },
    { text: 'tầm nhìn 2045', is: { type: 'programme' } },
    { text: 'định hướng đến 2050', is: { type: 'programme' } },
    { text: 'tầm nhìn dài hạn', is: null },
    { text: 'định hướng phát triển năm 2025', is: null },
  ],
};

export const lawWithYear: Rule<ReferenceMention> = {
  id: 'reference/law',
  about: 'a law by name with its year: Luật Giao dịch điện tử năm 2023',
  start: ['luật', 'bộ', 'hiến'],
  pattern:
    '(?:bộ luật|luật|hiến pháp)(?<name>(?: [\\p{L}]+(?:,(?= \\p{L}))?){0,10}?)(?: \\(sửa đổi\\))? (?:năm )?(?:19|20)\\d{2}(?!\\d)',
  resolve: ({ name = '' }, { document, start }) => {
    const first =
      document.cased[
        start + (document.lower.startsWith('bộ luật', start) ? 8 : document.lower.startsWith('luật', start) ? 5 : 0)
      ] ?? '';
    if (first === first.toLowerCase()) return undefined;
    if (
      name
        .split(' ')
        .some((word) => BREAKS.has(word) || ['có', 'là', 'này', 'khi', 'để', 'ngày', 'tháng'].includes(word))
    )
      return undefined;
    return { kind: 'reference', type: 'document' };
  },
  examples: [
    { text: 'Luật Giao dịch điện tử năm 2023', is: { type: 'document' } },
    { text: 'Bộ luật Dân sự 2015', is: { type: 'document' } },
    { text: 'Luật Căn cước (sửa đổi) năm 2023', is: { type: 'document' } },
    { text: 'Hiến pháp năm 2013', is: { type: 'document' } },
    { text: 'Luật Dữ liệu có hiệu lực từ năm 2025', is: null },
    { text: 'pháp luật năm 2024', is: null },
    { text: 'luật sư năm 2024', is: null },
  ],
};
