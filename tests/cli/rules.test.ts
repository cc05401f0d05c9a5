import { expect, test } from 'vitest';
import { allRules as rules } from '../../src/rules.ts';
import { dcs } from './dcs.ts';

test('dcs rules shows every rule with all its examples', async () => {
  const { code, out } = await dcs(['rules'], { env: { COLUMNS: '400' } });
  expect(code).toBe(0);
  for (const { id, about, examples } of rules) {
    const from = out.indexOf(`\n${id}\n`) < 0 ? out.indexOf(`${id}\n`) : out.indexOf(`\n${id}\n`);
    expect(from, id).toBeGreaterThanOrEqual(0);
    const section = out.slice(from);
    expect(section, id).toContain(about.normalize('NFC'));
    for (const { text, is } of examples)
      expect(section.includes(`${is === null ? '✗' : '✓'} ${text.split(/\s/)[0]}`), `${id}: ${text}`).toBe(true);
  }
});

test('dcs rules ID shows one rule', async () => {
  const { out } = await dcs(['rules', 'time/day-numeric', '--format', 'json']);
  expect(JSON.parse(out)).toMatchObject([
    { id: 'time/day-numeric', examples: expect.arrayContaining([{ text: '30/2', is: null }]) },
  ]);
});

test('dcs rules FAMILY shows the rules of a kind', async () => {
  const { out } = await dcs(['rules', 'time', '--format', 'json']);
  expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual(
    rules.map(({ id }) => id).filter((id) => id.startsWith('time/')),
  );
});

test('an unknown rule is a mistake, with the nearest ids', async () => {
  const { code, out, complaints } = await dcs(['rules', 'time/day-numerc']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(complaints).toEqual([
    expect.stringMatching(
      /^dcs: there is no rule 'time\/day-numerc'; did you mean time\/day-numeric, .*see dcs rules$/,
    ),
  ]);
});
