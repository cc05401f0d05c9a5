/** Groups that the lexicon has no entry for: *các trưởng làng*, *các đội thuế cơ sở*. */
import { collectives } from '../../lexicon/collectives.ts';
import type { Document } from '../../text/document.ts';
import { slug } from '../../text/slug.ts';
import { WORD } from '../../text/tokens.ts';
import { endOf, isCapital, joins, startOf } from '../../text/walk.ts';
import { cueAt } from './words.ts';

/** A group as read from its noun on. */
export interface Collective {
  readonly id: string;
  readonly name: string;
  readonly end: number;
  readonly endToken: number;
}

/** Words behind the noun that may say which kind it is. */
const LONGEST = 4;
/** The article that the ids of groups keep. */
const ARTICLE = 'các';

/**
 * The group whose noun stands at a token, with the words that say which kind it is, up to the next verb or mark.
 *
 * @param token the token behind *các*, *mỗi*, *từng* …
 * @param limit offset that it must not go beyond
 */
export function collectiveAt(document: Document, token: number, limit: number): Collective | undefined {
  const noun = collectives.longestAt(document, token, (_, end) => end <= limit);
  if (!noun || !joins(document, token)) return undefined;
  let endToken = noun.endToken;
  while (endToken - noun.endToken < LONGEST && belongs(document, endToken, limit)) endToken++;
  const end = endOf(document, endToken - 1);
  const text = document.cased.slice(startOf(document, token), end);
  return { id: slug(`${ARTICLE} ${text}`), name: `${ARTICLE} ${text.toLowerCase()}`, end, endToken };
}

function belongs(document: Document, token: number, limit: number): boolean {
  if (
    document.tokens.kinds[token] !== WORD ||
    !joins(document, token) ||
    isCapital(document, token) ||
    endOf(document, token) > limit
  )
    return false;
  const cue = cueAt(document, token, limit);
  return cue === undefined || (cue.value.has('selfname') && cue.endToken === token + 1 && !cue.value.has('deed'));
}
