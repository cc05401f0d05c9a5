import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { type Gold, goldens } from './gold.ts';
import { type Scores, score } from './score.ts';

function read({ name, text }: Gold) {
  return extract({ file: name, media: 'text/plain', encoding: 'utf-8', sha256: '0'.repeat(64), text });
}

function scores(golds: readonly Gold[]): Scores {
  return score(golds, golds.map(read));
}

/** What was reached on each set of goldens; nothing may fall below it. */
const SETS: Readonly<Record<string, { readonly gold: string; readonly text: string; readonly least: Scores }>> = {
  'the sample meetings': {
    gold: 'fixtures/seeds/gold',
    text: 'seeds',
    least: {
      metrics: 0.99,
      'metrics.unit': 0.98,
      'metrics.kind': 0.99,
      'metrics.bound': 0.99,
      'metrics.status': 0.98,
      'metrics.change': 0.99,
      'metrics.per': 1,
      deadlines: 0.99,
      'deadlines.relation': 1,
      directives: 0.93,
      'meeting.date': 1,
      'meeting.session': 1,
    },
  },
  'documents of ministries, provinces and newspapers': {
    gold: 'fixtures/documents/gold',
    text: 'fixtures/documents/text',
    least: {
      metrics: 0.97,
      'metrics.unit': 0.98,
      'metrics.kind': 0.98,
      'metrics.bound': 0.98,
      'metrics.status': 0.95,
      'metrics.change': 0.97,
      'metrics.indicator': 0.88,
      'metrics.period': 0.95,
      deadlines: 0.95,
      'deadlines.relation': 1,
      directives: 0.96,
      'directives.act': 0.95,
      'directives.issuer': 0.95,
      'directives.assignees': 0.97,
    },
  },
  'other documents': {
    gold: 'fixtures/documents-b/gold',
    text: 'fixtures/documents-b/text',
    least: {
      metrics: 0.95,
      'metrics.unit': 0.97,
      'metrics.kind': 0.97,
      'metrics.bound': 0.97,
      'metrics.status': 0.92,
      'metrics.change': 0.97,
      'metrics.indicator': 0.82,
      deadlines: 0.84,
      'deadlines.relation': 1,
      directives: 0.88,
      'directives.act': 0.93,
      'directives.issuer': 0.95,
      'directives.assignees': 0.97,
    },
  },
  'minutes, notices and short reports': {
    gold: 'fixtures/documents-c/gold',
    text: 'fixtures/documents-c/text',
    least: {
      metrics: 0.93,
      deadlines: 0.9,
      'deadlines.relation': 1,
      directives: 0.93,
      'directives.act': 0.95,
      'directives.issuer': 0.95,
    },
  },
  'bodies of every kind': {
    gold: 'fixtures/documents-d/gold',
    text: 'fixtures/documents-d/text',
    least: {
      metrics: 0.97,
      'metrics.unit': 0.98,
      'metrics.kind': 0.97,
      'metrics.bound': 0.98,
      'metrics.status': 0.94,
      'metrics.change': 0.97,
      deadlines: 0.93,
      'deadlines.relation': 1,
      directives: 0.93,
      'directives.act': 0.95,
      'directives.issuer': 0.95,
    },
  },
  'ministries and provinces of 2021 to 2026': {
    gold: 'fixtures/documents-e/gold',
    text: 'fixtures/documents-e/text',
    least: {
      metrics: 0.98,
      'metrics.unit': 0.97,
      'metrics.kind': 0.97,
      'metrics.bound': 0.98,
      'metrics.status': 0.96,
      'metrics.change': 0.97,
      deadlines: 0.93,
      'deadlines.relation': 1,
      directives: 0.92,
      'directives.act': 0.93,
      'directives.issuer': 0.93,
      'directives.assignees': 0.95,
    },
  },
  'notices, newspapers, minutes and portals': {
    gold: 'fixtures/documents-f/gold',
    text: 'fixtures/documents-f/text',
    least: {
      metrics: 0.98,
      'metrics.unit': 0.98,
      'metrics.kind': 0.97,
      'metrics.bound': 0.98,
      'metrics.status': 0.93,
      'metrics.indicator': 0.9,
      deadlines: 0.95,
      'deadlines.relation': 1,
      'deadlines.owners': 0.9,
      directives: 0.95,
      'directives.act': 0.98,
      'directives.issuer': 0.98,
      'directives.assignees': 0.93,
      'meeting.date': 1,
      'meeting.published': 1,
      'meeting.chair': 1,
    },
  },
  'fisheries, heritage, border gates, forests and banks': {
    gold: 'fixtures/documents-g/gold',
    text: 'fixtures/documents-g/text',
    least: {
      metrics: 0.98,
      'metrics.unit': 0.98,
      'metrics.kind': 0.99,
      'metrics.bound': 0.99,
      'metrics.status': 0.94,
      'metrics.indicator': 0.9,
      deadlines: 0.98,
      'deadlines.relation': 1,
      'deadlines.owners': 0.93,
      directives: 0.97,
      'directives.act': 0.98,
      'directives.issuer': 0.98,
      'directives.assignees': 0.93,
      'meeting.chair': 1,
    },
  },
  'hospitals, civil records, customs, coal and communes': {
    gold: 'fixtures/documents-h/gold',
    text: 'fixtures/documents-h/text',
    least: {
      metrics: 0.98,
      'metrics.unit': 0.99,
      'metrics.kind': 0.99,
      'metrics.bound': 0.99,
      'metrics.status': 0.98,
      'metrics.indicator': 0.92,
      'metrics.period': 0.96,
      deadlines: 0.95,
      'deadlines.relation': 1,
      'deadlines.owners': 0.94,
      directives: 0.95,
      'directives.act': 0.98,
      'directives.issuer': 0.98,
      'directives.assignees': 0.93,
      'meeting.chair': 1,
    },
  },
  'tasks in tables, interviews, scores, winding and short sentences': {
    gold: 'fixtures/documents-i/gold',
    text: 'fixtures/documents-i/text',
    least: {
      metrics: 0.99,
      'metrics.unit': 0.98,
      'metrics.kind': 0.99,
      'metrics.bound': 0.99,
      'metrics.status': 0.95,
      'metrics.indicator': 0.91,
      'metrics.period': 0.92,
      deadlines: 0.94,
      'deadlines.relation': 1,
      'deadlines.owners': 0.94,
      directives: 0.95,
      'directives.act': 0.94,
      'directives.issuer': 0.97,
      'directives.assignees': 0.93,
      'meeting.chair': 1,
    },
  },
  'lists of tasks, conclusions of the Party, briefings of the week': {
    gold: 'fixtures/documents-j/gold',
    text: 'fixtures/documents-j/text',
    least: {
      metrics: 0.97,
      'metrics.unit': 0.98,
      'metrics.kind': 0.98,
      'metrics.bound': 0.98,
      'metrics.status': 0.94,
      'metrics.indicator': 0.87,
      'metrics.period': 0.96,
      deadlines: 0.99,
      'deadlines.relation': 1,
      'deadlines.owners': 0.99,
      directives: 0.99,
      'directives.act': 0.99,
      'directives.issuer': 0.99,
      'directives.assignees': 0.98,
      'meeting.chair': 1,
      'meeting.mode': 1,
      'meeting.published': 1,
    },
  },
  'reports of papers, agencies and portals, of ministries, groups and provinces': {
    gold: 'fixtures/documents-k/gold',
    text: 'fixtures/documents-k/text',
    least: {
      metrics: 0.98,
      'metrics.unit': 0.98,
      'metrics.kind': 0.98,
      'metrics.bound': 0.98,
      'metrics.status': 0.96,
      'metrics.indicator': 0.88,
      'metrics.period': 0.94,
      deadlines: 0.99,
      'deadlines.relation': 1,
      'deadlines.owners': 0.95,
      directives: 0.99,
      'directives.act': 0.97,
      'directives.issuer': 0.99,
      'directives.assignees': 0.99,
      'directives.lead': 1,
      'meeting.body': 1,
      'meeting.chair': 1,
      'meeting.date': 1,
      'meeting.mode': 1,
      'meeting.published': 1,
    },
  },
  paragraphs: {
    gold: 'fixtures/paragraphs/gold',
    text: 'fixtures/paragraphs/text',
    least: {
      metrics: 0.95,
      'metrics.unit': 0.97,
      'metrics.kind': 0.98,
      'metrics.bound': 0.97,
      'metrics.status': 0.93,
      'metrics.change': 0.96,
      'metrics.indicator': 0.83,
      'metrics.period': 0.88,
      deadlines: 0.86,
      'deadlines.relation': 1,
      directives: 0.9,
      'directives.act': 0.94,
      'directives.assignees': 0.97,
    },
  },
};

