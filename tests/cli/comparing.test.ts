import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '../../src/views/yaml.ts';
import { deadline, directive, metric, report } from '../compare/items.ts';
import { dcs, folderOf } from './dcs.ts';

const TTTT = 'bo-thong-tin-va-truyen-thong';
const KHCN = 'bo-khoa-hoc-va-cong-nghe';
const cables = 'kéo cáp quang tới mọi thôn bản vùng cao';

const april = report('2024-04-24', {
  metrics: [
    metric('tỷ lệ hồ sơ trực tuyến toàn trình', { value: 42 }),
    metric('trạm phát sóng 5G', { unit: 'trạm', value: 900 }),
  ],
  deadlines: [deadline(cables, '2024-11-30', { owners: [TTTT] })],
  directives: [directive(cables, { to: [TTTT] }), directive('in lại sổ tay tuyên truyền')],
});
const may = report('2025-05-20', {
  metrics: [metric('tỷ lệ hồ sơ trực tuyến toàn trình', { value: 61 })],
  directives: [directive(`${cables} và hải đảo`, { to: [KHCN] })],
});

let cwd: string;
beforeAll(async () => {
  cwd = await folderOf({
    'april.yaml': yamlText(april),
    'may.json': JSON.stringify([may]),
    'both.yaml': `${yamlText(april)}---\n${yamlText(may)}`,
    'broken.yaml': yamlText({ ...april, meeting: { id: 7 } }),
    'foreign.json': '{"name": "x"}',
    'half.yaml': 'format: dcs/1\n  bad: [',
    'docs/april.yaml': yamlText(april),
    'docs/may.json': JSON.stringify(may),
  });
});

