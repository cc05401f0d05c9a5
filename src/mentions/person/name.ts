import { cues } from '../../lexicon/cues.ts';
import { heads } from '../../lexicon/organisation-names.ts';
import { offices, surnames } from '../../lexicon/people.ts';
import type { Document } from '../../text/document.ts';
import { endOf, isAcronym, isCapital, joins, startOf } from '../../text/walk.ts';

/** A person's name in the text: its words, and the token behind it. */
export interface Name {
  readonly text: string;
  readonly endToken: number;
}

const LONGEST = 5;
/** Words of a name in capitals: the words behind it may be in capitals, too. */
const LONGEST_SHOUTED = 4;
/** Words of a name before any word that is none of one. */
const SHORTEST = 2;

/**
 * The name at a token.
 *
 * @param titled whether a title stands before it, so that a given name will do
 * @param introduced whether a title or an office stands before it, so that a single word and a rare family name will do
 */
export function nameAt(document: Document, token: number, introduced: boolean, titled = false): Name | undefined {
  if (!joins(document, token) && token > 0 && introduced) return undefined;
  let end = token;
  const shouted = beginsShouted(document, token);
  while (
    end - token < (shouted ? LONGEST_SHOUTED : LONGEST) &&
    isCapital(document, end) &&
    !(shouted ? end - token >= SHORTEST && cues.longestAt(document, end) : isShouted(document, end)) &&
    (end === token || (joins(document, end) && isSpaced(document, end)))
  )
    end = apostropheEnd(document, end);
  const words = end - token;
  if (words === 0) return undefined;
  if (heads.longestAt(document, token)?.endToken === end || offices.longestAt(document, token)) return undefined;
  const family = surnames.standsAt(document, token);
  if (!family && heads.longestAt(document, token)) return undefined;
  if (!introduced && (!family || words < 2)) return undefined;
  if (introduced && words === 1 && (!isGivenName(document, token) || !titled)) return undefined;
  return { text: document.written.slice(startOf(document, token), endOf(document, end - 1)), endToken: end };
}

/** The token behind a syllable with what is tied to it by an apostrophe: *H'Nhi*. */
function apostropheEnd(document: Document, token: number): number {
  const mark = endOf(document, token);
  const next = token + 2;
  return document.cased[mark] === "'" && startOf(document, next) === mark + 1 && isCapital(document, next)
    ? next + 1
    : token + 1;
}

function isSpaced(document: Document, token: number): boolean {
  return document.cased[startOf(document, token) - 1] === ' ';
}

/** *PHÓ THỦ TƯỚNG | LÊ VĂN TRỌNG TẠI CUỘC HỌP*: a name that is written in capitals as the words around it are. */
function beginsShouted(document: Document, token: number): boolean {
  return isAcronym(document, token) && surnames.standsAt(document, token) && isAcronym(document, token + 1);
}

/** An acronym is no part of a name, unless the whole name is written in capitals. */
function isShouted(document: Document, token: number): boolean {
  return (
    isAcronym(document, token) &&
    !surnames.standsAt(document, token) &&
    endOf(document, token) - startOf(document, token) > 4
  );
}

/** One word behind a title is a given name when nothing says that a name of something else begins. */
function isGivenName(document: Document, token: number): boolean {
  return !heads.longestAt(document, token) && document.tokens.kinds[token + 1] !== undefined;
}
