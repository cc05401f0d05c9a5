import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diff } from '../../src/compare/diff.ts';
import { extract } from '../../src/index.ts';
import { successionsWith } from '../../src/lexicon/kin.ts';
import type { Diff } from '../../src/report/diff-model.ts';
import type { Report } from '../../src/report/model.ts';
import { metric } from '../compare/items.ts';

const successions = successionsWith();
const folder = 'fixtures/pairs';
const pairs = readdirSync(folder)
  .sort()
  .map((name) => [name, read(`${folder}/${name}/a.txt`), read(`${folder}/${name}/b.txt`)] as const);

function read(file: string): Report {
  const report = extract(readFileSync(file, 'utf8'));
  return { ...report, source: { ...report.source, file } };
}

/** Which items pair, from the first report to the second. */
function ids({ metrics, deadlines, directives }: Diff): string[] {
  return [metrics, deadlines, directives].flatMap((list) =>
    list.pairs.map(({ from, to }) => `${from.id} ${to.id}`).sort(),
  );
}

describe.each(pairs)('what is read from %s', (_, a, b) => {
  test('against itself is empty', () => {
    const { metrics, deadlines, directives } = diff(a, a, successions);
    for (const { pairs: found, added, removed } of [metrics, deadlines, directives]) {
      expect(found.map(({ status }) => status)).not.toContain('changed');
      expect(found.every(({ from, to }) => from.id === to.id && from.span[0] === to.span[0])).toBe(true);
      expect([...added, ...removed]).toEqual([]);
    }
  });

  test('the other way round is the mirror image', () => {
    const back = ids(diff(b, a, successions)).map((pair) => pair.split(' ').reverse().join(' '));
    expect(back.sort()).toEqual(ids(diff(a, b, successions)).sort());
  });

  test('in another order is the same', () => {
    const turned = ({ metrics, deadlines, directives, ...rest }: Report): Report => ({
      ...rest,
      metrics: metrics.toReversed(),
      deadlines: deadlines.toReversed(),
      directives: directives.toReversed(),
    });
    expect(diff(turned(a), turned(b), successions)).toEqual(diff(a, b, successions));
  });

  test('with a figure about something new is one line more', () => {
    const strange = metric('sản lượng cá tra xuất ngoại', { unit: 'tấn', value: 7 });
    const [before, after] = [diff(a, b, successions), diff(a, { ...b, metrics: [...b.metrics, strange] }, successions)];
    expect(after.metrics.added.filter((item) => !before.metrics.added.includes(item))).toEqual([strange]);
    expect(ids(after)).toEqual(ids(before));
  });
});
