/** What a sentence holds at all, seen in one pass over its units: what is not there is not looked for. */
import type { Cue } from '../mentions/speech/words.ts';
import type { Kind } from './kind.ts';
import {
  ACCORDING,
  ACT,
  CLAIMING,
  CLOSING,
  CONCLUDE,
  IN_PERSON_MEETING,
  ONLINE,
  ORDINAL,
  SAYING,
  SITE,
  SOURCED,
} from './kinds.ts';
import type { Unit } from './units.ts';

/** Bits of the contents of a sentence. */
export const HAS = {
  act: 1,
  saying: 2,
  conclude: 4,
  closing: 8,
  ordinal: 16,
  according: 32,
  sourced: 64,
  organisation: 128,
  person: 256,
  colon: 512,
  reference: 1024,
  claiming: 2048,
  online: 4096,
  inPersonMeeting: 8192,
  site: 16384,
} as const;

const KINDS: readonly (readonly [kind: Kind, bit: number])[] = [
  [ACT, HAS.act],
  [SAYING, HAS.saying],
  [CONCLUDE, HAS.conclude],
  [CLOSING, HAS.closing],
  [ORDINAL, HAS.ordinal],
  [ACCORDING, HAS.according],
  [SOURCED, HAS.sourced],
  [CLAIMING, HAS.claiming],
  [ONLINE, HAS.online],
  [IN_PERSON_MEETING, HAS.inPersonMeeting],
  [SITE, HAS.site],
];

/** Bits of words, by the number of the combination of their classes. */
const known: (number | undefined)[] = [];

/** The contents of a sentence: bits of {@link HAS}. */
export function contentsOf(units: readonly Unit[]): number {
  let bits = 0;
  for (const unit of units) {
    if (unit.kind === 'cue') bits |= known[unit.combination] ?? bitsOf(unit.classes);
    else if (unit.kind === 'organisation') bits |= HAS.organisation;
    else if (unit.kind === 'person') bits |= HAS.person;
    else if (unit.kind === 'reference') bits |= HAS.reference;
    else if (unit.mark === ':') bits |= HAS.colon;
  }
  return bits;
}

function bitsOf(classes: Cue['value']): number {
  let bits = 0;
  for (const [kind, bit] of KINDS) if (kind.includes(classes)) bits |= bit;
  while (known.length < classes.combination) known.push(undefined);
  known[classes.combination] = bits;
  return bits;
}
