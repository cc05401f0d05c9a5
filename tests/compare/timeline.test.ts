import { expect, test } from 'vitest';
import { timeline } from '../../src/compare/timeline.ts';
import { metric, report } from './items.ts';

const online = 'tỷ lệ hồ sơ trực tuyến toàn trình';

function values(...reports: Parameters<typeof timeline>[0][number][]) {
  return timeline(reports, new Map()).series.map(({ points }) =>
    points.map(({ metric: { value, status } }) => (status === 'target' ? `→${value}` : value)),
  );
}

test('an indicator is followed over the meetings in the order of their days', () => {
  const [a, b, c] = [
    report('2024-07-10', { metrics: [metric(online, { value: 42 })] }),
    report('2023-12-28', { metrics: [metric(online, { value: 17 })] }),
    report('2025-02-06', { metrics: [metric(online, { value: 61 })] }),
  ];
  expect(values(a, b, c)).toEqual([[17, 42, 61]]);
});

test('a target stands beside the measured value of the same meeting', () => {
  const both = report('2024-07-10', {
    metrics: [metric(online, { value: 42 }), metric(online, { value: 80, status: 'target' })],
  });
  expect(values(both, report('2025-02-06', { metrics: [metric(online, { value: 61 })] }))).toEqual([[42, '→80', 61]]);
});

test('what only one meeting tells of is left out, also where two reports tell of that meeting', () => {
  expect(
    values(report('2024-07-10', { metrics: [metric(online)] }), report('2024-07-10', { metrics: [metric(online)] })),
  ).toEqual([]);
});

test('two figures of one meeting do not join one row', () => {
  const first = report('2024-07-10', {
    metrics: [metric(online, { value: 42 }), metric(`${online} cả nước`, { value: 43 })],
  });
  expect(values(first, report('2025-02-06', { metrics: [metric(online, { value: 61 })] }))).toEqual([[42, 61]]);
});

test('a quarter beside a state reached by then is said to be mixed', () => {
  const period = (start: string | undefined, end: string) => ({
    period: { ...(start !== undefined && { start }), end, basis: 'stated' as const },
  });
  const quarter = report('2024-04-24', { metrics: [metric(online, period('2024-01-01', '2024-03-31'))] });
  const state = report('2024-07-10', { metrics: [metric(online, period(undefined, '2024-06-30'))] });
  expect(timeline([quarter, state], new Map()).series[0]).toMatchObject({
    mixed: true,
    points: [{ length: 'quarter' }, { length: 'cumulative' }],
  });
  expect(
    timeline(
      [quarter, report('2024-07-10', { metrics: [metric(online, period('2024-04-01', '2024-06-30'))] })],
      new Map(),
    ).series[0],
  ).not.toHaveProperty('mixed');
});

test('a meeting without a day stands where its latest figures put it, and that is said', () => {
  const quarter = { start: '2022-01-01', end: '2022-03-31', basis: 'stated' as const };
  const undated = report(undefined, { metrics: [metric(online, { value: 9, period: quarter })] });
  const later = report('2024-07-10', { metrics: [metric(online, { value: 42 })] });
  expect(values(later, undated)).toEqual([[9, 42]]);
  expect(timeline([later, undated], new Map()).meetings.map(({ latest }) => latest)).toEqual(['2022-03-31', undefined]);
});
