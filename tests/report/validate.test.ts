import { expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { inSchemaOrder } from '../../src/report/order.ts';
import { isDocument, violations } from '../../src/report/validate.ts';

const report = extract('Một báo cáo.');

test('what extract returns is a document', () => {
  expect(violations(report)).toEqual([]);
});

test('a list that was not asked for may be absent', () => {
  const { metrics, ...rest } = report;
  expect([metrics, isDocument(rest)]).toEqual([[], true]);
});

test.each([
  ['another format', { ...report, format: 'dcs/2' }, '/format'],
  ['a key that the model does not know', { ...report, extra: 1 }, ''],
  ['an item without what every item has', { ...report, metrics: [{ id: 'm-1' }] }, '/metrics/0'],
  ['null in the place of an absent value', { ...report, meeting: { id: 'x', title: null } }, '/meeting/title'],
  ['nothing like a document', 'format: dcs/1', ''],
])('%s is a violation, with its place', (_, document, path) => {
  expect(violations(document).map((violation) => violation.path)).toContain(path);
  expect(isDocument(document)).toBe(false);
});

test('keys come in the order of the schema, at every depth, and absent values leave none', () => {
  const item = { rule: 'x', span: [0, 1], change: { unit: '%', direction: 'up' }, id: 'm-1', bound: undefined };
  const mixed = inSchemaOrder({ metrics: [item], format: 'dcs/1', source: report.source });
  expect(JSON.stringify({ ...mixed, source: 0 })).toBe(
    '{"format":"dcs/1","source":0,"metrics":[{"id":"m-1","span":[0,1],"rule":"x","change":{"direction":"up","unit":"%"}}]}',
  );
});
