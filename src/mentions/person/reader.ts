/** Reads people: by name with title or office, by office alone, by a pronoun that stands for the one last named. */
import { cues } from '../../lexicon/cues.ts';
import { compounds, heads, quantifiers } from '../../lexicon/organisation-names.ts';
import { offices, presiding, pronouns, surnames, titles } from '../../lexicon/people.ts';
import { bitsOf } from '../../lexicon/phrase-tables.ts';
import { placeForms } from '../../lexicon/places.ts';
import type { Document } from '../../text/document.ts';
import { NUMERAL } from '../../text/tokens.ts';
import { endOf, isCapital, joins, startOf, wordAt } from '../../text/walk.ts';
import type { FoundOrganisation } from '../organisation/found.ts';
import { listedAt } from '../organisation/groups.ts';
import { endsOtherWord } from '../organisation/other-words.ts';
import { readOrganisations } from '../organisation/reader.ts';
import type { Reader } from '../reader.ts';
import { type Name, nameAt } from './name.ts';

interface Office {
  readonly role: string;
  readonly endToken: number;
  /** Whether it is no office, but the part that somebody has in the meeting. */
  readonly presiding?: boolean;
}

/** *Phó Trưởng Ban Chỉ đạo của Chính phủ về …*: the name of the body begins inside the office; the token behind it. */
function bodyInside(document: Document, token: number, endToken: number): number | undefined {
  for (let at = token + 1; at < endToken; at++) {
    if (!isCapital(document, at) || !heads.startsWith(wordAt(document, at))) continue;
    const [first, ...others] = readOrganisations(document, at);
    if (first?.type === 'organisation' && others.length === 0 && first.endToken > endToken) return first.endToken;
  }
  return undefined;
}

/** Whoever presides, named by that alone: *chủ tọa*, *Chủ trì cuộc họp*. */
function presidingAt(document: Document, token: number, titled: boolean): Office | undefined {
  const hit = presiding.longestAt(
    document,
    token,
    (form) => titled || form[0] === form[0]?.toLowerCase() || isCapital(document, token),
  );
  return (
    hit && { role: document.cased.slice(startOf(document, token), hit.end), endToken: hit.endToken, presiding: true }
  );
}

/** An office with the organisation that it is held in: *Phó Chủ tịch UBND tỉnh Đồng Tháp*. */
function officeAt(document: Document, token: number): Office | undefined {
  const hit = offices.longestAt(document, token);
  if (!hit) return undefined;
  let endToken = bodyInside(document, token, hit.endToken) ?? hit.endToken;
  let of = endToken;
  if (joins(document, of)) {
    if (wordAt(document, of) === 'thường' && wordAt(document, of + 1) === 'trực') of += 2;
    if (wordAt(document, of) === 'của') of++;
    const [first, ...others] = readOrganisations(document, of);
    const bare = first?.rule === 'organisation/named' && bareHead(document, of, first.endToken);
    const department = first ? undefined : departmentAt(document, of);
    if (bare) endToken = bare;
    else if (department && of === endToken) endToken = department;
    else if (first && isOne(document, first, others.length) && joins(document, of)) endToken = first.endToken;
    else if (first && others.length === 0 && endOf(document, of) < first.end && isCapital(document, of))
      endToken = first.endToken;
    else if (of === endToken + 2) endToken = of;
  }
  endToken = numberEnd(document, placeEnd(document, endToken));
  return { role: document.cased.slice(startOf(document, token), endOf(document, endToken - 1)), endToken };
}

/** Whether an office is held in one body: of several at places in a row, in the first. */
function isOne({ lower }: Document, { type, rule, start, end }: FoundOrganisation, others: number): boolean {
  if (type === 'group') return false;
  return others === 0 || (rule === 'organisation/place' && !lower.slice(start, end).includes(' các '));
}

/** *Phó Giám đốc Sở Bạch Đăng Khoa*: the token behind the organisation where its name has swallowed a person's. */
function bareHead(document: Document, token: number, endToken: number): number | undefined {
  const head = heads.longestAt(document, token);
  if (!head || head.endToken >= endToken) return undefined;
  const listed = listedAt(document, token);
  const behind =
    listed && listed.endToken < endToken && !placeForms.longestAt(document, listed.endToken)
      ? nameAt(document, listed.endToken, true)
      : undefined;
  if (listed && behind && behind.endToken - listed.endToken > 1 && behind.endToken >= endToken) return listed.endToken;
  let split: number | undefined;
  for (let at = head.endToken; at < endToken; at++) {
    if (!surnames.standsAt(document, at) || compounds.longestAt(document, at) || !isCapital(document, at)) continue;
    const name = nameAt(document, at, true);
    const length = name && name.endToken >= endToken ? name.endToken - at : 0;
    // Bệnh viện Bạch Mai Đào Xuân Cơ: the shortest name that has three words
    if (length > 1 && length < 5 && (split === undefined || length > 2)) split = at;
  }
  return split;
}

