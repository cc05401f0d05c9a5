import type { QuantityMention } from '../mention.ts';
import { readAmount } from '../number/amount.ts';
import { readNumeral } from '../number/numeral.ts';
import type { Context, Made, Rule } from '../rule.ts';
import { countedNounAt } from './noun-phrase.ts';
import { boundBefore, isFreeAfter, isFreeBefore } from './surroundings.ts';

const NUMERAL = '\\d+(?:[.,]\\d+)*';

export const ratio: Rule<QuantityMention> = {
  id: 'quantity/ratio',
  about: 'so many out of so many, with a stroke, of a counted noun',
  start: ['#'],
  pattern: `(?<part>${NUMERAL}) ?/ ?(?<whole>${NUMERAL})(?<scale>(?: (?:nghìn|ngàn|triệu|tỷ))*)(?= )`,
  resolve: ({ part = '', whole = '', scale = '' }, context) => outOf(part + scale, whole + scale, context.end, context),
  examples: [
    { text: '45/53 dịch vụ', is: { value: 45, total: 53, unit: 'dịch vụ' } },
    { text: '528/1.086 thủ tục hành chính', is: { value: 528, total: 1086, unit: 'thủ tục hành chính' } },
    { text: '63/63 tỉnh, thành phố', is: { value: 63, total: 63, unit: 'tỉnh, thành phố' } },
    { text: '3/4 đại biểu', is: { value: 3, total: 4, unit: 'đại biểu' } },
    { text: 'gần 150/168 xã, phường', is: { value: 150, total: 168, unit: 'xã, phường', bound: 'below' } },
    { text: '186,5/240 tỷ đồng', is: { value: 186500000000, total: 240000000000, unit: 'VND' } },
    { text: '1,2/1,5 triệu hộ', is: { value: 1200000, total: 1500000, unit: 'hộ' } },
    { text: '900/1.200 triệu đồng', is: { value: 900000000, total: 1200000000, unit: 'VND' } },
    { text: '12/17 sở', is: { value: 12, total: 17, unit: 'sở' } },
    { text: '05/3/QĐ', is: null },
    { text: '15/2', is: null },
    { text: '30/6/2025', is: null },
    { text: '24/7', is: null },
    { text: '1/3 chặng đường', is: null },
    { text: '14/4 hồ sơ', is: null },
    { text: '123/2020/NĐ-CP', is: null },
    { text: 'ngày 3/4 đại biểu họp', is: null },
  ],
};

const SCALED = `${NUMERAL}(?: (?:nghìn|ngàn|triệu|tỷ))*`;
const CURRENCY = '(?: (?:đồng|usd)(?!\\p{L}))';

export const outOfTotal: Rule<QuantityMention> = {
  id: 'quantity/out-of',
  about: 'so many out of so many, in words',
  start: ['#'],
  pattern: `(?<part>${SCALED})(?:${CURRENCY}|(?<noun> [\\p{L} ,]{2,40}?))? (?:trên|trong|/) (?:tổng số |tổng cộng |tổng |số )?(?<whole>${SCALED})(?= )`,
  resolve: ({ part = '', noun, whole = '' }, context) => {
    const said = context.document.lower.slice(context.start, context.end);
    if (noun !== undefined && (!/ tổng /.test(said) || /(?:tỷ|triệu|nghìn|đồng|usd)/.test(noun))) return undefined;
    return outOf(part, whole, context.end, context);
  },
  examples: [
    { text: '84 trên tổng số 125 bệnh viện', is: { value: 84, total: 125, unit: 'bệnh viện' } },
    { text: '19 trong tổng số 22 bộ', is: { value: 19, total: 22, unit: 'bộ' } },
    { text: '31 trên 34 địa phương', is: { value: 31, total: 34, unit: 'địa phương' } },
    { text: '102 nhiệm vụ trên tổng số 126 nhiệm vụ', is: { value: 102, total: 126, unit: 'nhiệm vụ' } },
    { text: '2,1 triệu trong tổng số 3,6 triệu hộ', is: { value: 2100000, total: 3600000, unit: 'hộ' } },
    { text: '74,2 tỷ đồng trên tổng số 210 tỷ đồng', is: { value: 74200000000, total: 210000000000, unit: 'VND' } },
    { text: '18 tỷ trong tổng số 45 tỷ đồng', is: { value: 18000000000, total: 45000000000, unit: 'VND' } },
    { text: '1.200 trên tổng số 1,5 nghìn hồ sơ', is: { value: 1200, total: 1500, unit: 'hồ sơ' } },
    { text: '12 tỷ đồng trong 3 năm', is: null },
    { text: '45 trong 3 ngày', is: null },
    { text: '120 trên 63 tỉnh', is: null },
    { text: 'giảm 12 trong năm 2024', is: null },
  ],
};

