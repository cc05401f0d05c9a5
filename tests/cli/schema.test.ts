import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { schemaText } from '../../src/report/schema.ts';
import { dcs } from './dcs.ts';

test('schema/dcs-1.json is what the model says (npm run build writes it)', async () => {
  expect(await readFile('schema/dcs-1.json', 'utf8')).toBe(schemaText());
});

test('dcs schema prints the file', async () => {
  const { code, out } = await dcs(['schema']);
  expect({ code, out }).toEqual({ code: 0, out: await readFile('schema/dcs-1.json', 'utf8') });
});