/** *Trưởng khoa Cấp cứu Trần Bảo Châu*, *Giám đốc khai thác Lục Mỹ Linh*: the token behind the words for what the office is in charge of. */
function departmentAt(document: Document, token: number): number | undefined {
  const duty = compounds.longestAt(document, token);
  if (duty && nameAt(document, duty.endToken, true)) return duty.endToken;
  for (let at = token + 1; at < token + DEPARTMENT && joins(document, at); at++) {
    if (!isCapital(document, at) && !isCapital(document, at - 1)) return undefined;
    if (isTied(document, at) && nameAt(document, at, true)) return at;
    if (
      surnames.standsAt(document, at) &&
      isCapital(document, at) &&
      isCapital(document, at + 1) &&
      isCapital(document, token) &&
      !isCapital(document, at - 1) &&
      nameAt(document, at, true)
    )
      return at;
  }
  return undefined;
}

/** *Chi đoàn | H'Mai Êban*: a syllable with a name tied to it. */
function isTied(document: Document, token: number): boolean {
  return document.cased[endOf(document, token)] === "'" && isCapital(document, token) && isCapital(document, token + 2);
}

/** Offices at most that one person is read to hold in one place. */
const LONGEST_CHAIN = 6;

/** Joins two offices of one person: *Chủ tịch UBND tỉnh kiêm Trưởng Ban Chỉ đạo*. */
const BESIDES = 'kiêm';

/** Words that what an office is in charge of may take up. */
const DEPARTMENT = 7;

/** *Bí thư Huyện ủy Ba Tri Lê Thị Mai Hương*: the token behind a place that the lexicon does not have, before a name. */
function placeEnd(document: Document, token: number): number {
  let end = token;
  while (end - token < 8 && isCapital(document, end) && joins(document, end)) end++;
  if (end - token < 4 || surnames.standsAt(document, token)) return token;
  for (let at = token + 2; at <= end - 2; at++) if (surnames.standsAt(document, at) && end - at <= 4) return at;
  return token;
}

/** *Trưởng Thuế cơ sở 4 Huỳnh Công Danh*: the token behind the number of a body before a name. */
function numberEnd(document: Document, token: number): number {
  const numbered = document.tokens.kinds[token] === NUMERAL && joins(document, token) && joins(document, token + 1);
  return numbered && nameAt(document, token + 1, true) ? token + 1 : token;
}

/** Offices in a row behind a name: *, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh*. An office with a name of its own is another person. */
function appositionAt(document: Document, token: number): Office | undefined {
  const roles: string[] = [];
  let at = token;
  while (roles.length < LONGEST_CHAIN) {
    const mark = wordAt(document, at);
    const bracket = mark === '(';
    if (mark !== ',' && mark !== '-' && mark !== BESIDES && !bracket) break;
    if (!joins(document, at) || !joins(document, at + 1)) break;
    const office = isCapital(document, at + 1) || roles.length === 0 ? officeAt(document, at + 1) : undefined;
    const tail = office && nameAt(document, office.endToken, true);
    // ông Phúc, Giám đốc Công ty Vận tải Hoàng Phát, …: the rest of the company's name; otherwise the office of somebody else
    const behind = tail ? tail.endToken : office?.endToken;
    if (!office || behind === undefined || (tail && (wordAt(document, behind) !== ',' || behind - office.endToken > 2)))
      break;
    roles.push(document.cased.slice(startOf(document, at + 1), endOf(document, behind - 1)));
    at = behind;
    if (bracket && wordAt(document, at) === ')') at++;
  }
  return roles.length > 0 ? { role: roles.join(', '), endToken: at } : undefined;
}

/** Offices in a row before a name: *Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Phạm Quang Ngọc*. */
function chainAt(document: Document, token: number): { roles: string[]; name: Name } | undefined {
  const roles: string[] = [];
  let at = token;
  while (
    roles.length < LONGEST_CHAIN &&
    (wordAt(document, at) === ',' || wordAt(document, at) === '-' || wordAt(document, at) === BESIDES)
  ) {
    const office = joins(document, at + 1) && isCapital(document, at + 1) ? officeAt(document, at + 1) : undefined;
    if (!office) return undefined;
    roles.push(office.role);
    const name = nameAt(document, office.endToken, true);
    if (name) return { roles, name };
    at = office.endToken;
  }
  return undefined;
}

