/** Reads people: by name with title or office, by office alone, by a pronoun that stands for the one last named. */
import { cues } from '../../lexicon/cues.ts';
import { offices, presiding, pronouns, titles } from '../../lexicon/people.ts';
import type { Document } from '../../text/document.ts';
import { endOf, isCapital, joins, startOf, wordAt } from '../../text/walk.ts';
import type { Reader } from '../engine.ts';
import { readOrganisations } from '../organisation/reader.ts';
import { nameAt } from './name.ts';

interface Office {
  readonly role: string;
  readonly endToken: number;
}

/** An office with the organisation that it is held in: *Phó Chủ tịch UBND tỉnh Đồng Tháp*. */
function officeAt(document: Document, token: number): Office | undefined {
  const hit = offices.longestAt(document, token);
  if (!hit) return undefined;
  let endToken = hit.endToken;
  let of = endToken;
  if (joins(document, of)) {
    if (wordAt(document, of) === 'thường' && wordAt(document, of + 1) === 'trực') of += 2;
    if (wordAt(document, of) === 'của') of++;
    const [first, ...others] = readOrganisations(document, of);
    if (first && others.length === 0 && first.type !== 'group' && joins(document, of)) endToken = first.endToken;
    else if (first && others.length === 0 && endOf(document, of) < first.end && isCapital(document, of)) endToken = first.endToken;
    else if (of === endToken + 2) endToken = of;
  }
  return { role: document.cased.slice(startOf(document, token), endOf(document, endToken - 1)), endToken };
}

/** Offices in a row behind a name: *, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh*. An office with a name of its own is another person. */
function appositionAt(document: Document, token: number): Office | undefined {
  const roles: string[] = [];
  let at = token;
  for (;;) {
    const mark = wordAt(document, at);
    const bracket = mark === '(';
    if (mark !== ',' && mark !== '-' && !bracket) break;
    if (!joins(document, at) || !joins(document, at + 1)) break;
    const office = isCapital(document, at + 1) || roles.length === 0 ? officeAt(document, at + 1) : undefined;
    if (!office || nameAt(document, office.endToken, true)) break;
    roles.push(office.role);
    at = office.endToken;
    if (bracket && wordAt(document, at) === ')') at++;
  }
  return roles.length > 0 ? { role: roles.join(', '), endToken: at } : undefined;
}

/** People. */
export const personReader: Reader = {
  readAt(document, token, word, add) {
    const startsTitle = titles.startsWith(word);
    if (!startsTitle && !offices.startsWith(word)) return;
    const start = startOf(document, token);
    let at = token;
    for (let title = titles.longestAt(document, at); title; title = titles.longestAt(document, at)) {
      at = title.endToken;
      if (!joins(document, at)) return;
      if (wordAt(document, at) === '.') at++;
    }
    const titled = at > token;
    const office = officeAt(document, at);
    if (office) {
      const name = nameAt(document, office.endToken, true);
      if (!name && presiding.longestAt(document, at) ? !speaks(document, office.endToken) : !name && !isCapital(document, at) && !titled) return;
      const apposition = name ? appositionAt(document, name.endToken) : undefined;
      const endToken = apposition?.endToken ?? name?.endToken ?? office.endToken;
      const role = apposition ? `${office.role}, ${apposition.role}` : office.role;
      add({ kind: 'person', rule: 'person/office', start, end: endOf(document, endToken - 1), ...(name ? { name: name.text } : {}), role });
      return;
    }
    if (!titled) return;
    const name = nameAt(document, at, true, true);
    if (name) {
      const apposition = appositionAt(document, name.endToken);
      const endToken = apposition?.endToken ?? name.endToken;
      add({ kind: 'person', rule: 'person/title', start, end: endOf(document, endToken - 1), name: name.text, ...(apposition ? { role: apposition.role } : {}) });
    } else if (pronouns.has(document.lower.slice(start, endOf(document, at - 1))) && speaks(document, at)) {
      add({ kind: 'person', rule: 'person/pronoun', start, end: endOf(document, at - 1) });
    }
  },
};

const SPEAKING = ['order', 'assign', 'request', 'propose', 'urge', 'report', 'praise', 'adverb', 'past'] as const;

function speaks(document: Document, token: number): boolean {
  const classes = cues.longestAt(document, token)?.value;
  return classes !== undefined && SPEAKING.some((name) => classes.has(name));
}
