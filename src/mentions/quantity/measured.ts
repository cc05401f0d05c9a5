import type { QuantityMention } from '../mention.ts';
import { AMOUNT, FIGURE } from '../number/amount.ts';
import type { Context, Made, Rule } from '../rule.ts';
import { quantityOf } from './figure.ts';
import { countedNounAt } from './noun-phrase.ts';
import { lengthTo } from './percent.ts';
import { tokenAt } from './phrase-index.ts';
import { COUNTED, UNITS, type Unit } from './vocabulary.ts';

export const measured: Rule<QuantityMention> = {
  id: 'quantity/measured',
  about: 'money, physical units, data, durations: a number with a unit of the lexicon',
  start: ['#'],
  pattern: FIGURE,
  endsInWord: true,
  resolve: ({ a = '', b }, context) => {
    const { lower } = context.document;
    const numberEnd = context.start + (b === undefined ? a.length : lengthTo(b, lower, context.start, a));
    const at = lower[numberEnd] === ' ' ? numberEnd + 1 : numberEnd;
    const word = tokenAt(lower, at);
    const unit = UNITS.at(lower, at, word);
    // 61.300 đồng hồ nước: the longer word is what is counted
    if (unit && (COUNTED.at(lower, at, word)?.end ?? 0) > unit.end) return undefined;
    if (!unit) return bareBillions(a, b, numberEnd, context);
    const repeated = b === undefined ? repeatedUnit(a, unit, context) : undefined;
    if (repeated) return repeated;
    if (
      unit.value.dimension === 'duration' &&
      (isCalendar(lower, unit.end) || lower.slice(0, context.start).endsWith('giờ '))
    )
      return undefined;
    return quantityOf(
      { a, b, unit: unit.value.unit, dimension: unit.value.dimension, numberEnd, end: unit.end },
      context,
    );
  },
  examples: [
    { text: '3.500 tỷ đồng', is: { value: 3500000000000, unit: 'VND' } },
    { text: 'gần 36,3 tỷ USD', is: { value: 36300000000, unit: 'USD', bound: 'below' } },
    { text: '1 tỷ 200 triệu đồng', is: { value: 1200000000, unit: 'VND' } },
    { text: '2,4 triệu tỉ đồng', is: { value: 2400000000000000, unit: 'VND' } },
    { text: 'hơn 450 nghìn tỷ đồng', is: { value: 450000000000000, unit: 'VND', bound: 'above' } },
    { text: '2 triệu rưỡi đồng', is: { value: 2500000, unit: 'VND' } },
    { text: 'khoảng 1.000-2.000 đồng', is: { min: 1000, max: 2000, unit: 'VND', bound: 'about' } },
    { text: '1-2 triệu đồng', is: { min: 1000000, max: 2000000, unit: 'VND' } },
    { text: '840 tỉ đô la Mỹ', is: { value: 840000000000, unit: 'USD' } },
    { text: '12 triệu euro', is: { value: 12000000, unit: 'EUR' } },
    { text: '15 triệu USD/1ha/1 năm', is: { value: 15000000, unit: 'USD', per: ['ha', 'năm'] } },
    {
      text: 'từ 300 đồng đến 500 đồng/tem',
      is: { min: 300, max: 500, unit: 'VND', per: ['tem'] },
      quote: '300 đồng đến 500 đồng/tem',
    },
    { text: '2.103 đồng/kWh', is: { value: 2103, unit: 'VND', per: ['kWh'] } },
    { text: '33,90 Mbps', is: { value: 33.9, unit: 'Mbps' } },
    { text: '120ha', is: { value: 120, unit: 'ha' } },
    { text: '5.400 km', is: { value: 5400, unit: 'km' } },
    { text: '12,5 m2', is: { value: 12.5, unit: 'm2' } },
    { text: '9 ngày làm việc', is: { value: 9, unit: 'ngày làm việc' } },
    { text: '45 phút mỗi ngày', is: { value: 45, unit: 'phút', per: ['ngày'] } },
    { text: 'giải ngân 12.900 tỷ.', is: { value: 12900000000000, unit: 'VND' }, quote: '12.900 tỷ' },
    { text: '1,2 triệu đồng', is: { value: 1200000, unit: 'VND' } },
    { text: '61.300 đồng hồ', is: null },
    { text: '12 đồng nghiệp', is: null },
    { text: '5 tháng 3', is: null },
    { text: '8 giờ 30 phút', is: null },
    { text: '2 năm 2025', is: null },
    { text: 'Nghị định 13 ngày 17/4/2023', is: null },
    { text: '5G', is: null },
    { text: '12 nghìn', is: null },
  ],
};

