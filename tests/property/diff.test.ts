import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff } from '../../src/compare/diff.ts';
import type { Successions } from '../../src/compare/successors.ts';
import type { Diff } from '../../src/report/diff-model.ts';
import type { Deadline, Directive, Metric, Report } from '../../src/report/model.ts';
import { deadline, directive, metric, report } from '../compare/items.ts';

/** A ministry that became another between the two meetings. */
const successions: Successions = new Map([['bo-cu', [{ id: 'bo-moi', until: '2024-06-30' }]]]);

const subjects = [
  'hồ sơ trực tuyến',
  'dịch vụ công toàn trình',
  'thanh toán không dùng tiền mặt',
  'bệnh án điện tử',
  'học bạ số',
  'vùng lõm sóng',
  'chữ ký số',
  'tài khoản định danh',
  'trạm phát sóng 5G',
  'sàn nông sản',
];
const scopes = ['', ' cấp tỉnh', ' cấp xã', ' của hộ gia đình', ' của doanh nghiệp', ' cả nước'];
const phrase = fc
  .tuple(fc.constantFrom('tỷ lệ ', 'số ', ''), fc.constantFrom(...subjects), fc.constantFrom(...scopes))
  .map((parts) => parts.join(''));
const verbs = ['hoàn thiện', 'mở rộng', 'rà soát', 'đẩy mạnh', 'kết nối', 'xóa bỏ'];
const deed = fc
  .tuple(
    fc.constantFrom(...verbs),
    fc.constantFrom(...subjects),
    fc.constantFrom('', ' trên địa bàn', ' để phục vụ người dân'),
  )
  .map(([a, b, c]) => `${a} ${b}${c}`);
