/** The measures of a sentence: its figures, put together where several say one thing (a value, its change, what it was before). */

import type { Mention, QuantityMention } from '../../mentions/mention.ts';
import { inUnit } from '../../mentions/quantity/convert.ts';
import { countedNounAt } from '../../mentions/quantity/noun-phrase.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type ChangeFigure, changeAt, sameChange } from './change.ts';
import { figuresOf } from './figures.ts';
import { FROM, MEASURE_NOUN, REACHES } from './words.ts';

/** Between a change and the level that it led to. */
const CAME_TO =
  /^\)?,? (?:và )?(?:(?:nay|hiện|chỉ|ước|đã|qua đó|cán mốc) )*(?:còn|đạt|lên|xuống|thành|nâng lên|đưa lên)(?: (?:mức|tới|đến|còn|khoảng|gần|hơn|trên|dưới|xấp xỉ|chưa đầy|chưa tới))* $/u;

/** What was planned is surpassed: *vượt 3,6% kế hoạch*. */
const PLAN = /^(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|tiến độ|định mức)(?!\p{L})/u;
/** One measure: a level with what belongs to it, or a change alone. */
export interface Measure {
  readonly figure: QuantityMention;
  /** The value before, where that is said. */
  from: number | undefined;
  change: ChangeFigure | undefined;
  /** The measure is nothing but a change. */
  readonly alone: boolean;
  start: number;
  end: number;
  /** Where the figure's own words begin and end, without its change; the indicator is looked for round it. */
  readonly core: readonly [number, number];
}

/**
 * Reads the measures of a sentence in order.
 *
 * @param mentions the mentions of the sentence
 */
export function measuresOf(document: Document, sentence: Sentence, mentions: readonly Mention[]): Measure[] {
  const figures = figuresOf(document, sentence, mentions);
  const measures: Measure[] = [];
  let pending: { figure: QuantityMention; start: number } | undefined;
  let ahead: ChangeFigure | undefined;
  let lastChange: ChangeFigure | undefined;
  figures.forEach((figure, at) => {
    const previousEnd = figures[at - 1]?.end ?? sentence.start;
    const gap = document.lower.slice(Math.max(previousEnd, figure.start - 120), figure.start);
    const wide = document.lower.slice(Math.max(previousEnd, figure.start - 120), figure.number[0]);
    if (pending) {
      const from = pending;
      pending = undefined;
      if (
        sameDimension(from.figure, figure) &&
        REACHES.test(wide) &&
        !gap.includes(';') &&
        from.figure.value !== undefined
      ) {
        level(document, measures, figure, from.start, valueIn(from.figure, figure), previousEnd);
        return;
      }
      level(document, measures, from.figure, from.figure.start, undefined, previousEnd);
    }
    const next = figures[at + 1];
    if (next && FROM.test(gap) && sameDimension(figure, next) && reachesNext(document, figure, next)) {
      pending = { figure, start: startOfFrom(document, figure.start) };
      return;
    }
    const earlier = earlierValue(measures.at(-1), figure, gap);
    if (earlier) {
      earlier.from = valueIn(figure, earlier.figure);
      earlier.end = figure.end;
      return;
    }
    const change =
      changeAt(document, figure, gap, wide, openLevel(measures.at(-1)), sentence) ??
      sameChange(lastChange, figures[at - 1], figure, gap);
    lastChange = change;
    if (ahead) {
      measures.push({
        figure,
        from: undefined,
        change: ahead,
        alone: false,
        start: ahead.start,
        end: figure.end,
        core: [ahead.start, figure.end],
      });
      ahead = undefined;
      return;
    }
    if (change && leadsToRank(document, figure, next)) ahead = change;
    else if (change) attach(document, measures, change);
    else level(document, measures, figure, figure.start, undefined, previousEnd);
  });
  if (pending) level(document, measures, pending.figure, pending.figure.start, undefined, sentence.start);
  return measures;
}