/** *2 lần mỗi năm*: how often, where it is said in what time. */
const TIMES = 'lần';

function how(
  a: string,
  b: string | undefined,
  numberEnd: number,
  at: number,
  context: Context,
): Made<QuantityMention> | undefined {
  if (!context.document.lower.startsWith(TIMES, at)) return undefined;
  const made = quantityOf({ a, b, unit: TIMES, dimension: 'count', numberEnd, end: at + TIMES.length }, context);
  return made?.per === undefined ? undefined : made;
}

export const counted: Rule<QuantityMention> = {
  id: 'quantity/counted',
  about: 'how many there are of something: a number and the noun it counts',
  start: ['#'],
  pattern: FIGURE,
  resolve: ({ a = '', b }, context) => {
    const { lower, cased } = context.document;
    const numberEnd = context.start + (b === undefined ? a.length : lengthTo(b, lower, context.start, a));
    if (lower[numberEnd] !== ' ') return undefined;
    // 121 (một trăm hai mươi mốt) hệ thống: notices say a number twice
    const again =
      lower[numberEnd + 1] === '('
        ? /^ \([\p{L} ]{3,70}\)(?= )/u.exec(lower.slice(numberEnd, numberEnd + 80))
        : undefined;
    const at = numberEnd + (again?.[0].length ?? 0) + 1;
    const noun = countedNounAt(lower, cased, at);
    if (!noun) return how(a, b, numberEnd, at, context);
    return quantityOf(
      { a, b, unit: cased.slice(noun.start, noun.end), dimension: 'count', numberEnd, end: noun.end },
      context,
    );
  },
  examples: [
    { text: '3.552 dịch vụ công trực tuyến', is: { value: 3552, unit: 'dịch vụ công trực tuyến' } },
    { text: 'gần 14,6 triệu tài khoản', is: { value: 14600000, unit: 'tài khoản', bound: 'below' } },
    { text: '1.250 tài khoản đăng ký mới', is: { value: 1250, unit: 'tài khoản đăng ký mới' } },
    { text: '1.250 tài khoản trên Cổng', is: { value: 1250, unit: 'tài khoản' }, quote: '1.250 tài khoản' },
    { text: '05 quyết định', is: { value: 5, unit: 'quyết định' } },
    { text: '18 bộ, ngành đã kết nối', is: { value: 18, unit: 'bộ, ngành' }, quote: '18 bộ, ngành' },
    { text: 'ít nhất 50.000 nhân lực', is: { value: 50000, unit: 'nhân lực', bound: 'at_least' } },
    { text: '1.000-1.200 hồ sơ mỗi ngày', is: { min: 1000, max: 1200, unit: 'hồ sơ', per: ['ngày'] } },
    { text: '77.732.636 hóa đơn điện tử', is: { value: 77732636, unit: 'hóa đơn điện tử' } },
    { text: 'chưa đến 40 hộ', is: { value: 40, unit: 'hộ', bound: 'below' } },
    { text: '19,3 triệu TEU', is: { value: 19300000, unit: 'TEU' } },
    { text: 'ít nhất 2 lần mỗi năm', is: { value: 2, unit: 'lần', per: ['năm'], bound: 'at_least' } },
    { text: '3 lần/tháng', is: { value: 3, unit: 'lần', per: ['tháng'] } },
    { text: 'họp 4 lần trong kỳ', is: null },
    { text: '61.300 đồng hồ điện tử', is: { value: 61300, unit: 'đồng hồ điện tử' } },
    { text: 'bản đồ số 318 cơ sở lưu trú', is: { value: 318, unit: 'cơ sở lưu trú' }, quote: '318 cơ sở lưu trú' },
    { text: 'ký số 94.310 văn bản', is: { value: 94310, unit: 'văn bản' }, quote: '94.310 văn bản' },
    { text: 'tòa nhà số 318 đường', is: null },
    { text: '121 (một trăm hai mươi mốt) hệ thống', is: { value: 121, unit: 'hệ thống' } },
    { text: 'đến hết 2026 số hóa toàn bộ', is: null },
    { text: 'Top 7 cộng đồng thông minh', is: null },
    { text: '3,500 hồ sơ', is: { value: 3500, unit: 'hồ sơ' } },
    { text: 'năm 2024 doanh nghiệp có lãi', is: null },
    { text: 'tháng 5 doanh thu giảm', is: null },
    { text: 'Nghị quyết 57 doanh nghiệp', is: null },
    { text: '12 và 15', is: null },
    { text: '25 đã xong', is: null },
    { text: 'mức độ 4 dịch vụ công', is: null },
    { text: '57-NQ/TW hồ sơ', is: null },
    { text: '40 tháng', is: null },
    { text: 'quý 2 doanh nghiệp', is: null },
  ],
};