const day = fc
  .tuple(fc.integer({ min: 2023, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

const metrics: fc.Arbitrary<Metric> = fc
  .record({
    indicator: phrase,
    value: fc.integer({ min: 0, max: 5000 }),
    unit: fc.constantFrom('%', 'hồ sơ', 'xã', 'VND'),
    status: fc.constantFrom('actual', 'target'),
  })
  .map(({ indicator, ...rest }) => metric(indicator, rest as Partial<Metric>));
const directives: fc.Arbitrary<Directive> = fc
  .tuple(deed, fc.subarray(['bo-cu', 'bo-moi', 'bo-khac']))
  .map(([action, to]) => directive(action, to.length > 0 ? { to } : {}));
const deadlines: fc.Arbitrary<Deadline> = fc
  .tuple(deed, fc.option(day, { nil: undefined }))
  .map(([task, due]) => deadline(task, due));

const reports = (date: string): fc.Arbitrary<Report> =>
  fc
    .record({
      metrics: fc.array(metrics, { maxLength: 12 }),
      directives: fc.array(directives, { maxLength: 12 }),
      deadlines: fc.array(deadlines, { maxLength: 6 }),
    })
    .map((items) => report(date, items));
const [earlier, later] = ['2024-04-24', '2025-02-06'];

describe('laws of a comparison', () => {
  test('a report against itself: everything pairs with itself and nothing changed', () => {
    fc.assert(
      fc.property(reports(earlier), (a) => {
        const found = diff(a, a, successions);
        for (const { pairs, added, removed } of [found.metrics, found.deadlines, found.directives]) {
          expect([added, removed]).toEqual([[], []]);
          for (const { status, from, to } of pairs as { status: string; from: unknown; to: unknown }[]) {
            expect(status).toBe('same');
            expect(to).toBe(from);
          }
        }
        expect(found.deadlines.passed).toEqual([]);
      }),
    );
  });

  test('the other way round is the mirror image', () => {
    fc.assert(
      fc.property(reports(earlier), reports(later), (a, b) => {
        const [there, back] = [diff(a, b, successions), diff(b, a, successions)];
        expect(mirrored(back)).toEqual(pairings(there));
      }),
    );
  });

  test('the order of the items changes nothing', () => {
    const shuffled = (items: Report): fc.Arbitrary<Report> =>
      fc
        .tuple(permutation(items.metrics), permutation(items.deadlines), permutation(items.directives))
        .map(([m, d, r]) => ({ ...items, metrics: m, deadlines: d, directives: r }));
    const pair = fc
      .tuple(reports(earlier), reports(later))
      .chain(([a, b]) => fc.tuple(fc.constant([a, b] as const), shuffled(a), shuffled(b)));
    fc.assert(
      fc.property(pair, ([[a, b], c, d]) => {
        expect(diff(c, d, successions)).toEqual(diff(a, b, successions));
      }),
    );
  });

  test('an item about something new adds one line and moves nothing', () => {
    const strange = metric('cá tra xuất ngoại', { unit: 'tấn' });
    fc.assert(
      fc.property(reports(earlier), reports(later), (a, b) => {
        const [before, after] = [
          diff(a, b, successions),
          diff(a, { ...b, metrics: [...b.metrics, strange] }, successions),
        ];
        expect(after.metrics.added).toHaveLength(before.metrics.added.length + 1);
        expect(after.metrics.added).toContain(strange);
        expect(ids(after)).toEqual(ids(before));
      }),
    );
  });

  test('no item is in two places, and none is lost', () => {
    fc.assert(
      fc.property(reports(earlier), reports(later), (a, b) => {
        const { metrics: found } = diff(a, b, successions);
        expect([...found.pairs.map(({ from }) => from.id), ...found.removed.map(({ id }) => id)].sort()).toEqual(
          a.metrics.map(({ id }) => id).sort(),
        );
        expect([...found.pairs.map(({ to }) => to.id), ...found.added.map(({ id }) => id)].sort()).toEqual(
          b.metrics.map(({ id }) => id).sort(),
        );
      }),
    );
  });
});

function permutation<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

/** Pairs by ids, with what is said of each that has a mirror image. */
function pairings({ metrics: m, deadlines: d, directives: r }: Diff) {
  const sorted = <Line>(lines: Line[]) => lines.map((line) => JSON.stringify(line)).sort();
  return {
    metrics: sorted(
      m.pairs.map(({ from, to, status, similarity, delta }) => [
        from.id,
        to.id,
        status,
        similarity,
        (delta?.absolute ?? 0) + 0,
      ]),
    ),
    deadlines: sorted(
      d.pairs.map(({ from, to, status, similarity, days }) => [from.id, to.id, status, similarity, (days ?? 0) + 0]),
    ),
    directives: sorted(
      r.pairs.map(({ from, to, status, similarity, changes }) => [from.id, to.id, status, similarity, changes]),
    ),
    successions: sorted(r.pairs.flatMap(({ successions: list = [] }) => list.map(({ from, to }) => [from, to]))),
    added: sorted([...m.added, ...d.added, ...r.added].map(({ id }) => id)),
    removed: sorted([...m.removed, ...d.removed, ...r.removed].map(({ id }) => id)),
  };
}

function mirrored({ metrics: m, deadlines: d, directives: r, ...rest }: Diff) {
  const turned = <Pair extends { from: unknown; to: unknown }>(pair: Pair) => ({
    ...pair,
    from: pair.to,
    to: pair.from,
  });
  return pairings({
    ...rest,
    metrics: {
      pairs: m.pairs.map((pair) => ({
        ...turned(pair),
        ...(pair.delta && { delta: { ...pair.delta, absolute: 0 - pair.delta.absolute } }),
      })),
      added: m.removed,
      removed: m.added,
    },
    deadlines: {
      ...d,
      pairs: d.pairs.map((pair) => ({ ...turned(pair), ...(pair.days !== undefined && { days: 0 - pair.days }) })),
      added: d.removed,
      removed: d.added,
    },
    directives: {
      pairs: r.pairs.map((pair) => ({
        ...turned(pair),
        ...(pair.successions && { successions: pair.successions.map(turned) }),
      })),
      added: r.removed,
      removed: r.added,
    },
  } as Diff);
}

function ids({ metrics: { pairs } }: Diff) {
  return pairs.map(({ from, to }) => [from.id, to.id]);
}
