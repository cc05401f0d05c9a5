import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Measure } from './measure.ts';
import { ACTUAL, EXISTING, FORECAST, TARGET, TARGET_STRONG } from './words.ts';

type Status = 'actual' | 'target' | 'forecast';

const NEAR = 90;
/** How many goals or tasks a plan holds is a fact. */
const DONE =
  /(?:hoàn thành|hoàn tất|giải quyết xong|xử lý xong|đạt|hoàn thành dứt điểm) (?:ít nhất |tối thiểu |toàn bộ |cả |dứt điểm )?$/u;
const AIMS = /^(?:mục tiêu|nhiệm vụ|chỉ tiêu|giải pháp|nhóm nhiệm vụ|nhóm giải pháp|nội dung)/i;
/** Words behind which a count in an order is of what is there, to be dealt with. */
const DEALT_WITH =
  /(?:nhất là|trong số|trong đó có|đối với|của|với|khắc phục|xử lý|tháo gỡ|thực hiện|triển khai|thuộc|hết|số|như|trong|xóa|lấp đầy|giải quyết|tại|cho) $/u;

/**
 * Whether a measure was reached, is demanded or is foretold.
 *
 * The words in front of the figure in its own clause decide; in a directive what is not told as reached is a target, save
 * the count of things that exist already (*39 nhiệm vụ chậm tiến độ*).
 *
 * @param demanded whether the figure stands in a directive, or behind a deadline
 */
export function statusOf(
  document: Document,
  sentence: Sentence,
  measure: Measure,
  demanded: boolean,
  last?: { readonly measure: Measure; readonly status: Status },
): Status {
  const inherited = last && inheritedStatus(document, measure, last);
  return inherited ?? ownStatus(document, sentence, measure, demanded);
}

/** A share in brackets is told of the value before it; in a list the verb of the first serves all. */
function inheritedStatus(
  { lower }: Document,
  measure: Measure,
  last: { readonly measure: Measure; readonly status: Status },
): Status | undefined {
  const between = lower.slice(last.measure.end, measure.start);
  if (/\((?:chiếm|đạt|bằng|tương đương|khoảng|tăng|giảm)? ?$/u.test(between) && between.length < 90) return last.status;
  if (
    last.status === 'target' &&
    between.length < 70 &&
    /^[^;.]*(?:,| và) ?[^;.]*$/u.test(between) &&
    !ACTUAL.test(between) &&
    last.measure.figure.dimension === measure.figure.dimension
  )
    return 'target';
  return undefined;
}

function ownStatus({ lower }: Document, sentence: Sentence, measure: Measure, demanded: boolean): Status {
  const { figure } = measure;
  if (
    figure.dimension === 'count' &&
    figure.form === 'level' &&
    AIMS.test(figure.unit) &&
    !(demanded && DONE.test(lower.slice(Math.max(0, measure.start - 30), measure.start)))
  )
    return 'actual';
  const text = lower.slice(Math.max(sentence.start, measure.start - 240), measure.start);
  const clause = text.slice(text.lastIndexOf(';') + 1);
  const near = clause.slice(-NEAR);
  const foretold = lastIndex(FORECAST, near);
  const strongNear = lastIndex(TARGET_STRONG, near);
  if (
    (foretold >= 0 && foretold > lastIndex(ACTUAL, near) && foretold > strongNear) ||
    /^ước/.test(lower.slice(figure.start, figure.start + 4))
  )
    return 'forecast';
  const actual = lastIndex(ACTUAL, near);
  const strong = lastIndex(TARGET_STRONG, clause);
  if (strong >= 0 && strong > lastIndex(ACTUAL, clause)) return 'target';
  const target = lastIndex(TARGET, near);
  if (!demanded) return target > actual || promised(lower, measure, sentence) ? 'target' : 'actual';
  if (figure.bound === 'at_least' || figure.bound === 'at_most') return 'target';
  const counted = figure.dimension === 'count' && figure.form === 'level' && figure.bound === undefined;
  if (counted && (EXISTING.test(lower.slice(figure.end, figure.end + 24)) || DEALT_WITH.test(near))) return 'actual';
  return actual > target ? 'actual' : 'target';
}

/** *774 thôn sẽ được phủ sóng*: what comes behind the figure says that it is to be. */
function promised(lower: string, { figure }: Measure, sentence: Sentence): boolean {
  if (figure.per || figure.bound === 'below') return false;
  return (
    /^[^,;.]{0,40} (?:sẽ|phải|cần phải đạt)(?![\p{L}])/u.test(
      lower.slice(figure.end, Math.min(sentence.end, figure.end + 60)),
    ) && figure.dimension !== 'money'
  );
}

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  let from = 0;
  for (;;) {
    const match = pattern.exec(text.slice(from));
    if (!match) return last;
    last = from + match.index;
    from = last + Math.max(1, match[0].length);
  }
}
