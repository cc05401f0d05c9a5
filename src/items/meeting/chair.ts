/** Who opens, chairs or concludes the meeting, here and at other places. */
import type { PersonMention } from '../../mentions/mention.ts';
import type { People, Person } from '../../mentions/person/people.ts';
import { HAS } from '../contents.ts';
import { is } from '../kind.ts';
import { ADVERB, BYDOER, CHAIRING, CONCLUDE, DEED_OR_COMMAND, HEARING, MEETING, OPENING, VENUE } from '../kinds.ts';
import { isMark, type Unit } from '../units.ts';
import type { Passage } from './passages.ts';

/** The chair of the meeting, and everybody who chairs at some place. */
export interface Chairs {
  readonly chair: Person | undefined;
  /** The mention that says so. */
  readonly mention: PersonMention | undefined;
  readonly all: readonly Person[];
}

interface Claim {
  readonly mention: PersonMention;
  /** At a place that is connected to the meeting: not its chair. */
  readonly elsewhere: boolean;
  readonly weight: number;
}

/** Finds the chair: whoever *chủ trì*, else whoever concludes or opens. */
export function chairsOf(passages: readonly Passage[], people: People): Chairs {
  const claims: Claim[] = [];
  for (const { units, contents } of passages) if (contents & HAS.claiming) addClaims(units, claims);
  const here = claims.filter(({ elsewhere }) => !elsewhere);
  const best = here.reduce<Claim | undefined>(
    (top, claim) => (top === undefined || claim.weight > top.weight ? claim : top),
    undefined,
  );
  const all = new Set<Person>();
  for (const claim of claims) if (claim.weight >= 2 || claim === best) all.add(people.of(claim.mention));
  return { chair: best && people.of(best.mention), mention: best?.mention, all: [...all] };
}

function addClaims(units: readonly Unit[], claims: Claim[]): void {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (is(unit, CHAIRING)) {
      const mention = chairing(units, at);
      if (mention) claims.push({ mention, elsewhere: isElsewhere(units, at), weight: 3 });
    } else if (is(unit, HEARING) && units[at - 1]?.kind === 'person') {
      const before = units[at - 1];
      if (before?.kind === 'person') claims.push({ mention: before.mention, elsewhere: false, weight: 1 });
    } else if (is(unit, OPENING)) {
      const mention = concluding(units, at);
      if (mention) claims.push({ mention, elsewhere: isElsewhere(units, at), weight: is(unit, CONCLUDE) ? 2 : 1 });
    }
  }
}

/** The person who chairs: before the verb (*Thủ tướng … chủ trì*, *do … chủ trì*), or behind it (*chủ trì: ông …*, *chủ trì có …*). */
function chairing(units: readonly Unit[], at: number): PersonMention | undefined {
  const verb = units[at];
  const own = verb !== undefined && isMark(units[at + 1], ':') ? units[at + 2] : undefined;
  if (own?.kind === 'person') return own.mention;
  const following = personNear(units, at + 1, 4);
  const under = is(verb, CHAIRING) && following !== undefined && verb !== undefined && verb.end - verb.start > 12;
  if (under) return following;
  const aside = isMark(units[at - 1], ',');
  for (let before = at - 1; before >= 0 && at - before < (aside ? 14 : 8); before--) {
    const unit = units[before];
    if (unit?.kind === 'person') return unit.mention;
    if ((unit?.kind === 'organisation' && !aside) || isMark(unit, ';.:')) break;
    if (unit?.kind === 'cue' && is(unit, DEED_OR_COMMAND) && !is(unit, ADVERB)) break;
  }
  return isMeeting(units, at) || following === undefined ? followingChair(units, at) : following;
}

/** *Chủ trì hội nghị có đồng chí …*, *Chủ trì buổi họp là …*. */
function followingChair(units: readonly Unit[], at: number): PersonMention | undefined {
  return at <= 3 ? personNear(units, at + 1, 8) : undefined;
}

function isMeeting(units: readonly Unit[], at: number): boolean {
  return is(units[at + 1], MEETING);
}

/** The person who concludes or opens: the next one behind, or the subject before. */
function concluding(units: readonly Unit[], at: number): PersonMention | undefined {
  const next = personNear(units, at + 1, 12);
  if (next) return next;
  const before = units[at - 1];
  return before?.kind === 'person' ? before.mention : undefined;
}

function personNear(units: readonly Unit[], from: number, reach: number): PersonMention | undefined {
  for (let at = from; at < Math.min(units.length, from + reach); at++) {
    const unit = units[at];
    if (unit?.kind === 'person') return unit.mention;
    if (isMark(unit, ';.')) return undefined;
  }
  return undefined;
}

/** *chủ trì tại điểm cầu Ninh Bình*. */
function isElsewhere(units: readonly Unit[], at: number): boolean {
  if (is(units[0], VENUE) && units.slice(1, at).some((unit) => is(unit, BYDOER))) return true;
  const near = units.slice(at + 1, at + 6);
  const venue = near.findIndex((unit) => is(unit, VENUE));
  return venue >= 0 && !near.slice(0, venue).some((unit) => is(unit, MEETING) || unit.kind === 'person');
}
