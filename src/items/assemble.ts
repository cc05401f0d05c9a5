/** Makes the items of a report out of their drafts, and ties them to each other. */
import { idsWithPrefix } from '../report/ids.ts';
import type { Deadline, Directive, Metric } from '../report/model.ts';
import type { Document } from '../text/document.ts';
import { type DeadlineDraft, deadlineOf } from './deadlines/draft.ts';
import type { DirectiveDraft } from './directives/draft.ts';
import { directiveOf } from './directives/item.ts';
import { type MetricDraft, metricOf } from './metrics/draft.ts';
import { Near } from './near.ts';
import { Places } from './place.ts';

/** The items of a report. */
export interface Items {
  readonly metrics: Metric[];
  readonly deadlines: Deadline[];
  readonly directives: Directive[];
}

/**
 * Items out of drafts. An id says what the item says: the indicator with unit and time, the task with its date, the deed
 * with who must do it.
 */
export function assemble(
  document: Document,
  metricDrafts: readonly MetricDraft[],
  deadlineDrafts: readonly DeadlineDraft[],
  directiveDrafts: readonly DirectiveDraft[],
): Items {
  const places = new Places(document);
  const metrics = new Map<MetricDraft, Metric>();
  const directives = new Map<DirectiveDraft, Directive>();
  const metricId = idsWithPrefix('m');
  for (const draft of metricDrafts) {
    const metric = metricOf(draft, places.of(draft.start, draft.end));
    const { indicator, kind, value, total, min, max, unit, status, period } = metric;
    metric.id = metricId([indicator, kind, value, total, min, max, unit, status, period?.start, period?.end]);
    metrics.set(draft, metric);
  }
  const directiveId = idsWithPrefix('r');
  for (const draft of directiveDrafts) {
    const directive = directiveOf(document, draft, places.of(draft.start, draft.end));
    directive.id = directiveId([directive.action, ...draft.assignees.map(({ id }) => id), directive.issuer?.name]);
    directives.set(draft, directive);
  }
  const deadlines: Deadline[] = [];
  const deadlineId = idsWithPrefix('d');
  for (const draft of deadlineDrafts) {
    const deadline = deadlineOf(draft, places.of(draft.start, draft.end));
    deadline.id = deadlineId([deadline.task, deadline.relation, deadline.due ?? deadline.event ?? deadline.time?.text]);
    const directive = draft.directive && directives.get(draft.directive);
    if (directive) {
      deadline.directive = directive.id;
      directive.deadlines ??= [];
      directive.deadlines.push(deadline.id);
    }
    if (draft.metrics.length > 0) deadline.metrics = draft.metrics.map((metric) => metrics.get(metric)?.id ?? '');
    deadlines.push(deadline);
  }
  const measured = new Near(metricDrafts);
  for (const [{ start, end }, directive] of directives) {
    for (const draft of measured.around(start, end)) {
      if (draft.start < start || end < draft.end) continue;
      directive.metrics ??= [];
      directive.metrics.push(metrics.get(draft)?.id ?? '');
    }
  }
  return { metrics: [...metrics.values()], deadlines, directives: [...directives.values()] };
}