/** *ý kiến của Thứ trưởng, Cục trưởng Hà Minh Quân …*: the first office belongs to the words before it. */
function follows(document: Document, token: number): boolean {
  return cues.longestAt(document, token - 1)?.value.has('possessive') === true;
}

/** The token behind an abbreviation in brackets: *Tổng Giám đốc Tập đoàn … (VNPT) Huỳnh Tấn Lộc*. */
function bracketEnd(document: Document, token: number): number {
  const bracketed =
    wordAt(document, token) === '(' &&
    isCapital(document, token + 1) &&
    wordAt(document, token + 2) === ')' &&
    joins(document, token + 3);
  return bracketed ? token + 3 : token;
}

/** The tables of the phrases that people are told of with. */
const PEOPLE = bitsOf('titles', 'offices', 'presiding');

/** People. */
export const personReader: Reader = {
  tables: PEOPLE,
  readAt(document, token, add) {
    const start = startOf(document, token);
    let at = token;
    for (let title = titles.longestAt(document, at); title; title = titles.longestAt(document, at)) {
      at = title.endToken;
      if (!joins(document, at)) return;
      if (wordAt(document, at) === '.' && title.value !== title.value.toLowerCase()) at++;
    }
    const titled = at > token;
    if (!titled && isInsideHead(document, at)) return;
    const office = presidingAt(document, at, titled) ?? officeAt(document, at);
    if (office) {
      const chain = office.presiding || follows(document, at) ? undefined : chainAt(document, office.endToken);
      const name = chain?.name ?? nameAt(document, bracketEnd(document, office.endToken), true);
      if (
        !name &&
        (office.presiding || !isCapital(document, at) ? !titled && !speaksAlone(document, at, office.endToken) : false)
      )
        return;
      const apposition = name ? appositionAt(document, name.endToken) : undefined;
      const endToken = apposition?.endToken ?? name?.endToken ?? office.endToken;
      const role = [office.role, ...(chain?.roles ?? []), ...(apposition ? [apposition.role] : [])].join(', ');
      add({
        kind: 'person',
        rule: 'person/office',
        start,
        end: endOf(document, endToken - 1),
        ...(name ? { name: name.text } : {}),
        role,
      });
      return;
    }
    if (!titled) return;
    const name = placeForms.longestAt(document, token) ? undefined : nameAt(document, at, true, true);
    if (name) {
      const apposition = appositionAt(document, name.endToken);
      const endToken = apposition?.endToken ?? name.endToken;
      add({
        kind: 'person',
        rule: 'person/title',
        start,
        end: endOf(document, endToken - 1),
        name: name.text,
        ...(apposition ? { role: apposition.role } : {}),
      });
    } else if (pronouns.has(document.lower.slice(start, endOf(document, at - 1))) && speaks(document, at)) {
      add({ kind: 'person', rule: 'person/pronoun', start, end: endOf(document, at - 1) });
    }
  },
};

/** *Ban | Giám đốc*: the name of a body has the word of an office in it. */
function isInsideHead(document: Document, token: number): boolean {
  return isCapital(document, token - 1) && (heads.longestAt(document, token - 1)?.endToken ?? 0) > token;
}

/** An office in small letters is a person's where it speaks and is none of many: *người đứng đầu Chính phủ yêu cầu*, not *các bộ trưởng*, *các chi cục trưởng*. */
function speaksAlone(document: Document, token: number, endToken: number): boolean {
  return speaks(document, endToken) && !quantifiers.longestAt(document, token - 1) && !endsOtherWord(document, token);
}

const SPEAKING = ['order', 'assign', 'request', 'propose', 'urge', 'report', 'praise', 'adverb', 'past'] as const;

function speaks(document: Document, token: number): boolean {
  const whole = cues.longestAt(document, token);
  // ông giao Ban Kỹ thuật: no giao ban, where the second word begins a name
  const hit =
    whole && whole.endToken > token + 1 && isCapital(document, token + 1)
      ? cues.longestAt(document, token, (_, end) => end <= endOf(document, token))
      : whole;
  return hit !== undefined && SPEAKING.some((name) => hit.value.has(name));
}
