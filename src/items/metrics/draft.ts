import type { QuantityMention } from '../../mentions/mention.ts';
import type { Change, Metric, Period } from '../../report/model.ts';
import type { Place } from '../place.ts';

/** A metric before it has an id. Offsets are those of the matching view. */
export interface MetricDraft {
  readonly start: number;
  readonly end: number;
  readonly figure: QuantityMention;
  readonly indicator: string;
  /** The figure is nothing but a change. */
  readonly alone: boolean;
  readonly per: readonly string[] | undefined;
  readonly from: number | undefined;
  readonly change: Change | undefined;
  readonly status: Metric['status'];
  readonly period: Period | undefined;
  readonly holder: string[] | undefined;
}

/** A metric as the report shows it, its parts in their order; without an id. */
export function metricOf(draft: MetricDraft, { quote, span, line }: Place): Metric {
  const { figure, alone } = draft;
  const begun: Omit<Metric, 'unit' | 'status'> = {
    id: '',
    quote,
    span,
    line,
    rule: figure.rule,
    indicator: draft.indicator,
    kind: alone ? 'change' : figure.form,
  };
  if (figure.value !== undefined) begun.value = alone ? Math.abs(figure.value) : figure.value;
  if (figure.total !== undefined && figure.form !== 'rank') begun.total = figure.total;
  if (figure.min !== undefined) begun.min = figure.min;
  if (figure.max !== undefined) begun.max = figure.max;
  const measured = Object.assign(begun, { unit: figure.unit });
  if (draft.per) measured.per = [...draft.per];
  if (figure.bound !== undefined) measured.bound = figure.bound;
  if (draft.from !== undefined) measured.from = draft.from;
  if (draft.change) measured.change = draft.change;
  const metric: Metric = Object.assign(measured, { status: draft.status });
  if (draft.period) metric.period = draft.period;
  if (draft.holder) metric.holder = draft.holder;
  return metric;
}
