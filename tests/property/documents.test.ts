import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { extract, type Report } from '../../src/index.ts';
import { inSchemaOrder } from '../../src/report/order.ts';
import { violations } from '../../src/report/validate.ts';
import { yamlView } from '../../src/views/yaml.ts';
import { texts } from '../texts.ts';

function itemsOf({ metrics, deadlines, directives }: Report) {
  return [...metrics, ...deadlines, ...directives];
}

describe.each(texts)('%s', (_, text) => {
  const report = extract(text);

  test('is a dcs/1 document', () => {
    expect(violations(report)).toEqual([]);
  });

  test('quotes what stands at its spans, on its lines', () => {
    for (const { quote, span, line } of itemsOf(report)) {
      expect(text.slice(...span)).toBe(quote);
      expect(text.slice(0, span[0]).split('\n')).toHaveLength(line);
    }
  });

  test('gives each item an id of its own, and names only items that are there', () => {
    const ids = itemsOf(report).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = itemsOf(report).flatMap((item) => [
      ...('metrics' in item ? (item.metrics ?? []) : []),
      ...('deadlines' in item ? (item.deadlines ?? []) : []),
      ...('directive' in item && item.directive !== undefined ? [item.directive] : []),
    ]);
    expect(ids).toEqual(expect.arrayContaining(named));
  });

  test('is the same in YAML, read as 1.1 or 1.2', () => {
    const yaml = yamlView.report(inSchemaOrder(report));
    expect(parse(yaml, { version: '1.1' })).toEqual(report);
    expect(parse(yaml)).toEqual(report);
  });
});
