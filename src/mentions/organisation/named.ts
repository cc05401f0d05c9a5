/** Organisations that the lexicon does not have, by the way their names are built: *Cục Quản lý đất đai*, *Vụ Kế hoạch - Tài chính*. */
import { cues } from '../../lexicon/cues.ts';
import { organisationId } from '../../lexicon/organisation-id.ts';
import { compounds, type Head, heads, suffixes } from '../../lexicon/organisation-names.ts';
import { offices, surnames, titles } from '../../lexicon/people.ts';
import { placeForms } from '../../lexicon/places.ts';
import type { Document } from '../../text/document.ts';
import { NUMERAL } from '../../text/tokens.ts';
import { endOf, isAcronym, isCapital, joins, startOf, wordAt } from '../../text/walk.ts';
import type { FoundOrganisation } from './found.ts';
import { whereAt } from './level.ts';
import { acronymEnd, isEnd, isOwnNumber, numbered, partAt, runEnd, splitRun, trimmed } from './name-parts.ts';
import { deedEnd, endsOtherWord, isDeed, isFollowed } from './other-words.ts';
import { isEvery } from './placed.ts';

const LONGEST = 28;

/**
 * Reads an organisation at a capitalised head.
 *
 * @returns one, or several where one head has several places (*UBND các huyện Đam Rông, Cát Tiên*)
 */
export function namedAt(document: Document, token: number): FoundOrganisation[] {
  if (!isCapital(document, token) && !isField(document, token + 1)) return [];
  const head = heads.longestAt(document, token);
  if (!head) return [];
  const { value } = head;
  if (endsOtherWord(document, token) || (isAcronym(document, token) && isFollowed(document, token, head.end)))
    return [];
  if (value.alone !== true && value.place !== true && !isName(document, head.endToken)) return [];
  const behind = endOfName(document, head.endToken, value);
  const start = startOf(document, token);
  const named = behind > head.endToken;
  const base = document.cased.slice(start, endOf(document, behind - 1));
  const id = organisationId(base);
  if (value.place === true) {
    const where = whereAt(document, behind, value.plain);
    if (where.length > 0) {
      return where.map((place, index) => ({
        id: isEvery(id, place.id) ? id : organisationId(`${base} ${place.id}`),
        name: `${base} ${place.name}`,
        type: place.id.startsWith('cap-') || place.id === 'cac-cap' ? 'group' : 'organisation',
        start: index === 0 ? start : place.start,
        end: place.end,
        endToken: place.endToken,
        rule: 'organisation/place',
      }));
    }
  }
  if (value.placed || (!named && value.alone !== true)) return [];
  return [
    {
      id,
      name: base,
      type: 'organisation',
      start,
      end: endOf(document, behind - 1),
      endToken: behind,
      rule: 'organisation/named',
    },
  ];
}

function endOfName(document: Document, endToken: number, head: Head): number {
  const { word, place, placed, alone, own } = head;
  if (placed) return endToken;
  if (alone && !startsSubject(document, endToken))
    return wholeEnd(document, secondBehindAnd(document, endToken, word) ?? endToken, head);
  if (place && isCapital(document, endToken) && joins(document, endToken) && placeForms.longestAt(document, endToken))
    return endToken;
  const end = nameEnd(document, endToken, word, own);
  return wholeEnd(document, end > endToken && !SHARED.has(word) ? listEnd(document, end) : end, head);
}

/** *Ban Tổ chức | và Nhân sự*: the token behind the second field of a board whose first one is a name by itself. */
function secondBehindAnd(document: Document, endToken: number, word: string): number | undefined {
  const next = endToken + 1;
  if (!word.startsWith('Ban ') || wordAt(document, endToken) !== 'và' || !isName(document, next)) return undefined;
  return heads.longestAt(document, next) ? undefined : compounds.longestAt(document, next)?.endToken;
}

