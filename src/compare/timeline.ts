import type { Metric, Report } from '../report/model.ts';
import type { Series, Timeline } from '../report/timeline-model.ts';
import { align, type Placed, type Verdict } from './align.ts';
import { metricJudge } from './metric-judge.ts';
import { periodLength } from './period.ts';
import { inOrderOfMeetings, side } from './side.ts';
import { type Successions, successionsBy } from './successors.ts';
import { THRESHOLDS } from './thresholds.ts';

/** The figures of one indicator found so far. */
interface Row extends Placed {
  readonly points: { readonly report: Report; readonly metric: Metric }[];
}

/**
 * Follows each indicator over the meetings.
 *
 * The meetings are gone through in order. What a meeting has measured joins the rows that it is most like, one to one;
 * then its targets do, so that a target stands beside the measured value of the same meeting.
 *
 * @param reports of any meetings, in any order
 * @returns the indicators of which two or more meetings tell
 */
export function timeline(reports: readonly Report[], everySuccession: Successions): Timeline {
  const ordered = inOrderOfMeetings(reports);
  const latest = ordered.findLast(({ meeting }) => meeting.date && !meeting.date.start.startsWith('--'))?.meeting.date
    ?.start;
  const judge = metricJudge(
    ordered.map(({ metrics }) => metrics),
    successionsBy(latest, everySuccession),
  );
  const best = (row: Row, metric: Metric): Verdict =>
    row.points.map((point) => judge(point.metric, metric)).reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const rows: Row[] = [];
  for (const report of ordered) {
    for (const isTarget of [false, true]) {
      const metrics = report.metrics.filter(({ status }) => (status === 'target') === isTarget);
      const { pairs, added } = align(rows, metrics, best, THRESHOLDS.metrics);
      for (const { from, to } of pairs) from.points.push({ report, metric: to });
      for (const metric of added)
        rows.push({ id: metric.id, span: [rows.length, rows.length], points: [{ report, metric }] });
    }
  }
  const followed = rows.filter(({ points }) => new Set(points.map(({ report }) => meetingKey(report))).size > 1);
  return { format: 'dcs-timeline/1', meetings: ordered.map(side), series: followed.map(series) };
}

function series({ points }: Row): Series {
  const written = points.map(({ report, metric }) => {
    const length = periodLength(metric);
    return { meeting: side(report), metric, ...(length && { length }) };
  });
  const lengths = new Set(
    written.flatMap(({ length, metric }) => (length && metric.status !== 'target' ? [length] : [])),
  );
  const last = points.at(-1)?.metric;
  return {
    indicator: last?.indicator ?? '',
    unit: last?.unit ?? '',
    ...(lengths.size > 1 && { mixed: true }),
    points: written,
  };
}

/** Two reports of one meeting are one meeting. */
function meetingKey({ source, meeting }: Report): string {
  return meeting.date?.start ?? source.file;
}

function worth({ similarity, preference = 0 }: Verdict): number {
  return similarity + preference;
}
