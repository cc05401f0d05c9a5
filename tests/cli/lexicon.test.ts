import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dcs, folderOf } from './dcs.ts';

const lines = (text: string) => text.split('\n').slice(0, -1);

describe('dcs lexicon', () => {
  it('lists every organisation, a line each in a pipe', async () => {
    const { code, out } = await dcs(['lexicon', 'org']);
    expect(code).toBe(0);
    expect(lines(out).length).toBeGreaterThan(900);
    expect(lines(out)).toContain('bo-cong-an\tBộ Công an\tBCA, Bộ CA\t1998-01-01\t\t');
  });

  it('lists organisations where no part is named', async () => {
    expect((await dcs(['lexicon'])).out).toBe((await dcs(['lexicon', 'org'])).out);
  });

  it.each(['Bộ TT&TT', 'bo tttt', 'bo-thong-tin-va-truyen-thong', 'BỘ THÔNG TIN VÀ TRUYỀN THÔNG'])(
    'finds «%s» in any spelling, the entry called so first',
    async (query) => {
      const { out } = await dcs(['lexicon', 'org', query]);
      expect(lines(out)[0]?.split('\t')[0]).toBe('bo-thong-tin-va-truyen-thong');
      expect(lines(out)[0]).toContain('bo-khoa-hoc-va-cong-nghe');
    },
  );

  it('takes the words of a query without quotes', async () => {
    expect((await dcs(['lexicon', 'org', 'quan', 'ly', 'duoc'])).out).toContain('cuc-quan-ly-duoc\t');
  });

  it('finds whole words and their beginnings, nothing in their middle', async () => {
    const { out } = await dcs(['lexicon', 'org', 'ong an']);
    expect(out).not.toContain('bo-cong-an');
  });

  it('shows a table in a terminal', async () => {
    const { out } = await dcs(['lexicon', 'org', 'bo cong thuong'], { columns: 120 });
    expect(lines(out)[0]).toMatch(/^id +name +abbreviations +from +until +became/);
    expect(out).not.toContain('\t');
    for (const line of lines(out)) expect(line.length).toBeLessThanOrEqual(120);
  });

  it('lists units and words of duty', async () => {
    expect((await dcs(['lexicon', 'unit', 'đô la'])).out).toContain('USD\tmoney\t');
    expect((await dcs(['lexicon', 'verb', 'yeu cau'])).out).toMatch(/^yêu cầu\t.*order/);
  });

  it('gives entries as YAML that --lexicon reads', async () => {
    const { out } = await dcs(['lexicon', 'org', 'bo-cong-an', '--format', 'yaml']);
    expect(parse(out)[0]).toMatchObject({ id: 'bo-cong-an', name: 'Bộ Công an', from: '1998-01-01' });
    const cwd = await folderOf({ 'own.yaml': out });
    expect((await dcs(['lexicon', 'org', 'bo-cong-an', '--lexicon', 'own.yaml'], { cwd })).code).toBe(0);
  });

  it('gives entries as JSON', async () => {
    const { out } = await dcs(['lexicon', 'org', 'vpcp', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject([{ id: 'van-phong-chinh-phu' }]);
  });

  it('says where it has nothing, and ends with 1', async () => {
    expect(await dcs(['lexicon', 'org', 'qwerty'])).toMatchObject({
      code: 1,
      out: '',
      complaints: ["dcs: no org in the lexicon has 'qwerty'; use fewer words, or see dcs lexicon org"],
    });
  });

  it('knows no other part', async () => {
    expect(await dcs(['lexicon', 'orgs'])).toMatchObject({
      code: 2,
      complaints: ["dcs: the lexicon has no part 'orgs'; choose from org, unit, verb"],
    });
  });
});

const TEXT =
  'Chủ tịch UBND tỉnh yêu cầu Hợp xướng Sao Mai báo cáo trước ngày 30/6/2025; giao Bộ Công an rà soát dữ liệu trong tháng 7/2025.\n';
const OWN = '- id: hop-xuong-sao-mai\n  name: Hợp xướng Sao Mai\n  kind: union\n';

describe('--lexicon', () => {
  it('adds organisations to those that dcs reads', async () => {
    const cwd = await folderOf({ 'a.txt': TEXT, 'own.yaml': OWN });
    const without = await dcs(['explain', 'a.txt', '--format', 'json'], { cwd });
    expect(without.out).not.toContain('hop-xuong-sao-mai');
    const { out } = await dcs(['explain', 'a.txt', '--lexicon', 'own.yaml', '--format', 'json'], { cwd });
    expect(JSON.parse(out).mentions).toContainEqual(
      expect.objectContaining({ id: 'hop-xuong-sao-mai', quote: 'Hợp xướng Sao Mai' }),
    );
  });

  it('goes before the lexicon where both have an id', async () => {
    const cwd = await folderOf({
      'a.txt': TEXT,
      'own.yaml': '- id: bo-cong-an\n  name: Bộ An ninh\n  kind: ministry\n  forms: [Bộ Công an]\n',
    });
    const { out } = await dcs(['explain', 'a.txt', '--lexicon', 'own.yaml', '--format', 'json'], { cwd });
    expect(JSON.parse(out).mentions).toContainEqual(
      expect.objectContaining({ id: 'bo-cong-an', name: 'Bộ An ninh', quote: 'Bộ Công an' }),
    );
  });

  it('takes the phrases of the lexicon away from an entry that it replaces', async () => {
    const cwd = await folderOf({
      'a.txt': 'NHNN họp.\n',
      'own.yaml': '- id: ngan-hang-nha-nuoc-viet-nam\n  name: Ngân hàng Trung ương\n  kind: ministry\n',
    });
    const { out } = await dcs(['explain', 'a.txt', '--lexicon', 'own.yaml', '--format', 'json'], { cwd });
    expect(out).not.toContain('ngan-hang-nha-nuoc-viet-nam');
  });

  it.each([
    ['extract', ['--format', 'json']],
    ['summary', []],
  ])('holds for dcs %s', async (command, options) => {
    const cwd = await folderOf({ 'a.txt': TEXT, 'own.yaml': OWN });
    const { out } = await dcs([command, 'a.txt', '--lexicon', 'own.yaml', ...options], { cwd });
    expect(out).toMatch(/hop-xuong-sao-mai|Hợp xướng Sao Mai/);
    expect((await dcs([command, 'a.txt', ...options], { cwd })).out).not.toBe(out);
  });

  it('is read from dcs.config.yaml of the working folder', async () => {
    const cwd = await folderOf({
      'a.txt': TEXT,
      'words/own.yaml': OWN,
      'dcs.config.yaml': 'lexicon: words/own.yaml\n',
    });
    expect((await dcs(['extract', 'a.txt', '--format', 'json'], { cwd })).out).toContain('hop-xuong-sao-mai');
  });

  it.each([
    [
      '- id: a\n  name: A\n  kind: union\n  nickname: B\n',
      "own.yaml:4:3: there is no key 'nickname'; choose from id, name,",
    ],
    ['- id: a\n  name: A\n  kind: unions\n', 'own.yaml:3:9: kind "unions" is no kind; choose from ministry,'],
    ['- id: Bộ A\n  name: A\n  kind: union\n', 'own.yaml:1:7: id "Bộ A" is no id; write it like bo-cong-an'],
    ['- id: a\n  kind: union\n', 'own.yaml:1:3: the entry has no name; add name: …'],
    [
      '- id: a\n  name: A\n  kind: union\n  from: "2025-02-30"\n',
      'own.yaml:4:9: from "2025-02-30" is no day; write it as "2025-03-01"',
    ],
    [
      '- id: a\n  name: A\n  kind: union\n  from: "2025-02-03"\n  until: "2024-01-01"\n',
      'own.yaml:5:10: until 2024-01-01 lies before from 2025-02-03; exchange the two',
    ],
    [
      '- id: a\n  name: A\n  kind: union\n- id: a\n  name: B\n  kind: union\n',
      "own.yaml:4:7: 'a' stands twice; put the two together",
    ],
    [
      '- id: a\n  name: A\n  kind: union\n  forms: A và B\n',
      'own.yaml:4:10: forms "A và B" is no list of phrases; write it as [Bộ A, BA]',
    ],
    [
      '- id: a\n  name: A\n  kind: union\n  forms: ["Sở {A|B"]\n',
      'own.yaml:4:10: forms ["Sở {A|B"] has braces that do not pair; write spellings as "Sở {TT&TT|TTTT}"',
    ],
    ['a: 1\n', 'own.yaml:1:1: this is no list of entries; begin each entry with "- id: …"'],
    ['- id: [a\n', 'own.yaml:2:1: '],
  ])('tells the place of a mistake: %#', async (own, complaint) => {
    const cwd = await folderOf({ 'a.txt': TEXT, 'own.yaml': own });
    const { code, out, complaints } = await dcs(['extract', 'a.txt', '--lexicon', 'own.yaml'], { cwd });
    expect({ code, out, complaints }).toEqual({
      code: 2,
      out: '',
      complaints: [expect.stringContaining(`dcs: ${complaint}`)],
    });
  });

  it('says that there is no such file', async () => {
    expect(await dcs(['extract', 'seeds', '--lexicon', 'nowhere.yaml'])).toMatchObject({
      code: 2,
      complaints: ['dcs: nowhere.yaml: no such file or folder; check the path'],
    });
  });

  it.each([
    ['lexikon: own.yaml\n', "dcs.config.yaml:1:1: there is no setting 'lexikon'; write lexicon: FILE"],
    ['lexicon: [a]\n', 'dcs.config.yaml:1:10: lexicon is no file; write lexicon: FILE'],
    ['- lexicon\n', 'dcs.config.yaml:1:1: this is no configuration; write lexicon: FILE'],
  ])('tells the place of a mistake in the configuration: %#', async (config, complaint) => {
    const cwd = await folderOf({ 'a.txt': TEXT, 'dcs.config.yaml': config });
    expect(await dcs(['extract', 'a.txt'], { cwd })).toMatchObject({ code: 2, complaints: [`dcs: ${complaint}`] });
  });
});