/** The token behind the committee that a board belongs to, right behind its name: *Ban Dân vận Huyện ủy*, *Ban Phong trào Tỉnh đoàn*. */
function wholeEnd(document: Document, end: number, { word }: Head): number {
  if (!/^(?:Ủy ban|Ban) ?/u.test(word) || !isName(document, end)) return end;
  const whole = heads.longestAt(document, end);
  return whole?.value.plain && whole.value.alone ? whole.endToken : end;
}

/** Heads whose names in a row are names of several: *Sở Tài chính, Nội vụ và Tư pháp*. */
const SHARED = new Set(['Bộ', 'Sở']);

/**
 * The token behind a name that is a list of fields, verbs that are fields among them at its end: *Ban Công nghệ, chuyển đổi số và tự động hóa*. Without *và* before its last
 * field it is no list.
 */
function listEnd(document: Document, end: number): number {
  let at = end;
  while (wordAt(document, at) === ',' && joins(document, at + 1)) {
    const field = compounds.longestAt(document, at + 1);
    if (!field || heads.longestAt(document, at + 1)?.value.place || deedEnd(document, at + 1) >= field.endToken)
      return end;
    at = field.endToken;
  }
  if (at === end || wordAt(document, at) !== 'và') return end;
  const last = compounds.longestAt(document, at + 1);
  return last ? last.endToken : end;
}

/** *phòng | Kế hoạch tổng hợp*: a field in capitals tells a name behind a head that is written small. */
function isField(document: Document, token: number): boolean {
  return (
    isCapital(document, token) &&
    joins(document, token) &&
    !isAcronym(document, token) &&
    partAt(document, token) !== undefined
  );
}

function isName(document: Document, token: number): boolean {
  return isCapital(document, token) && joins(document, token);
}

function startsSubject(document: Document, token: number): boolean {
  return (
    joins(document, token) &&
    (isSubject(document, token) || SUBJECT.has(wordAt(document, token)) || document.tokens.kinds[token] === NUMERAL)
  );
}

const SUBJECT = new Set(['về', 'quốc', 'trung', 'đề', 'của', 'nhà']);
const CONNECTS = new Set(['và', ',', '-', '&']);

/** Whether a verb begins what a committee is for: *Tổ công tác cải cách …*, not *Hội đồng kiến nghị …*. */
function isTask(document: Document, token: number): boolean {
  const classes = cues.longestAt(document, token)?.value;
  return classes?.has('deed') === true && !classes.has('propose');
}

/** Whether the words are the subject of a committee: *chuyển đổi số*, *khoa học, công nghệ*. */
function isSubject(document: Document, token: number): boolean {
  return compounds.longestAt(document, token) !== undefined;
}

/**
 * The token behind a name whose head ends at a token; the same token where no name follows.
 *
 * @param own whether a place is part of the name
 */
