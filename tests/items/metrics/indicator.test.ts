/** What a metric is called, sentence by sentence. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { extract } from '../../../src/extract.ts';

interface Case {
  readonly text: string;
  readonly indicators: readonly string[];
}

const kinds: Readonly<Record<string, readonly Case[]>> = parse(
  readFileSync(new URL('../../../fixtures/metrics/indicators.yaml', import.meta.url), 'utf8'),
);

for (const [kind, cases] of Object.entries(kinds)) {
  describe(kind, () => {
    for (const { text, indicators } of cases)
      it(text, () => {
        const source = { file: 'report.txt', media: 'text/plain', encoding: 'utf-8', sha256: '', text } as const;
        expect(extract(source).metrics.map(({ indicator }) => indicator)).toEqual(indicators);
      });
  });
}