const SECOND = new RegExp(`(?: ?- ?| đến | tới )(?<high>${AMOUNT}) ?`, 'uy');

/** *từ 300 đồng đến 500 đồng/tem*: a range whose unit stands at both ends; *tăng từ … đến …* is no range. */
function repeatedUnit(
  a: string,
  unit: { value: Unit; end: number },
  context: Context,
): Made<QuantityMention> | undefined {
  const { lower } = context.document;
  const before = lower.slice(Math.max(0, context.start - 24), context.start);
  if (
    !/(?:^|[^\p{L}])từ (?:khoảng )?$/u.test(before) ||
    /(?:tăng|giảm|nâng|hạ|rút|lên|xuống)(?: [\p{L}]+)? từ (?:khoảng )?$/u.test(before)
  )
    return undefined;
  SECOND.lastIndex = unit.end;
  const match = SECOND.exec(lower);
  const high = match?.groups?.['high'];
  if (!match || high === undefined) return undefined;
  const at = unit.end + match[0].length;
  const second = UNITS.at(lower, at, tokenAt(lower, at));
  if (second?.value.unit !== unit.value.unit) return undefined;
  // từ 19 giờ đến 21 giờ tối nay: clock times
  if (
    unit.value.unit === 'giờ' &&
    /^ (?:sáng|trưa|chiều|tối|đêm|ngày|cùng|hằng|mỗi)/.test(lower.slice(second.end, second.end + 8))
  )
    return undefined;
  return quantityOf(
    { a, b: high, unit: unit.value.unit, dimension: unit.value.dimension, numberEnd: unit.end, end: second.end },
    context,
  );
}

/** What money is told of. */
const MONEY =
  /(?:^|[^\p{L}])(?:giải ngân|vốn|kinh phí|ngân sách|trị giá|giá trị|doanh thu|thu|chi|tiết kiệm|đầu tư|nộp|hỗ trợ|tiền|dự toán|lợi nhuận|nợ|thuế|tài trợ|bố trí|cấp|phân bổ|doanh số|phí|giá)(?![\p{L}])/u;

/** *12.900 tỷ* without its đồng: nothing else is counted in thousands of millions where no noun follows. */
function bareBillions(
  a: string,
  b: string | undefined,
  numberEnd: number,
  context: Context,
): Made<QuantityMention> | undefined {
  const { lower } = context.document;
  if (
    !(b ?? a).includes('tỷ') ||
    !MONEY.test(lower.slice(Math.max(0, context.start - 70), context.start)) ||
    !/^(?:[.,;:)]|$| (?:và|so|cho|từ|để|trong|tăng|giảm))/u.test(lower.slice(numberEnd, numberEnd + 6))
  )
    return undefined;
  context.warn('currency-assumed', `«${lower.slice(context.start, numberEnd)}» names no currency and is read as đồng`);
  return quantityOf({ a, b, unit: 'VND', dimension: 'money', numberEnd, end: numberEnd }, context);
}

/** *5 tháng 3*, *8 giờ 30*: the number belongs to a date or a clock time. */
function isCalendar(lower: string, end: number): boolean {
  return /^ (?:\d|rưỡi|kém|(?:năm )\d{4})/u.test(lower.slice(end, end + 10));
}
