import type { Metric, Report } from '../report/model.ts';
import type { Placed as PlacedMeeting, Series, Timeline } from '../report/timeline-model.ts';
import { align, type Placed, type Verdict } from './align.ts';
import { metricJudge } from './metric-judge.ts';
import { periodLength, periodsDiffer } from './period.ts';
import { inOrderOfMeetings, knownDay, latestDay, side } from './side.ts';
import { type Successions, successionsBy } from './successors.ts';
import { THRESHOLDS } from './thresholds.ts';

/** The figures of one indicator found so far. */
interface Row extends Placed {
  readonly points: { readonly report: Report; readonly metric: Metric }[];
}

/**
 * Follows each indicator over the meetings.
 *
 * The meetings are gone through in order. What a meeting has measured joins the rows that it is most like, one to one:
 * like all the values of the row, not only one of them, or the row would wander off from one thing to another. Then its
 * targets do, so that a target stands beside the measured value of the same meeting.
 *
 * @param reports of any meetings, in any order
 * @returns the indicators of which two or more meetings tell
 */
export function timeline(reports: readonly Report[], everySuccession: Successions): Timeline {
  const ordered = inOrderOfMeetings(reports);
  const latest = ordered
    .map(knownDay)
    .filter((day) => day !== undefined)
    .at(-1);
  const judge = metricJudge(
    ordered.map(({ metrics }) => metrics),
    successionsBy(latest, everySuccession),
  );
  const onAverage = (row: Row, metric: Metric): Verdict => mean(row.points.map((point) => judge(point.metric, metric)));
  const rows: Row[] = [];
  for (const report of ordered) {
    for (const isTarget of [false, true]) {
      const metrics = report.metrics.filter(({ status }) => (status === 'target') === isTarget);
      const { pairs, added } = align(rows, metrics, onAverage, THRESHOLDS.metrics);
      for (const { from, to } of pairs) from.points.push({ report, metric: to });
      for (const metric of added)
        rows.push({ id: metric.id, span: [rows.length, rows.length], points: [{ report, metric }] });
    }
  }
  const followed = rows.filter(({ points }) => new Set(points.map(({ report }) => meetingKey(report))).size > 1);
  return { format: 'dcs-timeline/1', meetings: ordered.map(placed), series: followed.map(series) };
}

function series({ points }: Row): Series {
  const written = points.map(({ report, metric }) => {
    const length = periodLength(metric);
    return { meeting: side(report), metric, ...(length && { length }) };
  });
  const measured = points.map(({ metric }) => metric).filter(({ status }) => status !== 'target');
  const last = points.at(-1)?.metric;
  return {
    indicator: last?.indicator ?? '',
    unit: last?.unit ?? '',
    ...(measured.some((one) => measured.some((other) => periodsDiffer(one, other))) && { mixed: true }),
    points: written,
  };
}

/** Two reports of one meeting are one meeting. */
function meetingKey({ source, meeting }: Report): string {
  return meeting.date?.start ?? source.file;
}

function placed(report: Report): PlacedMeeting {
  const latest = knownDay(report) === undefined ? latestDay(report) : undefined;
  return { ...side(report), ...(latest !== undefined && { latest }) };
}

/** A gate that is shut to one of the values of a row is shut to the row. */
function mean(verdicts: readonly Verdict[]): Verdict {
  const shut = verdicts.find(({ gate }) => gate !== undefined);
  if (shut) return shut;
  const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    similarity: average(verdicts.map(({ similarity }) => similarity)),
    preference: average(verdicts.map(({ preference = 0 }) => preference)),
  };
}
