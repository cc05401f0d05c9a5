/** The measures of a sentence: its figures, put together where several say one thing (a value, its change, what it was before). */

import type { Mention, QuantityMention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { tokenFrom } from '../../text/walk.ts';
import { figuresOf } from './figures.ts';
import { CHANGE_BEFORE, CHANGE_VERB, FROM, IS_DOWN, REACHES, STEP_DOWN, STEP_VERB, VERSUS } from './words.ts';

/** A figure of change: *tăng 17,7% so với cùng kỳ*. Offsets of the view. */
export interface ChangeFigure {
  readonly figure: QuantityMention;
  readonly direction: 'up' | 'down';
  readonly start: number;
  readonly end: number;
  /** Where the comparison stands. */
  readonly versus?: readonly [number, number];
  /** One of a list told with *lần lượt*. */
  readonly listed?: boolean;
  /** The verb stands with the figure before it. */
  readonly shared?: boolean;
}

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
  figures.forEach((figure, at) => {
    const previousEnd = figures[at - 1]?.end ?? sentence.start;
    const gap = document.lower.slice(Math.max(previousEnd, figure.start - 120), figure.start);
    const wide = document.lower.slice(Math.max(previousEnd, figure.start - 120), figure.number[0]);
    if (pending) {
      const from = pending;
      pending = undefined;
      if (
        sameDimension(from.figure, figure) &&
        REACHES.test(gap) &&
        !gap.includes(';') &&
        from.figure.value !== undefined
      ) {
        level(document, measures, figure, from.start, from.figure.value, previousEnd);
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
      earlier.from = figure.value ?? 0;
      earlier.end = figure.end;
      return;
    }
    const change = changeAt(document, figure, gap, wide, sentence) ?? sameChange(measures.at(-1), figure, gap);
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

function startOfFrom({ lower }: Document, start: number): number {
  const match = /(?:từ)(?: (?:mức|khoảng|con số|chỗ|vị trí|hạng))* $/u.exec(
    lower.slice(Math.max(0, start - 24), start),
  );
  return match ? start - match[0].length : start;
}

function reachesNext({ lower }: Document, figure: QuantityMention, next: QuantityMention): boolean {
  const between = lower.slice(figure.end, next.start);
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

function attach({ lower }: Document, measures: Measure[], change: ChangeFigure): void {
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
  const gap = last ? lower.slice(last.end, change.start) : '';
  const joined =
    last &&
    !last.change &&
    !last.alone &&
    last.figure.form !== 'multiple' &&
    gap.length < 160 &&
    !/[;]/.test(gap) &&
    /(?:[,(]|^ ?-|(?:^|[^\p{L}])và) ?(?:(?:cũng|đã|tức|qua đó|tức là|hay|tương ứng|cao hơn|và|đồng thời|nhưng|song|vẫn) )*$/u.test(
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
  return /[,(] ?(?:đã )?(?:(?:tăng|giảm|cải thiện|nâng|hạ|cao hơn|thấp hơn) )?(?:(?:rất |khá |đáng kể )?(?:so với|từ)(?: mức| con số)) (?:khoảng |gần |hơn )?$|[,(] ?(?:tăng|giảm|nâng) từ $/u.test(
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

/** *tăng 58,4% về số lượng và 35,3% về giá trị*: the second shares the verb of the first. */
function sameChange(last: Measure | undefined, figure: QuantityMention, gap: string): ChangeFigure | undefined {
  if (
    !last?.change ||
    last.end !== last.change.end ||
    figure.dimension !== last.change.figure.dimension ||
    figure.form !== 'level'
  )
    return undefined;
  if (!/^(?: (?:về|ở|tại|trong|đối với|theo) [^,;.]{0,40})?(?:,| và|, và) (?:hơn |gần |khoảng |trên )?$/u.test(gap))
    return undefined;
  return { figure, direction: last.change.direction, start: figure.start, end: figure.end, shared: true };
}

/**
 * The change that a figure is, from the verb in front of it.
 *
 * @param gap  the text since the figure before, up to the figure's word of bound
 * @param wide the same up to the number: *thấp hơn 1,1 điểm* is a change where a new clause begins with it, else a bound
 */
function changeAt(
  document: Document,
  figure: QuantityMention,
  gap: string,
  wide: string,
  sentence: Sentence,
): ChangeFigure | undefined {
  const { lower } = document;
  if (figure.form === 'multiple' || figure.form === 'ratio') return undefined;
  const steps = figure.rule === 'quantity/rank-steps' || figure.rule === 'quantity/levels';
  if (figure.form === 'rank' && !steps) return undefined;
  const begin = figure.start - gap.length;
  if (!steps && !CHANGE_VERB.first(document, tokenFrom(document, begin), tokenFrom(document, begin + wide.length)))
    return undefined;
  const compared =
    wide.length > gap.length && /(?:^|[,(;]|(?:^|[^\p{L}])(?:và|tức|cũng|là)) ?$/u.test(gap)
      ? CHANGE_BEFORE.exec(wide)
      : null;
  const plain = compared ? null : (CHANGE_BEFORE.exec(gap) ?? (steps ? STEP_VERB.exec(gap) : null));
  const match = compared ?? plain;
  const verb = match?.groups?.['verb'];
  if (!match || verb === undefined) return undefined;
  const said = compared ? wide : gap;
  if (!steps && match.groups?.['versus'] === undefined && REACHES.test(said)) return undefined;
  const preceding = said.slice(0, match.index);
  if (verb === 'thêm' && !/[,(] ?$/.test(preceding)) return undefined;
  if (/(?:mức|tốc độ|tỷ lệ|chỉ tiêu|mục tiêu|kế hoạch) $/u.test(preceding) && /trưởng/.test(verb)) return undefined;
  const at = compared ? figure.number[0] : figure.start;
  const start = at - (said.length - match.index) + (/^[\s,(]/.test(match[0]) ? 1 : 0);
  const bare: QuantityMention = compared ? withoutBound(figure) : figure;
  const direction = IS_DOWN.test(verb) || STEP_DOWN.test(verb) ? 'down' : 'up';
  const after = VERSUS.exec(lower.slice(figure.end, Math.min(sentence.end, figure.end + 90)));
  const text = after?.groups?.['text'];
  const listed = said.includes('lần lượt') || said.includes('tương ứng');
  const common = { figure: bare, direction, start, ...(listed ? { listed } : {}) } as const;
  if (text !== undefined && after) {
    const from = figure.end + after[0].length - text.length;
    return { ...common, end: from + text.trimEnd().length, versus: [from, from + text.trimEnd().length] };
  }
  const versus = match.groups?.['versus'];
  if (versus === undefined) return { ...common, end: figure.end };
  const from = start + lower.slice(start, at).indexOf(versus.trim());
  return { ...common, end: figure.end, versus: [from, from + versus.trim().length] };
}

function withoutBound(figure: QuantityMention): QuantityMention {
  const { bound: _, ...rest } = figure;
  return { ...rest, start: figure.number[0] };
}

function sameDimension(a: QuantityMention, b: QuantityMention): boolean {
  return a.dimension === b.dimension
    ? a.dimension !== 'count' || a.unit.toLowerCase().startsWith(b.unit.toLowerCase().split(' ')[0] ?? '')
    : a.rule === 'number/digits' || b.rule === 'number/digits';
}