describe('dcs diff', () => {
  test('compares YAML with JSON and says that a ministry became another', async () => {
    const { code, out } = await dcs(['diff', 'april.yaml', 'may.json', '--format', 'json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      format: 'dcs-diff/1',
      relation: 'later',
      metrics: {
        pairs: [{ status: 'changed', delta: { absolute: 19, unit: 'point' } }],
        added: [],
        removed: [{ unit: 'trạm' }],
      },
      deadlines: { pairs: [], passed: [{ due: '2024-11-30' }] },
      directives: { pairs: [{ changes: ['wording'], successions: [{ from: TTTT, to: KHCN }] }], removed: [{}] },
    });
  });

  test('YAML says the same as JSON', async () => {
    const [yaml, json] = await Promise.all(
      ['yaml', 'json'].map((form) => dcs(['diff', 'april.yaml', 'may.json', '-f', form], { cwd })),
    );
    expect(parse(yaml?.out ?? '')).toEqual(JSON.parse(json?.out ?? ''));
  });

  test('the screen shows what changed before what is new', async () => {
    const { out } = await dcs(['diff', 'april.yaml', 'may.json'], { cwd, env: { COLUMNS: '200' } });
    expect(out).toMatch(/42%.*61%.*\+19/);
    expect(out).toContain('Bộ Thông tin và Truyền thông became Bộ Khoa học và Công nghệ');
    expect(out).toContain('{+và hải đảo+}');
    expect(out.indexOf('Figures that changed')).toBeLessThan(out.indexOf('Deadlines that passed'));
    expect(out.indexOf('Deadlines that passed')).toBeLessThan(out.indexOf('Directives dropped'));
  });

  test('both reports may stand in one file, or one on standard input', async () => {
    const [two, one] = [
      await dcs(['diff', 'april.yaml', 'may.json'], { cwd }),
      await dcs(['diff', 'both.yaml'], { cwd }),
    ];
    expect(one.out).toBe(two.out);
    const piped = await dcs(['diff', '-', 'may.json'], { cwd, stdin: yamlText(april) });
    expect(piped.out).toBe(two.out);
  });

  test('--exit-code ends with 1 when they differ, 0 when they do not', async () => {
    expect((await dcs(['diff', 'april.yaml', 'may.json', '--exit-code'], { cwd })).code).toBe(1);
    expect((await dcs(['diff', 'april.yaml', 'april.yaml', '--exit-code'], { cwd })).code).toBe(0);
    expect(
      (await dcs(['diff', 'april.yaml', 'may.json', '--exit-code', '--only', 'deadlines', '--show', 'added'], { cwd }))
        .code,
    ).toBe(0);
  });

  test('--only leaves lists out, --show leaves parts empty', async () => {
    const only = JSON.parse(
      (await dcs(['diff', 'april.yaml', 'may.json', '-f', 'json', '--only', 'metrics'], { cwd })).out,
    );
    expect(Object.keys(only)).toEqual(['format', 'from', 'to', 'relation', 'metrics', 'warnings']);
    const shown = JSON.parse(
      (await dcs(['diff', 'april.yaml', 'may.json', '-f', 'json', '--show', 'removed'], { cwd })).out,
    );
    expect(shown.metrics).toMatchObject({ pairs: [], added: [], removed: [{}] });
  });

  test('--explain says why', async () => {
    const { out } = await dcs(['diff', 'april.yaml', 'may.json', '--explain'], { cwd });
    expect(out).toMatch(/paired; similarity/);
  });

  test('colours in a terminal, none in a pipe or where NO_COLOR is set', async () => {
    const shown = async (run: Parameters<typeof dcs>[1]) =>
      (await dcs(['diff', 'april.yaml', 'may.json'], { cwd, ...run })).out.includes('\u001b[');
    expect(await shown({ columns: 100 })).toBe(true);
    expect(await shown({})).toBe(false);
    expect(await shown({ columns: 100, env: { NO_COLOR: '1' } })).toBe(false);
  });

  test.each([
    [['diff', 'april.yaml'], 'dcs: diff compares two reports, not 1; name a second one'],
    [['diff', 'both.yaml', 'may.json'], 'dcs: diff compares two reports, not 3; name two, or use dcs timeline'],
    [
      ['diff', 'april.yaml', 'may.json', '--only', 'people'],
      "dcs: --only does not know 'people'; choose from metrics, deadlines, directives",
    ],
    [
      ['diff', 'april.yaml', 'may.json', '--date', '2025-02-30'],
      "dcs: --date '2025-02-30' is no day; write it as 2026-03-05",
    ],
    [
      ['diff', 'april.yaml', 'may.json', '--explain', '-f', 'json'],
      'dcs: --explain is for people, not for json; leave out --format, or use --format md',
    ],
  ])('a mistake in the call: %j', async (args, complaint) => {
    expect(await dcs(args, { cwd })).toEqual({ code: 2, out: '', complaints: [complaint] });
  });
});

describe('a document that is none', () => {
  test.each([
    ['broken.yaml', /^dcs: broken\.yaml:9:7: meeting\.id .*; give a text, or what dcs extract wrote from one$/],
    ['foreign.json', /^dcs: foreign\.json:1:1: this is no document of dcs \(format: dcs\/1\);/],
    ['half.yaml', /^dcs: half\.yaml:\d+:\d+: .*;/],
    ['absent.yaml', /^dcs: absent\.yaml: no such file or folder; check the path$/],
  ])('%s', async (file, complaint) => {
    const { code, complaints } = await dcs(['summary', file], { cwd });
    expect(code).toBe(2);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(complaint);
  });

  test('is passed over where others can be read', async () => {
    const { code, out, complaints } = await dcs(['agenda', 'foreign.json', 'april.yaml', '--as-of', '2024-11-01'], {
      cwd,
    });
    expect([code, complaints.length]).toEqual([1, 1]);
    expect(out).toContain(cables.slice(0, 12));
  });
});

