import type { Assignee, Directive, Group, Issuer } from '../../report/model.ts';

export type Act = Directive['act'];

/** Half-open offsets of the matching view. */
type Range = readonly [start: number, end: number];

/** A directive before it has an id, deadlines and metrics. Offsets are those of the matching view. */
export interface DirectiveDraft {
  readonly rule: string;
  /** What the quote covers. */
  start: number;
  end: number;
  /** Where the deed stands: without issuer, verb and assignee. */
  actionStart: number;
  /** The lead-in of a list, where the quote begins with one. */
  readonly leadIn?: Range;
  readonly issuer?: Issuer;
  readonly act: Act;
  /** The cue word, absent where it is carried on. */
  readonly verb?: string;
  assignees: readonly Assignee[];
  readonly group?: Group;
  readonly ordinal?: number;
  readonly urgent: boolean;
}
