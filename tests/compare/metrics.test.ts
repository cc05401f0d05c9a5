import { describe, expect, test } from 'vitest';
import { diff } from '../../src/compare/diff.ts';
import type { Metric } from '../../src/report/model.ts';
import { metric, report } from './items.ts';

function compare(from: Metric, to: Metric) {
  return diff(report('2024-04-24', { metrics: [from] }), report('2025-02-06', { metrics: [to] }), new Map()).metrics;
}

describe('two figures pair', () => {
  test.each([
    [
      'the same indicator with another value',
      metric('tỷ lệ hồ sơ trực tuyến', { value: 42 }),
      metric('tỷ lệ hồ sơ trực tuyến', { value: 61 }),
    ],
    [
      'a measured value and a later target',
      metric('dịch vụ công trực tuyến toàn trình', { value: 42 }),
      metric('tỷ lệ dịch vụ công trực tuyến toàn trình', { value: 80, status: 'target' }),
    ],
    [
      'an abbreviation and its full form',
      metric('tỷ lệ hồ sơ TTHC được số hóa'),
      metric('tỷ lệ hồ sơ thủ tục hành chính được số hóa'),
    ],
    [
      'trợ cấp xã hội, in which no cấp xã stands',
      metric('chi trợ cấp xã hội qua tài khoản', { unit: 'VND' }),
      metric('chi trợ cấp xã hội qua tài khoản ở cấp tỉnh', { unit: 'VND' }),
    ],
    ['composed and decomposed letters', metric('tỷ lệ ký số văn bản'), metric('tỷ lệ ký số văn bản'.normalize('NFD'))],
    ['old and new places of the tone', metric('tỉ lệ hoà giải trực tuyến'), metric('tỷ lệ hòa giải trực tuyến')],
    [
      'a count and the same count with a longer noun',
      metric('tài khoản định danh', { unit: 'tài khoản' }),
      metric('tài khoản định danh điện tử', { unit: 'tài khoản định danh điện tử' }),
    ],
    [
      'growth as a change and as a rate',
      metric('tăng trưởng GDP', { value: 7 }),
      metric('GDP tăng trưởng', { kind: 'change', value: 8, change: { direction: 'up', value: 8, unit: '%' } }),
    ],
  ])('%s', (_, from, to) => {
    expect(compare(from, to).pairs).toHaveLength(1);
  });
});

describe('two figures never pair', () => {
  test.each([
    ['percent and a count', metric('dịch vụ công trực tuyến'), metric('dịch vụ công trực tuyến', { unit: 'dịch vụ' })],
    [
      'money of two currencies',
      metric('doanh thu công nghệ số', { unit: 'VND' }),
      metric('doanh thu công nghệ số', { unit: 'USD' }),
    ],
    [
      'counts of different things',
      metric('kết nối dữ liệu dân cư', { unit: 'bộ, ngành' }),
      metric('kết nối dữ liệu dân cư', { unit: 'địa phương' }),
    ],
    [
      'growth and a level in percent',
      metric('kinh tế số', { kind: 'change', value: 8, change: { direction: 'up', value: 8, unit: '%' } }),
      metric('kinh tế số', { value: 8 }),
    ],
    [
      'a rank and points',
      metric('chỉ số chuyển đổi số', { unit: 'rank', kind: 'rank' }),
      metric('chỉ số chuyển đổi số', { unit: 'point' }),
    ],
    [
      'per day and per year',
      metric('giao dịch trên nền tảng', { unit: 'giao dịch', per: ['ngày'] }),
      metric('giao dịch trên nền tảng', { unit: 'giao dịch', per: ['năm'] }),
    ],
    [
      'a sum and a sum per hectare',
      metric('doanh thu khu công nghệ', { unit: 'USD' }),
      metric('doanh thu khu công nghệ', { unit: 'USD', per: ['ha', 'năm'] }),
    ],
    [
      'figures of two holders',
      metric('hồ sơ trực tuyến', { holder: ['bo-y-te'] }),
      metric('hồ sơ trực tuyến', { holder: ['bo-cong-an'] }),
    ],
    ['levels of government', metric('tỷ lệ hồ sơ trực tuyến cấp tỉnh'), metric('tỷ lệ hồ sơ trực tuyến cấp xã')],
    [
      'so many of a total and that total',
      metric('dịch vụ thiết yếu', { unit: 'dịch vụ', kind: 'ratio', value: 45, total: 53 }),
      metric('dịch vụ thiết yếu', { unit: 'dịch vụ', value: 53 }),
    ],
    [
      'a part and its whole',
      metric('doanh nghiệp phần mềm', { unit: 'doanh nghiệp' }),
      metric('doanh nghiệp phần mềm có doanh thu ở nước ngoài', { unit: 'doanh nghiệp' }),
    ],
    [
      'what is done and what is late',
      metric('nhiệm vụ đã hoàn thành', { unit: 'nhiệm vụ' }),
      metric('nhiệm vụ chậm tiến độ', { unit: 'nhiệm vụ' }),
    ],
    [
      'general words alone',
      metric('doanh nghiệp thực hiện chuyển đổi số'),
      metric('người dân, doanh nghiệp và chuyển đổi số quốc gia'),
    ],
    [
      'a shared subject with other deeds',
      metric('người trưởng thành có tài khoản ngân hàng'),
      metric('người trưởng thành dùng chữ ký số'),
    ],
  ])('%s', (_, from, to) => {
    expect(compare(from, to).pairs).toEqual([]);
  });
});

