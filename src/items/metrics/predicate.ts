/** What is said of counted things whose noun alone says nothing. */
import type { Mention } from '../../mentions/mention.ts';
import { countedNounAt } from '../../mentions/quantity/noun-phrase.ts';
import type { Document } from '../../text/document.ts';
import { wordCount } from '../../text/spacing.ts';
import { startOf, tokenFrom, wordAt } from '../../text/walk.ts';
import { withoutEdges } from './edges.ts';
import { endOfPhrase } from './phrase.ts';
import type { Place } from './told.ts';
import { PREDICATE } from './words.ts';

/** Words between a noun and its predicate at most, of those that go on about the noun: *khoa, phòng | đã bỏ*. */
const MOST_WORDS = 6;
/** A part of the things is another thing: *, non một nửa đã …*. */
const PART: ReadonlySet<string> = new Set(['non', 'già', 'quá', 'nửa', 'phần', 'đa', 'hầu', 'hơn', 'gần']);
/** Words of a thing in a list that the lexicon does not have. */
const MOST_UNKNOWN = 2;
/** Behind these a verb is of the subject in front of the figure, or begins another thought. */
const APART: ReadonlySet<string> = new Set([',', 'và', 'hoặc', 'rồi']);
/** Some of those that were counted before: *832.000 học sinh, 38.700 em phải học trực tuyến*. */
const OF_THOSE: ReadonlySet<string> = new Set(['em', 'cháu', 'người', 'chiếc', 'cái']);
const IS_WORD = /^[\p{L}]/u;
/** A share of the counted things in brackets right behind them: *17 mục tiêu (27,5%)*. */
const BRACKET = /^ \([^()]{1,40}\)/u;
/** Joins a count to the one behind it, of which the same is said. */
const JOINED = /^(?:,| và|, và| cùng| cùng với|,? thuộc|,? với| tại| ở)? (?:gần |hơn |trên |khoảng )?$/u;

/**
 * What is said of counted things, where other words than the noun's own stand between: *26 khoa, phòng | đã bỏ hẳn hồ sơ giấy*,
 * *17 mục tiêu (27,5%) | phải nỗ lực*, *4 bộ, 6 địa phương | có tỷ lệ thấp*.
 *
 * @param from where the noun ends
 */
export function predicateOf(
  document: Document,
  from: number,
  { following, sentenceEnd }: Place,
  mentions: readonly Mention[],
): string | undefined {
  const { lower, cased } = document;
  let at = from;
  let next = 0;
  for (;;) {
    const bracket = BRACKET.exec(lower.slice(at, Math.min(sentenceEnd, at + 48)));
    if (bracket) {
      at += bracket[0].length;
      while ((following[next]?.start ?? sentenceEnd) < at) next++;
    }
    const measure = following[next];
    if (
      measure?.figure.dimension !== 'count' ||
      OF_THOSE.has(measure.figure.unit) ||
      !JOINED.test(lower.slice(at, measure.start))
    )
      break;
    at = measure.figure.end;
    next++;
  }
  const limit = following[next]?.start ?? sentenceEnd;
  const start = predicateStart(document, at, limit);
  if (start === undefined) return undefined;
  const said = cased.slice(start, endOfPhrase(lower, start, limit, mentions, true)).trimEnd();
  return withoutEdges(said) === '' ? undefined : said;
}

/** Where the first word of a predicate stands, with no more in front of it than other things counted with the noun. */
function predicateStart(document: Document, from: number, limit: number): number | undefined {
  const { lower, cased } = document;
  const first = tokenFrom(document, from);
  let before = '';
  for (let token = first; token <= first + MOST_WORDS; token++) {
    const start = startOf(document, token);
    if (start >= limit) return undefined;
    const word = wordAt(document, token);
    if (PREDICATE.at(document, token) !== undefined) return token === first || !APART.has(before) ? start : undefined;
    if (word !== ',' && !IS_WORD.test(word)) return undefined;
    // behind a comma goes on the list of things, or another clause: …, quá nửa có …
    if (before === ',') {
      if (PART.has(word)) return undefined;
      const noun = countedNounAt(lower, cased, start);
      if (noun === undefined || (!noun.known && wordCount(lower.slice(noun.start, noun.end)) > MOST_UNKNOWN))
        return undefined;
    }
    before = word;
  }
  return undefined;
}
