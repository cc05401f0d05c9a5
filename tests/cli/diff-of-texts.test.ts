import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diff } from '../../src/report/diff-model.ts';
import { dcs } from './dcs.ts';

const pairs = 'fixtures/pairs';

async function compare(from: string, to: string): Promise<Diff> {
  return JSON.parse((await dcs(['diff', from, to, '--format', 'json'])).out);
}

const bothOf = (name: string) => [`${pairs}/${name}/a.txt`, `${pairs}/${name}/b.txt`] as const;

describe('texts compared', () => {
  test('a task of a ministry is a task of what became of it, and the screen says so', async () => {
    const files = bothOf('24-tap-doan-buu-chinh');
    const pair = (await compare(...files)).directives.pairs.find(({ to }) => to.action.includes('nền tảng bản đồ số'));
    expect(pair?.successions).toEqual([{ from: 'bo-thong-tin-va-truyen-thong', to: 'bo-khoa-hoc-va-cong-nghe' }]);
    expect(pair?.changes).not.toContain('assignees');
    const { out } = await dcs(['diff', ...files, '--lang', 'vi'], { env: { COLUMNS: '200' } });
    expect(out).toContain('Bộ Thông tin và Truyền thông nay là Bộ Khoa học và Công nghệ');
  });

  test('a deadline that moved is told in days', async () => {
    const { deadlines } = await compare(...bothOf('24-tap-doan-buu-chinh'));
    expect(deadlines.pairs.map(({ days }) => days)).toContain(91);
  });

  test('ten months against four are said not to be the same time', async () => {
    const { metrics } = await compare(...bothOf('24-tap-doan-buu-chinh'));
    const pair = metrics.pairs.find(({ to }) => to.indicator.includes('doanh thu'));
    expect(pair?.periods).toEqual({ from: 'other', to: 'other' });
  });

  test('two reports of one meeting are told to be such, and which has what', async () => {
    const files = bothOf('12-mot-hoi-nghi-hai-bao');
    expect((await compare(...files)).relation).toBe('same');
    const { out } = await dcs(['diff', ...files], { env: { COLUMNS: '200' } });
    expect(out).toContain('Both report on the same meeting');
    expect(out).toContain(`Directives only in ${files[0]}`);
    expect(out).toContain(`Directives only in ${files[1]}`);
  });

  test.each(['15-cang-bien-va-rung', '17-can-tho-va-bac-kan', '18-hang-khong-va-thu-y', '20-bao-chi-va-khi-tuong'])(
    'meetings that have nothing in common but their words: %s',
    async (name) => {
      const { metrics, deadlines, directives } = await compare(...bothOf(name));
      expect([...metrics.pairs, ...deadlines.pairs, ...directives.pairs]).toEqual([]);
    },
  );

  test('a report against itself differs in nothing; a new figure is one new line', async () => {
    const [file] = bothOf('21-nua-nam-de-an-06');
    const { code } = await dcs(['diff', file, file, '--exit-code']);
    expect(code).toBe(0);
    const text = `${readFileSync(file, 'utf8')}\n\nCả nước có 412 xe cứu hỏa.\n`;
    const { out } = await dcs(['diff', file, '-', '--format', 'json'], { stdin: text });
    const { metrics, deadlines, directives } = JSON.parse(out) as Diff;
    expect(metrics.added.map(({ value }) => value)).toEqual([412]);
    expect([...metrics.pairs, ...deadlines.pairs, ...directives.pairs].map(({ status }) => status)).not.toContain(
      'changed',
    );
    expect([metrics.removed, deadlines.added, deadlines.removed, directives.added, directives.removed].flat()).toEqual(
      [],
    );
  });
});
