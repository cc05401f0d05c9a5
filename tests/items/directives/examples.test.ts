import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { read } from './reading.ts';

interface Expected {
  readonly act: string;
  readonly issuer?: string;
  readonly assignees?: readonly string[];
  readonly lead?: readonly string[];
  readonly action: string;
  readonly group?: string;
  readonly ordinal?: number;
  readonly urgent?: boolean;
}

const OPENING =
  'Ngày 12/3/2025, tại Hà Nội, Bộ trưởng Bộ Y tế Lê Văn An chủ trì hội nghị về chuyển đổi số ngành y tế. Phát biểu kết luận, Bộ trưởng nói ngành y đã đi được một chặng đường.';
const CHAIR = 'Lê Văn An';

const yaml = <T>(file: string) =>
  parse(readFileSync(new URL(`../../../fixtures/directives/${file}`, import.meta.url), 'utf8')) as T;
const none = yaml<Readonly<Record<string, readonly string[]>>>('none.yaml');
const notices =
  yaml<
    readonly {
      readonly about: string;
      readonly text: string;
      readonly issuer: string;
      readonly directives: readonly Expected[];
    }[]
  >('notices.yaml');
const some = yaml<readonly { readonly text: string; readonly directives: readonly Expected[] }[]>('some.yaml');

for (const [kind, texts] of Object.entries(none)) {
  describe(`no directive: ${kind}`, () => {
    for (const text of texts)
      it(text, () => expect(read(`${OPENING}\n\n${text}\n`).map(({ quote }) => quote)).toEqual([]));
  });
}

describe('directives', () => {
  for (const { text, directives } of some) {
    it(text, () => {
      const found = read(`${OPENING}\n\n${text}\n`);
      expect(found.map(({ action }, index) => startOf(action, directives[index]?.action))).toEqual(
        directives.map(({ action }) => action),
      );
      expect(found.map(summary)).toEqual(directives.map(expectation));
    });
  }
});

describe('directives of whole notices', () => {
  for (const { about, text, issuer, directives } of notices) {
    it(about, () => {
      const found = read(text);
      expect(found.map(({ action }, index) => startOf(action, directives[index]?.action))).toEqual(
        directives.map(({ action }) => action),
      );
      expect(found.map(summary)).toEqual(directives.map((each) => expectation({ issuer, ...each })));
    });
  }
});

it('there are sixty counter-examples at least', () => {
  expect(Object.values(none).flat().length).toBeGreaterThanOrEqual(60);
});

function startOf(action: string, expected = ''): string {
  return action.slice(0, expected.length);
}

function summary({ act, issuer, assignees = [], group, ordinal, urgency }: ReturnType<typeof read>[number]) {
  return {
    act,
    issuer: issuer?.name,
    assignees: assignees.map(({ id }) => id).sort(),
    lead: assignees.filter(({ role }) => role === 'lead').map(({ id }) => id),
    group: group?.label,
    ordinal,
    urgent: urgency === 'urgent',
  };
}

function expectation({
  act,
  issuer = CHAIR,
  assignees = [],
  lead = [],
  group,
  ordinal,
  urgent = false,
}: Expected): ReturnType<typeof summary> {
  return {
    act: act as ReturnType<typeof summary>['act'],
    issuer,
    assignees: [...assignees].sort(),
    lead: [...lead],
    group,
    ordinal,
    urgent,
  };
}
