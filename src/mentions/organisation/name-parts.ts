/** Parts of which names of organisations are made: fields, numbers, runs of capitals, acronyms. */
import { compounds, ends, inside, joiners } from '../../lexicon/organisation-names.ts';
import { surnames } from '../../lexicon/people.ts';
import type { Document } from '../../text/document.ts';
import { MARK, NUMERAL } from '../../text/tokens.ts';
import { endOf, isCapital, joins, startOf, wordAt } from '../../text/walk.ts';
import { isDeed } from './other-words.ts';

/** The longer of a field and of what stands in names alone, at a token. */
export function partAt(document: Document, token: number) {
  const field = compounds.longestAt(document, token);
  const part = inside.longestAt(document, token);
  return part && part.endToken > (field?.endToken ?? 0) ? part : field;
}

/**
 * The token behind a number that belongs to a name: *Công ty Đường sắt đô thị số 1*, *Công ty Hoa tiêu hàng hải khu vực II*.
 *
 * @param own whether a place is part of the name; otherwise *khu vực* is a level
 */
export function numbered(document: Document, end: number, own: boolean): number {
  const word = wordAt(document, end);
  const at = word === 'số' ? end + 1 : own && word === 'khu' && wordAt(document, end + 1) === 'vực' ? end + 2 : end;
  if (at === end || !joins(document, at)) return end;
  const number = wordAt(document, at);
  if (document.tokens.kinds[at] === NUMERAL)
    return /^\d{1,2}$/.test(number) && !isReference(document, at + 1) ? at + 1 : end;
  return isCapital(document, at) && /^[ivx]+$/.test(number) ? at + 1 : end;
}

/** *Tổng công ty May | 10*: a number right behind a capital, with a verb or the end of the clause behind it. */
export function isOwnNumber(document: Document, token: number): boolean {
  const { kinds } = document.tokens;
  if (kinds[token] !== NUMERAL || !isCapital(document, token - 1) || !/^\d{1,3}$/.test(wordAt(document, token)))
    return false;
  if (isReference(document, token + 1) || wordAt(document, token + 1) === '%') return false;
  return !joins(document, token + 1) || kinds[token + 1] === MARK || isEnd(document, token + 1);
}

/** *Sở Tài chính số 12/BC*: a stroke makes the number that of a document. */
function isReference(document: Document, token: number): boolean {
  return /^[-/]$/.test(wordAt(document, token)) && startOf(document, token) === endOf(document, token - 1);
}

/** An acronym with its hyphens and ampersands: *TT&TT*, *VH-TT-DL*. */
export function acronymEnd(document: Document, token: number): number {
  let at = token + 1;
  while (
    document.tokens.kinds[at] === MARK &&
    /^[&-]$/.test(wordAt(document, at)) &&
    isCapital(document, at + 1) &&
    startOf(document, at) === endOf(document, at - 1)
  )
    at += 2;
  return at;
}

/** The token behind a run of capitals. */
export function runEnd(document: Document, token: number): number {
  let at = token;
  while (
    at - token < 8 &&
    isCapital(document, at) &&
    joins(document, at) &&
    document.cased[endOf(document, at)] !== "'" &&
    (at === token || !startsPart(document, at))
  )
    at++;
  return at;
}

/** *Bộ Tài chính*: a capital behind which a part of the name goes on in small letters. */
function startsPart(document: Document, token: number): boolean {
  return (
    !isCapital(document, token + 1) &&
    compounds.longestAt(document, token, (_, end) => end > endOf(document, token)) !== undefined
  );
}

/** The token at which a run of capitals begins to be a person's name, or behind the run: of two syllables it may as well be a place. */
export function splitRun(document: Document, token: number, end: number): number {
  for (let split = token + 1; split < end; split++) {
    if (surnames.standsAt(document, split) && end - split >= 3 && end - split <= 4) return split;
  }
  return Math.min(end, token + 4);
}

/** Whether a name ends before a token: a function word or a verb stands there. */
export function isEnd(document: Document, token: number): boolean {
  return ends.longestAt(document, token) !== undefined || isDeed(document, token);
}

/** A name does not end with a joiner. */
export function trimmed(document: Document, from: number, end: number): number {
  let at = end;
  while (
    at > from &&
    (joiners.has(wordAt(document, at - 1)) || wordAt(document, at - 1) === ',' || wordAt(document, at - 1) === 'về')
  )
    at--;
  return at;
}
