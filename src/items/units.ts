/** A sentence taken apart: mentions, words of the cue vocabulary, marks, and the plain words between. */
import type {
  Mention,
  OrganisationMention,
  PersonMention,
  ReferenceMention,
  TimeMention,
} from '../mentions/mention.ts';
import { collectiveAt } from '../mentions/speech/collective.ts';
import { type Cue, cueAt } from '../mentions/speech/words.ts';
import type { Document } from '../text/document.ts';
import { MARK } from '../text/tokens.ts';
import { is } from './kind.ts';
import { AMONG, QUANTIFIER, SELFNAME, VERBAL } from './kinds.ts';

/** What a piece is. All are made alike, with the same keys in the same order: nothing is asked of more often. */
interface Piece<Kind extends string, Named, Classes, Urgent, Mark> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly mention: Named;
  readonly classes: Classes;
  /** Number of the combination of its classes, 0 for what is no word of the cue vocabulary. */
  readonly combination: number;
  readonly urgent: Urgent;
  readonly mark: Mark;
}

type Named<Kind extends string, M> = Piece<Kind, M, undefined, false, undefined>;

/** One piece of a sentence. `classes` are those of the cue vocabulary; of a time, those of the words that it begins with. */
export type Unit =
  | Named<'organisation', OrganisationMention>
  | Named<'person', PersonMention>
  | Named<'reference', ReferenceMention>
  | Named<'figure' | 'word', undefined>
  | Piece<'time', TimeMention, Cue['value'] | undefined, boolean, undefined>
  | Piece<'cue', undefined, Cue['value'], false, undefined>
  | Piece<'mark', undefined, undefined, false, string>;

/**
 * Takes tokens apart.
 *
 * @param mentions disjoint, in order
 * @param from     index of the first mention that may lie behind the first token
 */
export function unitsOf(
  document: Document,
  mentions: readonly Mention[],
  from: number,
  firstToken: number,
  endToken: number,
): Unit[] {
  const { tokens, lower } = document;
  const units: Unit[] = [];
  let next = namedFrom(mentions, from);
  let begin = mentions[next]?.start ?? FAR;
  let token = firstToken;
  const limit = tokens.ends[endToken - 1] ?? 0;
  while (token < endToken) {
    const start = tokens.starts[token] ?? 0;
    while (begin <= start && (mentions[next]?.end ?? FAR) <= start) {
      next = namedFrom(mentions, next + 1);
      begin = mentions[next]?.start ?? FAR;
    }
    const mention = begin <= start ? mentions[next] : undefined;
    if (mention !== undefined) {
      units.push(joined(units, unitOf(document, mention, start, token), document));
      while (token < endToken && (tokens.starts[token] ?? 0) < mention.end) token++;
      continue;
    }
    if (tokens.kinds[token] === MARK) {
      units.push({
        kind: 'mark',
        start,
        end: tokens.ends[token] ?? start,
        mention: undefined,
        classes: undefined,
        combination: 0,
        urgent: false,
        mark: lower[start] ?? '',
      });
      token++;
      continue;
    }
    const room = Math.min(limit, begin);
    const cue = cueAt(document, token, room);
    const several = cue !== undefined && QUANTIFIER.includes(cue.value);
    const group =
      several || goesOn(units, cue) ? collectiveAt(document, several ? cue.endToken : token, room) : undefined;
    if (group && (several || isVerbal(cueAt(document, group.endToken, limit)))) {
      const { id, name, end } = group;
      units.push(organisationUnit(start, end, id, name, 'group'));
      token = group.endToken;
      continue;
    }
    if (cue !== undefined) {
      units.push({
        kind: 'cue',
        start,
        end: cue.end,
        mention: undefined,
        classes: cue.value,
        combination: cue.value.combination,
        urgent: false,
        mark: undefined,
      });
      token = cue.endToken;
      continue;
    }
    units.push(named('word', start, tokens.ends[token] ?? start, undefined));
    token++;
  }
  return units;
}

/** Behind every text. */
const FAR = Number.MAX_SAFE_INTEGER;

/** Index of the first mention from one on that is a unit by itself: words of the cue vocabulary and bare numbers are none. */
function namedFrom(mentions: readonly Mention[], from: number): number {
  let at = from;
  for (let kind = mentions[at]?.kind; kind === 'cue' || kind === 'number'; kind = mentions[at]?.kind) at++;
  return at;
}

/** An organisation that is none of the mentions. */
export function organisationUnit(
  start: number,
  end: number,
  id: string,
  name: string,
  type: OrganisationMention['type'] = 'organisation',
): Unit {
  return named('organisation', start, end, {
    kind: 'organisation',
    rule: 'organisation/collective',
    id,
    name,
    type,
    start,
    end,
  });
}

/** *các Thuế cơ sở*: several of the kind; the word before it goes into the organisation. */
function joined(units: Unit[], unit: Unit, { cased }: Document): Unit {
  const before = units.at(-1);
  if (
    unit.kind !== 'organisation' ||
    unit.mention.type !== 'organisation' ||
    before === undefined ||
    !is(before, QUANTIFIER) ||
    before.end + 1 !== unit.start
  )
    return unit;
  units.pop();
  const { mention } = unit;
  return named('organisation', before.start, unit.end, {
    ...mention,
    id: `cac-${mention.id}`,
    name: `${cased.slice(before.start, before.end).toLowerCase()} ${mention.name}`,
    type: 'group',
  });
}

/** Whether a word goes on behind a list of those who must do something. */
function isVerbal(cue: Cue | undefined): boolean {
  return cue !== undefined && VERBAL.includes(cue.value);
}

/** Whether a group may begin as one more of a list of groups. */
function goesOn(units: readonly Unit[], cue: Cue | undefined): boolean {
  const last = units[units.length - 1];
  if (!isMark(last, ',') && !is(last, AMONG)) return false;
  const before = units[units.length - 2];
  return (
    before?.kind === 'organisation' &&
    before.mention.type === 'group' &&
    (cue === undefined || SELFNAME.includes(cue.value))
  );
}

function named<Kind extends string, M>(kind: Kind, start: number, end: number, mention: M): Named<Kind, M> {
  return { kind, start, end, mention, classes: undefined, combination: 0, urgent: false, mark: undefined };
}

function unitOf(document: Document, mention: Mention, start: number, token: number): Unit {
  const { end } = mention;
  switch (mention.kind) {
    case 'organisation':
      return named('organisation', start, end, mention);
    case 'person':
      return named('person', start, end, mention);
    case 'time': {
      const classes = cueAt(document, token, end)?.value;
      const urgent = classes?.has('urgent') === true;
      return { kind: 'time', start, end, mention, classes, combination: 0, urgent, mark: undefined };
    }
    case 'reference':
      return named('reference', start, end, mention);
    default:
      return named('figure', start, end, undefined);
  }
}

/** Whether a unit is one of some marks. */
export function isMark(unit: Unit | undefined, marks: string): boolean {
  const mark = unit?.mark?.charCodeAt(0);
  if (mark === undefined) return false;
  for (let at = 0; at < marks.length; at++) if (marks.charCodeAt(at) === mark) return true;
  return false;
}

/** Who can say or be told something: a person or an organisation. */
export function isAgent(unit: Unit | undefined): unit is Extract<Unit, { kind: 'organisation' | 'person' }> {
  return unit?.kind === 'organisation' || unit?.kind === 'person';
}