export function nameEnd(document: Document, from: number, head: string, own = false): number {
  const committee = /^(?:ban chỉ đạo|ủy ban|tổ công tác|hội đồng|tiểu ban|tổ giúp việc|ban)$/i.test(head);
  let at = from;
  let subject = false;
  while (at - from < LONGEST && joins(document, at)) {
    const word = wordAt(document, at);
    const suffix = suffixes.longestAt(document, at);
    if (suffix && (isCapital(document, at) || !isCapital(document, at + 1))) {
      at = suffix.endToken;
      continue;
    }
    if (committee && at > from - 1 && word === 'về' && (isSubject(document, at + 1) || isCapital(document, at + 1))) {
      subject = true;
      at++;
      continue;
    }
    if (committee && word === 'của' && wordAt(document, at + 1) === 'chính' && wordAt(document, at + 2) === 'phủ') {
      at += 3;
      continue;
    }
    if (
      committee &&
      at === from &&
      !isCapital(document, at) &&
      (isSubject(document, at) || (!/ban$/i.test(head) && isTask(document, at)))
    ) {
      subject = true;
      if (!isSubject(document, at)) {
        at = cues.longestAt(document, at)?.endToken ?? at + 1;
        continue;
      }
    }
    if (committee && word === 'đề' && wordAt(document, at + 1) === 'án') {
      at += document.tokens.kinds[at + 2] === NUMERAL ? 3 : 2;
      continue;
    }
    if (committee && document.tokens.kinds[at] === NUMERAL && at === from) {
      at++;
      continue;
    }
    // Đại sứ quán Việt Nam | tại Nhật Bản
    if (own && word === 'tại' && at > from && head.endsWith('quán') && isCapital(document, at + 1)) {
      at++;
      continue;
    }
    if (own && at > from && isOwnNumber(document, at)) return at + 1;
    const capital = isCapital(document, at);
    const compound = partAt(document, at);
    if (CONNECTS.has(word) && at > from) {
      const next = at + 1;
      if (!joins(document, next)) break;
      if (subject && compounds.longestAt(document, next)) {
        at = next;
        continue;
      }
      if (word === ',') {
        const second =
          JOINED.has(head) && wordAt(document, from - 2) !== 'các' ? secondField(document, next) : undefined;
        if (second === undefined) break;
        at = second;
        continue;
      }
      if (
        word === 'và'
          ? continuesAfterAnd(document, next)
          : isCapital(document, next) && !heads.longestAt(document, next)
      ) {
        at = next;
        continue;
      }
      break;
    }
    if (capital) {
      if (document.cased[endOf(document, at)] === "'") break;
      if (at > from && heads.longestAt(document, at)?.value.place === true && !compound) break;
      if (titles.longestAt(document, at) || (offices.longestAt(document, at) && !compound)) break;
      if (compound) {
        at = compound.endToken;
        continue;
      }
      const place = at > from ? placeForms.longestAt(document, at) : undefined;
      if (place && !own) break;
      if (place) {
        at = place.endToken;
        continue;
      }
      if (isAcronym(document, at)) {
        at = acronymEnd(document, at);
        continue;
      }
      const within = BUREAUX.has(head) ? heads.longestAt(document, at) : undefined;
      if (within && !isCapital(document, within.endToken) && !isFollowed(document, at, within.end)) {
        at = within.endToken;
        break;
      }
      const next = at + 1;
      if (isCapital(document, next) && joins(document, next)) {
        const run = runEnd(document, at);
        if (surnames.standsAt(document, at) && run - at >= 3 && run - at <= 5 && at > from) break;
        at = splitRun(document, at, run);
        continue;
      }
      const lower = document.tokens.kinds[next] === 0 && joins(document, next) && !isEnd(document, next);
      at = lower ? (partAt(document, next)?.endToken ?? next + 1) : next;
      continue;
    }
    if (compound && (subject || !isDeed(document, at))) {
      at = compound.endToken;
      continue;
    }
    break;
  }
  return numbered(document, trimmed(document, from, at), own);
}

/** Heads of bodies that are named by the body they serve: *Văn phòng Sở*. */
const BUREAUX = new Set(['Văn phòng', 'Thanh tra', 'Công đoàn', 'Đảng ủy', 'Chi bộ']);

/** Heads of one body with several fields: *Vụ Kế hoạch, Tài chính*, *Phòng Kinh tế, Hạ tầng và Đô thị*. */
const JOINED = new Set(['Vụ', 'Phòng', 'Khoa']);

/** The token behind the second field of a name behind a comma, where no third one makes a list of them. */
function secondField(document: Document, token: number): number | undefined {
  const field = isCapital(document, token) && !heads.longestAt(document, token) && compounds.longestAt(document, token);
  if (!field) return undefined;
  const mark = wordAt(document, field.endToken);
  return mark === ',' && isCapital(document, field.endToken + 1) ? undefined : field.endToken;
}

function continuesAfterAnd(document: Document, token: number): boolean {
  if (isCapital(document, token)) {
    const head = heads.longestAt(document, token);
    if (
      head &&
      (head.value.placed
        ? whereAt(document, head.endToken, false).length > 0
        : !compounds.longestAt(document, token) || isName(document, head.endToken))
    )
      return false;
    return !titles.longestAt(document, token) && !offices.longestAt(document, token);
  }
  return compounds.longestAt(document, token) !== undefined && !isDeed(document, token);
}
