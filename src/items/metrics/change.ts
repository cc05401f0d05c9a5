/** Figures of change: by how much something rose or fell, and against what. */
import type { QuantityMention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { tokenFrom } from '../../text/walk.ts';
import {
  CHANGE_BEFORE,
  CHANGE_VERB,
  COMPOUND,
  IS_DOWN,
  MORE_THAN,
  REACHES,
  STEP_DOWN,
  STEP_VERB,
  VERSUS,
} from './words.ts';

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
  /** What changes, where it stands between the verb and the figure: *giảm | cước | 50%*. */
  readonly thing?: readonly [number, number];
}

/** Between the figures of one verb: *tăng 58,4% về số lượng và 35,3% về giá trị*. */
const SAME_VERB = /^(?: (?:về|ở|tại|trong|đối với|theo) [^,;.]{0,40})?(?:,| và|, và) (?:hơn |gần |khoảng |trên )?$/u;
/** *, tăng 2,3 lần so với*: how many times more, told of the level in front. */
const TIMES_MORE = /[,(] ?(?:đã )?(?:tăng|giảm)(?: (?:thêm|tới|đến|khoảng|gần|hơn|trên))* $/u;
/** *, nhích lên*, *, giảm tới*: behind a level of another kind it is by how much that changed. */
const BY = /[,(] ?(?:đã |cũng )?[\p{L} ]{2,12} (?:lên|tới|đến) ?$/u;
/** *lượng tin giả giảm tới 41%*: the particle says that this is much, save where a share itself comes to it. */
const AS_MUCH_AS = /^(?!.*(?:tỷ lệ|tỷ trọng|từ) ).*(?:tăng|giảm|sụt|vượt) (?:tới|đến) ?$/u;
/** *nâng mức chi cho công nghệ lên*: what is between the verb and its particle changes, and is compared with nothing. */
const TO_LEVEL = / (?:lên|xuống|còn|thành)(?: mức)? ?$/u;
/** A verb of change with what it changes, right in front of a figure. */
const THING =
  /(?:^|[^\p{L}])(?<verb>tăng|giảm|cắt giảm|tiết giảm|kéo giảm|rút ngắn|hạ)(?: (?:thêm|bớt|mạnh|được))? (?!trưởng|cường|tốc|bớt)(?<thing>\p{L}+(?: \p{L}+){0,5}) $/u;
/** A bound that leads to a level: *giảm thất thoát | xuống dưới 15%*. */
const TO_BOUND = /^(?:xuống|lên|còn|đạt) /u;
/** Words that lead to a level, or begin what is no thing. */
const LEVEL_WORDS =
  / (?:lên|xuống|còn|đạt|là|chiếm|bằng|từ|tới|đến|so|vượt|hơn|trên|mức|tỷ lệ|tỷ trọng|khoảng|gần|trong|với|tại|ở|và|thì|được|đã|sẽ|cho|theo|cùng|của|bình quân|trung bình|nhẹ|mạnh|đều|thêm|nhanh|cao|sâu|khá|lần) /u;
/** *thấp hơn mức bình quân là 1%*: the value that is compared with. */
const OTHER_VALUE = /(?:mức|bình quân|trung bình|tỷ lệ|con số)(?: [^,;.]*)? là ?$/u;

/** The second figure of a verb that has two: *tăng 58,4% về số lượng và 35,3% về giá trị*. */
export function sameChange(
  last: ChangeFigure | undefined,
  previous: QuantityMention | undefined,
  figure: QuantityMention,
  gap: string,
): ChangeFigure | undefined {
  if (!last || last.figure.end !== previous?.end || last.figure.dimension !== figure.dimension) return undefined;
  if (figure.form !== 'level' || !SAME_VERB.test(gap)) return undefined;
  return { figure, direction: last.direction, start: figure.start, end: figure.end, shared: true };
}

/**
 * The change that a figure is, from the verb in front of it.
 *
 * @param gap   the text since the figure before, up to the figure's word of bound
 * @param wide  the same up to the number: *thấp hơn 1,1 điểm* is a change where a new clause begins with it, else a bound
 * @param level the level that the change can be of
 */
export function changeAt(
  document: Document,
  figure: QuantityMention,
  gap: string,
  wide: string,
  level: QuantityMention | undefined,
  sentence: Sentence,
): ChangeFigure | undefined {
  const { lower } = document;
  if (figure.form === 'ratio') return undefined;
  const doubled = lower.slice(figure.start, figure.end).includes('gấp');
  if (figure.form === 'multiple' && (doubled || !level || !TIMES_MORE.test(gap))) return undefined;
  const steps = figure.rule === 'quantity/rank-steps' || figure.rule === 'quantity/levels';
  if (figure.form === 'rank' && !steps) return undefined;
  const begin = figure.start - gap.length;
  const first = CHANGE_VERB.first(document, tokenFrom(document, begin), tokenFrom(document, begin + wide.length));
  const points = level?.dimension === 'point' && figure.dimension === 'point';
  if (!steps && !points && !first) return undefined;
  const compared =
    wide.length > gap.length && /(?:^|[,(;]|(?:^|[^\p{L}])(?:và|tức|cũng|là)) ?$/u.test(gap)
      ? CHANGE_BEFORE.exec(wide)
      : null;
  const plain = compared
    ? null
    : (CHANGE_BEFORE.exec(gap) ?? MORE_THAN.exec(gap) ?? (steps || points ? STEP_VERB.exec(gap) : null));
  const match = compared ?? plain;
  const verb = match?.groups?.['verb'];
  if (!match || verb === undefined)
    return TO_BOUND.test(wide.slice(gap.length)) ? undefined : changeOfThing(document, figure, gap, sentence);
  const said = compared ? wide : gap;
  const against = match.groups?.['versus'];
  if (!steps && (against === undefined ? reaches(said, wide, figure, level) : TO_LEVEL.test(said))) return undefined;
  if (figure.dimension === 'percent' && against !== undefined && OTHER_VALUE.test(said)) return undefined;
  const preceding = said.slice(0, match.index);
  if (verb === 'thêm' && !/[,(] ?$/.test(preceding)) return undefined;
  if (/(?:mức|tốc độ|tỷ lệ|chỉ tiêu|mục tiêu|kế hoạch) $/u.test(preceding) && /trưởng/.test(verb)) return undefined;
  if (halved(document, figure, compared ? figure.number[0] : figure.start, said.length - match.index, verb))
    return undefined;
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
  if (against === undefined) return { ...common, end: figure.end };
  const from = start + lower.slice(start, at).indexOf(against.trim());
  return { ...common, end: figure.end, versus: [from, from + against.trim().length] };
}

/** *giảm cước 50% cho giáo viên*: what changes stands between the verb and the figure, with nothing that leads to a level. */
function changeOfThing(
  { lower }: Document,
  figure: QuantityMention,
  gap: string,
  sentence: Sentence,
): ChangeFigure | undefined {
  if (figure.dimension !== 'percent' || figure.form === 'multiple') return undefined;
  const said = THING.exec(gap)?.groups;
  const verb = said?.['verb'];
  const thing = said?.['thing'];
  if (verb === undefined || thing === undefined || LEVEL_WORDS.test(` ${thing} `)) return undefined;
  const start = figure.start - gap.length + gap.lastIndexOf(`${verb} `, gap.length - thing.length);
  const from = figure.start - gap.length + gap.lastIndexOf(thing);
  const after = VERSUS.exec(lower.slice(figure.end, Math.min(sentence.end, figure.end + 90)));
  const text = after?.groups?.['text'];
  const common = {
    figure,
    direction: IS_DOWN.test(verb) || verb.includes('giảm') ? 'down' : 'up',
    start,
    thing: [from, from + thing.length],
  } as const;
  if (text === undefined || !after) return { ...common, end: figure.end };
  const at = figure.end + after[0].length - text.length;
  return { ...common, end: at + text.trimEnd().length, versus: [at, at + text.trimEnd().length] };
}

/** Whether a verb of change leads to a level: *tăng lên 45%*, *giảm xuống | dưới 90 vụ*. */
function reaches(said: string, wide: string, figure: QuantityMention, level: QuantityMention | undefined): boolean {
  const percent = figure.dimension === 'percent';
  if (percent && level !== undefined && level.dimension !== 'percent' && BY.test(said)) return false;
  if (percent && AS_MUCH_AS.test(said)) return false;
  // vào tăng trưởng | ước đạt 47%: the bound tells a level
  return REACHES.test(said) || / (?:(?:đạt|chiếm|thực hiện|có)|(?:xuống|lên) (?:dưới|trên)(?: mức)?) ?$/u.test(wide);
}

/** *cắt | giảm 63 thủ tục*, *tiết | giảm 18 tỷ đồng tiền bản quyền*: what was done to so many things, no change of their number. */
function halved(document: Document, figure: QuantityMention, at: number, length: number, verb: string): boolean {
  if (figure.dimension !== 'count' && figure.dimension !== 'money') return false;
  const token = tokenFrom(document, at - length + (/^\p{L}/u.test(document.lower.charAt(at - length)) ? 0 : 1));
  return verb.startsWith('giảm') && token > 0 && COMPOUND.at(document, token - 1)?.endToken === token + 1;
}

function withoutBound(figure: QuantityMention): QuantityMention {
  const { bound: _, ...rest } = figure;
  return { ...rest, start: figure.number[0] };
}
