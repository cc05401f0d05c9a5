/** The level and place behind the head of a name: *tỉnh Ninh Bình*, *các huyện Đam Rông, Cát Tiên*, *cấp xã, huyện, tỉnh*. */

import { tablesIn } from '../../lexicon/listed.ts';
import { concerned, levels } from '../../lexicon/organisation-names.ts';
import { surnames } from '../../lexicon/people.ts';
import { bitsOf } from '../../lexicon/phrase-tables.ts';
import { placeForms } from '../../lexicon/places.ts';
import type { Document } from '../../text/document.ts';
import { slug } from '../../text/slug.ts';
import { endOf, isCapital, joins, startOf, wordAt } from '../../text/walk.ts';
import { LONGEST_LIST } from './found.ts';

/** A level with or without its place: what it adds to an id and to a name. */
export interface Where {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly endToken: number;
}

const NONE: Where[] = [];
const PLACED = bitsOf('levels', 'places');
const LONGEST_PLACE = 4;
/** Words that make another word of a level: *tỉnh ủy*, *xã hội*. */
const NO_LEVEL: ReadonlySet<string> = new Set(['ủy', 'đoàn', 'hội', 'lộ', 'viên']);

/** The proper name of a place at a token, by the lexicon or by its capitals. A person's name behind it is left out. */
function placeAt(document: Document, token: number, known = false): Where | undefined {
  if (!isCapital(document, token) || !joins(document, token)) return undefined;
  const hit = placeForms.longestAt(document, token, (_, end) => end > startOf(document, token));
  if (hit) {
    return {
      id: slug(hit.value.name),
      name: hit.value.name,
      start: startOf(document, token),
      end: hit.end,
      endToken: hit.endToken,
    };
  }
  if (known || isTied(document, endOf(document, token))) return undefined;
  let end = token + 1;
  while (end - token < 8 && isCapital(document, end) && joins(document, end)) end++;
  if (surnames.standsAt(document, token) && end - token >= 3 && end - token <= 4) return undefined;
  for (let split = token + 1; split < end; split++) {
    if (surnames.standsAt(document, split) && end - split >= 2) {
      end = split;
      break;
    }
  }
  if (end - token > LONGEST_PLACE) end = token + 2;
  // xã Ea H'leo: a syllable with a small one tied to it
  if (end - token > 1 && isTied(document, endOf(document, end - 1))) end += 2;
  const name = document.cased.slice(startOf(document, token), endOf(document, end - 1));
  return { id: slug(name), name, start: startOf(document, token), end: endOf(document, end - 1), endToken: end };
}

/** *xã | K'Brơi*: a syllable with another tied to it begins a person's name. */
function isTied({ cased }: Document, endOfWord: number): boolean {
  return cased[endOfWord] === "'";
}

/** The number of a region: *khu vực 7*, *khu vực III*. */
function numberAt(document: Document, token: number): Where | undefined {
  const number = wordAt(document, token);
  if (!joins(document, token) || !(/^\d{1,2}$/.test(number) || (isCapital(document, token) && /^[ivx]+$/.test(number))))
    return undefined;
  const [start, end] = [startOf(document, token), endOf(document, token)];
  return { id: number, name: document.cased.slice(start, end), start, end, endToken: token + 1 };
}

/** Levels in a row, *tỉnh, thành phố*, and the token behind them. */
function levelsAt(
  document: Document,
  token: number,
): { found: { level: string; end: number; endToken: number }[]; endToken: number } {
  const found: { level: string; end: number; endToken: number }[] = [];
  let at = token;
  while (found.length < LONGEST_LIST) {
    if (at > token && !joins(document, at)) break;
    const hit = levels.longestAt(document, at);
    if (!hit || NO_LEVEL.has(wordAt(document, hit.endToken))) break;
    found.push({ level: hit.value, end: hit.end, endToken: hit.endToken });
    const mark = wordAt(document, hit.endToken);
    if (mark !== ',' && mark !== 'và' && mark !== '/' && mark !== '-') break;
    at = hit.endToken + 1;
    if (wordAt(document, at) === 'các') at++;
  }
  return { found, endToken: found.at(-1)?.endToken ?? token };
}

