import type { QuantityMention } from '../mention.ts';
import { FIGURE } from '../number/amount.ts';
import type { Made, Rule } from '../rule.ts';
import { quantityOf } from './figure.ts';
import { isFreeAfter, isFreeBefore } from './surroundings.ts';

const ORDINAL: Readonly<Record<string, number>> = {
  nhất: 1,
  nhì: 2,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const ORDINAL_WORD = Object.keys(ORDINAL).join('|');
const RANKING =
  /(?:xếp|đứng|nhiều|lớn|cao|thấp|nhanh|đông|tốt|hạng|vị trí|vị thứ|giữ|lên|xuống|xuống còn|từ|ở|thứ hạng|đạt|vươn lên|tụt xuống|là|nằm|về|bậc|xếp ở|đứng ở|với) (?:vị trí |hạng |thứ hạng )?(?:số )?$/;
const FIELD = /^ (?:trong|toàn|cả nước|trên|thế giới|khu vực|đông nam á|asean|châu|về|của|\/)/;
const NOT_RANK = /(?:phiên|lần|họp|kỳ|khóa|cuộc|tuần|ngày|hội nghị|đại hội|đợt|năm|bên|đơn vị|người|quý) $/;

export const ordinalRank: Rule<QuantityMention> = {
  id: 'quantity/rank-ordinal',
  about: 'a place in a ranking: thứ N, with the number of those ranked where it is said',
  start: ['thứ'],
  pattern: `thứ (?:hạng )?(?<place>\\d{1,3}|${ORDINAL_WORD})(?: ?/ ?(?<field>\\d{1,3})| trên (?:tổng số )?(?<among>\\d{1,3})| trong (?:tổng )?số (?<within>\\d{1,3}))?`,
  resolve: ({ place = '', field, among, within }, context) => {
    const { lower } = context.document;
    const before = lower.slice(Math.max(0, context.start - 24), context.start);
    const after = lower.slice(context.end, context.end + 16);
    const ranked =
      RANKING.test(before) ||
      (field !== undefined && !NOT_RANK.test(before)) ||
      (FIELD.test(after) && !NOT_RANK.test(before) && (/\d/.test(place) || place === 'nhất'));
    if (
      !ranked ||
      (!/\d/.test(place) &&
        !/(?:xếp|đứng|hạng|vị trí|vị thứ|vươn lên|giữ|ở|nhiều|lớn|cao|thấp|nhanh|đông|tốt) (?:vị trí )?$/.test(before))
    )
      return undefined;
    return rank(ORDINAL[place] ?? Number(place), field ?? among ?? within, context.start, context.end, lower);
  },
  examples: [
    { text: 'xếp thứ 46', is: { value: 46, unit: 'rank' }, quote: 'thứ 46' },
    { text: 'đứng thứ ba cả nước', is: { value: 3, unit: 'rank' }, quote: 'thứ ba' },
    { text: 'xếp thứ 12/63 tỉnh, thành phố', is: { value: 12, total: 63 }, quote: 'thứ 12/63' },
    { text: 'ở vị trí thứ 5 trong khu vực', is: { value: 5 }, quote: 'thứ 5' },
    { text: 'vươn lên thứ 7', is: { value: 7 }, quote: 'thứ 7' },
    { text: 'phiên họp thứ 9', is: null },
    { text: 'kỳ họp thứ 10 của Quốc hội', is: null },
    { text: 'thứ 6, ngày 7/3', is: null },
    { text: 'thứ ba, các bộ khẩn trương rà soát', is: null },
    { text: 'lần thứ 4 trong năm', is: null },
    { text: 'một đơn vị thứ 2', is: null },
  ],
};

export const place: Rule<QuantityMention> = {
  id: 'quantity/rank-place',
  about: 'a place in a ranking: hạng N, vị trí N, xếp N/M',
  start: ['hạng', 'vị', 'bậc'],
  pattern:
    '(?:hạng|vị trí|vị trí số|hạng số|bậc) (?:thứ )?(?<place>\\d{1,3})(?: ?/ ?(?<field>\\d{1,3})| trên (?:tổng số )?(?<among>\\d{1,3})| trong (?:tổng )?số (?<within>\\d{1,3}))?',
  resolve: ({ place: value = '', field, among, within }, { document, start, end }) => {
    if (
      /(?:khách sạn|bằng lái|giấy phép lái xe|đô thị|bệnh viện) $/.test(
        document.lower.slice(Math.max(0, start - 20), start),
      )
    )
      return undefined;
    return rank(Number(value), field ?? among ?? within, start, end, document.lower);
  },
  examples: [
    { text: 'hạng 71/193', is: { value: 71, unit: 'rank' } },
    { text: 'xếp hạng 46', is: { value: 46 }, quote: 'hạng 46' },
    { text: 'vị trí 12 trên tổng số 63', is: { value: 12, total: 63 } },
    { text: 'vị trí thứ 3', is: { value: 3, unit: 'rank' } },
    { text: 'đô thị hạng 2', is: null },
    { text: 'thăng hạng vượt bậc', is: null },
    { text: 'vị trí việc làm', is: null },
  ],
};

const LEADING =
  '(?:dẫn đầu|đứng đầu|hàng đầu|cao nhất|tốt nhất|đầu tiên|đầu bảng|đi đầu|tiên tiến|phát triển nhất|mạnh nhất)(?: (?:thế giới|cả nước|toàn quốc|khu vực|đông nam á|asean|châu á|toàn cầu|của cả nước|trong khu vực))?';

export const leadingGroup: Rule<QuantityMention> = {
  id: 'quantity/rank-group',
  about: 'among the first N: a rank of at most N',
  start: ['nhóm', 'top', 'tốp', 'trong', 'số'],
  pattern: `(?:(?:nhóm|top|tốp|trong|số)(?: số)? (?:các )?(?<place>\\d{1,3})(?: [\\p{L}, ]{1,40}?)? ${LEADING}|(?:top|tốp) (?<top>\\d{1,3}))(?!\\p{L})`,
  resolve: ({ place: value, top }, { document, start, end }) => {
    if (/(?:vượt|ngoài|khỏi) $/.test(document.lower.slice(Math.max(0, start - 6), start))) return undefined;
    return {
      kind: 'quantity',
      form: 'rank',
      value: Number(value ?? top),
      unit: 'rank',
      dimension: 'rank',
      bound: 'at_most',
      number: [start, end],
    };
  },
  examples: [
    { text: 'nhóm 30 nước dẫn đầu', is: { value: 30, unit: 'rank', bound: 'at_most' } },
    { text: 'top 10', is: { value: 10, bound: 'at_most' } },
    { text: 'tốp 5 địa phương', is: { value: 5, bound: 'at_most' }, quote: 'tốp 5' },
    { text: 'trong 15 tỉnh đứng đầu', is: { value: 15, bound: 'at_most' } },
    { text: 'nhóm 3 quốc gia hàng đầu', is: { value: 3 } },
    { text: 'nhóm 12 nhiệm vụ', is: null },
    { text: 'trong 10 ngày', is: null },
    { text: 'trong 9 tháng đầu năm', is: null },
    { text: 'số 30 phố Huế', is: null },
  ],
};

/** Numbers of places that are told in words. */
const FEW: Readonly<Record<string, string>> = {
  một: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  năm: '5',
  sáu: '6',
  bảy: '7',
  tám: '8',
  chín: '9',
  mười: '10',
};
/** In front of places that are gained or lost. */
const MOVED = /(?:lên|leo|tăng|vượt|nhảy|thăng|tiến|nhích|xuống|tụt|giảm|lùi|mất|thêm|liền|tới|được) $/u;

export const steps: Rule<QuantityMention> = {
  id: 'quantity/rank-steps',
  about: 'places gained or lost in a ranking: 5 bậc',
  start: ['#', ...Object.keys(FEW)],
  pattern: `(?:${FIGURE} (?:bậc|hạng|thứ hạng|vị trí)|(?<count>${Object.keys(FEW).join('|')}) (?:bậc|hạng(?! mục)|thứ hạng))`,
  resolve: ({ a = '', b, count }, context) => {
    const { document, start, end } = context;
    if (count !== undefined && !MOVED.test(document.lower.slice(Math.max(0, start - 8), start))) return undefined;
    const figure = count === undefined ? { a, b } : { a: FEW[count] ?? '' };
    return quantityOf(
      { ...figure, unit: 'rank', dimension: 'rank', numberEnd: start + (count ?? a).length, end },
      context,
    );
  },
  examples: [
    { text: '5 bậc', is: { value: 5, unit: 'rank' } },
    { text: 'ít nhất 5 bậc', is: { value: 5, unit: 'rank', bound: 'at_least' } },
    { text: '15 hạng', is: { value: 15, unit: 'rank' } },
    { text: '2-3 bậc', is: { min: 2, max: 3, unit: 'rank' } },
    { text: 'vượt lên hai bậc', is: { value: 2, unit: 'rank' }, quote: 'hai bậc' },
    { text: 'tụt ba hạng', is: { value: 3, unit: 'rank' }, quote: 'ba hạng' },
    { text: 'tăng liền năm bậc', is: { value: 5, unit: 'rank' }, quote: 'năm bậc' },
    { text: 'thăng thêm bốn thứ hạng', is: { value: 4, unit: 'rank' }, quote: 'bốn thứ hạng' },
    { text: 'bậc 5', is: null },
    { text: 'lương hai bậc', is: null },
    { text: 'tăng ba hạng mục', is: null },
    { text: '3 bước', is: null },
  ],
};

function rank(
  value: number,
  total: string | undefined,
  start: number,
  end: number,
  lower: string,
): Made<QuantityMention> | undefined {
  if (value < 1 || !isFreeBefore(lower, start) || !isFreeAfter(lower, end)) return undefined;
  if (total !== undefined && Number(total) < value) return undefined;
  return {
    kind: 'quantity',
    form: 'rank',
    value,
    ...(total === undefined ? {} : { total: Number(total) }),
    unit: 'rank',
    dimension: 'rank',
    number: [start, end],
  };
}
