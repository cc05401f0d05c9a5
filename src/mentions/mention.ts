/**
 * What recognisers find: typed pieces of a text. Offsets are those of the document's matching view, half-open.
 */
import type { Bound } from '../report/model.ts';
import type { Moment } from './time/moment.ts';

interface Found {
  /** Id of the rule that made it. */
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** A bare number, or a range of two. */
export interface NumberMention extends Found {
  readonly kind: 'number';
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly bound?: Bound;
}

/** A number with what it counts or measures. */
export interface QuantityMention extends Found {
  readonly kind: 'quantity';
  readonly form: 'level' | 'ratio' | 'range' | 'rank' | 'multiple';
  readonly value?: number;
  readonly total?: number;
  readonly min?: number;
  readonly max?: number;
  /** `%`, ISO 4217, SI, `rank`, `level`, `times`, `point`, or the counted noun in the text's words. */
  readonly unit: string;
  readonly dimension: 'percent' | 'money' | 'physical' | 'count' | 'rank' | 'level' | 'times' | 'point' | 'duration';
  readonly per?: readonly string[];
  readonly bound?: Bound;
  /** Where the number itself stands, bounds and unit left out. */
  readonly number: readonly [number, number];
}

/** A time: a day, a month, a span of years, a clock time, with the word that relates something to it. */
export interface TimeMention extends Found {
  readonly kind: 'time';
  readonly moment: Moment;
  /** Where the time itself stands, relation word left out. */
  readonly core: readonly [number, number];
}

/** What must not be read as a figure, a date or an instruction: a law, a plan, a version, an address. */
export interface ReferenceMention extends Found {
  readonly kind: 'reference';
  readonly type:
    | 'document'
    | 'article'
    | 'programme'
    | 'session'
    | 'version'
    | 'address'
    | 'contact'
    | 'event'
    | 'idiom'
    | 'label';
  /** The one year that stands in a plan's name. */
  readonly year?: number;
}

/** An organisation, or a group of them. */
export interface OrganisationMention extends Found {
  readonly kind: 'organisation';
  readonly id: string;
  /** Official name where the lexicon has it, else the text's words. */
  readonly name: string;
  /** `group` for *các bộ, ngành*; `officer` for offices that can be told to do something (*chủ tịch UBND các cấp*). */
  readonly type: 'organisation' | 'group' | 'officer';
}

/** A person, by name or by office. */
export interface PersonMention extends Found {
  readonly kind: 'person';
  readonly name?: string;
  readonly role?: string;
}

/** A word that makes a speech act, an obligation or a frame: *yêu cầu*, *giao*, *phải*, *nhấn mạnh*, *chủ trì*. */
interface CueMention extends Found {
  readonly kind: 'cue';
  /** The class that the lexicon gives the word. */
  readonly type: string;
}

export type Mention =
  | NumberMention
  | QuantityMention
  | TimeMention
  | ReferenceMention
  | OrganisationMention
  | PersonMention
  | CueMention;

/** A mention that another one beat, for `dcs explain`. */
export interface Suppressed {
  readonly mention: Mention;
  readonly by: Mention;
}