describe('dcs summary', () => {
  test('shows header, figures, deadlines with the days left, and directives by assignee', async () => {
    const { out } = await dcs(['summary', 'april.yaml'], { cwd, columns: 100, env: { NO_COLOR: '1' } });
    for (const part of [
      '24 Apr 2024',
      'Figures (2)',
      '42%',
      '900 trạm',
      '220 days left',
      'Bộ Thông tin và Truyền thông (1)',
      'Nobody in particular (1)',
    ])
      expect(out).toContain(part);
  });

  test('counts the days left from --as-of', async () => {
    expect((await dcs(['summary', 'april.yaml', '--as-of', '2024-11-29'], { cwd })).out).toContain('1 day left');
  });

  test('gathers directives by deadline', async () => {
    const { out } = await dcs(['summary', 'april.yaml', '--by', 'deadline'], { cwd });
    expect(out).toContain('Without a deadline (2)');
  });

  test('--top says how much it leaves out', async () => {
    const { out } = await dcs(['summary', 'april.yaml', '--top', '1'], { cwd });
    expect(out.match(/… 1 more/g)).toHaveLength(2);
    expect((await dcs(['summary', 'april.yaml', '--top', '0'], { cwd })).code).toBe(2);
  });

  test('speaks Vietnamese when asked to, or when the environment does', async () => {
    const [asked, lived] = [
      await dcs(['summary', 'april.yaml', '--lang', 'vi'], { cwd }),
      await dcs(['summary', 'april.yaml'], { cwd, env: { LANG: 'vi_VN.UTF-8' } }),
    ];
    expect(asked.out).toContain('còn 220 ngày');
    expect(lived.out).toBe(asked.out);
  });
});

describe('dcs timeline', () => {
  test('follows a figure over a folder of documents', async () => {
    const { code, out } = await dcs(['timeline', 'docs'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('tỷ lệ hồ sơ trực tuyến toàn trình  ▁█');
    expect(out).not.toContain('5G');
  });

  test('--indicator finds with or without marks', async () => {
    expect(
      (await dcs(['timeline', 'docs', '--indicator', 'ho so', '-f', 'csv'], { cwd })).out.trimEnd().split('\r\n'),
    ).toHaveLength(3);
    expect((await dcs(['timeline', 'docs', '--indicator', 'bệnh án'], { cwd })).out).toContain('No indicator');
  });
});

describe('dcs agenda', () => {
  test('says from which day it is seen, and whether the clock said so', async () => {
    expect((await dcs(['agenda', 'docs', '--as-of', '2024-11-01'], { cwd })).out).toMatch(
      /^Deadlines as of 1 Nov 2024\n/,
    );
    expect((await dcs(['agenda', 'docs'], { cwd })).out).toMatch(/^Deadlines as of \d+ \w+ \d{4} \(today\)\n/);
  });

  test('sorts into overdue, soon and later', async () => {
    const state = async (day: string, ...more: string[]) =>
      JSON.parse((await dcs(['agenda', 'docs', '-f', 'json', '--as-of', day, ...more], { cwd })).out).entries[0].state;
    expect(await state('2024-12-01')).toBe('overdue');
    expect(await state('2024-11-01')).toBe('soon');
    expect(await state('2024-11-01', '--within', '7d')).toBe('later');
  });

  test('--org finds the tasks of what became another organisation', async () => {
    expect(
      JSON.parse((await dcs(['agenda', 'docs', '-f', 'json', '--as-of', '2024-11-01', '--org', KHCN], { cwd })).out)
        .entries,
    ).toHaveLength(1);
    expect(
      JSON.parse(
        (await dcs(['agenda', 'docs', '-f', 'json', '--as-of', '2024-11-01', '--org', 'bo-cong-an'], { cwd })).out,
      ).entries,
    ).toEqual([]);
  });

  test('--org of an organisation that nobody has is a mistake in the call', async () => {
    const { code, out, complaints } = await dcs(['agenda', 'docs', '--org', 'bo-cong-ann'], { cwd });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(complaints).toEqual([
      expect.stringMatching(/^dcs: --org does not know 'bo-cong-ann'; did you mean bo-cong-an\b/),
    ]);
  });

  test('writes a calendar', async () => {
    expect((await dcs(['agenda', 'docs', '-f', 'ics', '--as-of', '2024-11-01'], { cwd })).out).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20241130\r\n[\s\S]*END:VCALENDAR\r\n$/,
    );
  });

  test('a bad --within is a mistake in the call', async () => {
    expect((await dcs(['agenda', 'docs', '--within', 'soon'], { cwd })).complaints).toEqual([
      "dcs: --within 'soon' is no number of days; write it as 30d",
    ]);
  });
});
