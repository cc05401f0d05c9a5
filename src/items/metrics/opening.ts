/** What stands in front of a subject and behind it, and is none of it. */

import { placeForms } from '../../lexicon/places.ts';
import type { Mention } from '../../mentions/mention.ts';
import { cueAt } from '../../mentions/speech/words.ts';
import type { Document } from '../../text/document.ts';
import { endOf, isCapital, startOf, tokenFrom } from '../../text/walk.ts';
import {
  AVERAGE,
  COMPOUND,
  LEADING,
  MEASURE_NOUN,
  OPENING,
  REPORTED,
  REPORTING,
  REPORTING_BEHIND_SPEAKER,
  SPEAKING,
  TELLING,
} from './words.ts';

/** Who publishes, up to the dash behind the bracket. */
const DATELINE = /^[^()]{2,40}\) ?[-–—:] ?/u;
const LONGEST_MARK = 48;
/** Openings that are left out one after the other at most. */
const MOST = 10;
/** Characters that are left behind a word of reporting at least. */
const SHORTEST = 2;
/** Characters in front of who speaks: *Nghị quyết của |Tỉnh ủy| xác định*. */
const FARTHEST_SPEAKER = 80;
/** Characters between words and the figure that they stand in front of. */
const FARTHEST_WORDS = 40;
/** Characters between a leading word and its comma. */
const LED = { least: 2, most: 90 } as const;

/** *Cần Thơ*: the name of a place, whatever its first word says by itself. */
export function beginsName(document: Document, token: number): boolean {
  return isCapital(document, token) && placeForms.longestAt(document, token) !== undefined;
}

/** Whether words that stand in front of an offset begin with the verb of a deed: *bố trí*, *cấp thêm*. */
export function beginsDeed(document: Document, words: string, end: number): boolean {
  if (words === '') return false;
  const from = Math.max(0, end - words.length - FARTHEST_WORDS);
  const at = document.cased.slice(from, end).lastIndexOf(words);
  return at >= 0 && cueAt(document, tokenFrom(document, from + at), end)?.value.has('deed') === true;
}

/** Leaves out what opens a sentence: connectives, times, the source of the report. */
export function withoutOpening(document: Document, start: number, end: number, mentions: readonly Mention[]): number {
  const { lower } = document;
  let from = start;
  let isReported = true;
  for (let turn = 0; turn < MOST && from < end; turn++) {
    const words = behindDateline(lower, behindMarks(lower, from, end), end);
    if (words > from) {
      from = words;
      continue;
    }
    const token = tokenFrom(document, from);
    const told: number | undefined = isReported ? reportedFrom(document, token, end) : undefined;
    // where no word of reporting stands behind a place, none stands behind a later one
    isReported = told !== undefined;
    const reported = told ?? spokenFrom(document, from, end, mentions);
    // cho thấy 61,8% ứng dụng ERP: with nothing behind the word, the subject comes behind the figure
    if (reported !== undefined && (reported < end - SHORTEST || document.lower.slice(reported, end).trim() === '')) {
      from = reported;
      continue;
    }
    const time = mentions.find((mention) => mention.kind === 'time' && mention.start <= from && from < mention.end);
    if (time && time.end <= end) {
      from = time.end;
      continue;
    }
    if (startOf(document, token) !== from) break;
    const opened = behindLed(document, token, end) ?? behindOpening(document, token, end);
    if (opened === undefined) break;
    from = opened;
  }
  return Math.min(from, end);
}

function behindMarks(lower: string, from: number, end: number): number {
  let at = from;
  while (at < end && ` \n\t,:;.()"'-`.includes(lower.charAt(at))) at++;
  return at;
}

/** *(Chinhphu.vn) - |*: behind the mark of who publishes, whose bracket stands in front. */
function behindDateline(lower: string, from: number, end: number): number {
  const mark = lower[from - 1] === '(' ? DATELINE.exec(lower.slice(from, Math.min(end, from + LONGEST_MARK))) : null;
  return from + (mark?.[0].length ?? 0);
}

