/** Gives the drafts of items their ids, quotes and places in the text, and ties them to each other. */
import { idsWithPrefix } from '../report/ids.ts';
import type { Deadline, Directive, Metric } from '../report/model.ts';
import type { Document } from '../text/document.ts';
import type { DeadlineDraft } from './deadlines/read.ts';
import type { DirectiveDraft } from './directives/draft.ts';
import type { MetricDraft } from './metrics/read.ts';
import { Near } from './near.ts';

/** The items of a report. */
export interface Items {
  readonly metrics: Metric[];
  readonly deadlines: Deadline[];
  readonly directives: Directive[];
}

/** Where an item stands in the text. */
interface Place {
  readonly quote: string;
  readonly span: [number, number];
  readonly line: number;
}

/**
 * Items out of drafts. An id says what the item says: the indicator with unit and time, the task with its date, the deed
 * with who must do it.
 */
export function assemble(
  document: Document,
  metrics: readonly MetricDraft[],
  deadlines: readonly DeadlineDraft[],
  directives: readonly DirectiveDraft[],
): Items {
  const lineOf = lineCounter(document.text);
  const place = (start: number, end: number): Place => {
    const span: [number, number] = [document.toText(start), document.toText(end)];
    return { quote: document.text.slice(...span), span, line: lineOf(span[0]) };
  };
  const metricId = idsWithPrefix('m');
  const deadlineId = idsWithPrefix('d');
  const directiveId = idsWithPrefix('r');
  const metricIds = new Map(
    metrics.map((draft) => {
      const { indicator, kind, value, total, min, max, unit, status, period } = draft.metric;
      return [draft, metricId([indicator, kind, value, total, min, max, unit, status, period?.start, period?.end])];
    }),
  );
  const actions = new Map(directives.map((draft) => [draft, actionOf(document, draft)]));
  const directiveIds = new Map(
    directives.map((draft) => [
      draft,
      directiveId([actions.get(draft), ...draft.assignees.map(({ id }) => id), draft.issuer?.name]),
    ]),
  );
  const deadlineIds = new Map(
    deadlines.map((draft) => [
      draft,
      deadlineId([
        draft.deadline.task,
        draft.deadline.relation,
        draft.deadline.due ?? draft.deadline.event ?? draft.deadline.time?.text,
      ]),
    ]),
  );
  const dated = new Map<DirectiveDraft, DeadlineDraft[]>();
  for (const deadline of deadlines) {
    if (deadline.directive) dated.set(deadline.directive, [...(dated.get(deadline.directive) ?? []), deadline]);
  }
  const measured = new Near(metrics);
  const idIn = (ids: ReadonlyMap<unknown, string>, draft: unknown) => ids.get(draft) ?? '';
  return {
    metrics: metrics.map((draft) => ({
      id: idIn(metricIds, draft),
      ...place(draft.start, draft.end),
      rule: draft.rule,
      ...draft.metric,
    })),
    deadlines: deadlines.map((draft) => {
      const linked = draft.metrics.map((metric) => idIn(metricIds, metric));
      return {
        id: idIn(deadlineIds, draft),
        ...place(draft.start, draft.end),
        rule: draft.rule,
        ...draft.deadline,
        ...(draft.directive ? { directive: idIn(directiveIds, draft.directive) } : {}),
        ...(linked.length > 0 ? { metrics: linked } : {}),
      };
    }),
    directives: directives.map((draft) => {
      const dates = (dated.get(draft) ?? []).map((deadline) => idIn(deadlineIds, deadline));
      const figures = measured
        .around(draft.start, draft.end)
        .filter(({ start, end }) => draft.start <= start && end <= draft.end)
        .map((metric) => idIn(metricIds, metric));
      return {
        id: idIn(directiveIds, draft),
        ...place(draft.start, draft.end),
        rule: draft.rule,
        ...(draft.issuer ? { issuer: draft.issuer } : {}),
        act: draft.act,
        ...(draft.verb === undefined ? {} : { verb: draft.verb }),
        ...(draft.assignees.length > 0 ? { assignees: [...draft.assignees] } : {}),
        action: actions.get(draft) ?? '',
        ...(draft.group ? { group: draft.group } : {}),
        ...(draft.ordinal === undefined ? {} : { ordinal: draft.ordinal }),
        ...(draft.urgent ? { urgency: 'urgent' as const } : {}),
        ...(dates.length > 0 ? { deadlines: dates } : {}),
        ...(figures.length > 0 ? { metrics: figures } : {}),
      };
    }),
  };
}

function actionOf({ cased }: Document, { actionStart, end }: DirectiveDraft): string {
  return cased.slice(actionStart, end).replace(/\s+/g, ' ').trim();
}

/** Line numbers, 1-based, for offsets asked in any order. */
function lineCounter(text: string): (offset: number) => number {
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return (offset) => {
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
