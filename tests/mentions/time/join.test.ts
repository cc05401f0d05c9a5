import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/mentions/recognise.ts';
import { parseIso } from '../../../src/mentions/time/calendar.ts';
import { joinRules } from '../../../src/mentions/time/join.ts';
import { valueOf } from '../../../src/mentions/value.ts';
import { document } from '../../../src/text/document.ts';

function joined(rule: string, text: string, date: string | undefined) {
  const page = document(text);
  const reference = date === undefined ? {} : (parseIso(date) ?? {});
  return recognise(page)
    .mentions.filter((mention) => mention.rule === rule)
    .map((mention) => ({
      quote: text.slice(page.toText(mention.start), page.toText(mention.end)),
      value: valueOf(mention, reference),
    }));
}

describe('times that stand together are one', () => {
  for (const { id, examples } of joinRules) {
    for (const { text, date, is, quote } of examples) {
      it(`${id}: ${is === null ? 'not ' : ''}«${text}»`, () => {
        const found = joined(id, text, date);
        if (is === null) expect(found).toEqual([]);
        else {
          expect(found.map((one) => one.quote)).toEqual([quote ?? text]);
          expect(found[0]?.value).toMatchObject(is);
        }
      });
    }
  }
});