const TIERS: readonly (readonly [tier: string, levels: readonly string[]])[] = [
  ['cap-tinh', ['tinh']],
  ['cap-huyen', ['huyen', 'quan', 'thi-xa']],
  ['cap-xa', ['xa', 'phuong', 'thi-tran', 'dac-khu']],
];

/** The tier that a list of levels stands for: *các xã, phường* is the commune tier. */
function tierOf(found: readonly string[]): string | undefined {
  for (const [tier, members] of TIERS) if (found.some((level) => members.includes(level))) return tier;
  return found.includes('thanh-pho') ? 'cap-tinh' : undefined;
}

/**
 * Reads levels and places behind a head.
 *
 * @returns one or more; none where neither a level nor a known place follows
 */
export function whereAt(document: Document, token: number, bareKind: boolean): Where[] {
  if (!joins(document, token)) return NONE;
  const word = wordAt(document, token);
  if (((tablesIn(document)[token] ?? 0) & PLACED) === 0 && word !== 'các' && word !== 'tất' && word !== 'cấp')
    return NONE;
  const start = startOf(document, token);
  if (word === 'các' || word === 'tất') {
    const from = word === 'tất' ? token + 3 : token + 1;
    if (wordAt(document, from) === 'cấp')
      return [{ id: 'cac-cap', name: 'các cấp', start, end: endOf(document, from), endToken: from + 1 }];
    const { found, endToken } = levelsAt(document, from);
    const last = found.at(-1);
    if (!last) return [];
    const colon = wordAt(document, endToken) === ':';
    const places = placesAt(document, colon ? endToken + 1 : endToken);
    const listed = colon && !places.every(({ id }) => id.includes('-')) ? [] : places;
    if (found.length === 1 && listed.length > 0) {
      return listed.map((place, index) => ({
        ...place,
        id: `${last.level}-${place.id}`,
        start: index === 0 ? start : place.start,
      }));
    }
    const tier = tierOf(found.map(({ level }) => level));
    return tier
      ? [central(document, { id: tier, name: document.cased.slice(start, last.end), start, end: last.end, endToken })]
      : [];
  }
  if (word === 'cấp') return tiersAt(document, token);
  const { found, endToken } = levelsAt(document, token);
  const first = found[0];
  // TP.HCM: the level stands in the place's own short form
  const short = first && placeForms.longestAt(document, token, (_, end) => end > first.end);
  if (first && !short) {
    if (found.length > 1 && !isCapital(document, first.endToken)) {
      const tier = tierOf(found.map(({ level }) => level));
      const last = found.at(-1) ?? first;
      if (tier && !isCapital(document, endToken))
        return [
          central(document, { id: tier, name: document.cased.slice(start, last.end), start, end: last.end, endToken }),
        ];
    }
    const place =
      first.level === 'khu-vuc'
        ? (numberAt(document, first.endToken) ?? placeAt(document, first.endToken))
        : placeAt(document, first.endToken, first.level === 'tinh');
    if (place) {
      const where = { ...place, id: `${first.level}-${place.id}`, name: document.cased.slice(start, place.end), start };
      return [where, ...moreAt(document, token, first.level, place.endToken)];
    }
    return [
      {
        id: first.level,
        name: document.cased.slice(start, first.end),
        start,
        end: first.end,
        endToken: first.endToken,
      },
    ];
  }
  const place = placeForms.longestAt(document, token, () => isCapital(document, token));
  if (!place) return [];
  const name = bareKind ? place.value.name : `${place.value.kind} ${place.value.name}`;
  const where = { id: slug(name), name, start, end: place.end, endToken: place.endToken };
  return bareKind ? [where] : [where, ...moreAt(document, token, slug(place.value.kind), place.endToken)];
}

