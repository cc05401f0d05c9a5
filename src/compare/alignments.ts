import type { Deadline, Directive, Metric, Report } from '../report/model.ts';
import { type Alignment, align, type Judge } from './align.ts';
import { deadlineJudge } from './deadline-judge.ts';
import { directiveJudge } from './directive-judge.ts';
import { metricJudge } from './metric-judge.ts';
import type { Successions } from './successors.ts';
import { THRESHOLDS, type Thresholds } from './thresholds.ts';

/** The items of one kind: what pairs, and who judged it. */
export interface Aligned<Item> extends Alignment<Item> {
  readonly judge: Judge<Item>;
}

/** What of two reports says the same thing, kind by kind. */
export interface Alignments {
  readonly metrics: Aligned<Metric>;
  readonly deadlines: Aligned<Deadline>;
  readonly directives: Aligned<Directive>;
}

/**
 * Pairs what two reports say.
 *
 * @param successions what each organisation became: a ministry and the one it was merged into are one
 */
export function alignReports(
  from: Report,
  to: Report,
  successions: Successions,
  thresholds: Thresholds = THRESHOLDS,
): Alignments {
  const judgeMetric = metricJudge([from.metrics, to.metrics], successions);
  const metrics = align(from.metrics, to.metrics, judgeMetric, thresholds.metrics);
  const judgeDirective = directiveJudge(from, to, successions);
  const directives = align(from.directives, to.directives, judgeDirective, thresholds.directives);
  const judgeDeadline = deadlineJudge(from.deadlines, to.deadlines, {
    metrics: metrics.pairs,
    directives: directives.pairs,
  });
  const deadlines = align(from.deadlines, to.deadlines, judgeDeadline, thresholds.deadlines);
  return {
    metrics: { ...metrics, judge: judgeMetric },
    deadlines: { ...deadlines, judge: judgeDeadline },
    directives: { ...directives, judge: judgeDirective },
  };
}