describe('what a careful reader finds', () => {
  for (const [name, { gold, text, least }] of Object.entries(SETS)) {
    it(`is found in ${name}`, () => {
      const reached = scores(goldens(gold, text));
      const short = Object.entries(least).filter(([key, share]) => (reached[key] ?? 0) < share);
      expect(Object.fromEntries(short.map(([key]) => [key, reached[key]]))).toEqual({});
    });
  }

  it('stands beside at least 40 paragraphs and 25 whole documents', () => {
    expect(goldens('fixtures/paragraphs/gold', 'fixtures/paragraphs/text').length).toBeGreaterThanOrEqual(40);
    const documents = [
      ...goldens('fixtures/documents/gold', 'fixtures/documents/text'),
      ...goldens('fixtures/documents-b/gold', 'fixtures/documents-b/text'),
    ];
    expect(documents.length).toBeGreaterThanOrEqual(25);
  });
});

describe('the score', () => {
  const [gold] = goldens('fixtures/seeds/gold', 'seeds');
  if (!gold) throw new Error('no golden');

  it('is nothing for a report that found nothing', () => {
    const empty = { ...read(gold), meeting: { id: 'x' }, metrics: [], deadlines: [], directives: [] };
    const reached = score([gold], [empty]);
    expect([reached['metrics'], reached['directives']]).toEqual([0, 0]);
  });

  it('counts what nobody wanted', () => {
    const report = read(gold);
    const [first] = report.metrics;
    if (!first) throw new Error('no metric');
    const more = {
      ...report,
      metrics: [...report.metrics, { ...first, value: 12345, span: [0, 1] as [number, number] }],
    };
    expect(score([gold], [more])['metrics']).toBeLessThan(score([gold], [report])['metrics'] ?? 0);
  });
});
