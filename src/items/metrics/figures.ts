/** Which figures of a sentence can be measures. */
import type { Mention, NumberMention, QuantityMention } from '../../mentions/mention.ts';
import { countedNounAt } from '../../mentions/quantity/noun-phrase.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { DURATION_NOUN, INDEX_NOUN, NATIONWIDE_END } from './words.ts';

/** In front of two or three things that are counted, not merely spoken of: *chỉ có hai làn*, *và hai tuyến*. */
const COUNTING =
  /(?:^|[,;:.(\n]|(?:^|[^\p{L}])(?:có|còn|chỉ|mới|thêm|gồm|và|với|cấp|lắp|mua|xây|dựng|mở|đã|được|thiếu|tại|ở|nay|song|nhưng|hiện|vẫn|trong đó|đến|xong|phê bình|cho|cùng|ra|riêng)) ?["“]?$/u;
/** Two or three of these are what is said, not what there is. */
const SPOKEN_OF =
  /^(?:việc|vấn đề|nội dung|mặt|khâu|hướng|yếu tố|bên|nguyên nhân|điều|cách|cuộc họp|cuộc|hội nghị|phiên họp|trụ cột|quan điểm|câu hỏi|lý do|ý|điểm|phần|bước|đợt|kỳ|chiều|thành phần|chương trình mục tiêu|lớp bảo mật|giai đoạn)(?!\p{L})/iu;

/** An age is a value where these stand in front. */
const AGE = /tuổi (?:thọ|đời|nghề|nghỉ hưu|trung bình|bình quân)(?!\p{L})/u;
/** Behind a duration, the telling of another figure. */
const MODIFIES = /^ (?:đã )?(?:giảm|tăng|còn|đạt|là|chiếm|hạ)(?: \p{L}+){0,3} \d/u;
/** A duration is told itself behind these. */
const LASTS = /(?:từ|giảm|rút|rút ngắn|tăng|thời gian(?: [^,;.]{1,40})?|là|mất|còn) (?:khoảng |gần |hơn )?$/u;
/** A duration, and the one that it came to: *từ 5 ngày xuống còn không quá 2 ngày*. */
const ONCE = /(?:^|[^\p{L}])từ (?:khoảng |gần |hơn |trên )?$/u;
const NOW = /^ (?:xuống|lên|còn)(?!\p{L})/u;
const CAME_DOWN =
  /từ (?:khoảng |gần |hơn |trên )?[\d.,]+ (?:ngày làm việc|ngày|giờ|phút|tháng|giây) (?:xuống|lên|còn)(?: (?:còn|chỉ còn|khoảng))*(?: (?:không quá|dưới|tối đa))? ?$/u;
/** How long the report is. */
const OWN_PAGES = /(?:biên bản|văn bản này|thông báo này|báo cáo này)(?: [^;.]{0,40})? (?:gồm|có|dài) $/u;
/** In front of what no one is to stay under: *không địa phương nào | dưới 65 điểm*, *không để xã nào còn | dưới 40%*. */
const NONE_OF = /(?:^|[^\p{L}])không(?: (?:để|còn|có))* (?:\p{L}+ ){1,6}nào(?: (?:đạt|có|còn|ở|mức))* $/u;

/** The figures of a sentence that can be measures: quantities, bare numbers that are values of an index or share a unit. */
export function figuresOf(document: Document, sentence: Sentence, mentions: readonly Mention[]): QuantityMention[] {
  const figures: QuantityMention[] = [];
  mentions.forEach((mention, at) => {
    if (mention.kind === 'quantity') {
      if (isMeasured(document, sentence, mention)) figures.push(capped(document, sentence, mention));
    } else if (mention.kind === 'number') {
      const figure =
        bareFigure(document, sentence, mention, mentions, at) ??
        figureOfNoun(
          document,
          sentence,
          mention,
          figures.findLast(({ dimension }) => dimension === 'count'),
          mentions,
        );
      if (figure) figures.push(figure);
    }
  });
  return figures;
}

/** *không để nợ quá hạn vượt 1,5%*: what must not be gone above is a most. */
function capped({ lower }: Document, sentence: Sentence, figure: QuantityMention): QuantityMention {
  if (figure.bound === 'below' && NONE_OF.test(lower.slice(Math.max(sentence.start, figure.start - 70), figure.start)))
    return { ...figure, bound: 'at_least' };
  if (figure.bound !== 'above' || !/^(?:vượt|quá)(?!\p{L})/u.test(lower.slice(figure.start, figure.start + 5)))
    return figure;
  const before = lower.slice(Math.max(sentence.start, figure.start - 70), figure.start);
  return /(?:^|[^\p{L}])(?:không|tránh)(?: được)? (?:để|cho) [^,;.]*$/u.test(before)
    ? { ...figure, bound: 'at_most' }
    : figure;
}

function isMeasured({ lower }: Document, sentence: Sentence, figure: QuantityMention): boolean {
  const before = lower.slice(Math.max(sentence.start, figure.start - 70), figure.start);
  // chủ yếu là tàu dưới 12 mét: how long the things are
  if (figure.unit === 'm' && figure.bound !== undefined && /(?:tàu|thuyền|tàu cá|dài|phương tiện) $/u.test(before))
    return false;
  // tuổi trung bình là 51 tuổi is told, trẻ dưới 6 tuổi says who
  if (figure.unit === 'tuổi' && !AGE.test(before)) return false;
  // biên bản gồm 3 trang: of the paper itself
  if (figure.unit === 'trang' && OWN_PAGES.test(before)) return false;
  if (figure.unit === 'kV' || (figure.unit === 'sao' && figure.form === 'level')) return false;
  // không được thu một đồng nào
  if (figure.rule === 'quantity/in-words' && figure.dimension === 'money' && figure.value === 1) return false;
  if (
    figure.rule === 'quantity/in-words' &&
    figure.dimension === 'count' &&
    (figure.value ?? 0) <= 3 &&
    figure.bound === undefined &&
    (SPOKEN_OF.test(figure.unit) || !COUNTING.test(before))
  )
    return false;
  // ba huyện thấp nhất là: those that are named behind
  if (figure.rule === 'quantity/in-words' && / nhất(?!\p{L})/u.test(lower.slice(figure.number[1], figure.end + 6)))
    return false;
  if (figure.dimension === 'duration') {
    // số lượt mất kết nối quá 10 ngày giảm từ 1.240 lượt: of what another figure is told
    if (MODIFIES.test(lower.slice(figure.end, Math.min(sentence.end, figure.end + 40))) && !LASTS.test(before))
      return false;
    // rút gọn thủ tục cấp phép từ 15 ngày xuống 7 ngày: what it was, and what it is to be
    if (ONCE.test(before) && NOW.test(lower.slice(figure.end, figure.end + 12))) return true;
    if (CAME_DOWN.test(before)) return true;
    const capped = figure.bound === 'at_most' && /^(?:giây|phút|giờ|ms)/.test(figure.unit);
    const compared =
      /^,? \(?(?:đã )?(?:giảm|tăng|rút ngắn|nhanh hơn|ngắn hơn|thay vì|chậm hơn|bớt|thay cho)(?![\p{L}])/u.test(
        lower.slice(figure.end, figure.end + 24),
      );
    if (/^(?:năm|tháng|quý|tuần)$/.test(figure.unit) && !/(?:thời gian|thời hạn|rút ngắn|chậm)/.test(before.slice(-60)))
      return false;
    if (compared && !/(?:trong vòng|suốt|cách đây) $/u.test(before)) return true;
    if (
      (!capped && !DURATION_NOUN.test(before.slice(-60))) ||
      /(?:suốt|qua|cách đây|cứ) $/u.test(before) ||
      (!capped && / ?trong $/u.test(before)) ||
      (!capped && /sau $/.test(before))
    )
      return false;
    return (
      !/từ $/u.test(before) ||
      /^[^,;]{0,24}(?:xuống|lên|còn|thành)(?: còn| mức)? (?:\d|gần|hơn|dưới|một|hai|ba|bốn|năm|nửa)/u.test(
        lower.slice(figure.end, figure.end + 40),
      )
    );
  }
  if (
    figure.dimension === 'count' &&
    (figure.value === 63 || figure.value === 34) &&
    /^(?:tỉnh|địa phương|thành phố)/i.test(figure.unit)
  )
    return (
      (figure.form === 'ratio' || !NATIONWIDE_END.test(before)) &&
      !/(?:điểm cầu|đầu cầu|trực tuyến) /u.test(lower.slice(Math.max(sentence.start, figure.start - 160), figure.start))
    );
  return true;
}

/** A number without a unit is a measure where an index is told (*chỉ số … đạt 0,71*) or the unit follows later in its list. */
function bareFigure(
  { lower }: Document,
  sentence: Sentence,
  mention: NumberMention,
  mentions: readonly Mention[],
  at: number,
): QuantityMention | undefined {
  const before = lower.slice(Math.max(sentence.start, mention.start - 140), mention.start);
  const make = (unit: string, dimension: QuantityMention['dimension']): QuantityMention => ({
    ...mention,
    kind: 'quantity',
    form: mention.min === undefined ? 'level' : 'range',
    unit,
    dimension,
    number: [mention.start, mention.end],
  });
  for (let next = at + 1; next < mentions.length; next++) {
    const other = mentions[next];
    if (!other || (other.kind !== 'number' && other.kind !== 'quantity')) break;
    const between = lower.slice(mentions[next - 1]?.end ?? mention.end, other.start);
    if (
      !/^(?:,| và|, và|;| xuống| lên| xuống còn| lên đến| còn| đến| tới)(?: mức)?(?: gần| hơn| khoảng| trên| dưới)? ?$/u.test(
        between,
      )
    )
      break;
    if (other.kind === 'quantity')
      return other.form === 'ratio' || other.form === 'rank' ? undefined : make(other.unit, other.dimension);
  }
  const clause = before.slice(before.lastIndexOf(';') + 1);
  if (
    !INDEX_NOUN.test(clause) ||
    !/(?:đạt|là|lên|xuống|từ|mức|còn|tới|đến|bằng|ở mức|tăng|giảm|đạt được|,|và|thêm)(?: khoảng| hơn| gần| trên)? ?\(?$/u.test(
      before,
    )
  )
    return undefined;
  return make('point', 'point');
}

/** What the number of a subject is told with. */
const IS =
  '(?:là|đạt|lên tới|lên đến|lên|tới|đạt tới|còn|chỉ còn|vượt mốc|cán mốc|đạt mốc|vượt|ở mức|hiện là|được|(?:(?:tăng|giảm|nâng|hạ|rút) )?từ)';
/** *cơ sở đóng gói được cấp mã là*, *Số người đồng bộ được:*: a subject, and the telling of its number. */
const NAMED = new RegExp(
  `(?:^|[,;.:(] |\\n)(?:(?:và|còn|riêng|hiện|trong đó|đến nay|nâng|đưa) )?(?<number>(?:tổng số|số lượng|số|lượng) )?(?=\\p{L})(?<named>[^,;:.()]{3,110})(?: ${IS}| ?:)(?: khoảng| hơn| gần| trên)? ?$`,
  'u',
);
/** *…, đang làm 20, chưa khởi động 06*: parts of what was counted before. */
const PART_OF =
  /^[^;.]*[,;:] (?:và |còn |trong đó )?(?:nộp|trực tuyến|trực tiếp|qua|nhận|gửi|đang|chưa|đã|còn|quá|trễ|chậm|mới|xong|không|bị|hoàn thành|tồn|hủy|trả)(?: \p{L}+){0,4} $/u;
const LEAST_NAMED = 20;
/** In front of the name of a member of a list of counts. */
const MEMBER_LED = /(?:^(?:,|;| và)|[,:(;])(?: (?:trong đó|và|còn|riêng|gồm|có|nhiều nhất là))* $/u;
/** A name of several words in capitals, at the end of a text: *, Thái Bình*. */
const NAME_END = /(?:^|[ (])(?<name>\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,4}) $/u;
const MOST_LED = 70;

/** *17 nhiệm vụ chậm, trong đó Bộ Xây dựng 5 nhiệm vụ, | Bộ Y tế 3*: the count of one that is named in a list. */
function isMember(lower: string, cased: string, from: number, start: number, mentions: readonly Mention[]): boolean {
  if (start - from > MOST_LED || lower[start - 1] !== ' ') return false;
  const named =
    mentions.find(({ kind, end }) => kind === 'organisation' && end === start - 1)?.start ??
    start - (NAME_END.exec(cased.slice(from, start))?.groups?.['name']?.length ?? start) - 1;
  const led = lower.slice(from, Math.max(from, named));
  return named > from && !/[.]|\d/.test(led) && MEMBER_LED.test(led);
}

/** A number without a noun behind it counts what its subject names, or parts of what was counted before it. */
function figureOfNoun(
  { lower, cased }: Document,
  sentence: Sentence,
  mention: NumberMention,
  previous: QuantityMention | undefined,
  mentions: readonly Mention[],
): QuantityMention | undefined {
  const { value, start, end } = mention;
  if (
    value === undefined ||
    !/^(?:[,;.)\n]|$| \(| và | so với| (?:xuống còn|còn|xuống|lên|nay còn) \d)/.test(lower.slice(end, end + 12))
  )
    return undefined;
  const of = (unit: string): QuantityMention => ({
    ...mention,
    kind: 'quantity',
    form: 'level',
    unit,
    dimension: 'count',
    number: [start, end],
  });
  if (previous?.dimension === 'count') {
    if (PART_OF.test(lower.slice(previous.end, start)) || isMember(lower, cased, previous.end, start, mentions))
      return of(previous.unit);
  }
  // số lượt xem cộng dồn | vượt mốc 197 triệu: the bound tells it
  const telling = lower.startsWith('vượt', start) ? start + 'vượt '.length : start;
  const before = lower.slice(Math.max(sentence.start, start - 140), telling);
  const told = NAMED.exec(before)?.groups;
  const named = told?.['named'];
  if (named === undefined || value < (told?.['number'] === undefined ? LEAST_NAMED : 2)) return undefined;
  const noun = countedNounAt(lower, cased, telling - before.length + before.lastIndexOf(named));
  return noun?.known ? of(cased.slice(noun.start, Math.min(noun.end, start)).trimEnd()) : undefined;
}
