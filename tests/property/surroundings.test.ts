import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Time zones on both sides of the meetings' own, where a day begins earlier or later. */
const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati'];
/** Languages with other decimal signs, other capitals, and none. */
const languages = ['C', 'vi_VN.UTF-8', 'en_US.UTF-8', 'de_DE.UTF-8', 'tr_TR.UTF-8'];

const phrases =
  'Hôm nay, ngày mai, thứ năm tuần tới, quý tới, năm ngoái, trong vòng 3 giờ, 15 ngày kể từ ngày 28/2, 8 giờ sáng mai, cuối tháng này.';
const calls = [
  ['extract', '--format', 'json', '--jobs', '1', 'seeds/', 'fixtures/paragraphs/'],
  ['explain', '--format', 'json', '--date', '2026-03-08T00:30', '--text', phrases],
  ['explain', '--format', 'json', '--date', '2026-11-01', '--text', phrases],
];

/** What the built command prints, in an environment of these variables alone. */
async function printed(call: readonly string[], variables: Readonly<Record<string, string>>): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', ...variables };
  const { stdout } = await promisify(execFile)(process.execPath, ['bin/dcs.js', ...call], { env, maxBuffer: 1 << 28 });
  return stdout;
}

for (const call of calls) {
  const name = call.slice(0, 5).join(' ');

  test(`dcs ${name} … prints the same in every time zone`, async () => {
    const outputs = new Set<string>();
    for (const TZ of zones) outputs.add(await printed(call, { TZ, LANG: 'C' }));
    expect(outputs.size).toBe(1);
  });

  test(`dcs ${name} … prints the same in every language`, async () => {
    const outputs = new Set<string>();
    for (const LANG of languages) outputs.add(await printed(call, { TZ: 'UTC', LANG, LC_ALL: LANG, LANGUAGE: LANG }));
    expect(outputs.size).toBe(1);
  });
}