describe('what is said of a pair', () => {
  test('percent against percent differs in points and has no share', () => {
    expect(
      compare(metric('hồ sơ số hóa', { value: 42 }), metric('hồ sơ số hóa', { value: 80 })).pairs[0],
    ).toMatchObject({ status: 'changed', delta: { absolute: 38, unit: 'point' } });
    expect(
      compare(metric('hồ sơ số hóa', { value: 42 }), metric('hồ sơ số hóa', { value: 80 })).pairs[0]?.delta,
    ).not.toHaveProperty('relative');
  });

  test('money differs in its currency and by a share of the earlier value', () => {
    const [from, to] = [
      metric('kinh phí chuyển đổi số', { value: 80e9, unit: 'VND' }),
      metric('kinh phí chuyển đổi số', { value: 100e9, unit: 'VND' }),
    ];
    expect(compare(from, to).pairs[0]?.delta).toEqual({ absolute: 20e9, relative: 0.25, unit: 'VND' });
  });

  test('binary dust is wiped off', () => {
    const [from, to] = [
      metric('chỉ số DTI', { value: 0.71, unit: 'point' }),
      metric('chỉ số DTI', { value: 0.75, unit: 'point' }),
    ];
    expect(compare(from, to).pairs[0]?.delta?.absolute).toBe(0.04);
  });

  test('a fall after a rise differs by both', () => {
    const change = (direction: 'up' | 'down', value: number) =>
      metric('số vụ lừa đảo', { kind: 'change', value, change: { direction, value, unit: '%' } });
    expect(compare(change('up', 5), change('down', 3)).pairs[0]?.delta).toEqual({ absolute: -8, unit: 'point' });
  });

  test.each([
    ['a target that is met', { value: 80 }, { value: 81 }, true],
    ['a target that is missed', { value: 80 }, { value: 79 }, false],
    ['almost is not reached', { value: 80 }, { value: 80, bound: 'below' }, false],
    ['a limit that is kept', { value: 5, bound: 'at_most' }, { value: 4 }, true],
    ['a limit that is broken', { value: 5, bound: 'at_most' }, { value: 6 }, false],
    [
      'a place in a ranking',
      { value: 30, unit: 'rank', kind: 'rank' },
      { value: 28, unit: 'rank', kind: 'rank' },
      true,
    ],
    [
      'shares of different totals',
      { value: 40, total: 50, unit: 'xã', kind: 'ratio' },
      { value: 30, total: 35, unit: 'xã', kind: 'ratio' },
      true,
    ],
  ] as const)('%s', (_, goal, value, reached) => {
    const [from, to] = [metric('chỉ tiêu phủ sóng', { ...goal, status: 'target' }), metric('chỉ tiêu phủ sóng', value)];
    expect(compare(from, to).pairs[0]?.reached).toBe(reached);
  });

  test('a measured value against an earlier one reaches nothing', () => {
    expect(compare(metric('phủ sóng'), metric('phủ sóng')).pairs[0]).not.toHaveProperty('reached');
  });

  test('a quarter against a state reached by then is said', () => {
    const period = (start: string | undefined, end: string) => ({
      period: { ...(start !== undefined && { start }), end, basis: 'stated' as const },
    });
    const [from, to] = [
      metric('hồ sơ nộp', { unit: 'hồ sơ', ...period('2024-01-01', '2024-03-31') }),
      metric('hồ sơ nộp', { unit: 'hồ sơ', ...period(undefined, '2024-06-30') }),
    ];
    expect(compare(from, to).pairs[0]?.periods).toEqual({ from: 'quarter', to: 'cumulative' });
    expect(compare(from, from).pairs[0]).not.toHaveProperty('periods');
  });
});

test('the best assignment over all pairs, not the best pair first', () => {
  const from = [metric('tỷ lệ hồ sơ trực tuyến toàn trình'), metric('tỷ lệ hồ sơ thanh toán trực tuyến')];
  const to = [metric('tỷ lệ thanh toán trực tuyến'), metric('tỷ lệ hồ sơ trực tuyến toàn trình cả nước')];
  const { pairs } = diff(
    report('2024-01-01', { metrics: from }),
    report('2024-07-01', { metrics: to }),
    new Map(),
  ).metrics;
  expect(pairs.map((pair) => [pair.from.id, pair.to.id])).toEqual([
    [from[0]?.id, to[1]?.id],
    [from[1]?.id, to[0]?.id],
  ]);
});

test('neighbours that are alike tell which of two accounts is meant', () => {
  const near = (first: Metric, ...others: Metric[]) =>
    [first, ...others].map((one, at) => ({ ...one, line: 1, span: [at * 50, at * 50 + 20] as [number, number] }));
  const from = near(
    metric('tài khoản đăng ký', { unit: 'tài khoản' }),
    metric('hồ sơ đồng bộ về Cổng', { unit: 'hồ sơ' }),
    metric('giao dịch thanh toán học phí', { unit: 'giao dịch' }),
  );
  const portal = near(
    metric('tài khoản trên Cổng', { unit: 'tài khoản' }),
    metric('hồ sơ đồng bộ về Cổng', { unit: 'hồ sơ' }),
    metric('giao dịch thanh toán học phí', { unit: 'giao dịch' }),
  );
  const bank = near(
    metric('tài khoản ngân hàng', { unit: 'tài khoản' }),
    metric('thẻ tín dụng phát hành', { unit: 'thẻ' }),
  ).map((one) => ({ ...one, line: 9, span: [one.span[0] + 5000, one.span[1] + 5000] as [number, number] }));
  const { pairs } = diff(
    report('2024-01-01', { metrics: from }),
    report('2024-07-01', { metrics: [...bank, ...portal] }),
    new Map(),
  ).metrics;
  expect(pairs.find((pair) => pair.from.indicator === 'tài khoản đăng ký')?.to.indicator).toBe('tài khoản trên Cổng');
});