/** Behind the first word of reporting. */
function reportedFrom(document: Document, token: number, end: number): number | undefined {
  const reporting = REPORTING.first(document, token, tokenFrom(document, end));
  if (reporting === undefined) return undefined;
  const told = endOf(document, reporting.endToken - 1);
  REPORTED.lastIndex = told;
  return told + (REPORTED.exec(document.lower)?.[0].length ?? 0);
}

/** *Cục Thống kê ước tính |*: behind a word of reporting that follows who speaks at once, or is set off by a comma from them. */
function spokenFrom(document: Document, from: number, end: number, mentions: readonly Mention[]): number | undefined {
  for (const { kind, start, end: stop } of mentions) {
    if (start >= end) return undefined;
    if (stop <= from) continue;
    if (kind !== 'organisation' && kind !== 'person' && kind !== 'reference') continue;
    if (start > from + FARTHEST_SPEAKER) return undefined;
    const set = document.lower[stop] === ',' ? stop + 1 : stop;
    const token = tokenFrom(document, set);
    const told =
      document.lower.slice(set, startOf(document, token)) === ' '
        ? (REPORTING_BEHIND_SPEAKER.at(document, token) ?? spokenApart(document, token))
        : undefined;
    if (told === undefined) continue;
    const behind = endOf(document, told.endToken - 1);
    if (behind <= end) return behind + (document.lower.startsWith(' rằng ', behind) ? 6 : 1);
  }
  return undefined;
}

/** *chia sẻ, | toàn tỉnh …*: a word of telling with a mark behind it. */
function spokenApart(document: Document, token: number): { readonly endToken: number } | undefined {
  const told = SPEAKING.at(document, token);
  const behind = told && endOf(document, told.endToken - 1);
  return behind !== undefined && /^(?:[,:]| rằng )/u.test(document.lower.slice(behind, behind + 6)) ? told : undefined;
}

/** *theo kế hoạch, |*: behind the comma of a leading phrase. */
function behindLed(document: Document, token: number, end: number): number | undefined {
  const { lower } = document;
  const leading = LEADING.at(document, token);
  if (leading === undefined) return undefined;
  const led = endOf(document, leading.endToken - 1);
  let comma = led;
  while (comma < end && comma - led <= LED.most && lower[comma] !== ',' && lower[comma] !== ';') comma++;
  const behind = comma + 2;
  return behind <= end && comma - led >= LED.least && lower.startsWith(', ', comma) ? behind : undefined;
}

/** *Trong đó, |*: behind an opening with its mark. */
function behindOpening(document: Document, token: number, end: number): number | undefined {
  const { lower } = document;
  const opening = OPENING.at(document, token);
  if (opening === undefined || beginsName(document, token)) return undefined;
  let at = endOf(document, opening.endToken - 1);
  if (at > end) return undefined;
  if (at < end && (lower[at] === ',' || lower[at] === ':')) at++;
  if (at < end && lower[at] === ' ') at++;
  return at;
}

/** Where a subject ends in front of the words that its value is told with: *doanh thu | ước đạt khoảng*. */
export function withoutTelling(document: Document, from: number, end: number): number {
  const { lower } = document;
  const first = tokenFrom(document, from);
  let last = tokenFrom(document, end);
  while (last > first && ',('.includes(lower.charAt(startOf(document, last - 1)))) last--;
  let told = TELLING.runBefore(document, first, last);
  // thấp nhất là Cao Bằng, chỉ 24%: the last word of a name tells nothing
  while (told > first && told < last && isCapital(document, told) && isCapital(document, told - 1)) told++;
  // cắt giảm 63 thủ tục: a half of a word tells nothing
  while (told > first && told < last && COMPOUND.at(document, told - 1)?.endToken === told + 1) told++;
  // đơn giá bình quân | khoảng 2,4 triệu đồng: which value of its measure it is
  if (told > first && told < last && MEASURE_NOUN.test(lower.slice(from, end))) {
    const kept = AVERAGE.exec(lower.slice(startOf(document, told), end))?.[0];
    if (kept !== undefined) told = tokenFrom(document, startOf(document, told) + kept.length);
  }
  return told < last ? startOf(document, told) : end;
}
