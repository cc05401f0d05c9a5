import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import type { Report } from '../../src/report/model.ts';
import { dcs, folderOf } from './dcs.ts';

const TEXT = `Sáng 10/1/2025, Thủ tướng Phạm Minh Chính chủ trì phiên họp của Ủy ban Quốc gia về chuyển đổi số.

Thủ tướng giao Bộ Thông tin và Truyền thông hoàn thiện dự thảo nghị định, trình trước ngày 15/2/2025.

Thủ tướng yêu cầu Bộ Công an cung cấp dữ liệu dân cư cho các địa phương trước ngày 30/6/2025.

Thủ tướng yêu cầu các bộ rà soát thủ tục hành chính trong quý II/2025.
`;

const assignees = ({ directives }: Report) =>
  directives.map((directive) => (directive.assignees ?? []).map(({ id }) => id));

async function about(...options: string[]): Promise<Report> {
  const cwd = await folderOf({ 'a.txt': TEXT });
  const { code, out } = await dcs(['extract', 'a.txt', '--format', 'json', ...options], { cwd });
  expect(code).toBe(0);
  return JSON.parse(out)[0];
}

describe('dcs extract --org', () => {
  it('leaves the items of one organisation', async () => {
    const report = await about('--org', 'bo-cong-an');
    expect(assignees(report)).toEqual([['bo-cong-an']]);
    expect(report.deadlines.map(({ due }) => due)).toEqual(['2025-06-29']);
  });

  it('finds an organisation by what it became', async () => {
    expect(assignees(await about('--org', 'bo-khoa-hoc-va-cong-nghe'))).toEqual([['bo-thong-tin-va-truyen-thong']]);
  });

  it('takes in the groups that it belongs to, when asked', async () => {
    expect(assignees(await about('--org', 'bo-cong-an', '--with-groups'))).toEqual([['bo-cong-an'], ['cac-bo']]);
  });

  it('goes with --only', async () => {
    const report = await about('--org', 'bo-cong-an', '--only', 'directives');
    expect(assignees(report)).toEqual([['bo-cong-an']]);
    expect(report).not.toHaveProperty('deadlines');
  });

  it('leaves no reference to what it left out', async () => {
    const report = await about('--org', 'bo-cong-an');
    const ids = new Set([...report.metrics, ...report.deadlines, ...report.directives].map(({ id }) => id));
    for (const { deadlines = [], metrics = [] } of report.directives)
      for (const id of [...deadlines, ...metrics]) expect(ids).toContain(id);
  });

  it('leaves nothing where the report does not name the organisation', async () => {
    const report = await about('--org', 'bo-y-te');
    expect([report.metrics, report.deadlines, report.directives]).toEqual([[], [], []]);
  });

  it('does not know what the lexicon does not have, and names the nearest', async () => {
    const { code, out, complaints } = await dcs(['extract', 'seeds', '--org', 'bo-cong-am']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaints).toEqual([
      expect.stringMatching(
        /^dcs: --org does not know 'bo-cong-am'; did you mean bo-cong-an, .*\? see dcs lexicon org$/,
      ),
    ]);
  });

  it('knows local bodies with their place', async () => {
    expect(assignees(await about('--org', 'so-y-te-tinh-lao-cai'))).toEqual([]);
  });

  it('has to be there for --with-groups', async () => {
    expect(await dcs(['extract', 'seeds', '--with-groups'])).toMatchObject({
      code: 2,
      complaints: ['dcs: --with-groups does nothing without --org; add --org ID or leave it out'],
    });
  });
});

describe('extract of the library', () => {
  it('takes the same options', () => {
    expect(assignees(extract(TEXT, { org: 'bo-cong-an' }))).toEqual([['bo-cong-an']]);
    expect(assignees(extract(TEXT, { org: 'bo-cong-an', withGroups: true }))).toEqual([['bo-cong-an'], ['cac-bo']]);
    expect(extract(TEXT, { only: ['directives'] })).not.toHaveProperty('metrics');
    expect(() => extract(TEXT, { org: 'bo-cong-am' })).toThrow(RangeError);
  });

  it('reads organisations of the caller', () => {
    const lexicon = [{ id: 'hop-xuong-sao-mai', name: 'Hợp xướng Sao Mai', kind: 'union' }];
    const report = extract('Thủ tướng yêu cầu Hợp xướng Sao Mai báo cáo trước ngày 30/6/2025.', {
      lexicon,
      org: 'hop-xuong-sao-mai',
    });
    expect(assignees(report)).toEqual([['hop-xuong-sao-mai']]);
  });
});
