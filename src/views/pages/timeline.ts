import type { Point, Series, Timeline } from '../../report/timeline-model.ts';
import type { Labels } from '../labels/labels.ts';
import { type Block, joined, type Page, styled, type Text } from '../page/page.ts';
import { showDay, showMeetingDay, showPeriod } from '../people/dates.ts';
import { sparkline } from '../people/sparkline.ts';
import { showChange, showValue } from '../people/values.ts';

/** Each indicator with its values over the meetings, targets beside what was measured; first, what has no day of its own. */
export function timelinePage({ meetings, series }: Timeline, labels: Labels): Page {
  if (series.length === 0) return [{ kind: 'note', text: labels.timeline.none }];
  const undated = meetings.filter(({ date, latest }) => latest !== undefined || date === undefined);
  return [
    ...undated.map(({ file, latest }): Block => {
      const { placed, unplaced } = labels.timeline;
      return { kind: 'note', text: latest === undefined ? unplaced(file) : placed(file, showDay(latest, labels)) };
    }),
    ...series.flatMap((one) => seriesBlocks(one, labels)),
  ];
}

function seriesBlocks(series: Series, labels: Labels): Block[] {
  const { columns, timeline, length } = labels;
  const measured = series.points.filter(({ metric }) => metric.status !== 'target');
  // Bars side by side would compare what does not compare.
  const line = series.mixed ? '' : sparkline(measured.flatMap(({ metric }) => metric.value ?? []));
  const others = [...new Set(series.points.map(({ metric }) => metric.indicator))].filter(
    (words) => words !== series.indicator,
  );
  const rows = byMeeting(series).map((points): Text[] => {
    const target = points.find(({ metric }) => metric.status === 'target');
    const actual = points.find((point) => point !== target);
    const shown = actual ?? target;
    return [
      shown ? showMeetingDay(shown.meeting.date, labels) : '',
      actual
        ? joined(
            [
              [styled('strong', showValue(actual.metric, labels))],
              actual.metric.status === 'forecast' ? labels.status.forecast : '',
            ],
            ' ',
          )
        : '',
      actual?.metric.change && actual.metric.kind !== 'change' ? showChange(actual.metric.change, labels) : '',
      target ? showValue(target.metric, labels) : '',
      shown
        ? joined(
            [
              showPeriod(shown.metric, labels),
              series.mixed && shown.length ? [styled('faint', `(${length[shown.length]})`)] : '',
            ],
            ' ',
          )
        : '',
      shown?.meeting.file ?? '',
    ];
  });
  return [
    { kind: 'heading', level: 2, text: line === '' ? series.indicator : `${series.indicator}  ${line}` },
    ...(others.length > 0 ? [{ kind: 'note', text: [styled('faint', timeline.also(others))] } as const] : []),
    ...(series.mixed ? [{ kind: 'note', text: [styled('bad', timeline.mixed)] } as const] : []),
    {
      kind: 'table',
      columns: [columns.date, columns.value, columns.change, timeline.target, columns.period, columns.meeting].map(
        (name) => ({ name }),
      ),
      rows,
    },
  ];
}

/** A target and a measured value of one report stand in one row. */
function byMeeting({ points }: Series): Point[][] {
  const rows = new Map<string, Point[]>();
  for (const point of points) rows.set(point.meeting.file, [...(rows.get(point.meeting.file) ?? []), point]);
  return [...rows.values()];
}
