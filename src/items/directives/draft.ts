import type { Assignee, Directive, Group, Issuer } from '../../report/model.ts';

export type Act = Directive['act'];

/** A directive before it has an id, deadlines and metrics. Offsets are those of the matching view. */
export interface DirectiveDraft {
  readonly rule: string;
  /** What the quote covers. */
  start: number;
  end: number;
  /** Where the deed stands: without issuer, verb and assignee. */
  actionStart: number;
  /** Where it ends, in front of what only says who answers for it, or by when; absent where it reaches to the end. */
  actionEnd: number | undefined;
  readonly issuer?: Issuer;
  readonly act: Act;
  /** The cue word, absent where it is carried on. */
  readonly verb: string | undefined;
  assignees: readonly Assignee[];
  readonly group: Group | undefined;
  readonly ordinal: number | undefined;
  readonly urgent: boolean;
}