/** The figure of a measure that has no change yet. */
function openLevel(measure: Measure | undefined): QuantityMention | undefined {
  return measure && !measure.alone && !measure.change && measure.figure.form !== 'multiple'
    ? measure.figure
    : undefined;
}

function startOfFrom({ lower }: Document, start: number): number {
  const match = /(?:từ)(?: (?:mức|khoảng|con số|chỗ|vị trí|hạng))* $/u.exec(
    lower.slice(Math.max(0, start - 24), start),
  );
  return match ? start - match[0].length : start;
}

function reachesNext({ lower }: Document, figure: QuantityMention, next: QuantityMention): boolean {
  const between = lower.slice(figure.end, next.number[0]);
  return between.length < 90 && !/[;.]/.test(between) && REACHES.test(between);
}

function level(
  { lower }: Document,
  measures: Measure[],
  figure: QuantityMention,
  start: number,
  from: number | undefined,
  previousEnd: number,
): void {
  const last = measures.at(-1);
  // tăng khoảng 26% (từ 26,92 Mbps lên 33,90 Mbps): the level in brackets is what changed
  if (
    from !== undefined &&
    last?.alone &&
    /^[^;.]{0,40}\((?:tăng |giảm )?$/u.test(lower.slice(last.end, start)) &&
    last.change
  ) {
    measures.pop();
    measures.push({
      figure,
      from,
      change: last.change,
      alone: false,
      start: last.start,
      end: lower[figure.end] === ')' ? figure.end + 1 : figure.end,
      core: last.core,
    });
    return;
  }
  // thời gian phát rút ngắn 6 giờ, còn 18 giờ: what it came to
  if (last?.alone && last.change && from === undefined && CAME_TO.test(lower.slice(last.end, figure.number[0]))) {
    measures.pop();
    measures.push({ ...last, figure, alone: false, end: figure.end });
    return;
  }
  measures.push({
    figure,
    from,
    change: undefined,
    alone: false,
    start,
    end: figure.end,
    core: [Math.max(start, previousEnd), figure.end],
  });
}

function attach({ lower, cased }: Document, measures: Measure[], change: ChangeFigure): void {
  const last = measures.at(-1);
  if (change.listed || change.shared) {
    // with giá trị 262 triệu tỷ đồng, lần lượt tăng 58,1% và 35,4%: the changes go to the values in their order
    const open = measures.filter((measure) => !measure.alone && !measure.change && measure.figure.form !== 'multiple');
    const target = change.listed
      ? open.at(-2)
      : last?.change?.listed || measures.some((measure) => measure.change?.listed)
        ? open.at(-1)
        : undefined;
    if (target) {
      target.change = { ...change, listed: true };
      if (target === last) target.end = change.end;
      return;
    }
  }
  const ranked =
    change.figure.rule === 'quantity/rank-steps' && last?.figure.form !== 'rank'
      ? rankBefore(lower, measures, change)
      : undefined;
  if (ranked) {
    ranked.change = change;
    return;
  }
  const gap = last ? lower.slice(last.end, change.start) : '';
  const joined =
    last &&
    !change.thing &&
    !changesAnother(lower, cased, last, change) &&
    !last.change &&
    !last.alone &&
    last.figure.form !== 'multiple' &&
    gap.length < 160 &&
    !/[;]/.test(gap) &&
    /(?:[,(]|^ ?-|(?:^|[^\p{L}])và) ?(?:(?:cũng|đã|mức|tốc độ|tỷ lệ|tức|qua đó|tức là|hay|tương ứng|cao hơn|và|đồng thời|nhưng|song|vẫn) )*$/u.test(
      gap,
    );
  if (last && joined && ownNumbers(last, change)) {
    last.change = change;
    last.end = change.end;
    return;
  }
  measures.push({
    figure: change.figure,
    from: undefined,
    change,
    alone: true,
    start: change.start,
    end: change.end,
    core: [change.start, change.figure.end],
  });
}

/** *thu 39.200 tỷ đồng, giảm 10% | số tờ khai*: what changes is named behind, and is not the level in front. */
function changesAnother(lower: string, cased: string, last: Measure, { figure, versus }: ChangeFigure): boolean {
  if (figure.dimension !== 'percent' || versus !== undefined || last.figure.dimension === 'percent') return false;
  const behind = figure.end + 1;
  if (lower[figure.end] !== ' ' || PLAN.test(lower.slice(behind, behind + 12))) return false;
  return MEASURE_NOUN.test(lower.slice(behind, behind + 24)) || countedNounAt(lower, cased, behind)?.known === true;
}

/** *đứng thứ 41 về chỉ số … với 73,06 điểm, tụt 5 bậc*: the rank in the clause that the steps are of. */
function rankBefore(lower: string, measures: readonly Measure[], change: ChangeFigure): Measure | undefined {
  const rank = measures.findLast(({ figure }) => figure.form === 'rank');
  return rank && !rank.alone && !rank.change && !/[;.]/.test(lower.slice(rank.end, change.start)) ? rank : undefined;
}

/** A level in per cent that is followed by a growth of its own stays as it is; everything else takes its change. */
function ownNumbers(last: Measure, change: ChangeFigure): boolean {
  return !(
    last.figure.dimension === 'duration' &&
    change.figure.dimension !== 'duration' &&
    change.figure.dimension !== 'percent'
  );
}

/** *chiếm 37,4%, tăng từ mức 22,1% của quý II*: the earlier value of the level before it. */
function earlierValue(last: Measure | undefined, figure: QuantityMention, gap: string): Measure | undefined {
  if (!last || last.alone || last.from !== undefined || !sameDimension(last.figure, figure) || figure.form !== 'level')
    return undefined;
  return /[,(] ?(?:đã )?(?:(?:tăng|giảm|cải thiện|nâng|hạ|cao hơn|thấp hơn) )?(?:(?:rất |khá |đáng kể )?(?:so với|từ)(?: mức| con số)) (?:khoảng |gần |hơn )?$|[,(] ?(?:tăng|giảm|nâng) từ $|^(?:,? (?:thay vì|thay cho)| \((?:trước đây|trước kia)|,(?: trong khi| còn)? (?:trước đây|trước kia))(?: mức| con số| là| mất| chỉ| cần| phải mất| chỉ là| chỉ đạt| đạt)? (?:khoảng |gần |hơn )?$/u.test(
    gap,
  )
    ? last
    : undefined;
}

/** *leo 15 bậc lên hạng 71*: the steps belong to the rank behind them. */
function leadsToRank({ lower }: Document, figure: QuantityMention, next: QuantityMention | undefined): boolean {
  return (
    figure.rule === 'quantity/rank-steps' &&
    next?.form === 'rank' &&
    next.rule !== 'quantity/rank-steps' &&
    /^,? (?:để )?(?:lên|xuống|đứng|xếp|và đứng|vươn lên)(?: ở| xuống| lên| thứ)* ?$/u.test(
      lower.slice(figure.end, next.start),
    )
  );
}

/** The value of a figure in the unit of another: *từ 3 ngày xuống còn 4 giờ* is from 72 hours. */
function valueIn(
  { value = 0, unit, dimension }: QuantityMention,
  { unit: other }: QuantityMention,
): number | undefined {
  return dimension === 'duration' || dimension === 'physical' ? inUnit(value, unit, other) : value;
}

function sameDimension(a: QuantityMention, b: QuantityMention): boolean {
  return a.dimension === b.dimension
    ? a.dimension !== 'count' || a.unit.toLowerCase().startsWith(b.unit.toLowerCase().split(' ')[0] ?? '')
    : a.rule === 'number/digits' || b.rule === 'number/digits';
}
