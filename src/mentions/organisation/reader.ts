/** Reads organisations: listed in the lexicon, put together from head and place, or known by the form of their names. */
import { quantifiers } from '../../lexicon/organisation-names.ts';
import { namesIn } from '../../lexicon/organisations.ts';
import { bitsOf } from '../../lexicon/phrase-tables.ts';
import type { Document } from '../../text/document.ts';
import { perDocument } from '../../text/per-document.ts';
import { isCapital, startOf } from '../../text/walk.ts';
import type { Reader } from '../reader.ts';
import { type FoundOrganisation, startingAt } from './found.ts';
import { bareGroupsAt, formAt, groupsAt, listedAt } from './groups.ts';
import { namedAt } from './named.ts';
import { officersAt, tieredAt } from './officers.ts';
import { placedAt } from './placed.ts';
import { sectorAt } from './sector.ts';
import { sharedHeadAt } from './shared-head.ts';

/** The tables of the phrases that organisations begin with. */
const FORMS = bitsOf('forms');
const HEADS = bitsOf('heads');
const SECTORS = bitsOf('sectors');
const QUANTIFIERS = bitsOf('quantifiers');
const GROUPS = bitsOf('nouns', 'quantifiers');
const OFFICERS = bitsOf('officers', 'quantifiers');
const ALL = FORMS | HEADS | SECTORS | GROUPS | OFFICERS;

const NONE: FoundOrganisation[] = [];

/** The tables of the phrases at a token that an organisation may begin with; a head is one in capitals alone. */
function beginningsAt(document: Document, token: number): number {
  const tables = (namesIn(document)[token] ?? 0) & ALL;
  return (tables & HEADS) === 0 || isCapital(document, token) || isCapital(document, token + 1)
    ? tables
    : tables & ~HEADS;
}

/** The organisations at a token, without offices. */
function organisationsAt(document: Document, token: number): FoundOrganisation[] {
  const tables = beginningsAt(document, token);
  const form = (tables & FORMS) === 0 ? undefined : formAt(document, token);
  const listed = form && listedAt(document, token, form);
  const placed = listed ? placedAt(document, listed, form.value.entry.kind) : NONE;
  const sector = (tables & SECTORS) === 0 ? undefined : sectorAt(document, token);
  const shared = (tables & (HEADS | QUANTIFIERS)) === 0 ? NONE : sharedHeadAt(document, token);
  const named = (tables & HEADS) === 0 ? NONE : namedAt(document, token);
  const several = (tables & GROUPS) !== 0 || listed?.type === 'group';
  return longest([
    // One name behind a head is shared with nobody.
    shared.length === 1 && covers(listed, shared) ? NONE : shared,
    several ? groupsAt(document, token) : NONE,
    placed,
    listed ? [listed] : NONE,
    sector ? [sector] : NONE,
    endsInDoubt(document, named, listed) ? NONE : named,
  ]);
}

function covers(listed: FoundOrganisation | undefined, reading: readonly FoundOrganisation[]): boolean {
  return listed !== undefined && listed.end >= endOfLast(reading);
}

/** Whether a name is one of the lexicon with a single small word more: *Tập đoàn Viettel lo*. */
function endsInDoubt(
  document: Document,
  named: readonly FoundOrganisation[],
  listed: FoundOrganisation | undefined,
): boolean {
  const [name] = named;
  return (
    listed !== undefined &&
    name?.rule === 'organisation/named' &&
    name.endToken === listed.endToken + 1 &&
    !isCapital(document, listed.endToken)
  );
}

/** The reading that goes furthest; of two that go as far, the earlier. */
function longest(readings: readonly FoundOrganisation[][]): FoundOrganisation[] {
  let best = NONE;
  for (const reading of readings) if (endOfLast(reading) > endOfLast(best)) best = reading;
  return best;
}

function endOfLast(reading: readonly FoundOrganisation[]): number {
  return reading.length === 0 ? 0 : (reading[reading.length - 1]?.end ?? 0);
}

/** What was found in a document, by token: behind an office it is read before the pass over the text comes to it. */
const known = perDocument(() => new Map<number, FoundOrganisation[]>());

/** Every organisation or group at a token: several where they share a head, a quantifier or an office. */
export function readOrganisations(document: Document, token: number): FoundOrganisation[] {
  const tables = beginningsAt(document, token);
  if (tables === 0) return NONE;
  const there = known(document).get(token);
  if (there !== undefined) return there;
  const found = readAt(document, token, tables);
  if (found.length > 0) known(document).set(token, found);
  return found;
}

function readAt(document: Document, token: number, tables: number): FoundOrganisation[] {
  const offices = (tables & OFFICERS) === 0 ? NONE : officersAt(document, token, organisationsAt);
  const found = longest([offices, organisationsAt(document, token)]);
  const last = found.at(-1);
  if (!last) return people(document, token);
  const tiers = tieredAt(document, last);
  return tiers.length > 0 ? [...found.slice(0, -1), ...tiers] : found;
}

/** *tất cả cán bộ, công chức cấp xã*: a quantifier before a phrase of the lexicon. */
function people(document: Document, token: number): FoundOrganisation[] {
  const quantifier = quantifiers.longestAt(document, token);
  if (!quantifier) return [];
  const [first] = bareGroupsAt(document, quantifier.endToken);
  if (!first) return [];
  const base = startingAt(first, startOf(document, token));
  const tiers = tieredAt(document, base);
  return tiers.length > 0 ? tiers : [base];
}

/** Organisations, groups and offices of them. */
export const organisationReader: Reader = {
  tables: ALL,
  readAt(document, token, add) {
    for (const { rule, id, name, type, start, end } of readOrganisations(document, token))
      add({ kind: 'organisation', rule, id, name, type, start, end });
  },
};
