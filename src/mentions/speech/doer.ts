/** Who is told to do something where neither the lexicon nor the form of a name says that it is somebody. */
import { collectives } from '../../lexicon/collectives.ts';
import { organisationId } from '../../lexicon/organisation-id.ts';
import { compounds } from '../../lexicon/organisation-names.ts';
import type { Document } from '../../text/document.ts';
import { NUMERAL, WORD } from '../../text/tokens.ts';
import { endOf, isCapital, joins, startOf, wordAt } from '../../text/walk.ts';
import { endsOtherWord, isFollowed } from '../organisation/other-words.ts';
import type { Collective } from './collective.ts';
import { cueAt } from './words.ts';

/** Words that a name may take up, and plain ones among them that are written small. */
const LONGEST = 10;
const SMALL = 4;
/**
 * A name written with a capital that stands where only somebody who is told can stand, behind *giao* or *yêu cầu*:
 * *Quân khu 7*, *Binh chủng Thông tin liên lạc*, *Liên danh nhà thầu FPT - CMC*.
 *
 * @param limit offset that it must not go beyond
 */
export function namedDoerAt(document: Document, token: number, limit: number): Collective | undefined {
  if (!isCapital(document, token)) return undefined;
  const endToken = nameEnd(document, token + 1, limit);
  return endToken > token + 1 ? doer(document, token, endToken) : undefined;
}

/**
 * People or bodies of a kind at the beginning of a clause: *Nhà thầu*, *Khoa Dược*, *Điều dưỡng trưởng*.
 *
 * @param limit offset that it must not go beyond
 */
export function clauseDoerAt(document: Document, token: number, limit: number): Collective | undefined {
  const noun = collectives.longestAt(document, token, (_, end) => end <= limit);
  if (!noun || isFollowed(document, token, noun.end) || endsOtherWord(document, token)) return undefined;
  const cue = cueAt(document, token, limit);
  if (cue && (cue.endToken > noun.endToken || (cue.endToken === noun.endToken && cue.value.has('deed'))))
    return undefined;
  const endToken = nameEnd(document, noun.endToken, limit);
  return cue?.endToken === endToken ? undefined : doer(document, token, endToken);
}

function doer(document: Document, token: number, endToken: number): Collective {
  const end = endOf(document, endToken - 1);
  const name = document.cased.slice(startOf(document, token), end);
  return { id: organisationId(name), name, end, endToken };
}

/** The token behind a name that goes on with a token: behind capitals, numbers and a few small words, up to a word of speech, duty or deed. */
function nameEnd(document: Document, from: number, limit: number): number {
  let small = 0;
  let at = from;
  while (at - from < LONGEST && joins(document, at) && endOf(document, at) <= limit) {
    if (isCapital(document, at)) at = compounds.longestAt(document, at)?.endToken ?? at + 1;
    else if (document.tokens.kinds[at] === NUMERAL) at++;
    else if (/^[-&]$/.test(wordAt(document, at)) && goesOnBehind(document, at, limit)) at += 2;
    else if (document.tokens.kinds[at] === WORD && small < SMALL && !isCue(document, at, limit)) {
      small++;
      at++;
    } else break;
  }
  return at;
}

/** *Kế hoạch - Tài chính*, *tư pháp - hộ tịch*. */
function goesOnBehind(document: Document, mark: number, limit: number): boolean {
  const next = mark + 1;
  return document.tokens.kinds[next] === WORD && endOf(document, next) <= limit && !isCue(document, next, limit);
}

/** A word of a class that no name holds, unless it only names a level or a kind of body. */
function isCue(document: Document, token: number, limit: number): boolean {
  const cue = cueAt(document, token, limit);
  return cue !== undefined && (!cue.value.has('selfname') || cue.value.has('deed') || cue.endToken > token + 1);
}
