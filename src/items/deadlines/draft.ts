import type { Deadline } from '../../report/model.ts';
import type { DirectiveDraft } from '../directives/draft.ts';
import type { MetricDraft } from '../metrics/draft.ts';
import type { Place } from '../place.ts';

/** A deadline before it has an id. Offsets are those of the matching view. */
export interface DeadlineDraft {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly due: string | undefined;
  readonly relation: Deadline['relation'];
  readonly time: Deadline['time'] | undefined;
  readonly event: string | undefined;
  readonly task: string;
  readonly owners: string[];
  readonly directive: DirectiveDraft | undefined;
  readonly metrics: readonly MetricDraft[];
  /** The year was taken from what comes after the reference date. */
  readonly rolled: boolean;
}

/** A deadline as the report shows it, its parts in their order; without an id and without what it is tied to. */
export function deadlineOf(draft: DeadlineDraft, { quote, span, line }: Place): Deadline {
  const begun: Pick<Deadline, 'id' | 'quote' | 'span' | 'line' | 'rule' | 'due'> = {
    id: '',
    quote,
    span,
    line,
    rule: draft.rule,
  };
  if (draft.due !== undefined) begun.due = draft.due;
  const placed: typeof begun & Pick<Deadline, 'relation' | 'time' | 'event'> = Object.assign(begun, {
    relation: draft.relation,
  });
  if (draft.time) placed.time = draft.time;
  if (draft.event !== undefined) placed.event = draft.event;
  const deadline: Deadline = Object.assign(placed, { task: draft.task });
  if (draft.owners.length > 0) deadline.owners = draft.owners;
  return deadline;
}
