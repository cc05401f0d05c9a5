/** What the figures of a sentence come to, sentence by sentence. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { extract } from '../../../src/extract.ts';
import type { Metric } from '../../../src/report/model.ts';

interface Case {
  readonly text: string;
  readonly metrics: readonly Partial<Metric>[];
}

const kinds: Readonly<Record<string, readonly Case[]>> = parse(
  readFileSync(new URL('../../../fixtures/metrics/values.yaml', import.meta.url), 'utf8'),
);

for (const [kind, cases] of Object.entries(kinds)) {
  describe(kind, () => {
    for (const { text, metrics } of cases)
      it(text, () => {
        const source = { file: 'report.txt', media: 'text/plain', encoding: 'utf-8', sha256: '', text } as const;
        const found = extract(source).metrics;
        expect(found).toMatchObject(metrics);
        expect(found.map(({ from, change }) => [from, change !== undefined])).toEqual(
          metrics.map(({ from, change }) => [from, change !== undefined]),
        );
      });
  });
}