/** A province or centrally run city with its level in front: *Thành phố Hồ Chí Minh*, *tỉnh Lào Cai*. */
function provinceAt(document: Document, token: number): Where | undefined {
  const level = levels.longestAt(document, token);
  if (!level || !joins(document, token)) return undefined;
  const place =
    placeForms.longestAt(document, token, (_, end) => end > level.end) ??
    (isCapital(document, level.endToken) ? placeForms.longestAt(document, level.endToken) : undefined);
  if (!place || slug(place.value.kind) !== level.value) return undefined;
  const { kind, name } = place.value;
  return {
    id: slug(`${kind} ${name}`),
    name: `${kind} ${name}`,
    start: startOf(document, token),
    end: place.end,
    endToken: place.endToken,
  };
}

/** A place of a level in front of which the level stands again: *xã Chiềng Lao*. */
function leveledAt(document: Document, token: number, level: string): Where | undefined {
  const hit = levels.longestAt(document, token);
  const place = hit?.value === level && joins(document, token) ? placeAt(document, hit.endToken) : undefined;
  if (!place) return undefined;
  const start = startOf(document, token);
  return { ...place, id: `${level}-${place.id}`, name: document.cased.slice(start, place.end), start };
}

/**
 * *UBND thành phố Hải Phòng | , Thành phố Hồ Chí Minh*, *UBND xã Mường La | và xã Chiềng Lao*: more places in a row, each with
 * its level; a city inside a province is none of them, for that is an address.
 *
 * @param token    the level of the first place
 * @param endToken behind the first place
 */
export function moreAt(document: Document, token: number, level: string, endToken: number): Where[] {
  const topmost = level === 'tinh' || level === 'thanh-pho';
  if (topmost && !provinceAt(document, token)) return NONE;
  const found: Where[] = [];
  for (let end = endToken; found.length < LONGEST_LIST; ) {
    const mark = wordAt(document, end);
    if (mark !== ',' && mark !== 'và') break;
    const next = topmost ? provinceAt(document, end + 1) : leveledAt(document, end + 1, level);
    if (!next) break;
    found.push(next);
    end = next.endToken;
  }
  return found;
}

/** Takes in *trực thuộc Trung ương*, which says which cities are meant and changes nothing. */
function central(document: Document, where: Where): Where {
  const hit = concerned.longestAt(document, where.endToken);
  return hit && joins(document, where.endToken) ? { ...where, end: hit.end, endToken: hit.endToken } : where;
}

/** *cấp xã, huyện, tỉnh*, *cấp tỉnh, cấp huyện*: one for each tier. */
export function tiersAt(document: Document, token: number): Where[] {
  const tiers: Where[] = [];
  let at = token;
  while (tiers.length < LONGEST_LIST) {
    const from = at;
    if (wordAt(document, at) === 'cấp') at++;
    const hit = levels.longestAt(document, at);
    if (!hit) break;
    tiers.push({
      id: `cap-${hit.value}`,
      name: `cấp ${wordAt(document, at)}`,
      start: startOf(document, from),
      end: hit.end,
      endToken: hit.endToken,
    });
    const mark = wordAt(document, hit.endToken);
    if (mark !== ',' && mark !== 'và') break;
    at = hit.endToken + 1;
    if (wordAt(document, at) !== 'cấp' && !levels.longestAt(document, at)) break;
  }
  return tiers;
}

function placesAt(document: Document, token: number): Where[] {
  const found: Where[] = [];
  let at = token;
  while (found.length < LONGEST_LIST) {
    const place = placeAt(document, at);
    if (!place) break;
    found.push(place);
    const mark = wordAt(document, place.endToken);
    if (mark !== ',' && mark !== 'và') break;
    at = place.endToken + 1;
  }
  return found;
}