const IDIOM = /^(?:chặng đường|quãng đường|thế kỷ|nhiệm kỳ|thời gian|giai đoạn|đầu|cuối|chặng)/;

function outOf(part: string, whole: string, end: number, context: Context): Made<QuantityMention> | undefined {
  const { lower, cased } = context.document;
  const { start } = context;
  if (
    !isFreeBefore(lower, start) ||
    !isFreeAfter(lower, end) ||
    /(?:ngày|mùng|sáng|chiều|tối|trưa|đến|trước|tháng|thứ|hạng|vị trí|mức|cấp độ) $/.test(
      lower.slice(Math.max(0, start - 8), start),
    )
  )
    return undefined;
  const value = valueOf(part);
  const total = valueOf(whole);
  if (value === undefined || total === undefined || value > total || total < 2) return undefined;
  if (IDIOM.test(lower.slice(end + 1, end + 16))) return undefined;
  const currency = currencyAt(lower, end + 1);
  if (currency)
    return made({ value, total, unit: currency.unit, dimension: 'money', end: currency.end }, start, end, lower);
  const noun = countedNounAt(lower, cased, lower.startsWith('số ', end + 1) ? end + 4 : end + 1);
  if (
    !noun ||
    /^điểm(?! (?:cầu|lõm|trắng|bưu|trường|du|phục|bán|giao|đen|sáng|đến))/.test(
      lower.slice(noun.start, noun.end + 8),
    ) ||
    (total >= 1900 && total <= 2100 && value <= 12)
  )
    return undefined;
  const told = /(?:có|mới|được|với|đạt|thì|còn|đã) $/u.test(lower.slice(Math.max(0, start - 6), start));
  if (!noun.known && !told && !/[.,]/.test(part) && total <= 12 && value <= 31) return undefined;
  return made(
    { value, total, unit: cased.slice(noun.start, noun.end), dimension: 'count', end: noun.end },
    start,
    end,
    lower,
  );
}

function valueOf(number: string): number | undefined {
  return /\p{L}/u.test(number) ? readAmount(number)?.value : readNumeral(number)?.value;
}

/** The currency behind a whole, of which the part is as well. */
function currencyAt(lower: string, at: number): { readonly unit: string; readonly end: number } | undefined {
  const word = /^(?:đồng|usd)(?!\p{L})/u.exec(lower.slice(at, at + 5))?.[0];
  return word === undefined ? undefined : { unit: word === 'usd' ? 'USD' : 'VND', end: at + word.length };
}

function made(
  part: Pick<QuantityMention, 'value' | 'total' | 'unit' | 'dimension'> & { readonly end: number },
  start: number,
  numberEnd: number,
  lower: string,
): Made<QuantityMention> {
  const bound = boundBefore(lower, start);
  return {
    kind: 'quantity',
    form: 'ratio',
    ...part,
    ...(bound ? { bound: bound.bound } : {}),
    number: [start, numberEnd],
    start: bound?.start ?? start,
  };
}
