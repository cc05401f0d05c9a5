import { describe, expect, it } from 'vitest';
import type { OrganisationEntry } from '../../src/lexicon/organisation-entry.ts';
import { organisations } from '../../src/lexicon/organisation-files.ts';
import { formsOf, lettersOf } from '../../src/lexicon/organisation-forms.ts';
import { organisationId } from '../../src/lexicon/organisation-id.ts';
import { foldPhrase } from '../../src/text/fold.ts';

const ids = new Set(organisations.map(({ id }) => id));
const kinds = new Set(organisations.map(({ kind }) => kind));

const ALWAYS = { from: '0000-01-01', until: '9999-12-31' };

/** Whether there was a day on which both stood. */
function overlap(a: OrganisationEntry, b: OrganisationEntry): boolean {
  return (a.from ?? ALWAYS.from) <= (b.until ?? ALWAYS.until) && (b.from ?? ALWAYS.from) <= (a.until ?? ALWAYS.until);
}

function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;
}

describe('the organisations of the lexicon', () => {
  it('are at least 300 with official name, abbreviation and validity', () => {
    const complete = organisations.filter(
      ({ name, abbreviations = [], from }) => name !== '' && abbreviations.length > 0 && from !== undefined,
    );
    expect(complete.length).toBeGreaterThanOrEqual(300);
  });

  it('have ids of their own, which are the slugs of their names', () => {
    expect(ids.size).toBe(organisations.length);
    expect(organisations.filter(({ id, name }) => id !== organisationId(name)).map(({ id }) => id)).toEqual([]);
  });

  it('have no key that nobody reads', () => {
    const keys = ['id', 'name', 'kind', 'abbreviations', 'forms', 'from', 'until', 'became', 'members', 'note'];
    expect(organisations.filter((entry) => Object.keys(entry).some((key) => !keys.includes(key)))).toEqual([]);
  });

  it('have phrases of their own, but for those that one took over from the other', () => {
    const byForm = new Map<string, OrganisationEntry[]>();
    for (const entry of organisations) {
      for (const form of new Set(
        formsOf(entry).map((form) => `${foldPhrase(form)} ${lettersOf(entry, form) === 'A' ? 'capitals' : ''}`),
      )) {
        byForm.set(form, [...(byForm.get(form) ?? []), entry]);
      }
    }
    const shared = [...byForm].filter(([, entries]) =>
      entries.some((a, at) => entries.slice(at + 1).some((b) => overlap(a, b))),
    );
    expect(shared.map(([form, entries]) => `${form}: ${entries.map(({ id }) => id).join(', ')}`)).toEqual([]);
  });

  it('write each phrase once', () => {
    const twice = organisations.flatMap((entry) => {
      const forms = formsOf(entry).map((form) => foldPhrase(form));
      return forms.filter((form, at) => forms.indexOf(form) !== at).map((form) => `${entry.id}: ${form}`);
    });
    expect(twice).toEqual([]);
  });

  it('became organisations of the lexicon, and ended before', () => {
    const dangling = organisations.flatMap(({ id, became = [] }) =>
      became.filter((heir) => !ids.has(heir)).map((heir) => `${id} → ${heir}`),
    );
    expect(dangling).toEqual([]);
    expect(
      organisations.filter(({ became, until }) => became !== undefined && until === undefined).map(({ id }) => id),
    ).toEqual([]);
  });

  it('never become themselves again', () => {
    const heirs = new Map(organisations.map(({ id, became = [] }) => [id, became]));
    const reaches = (from: string, to: string, seen: Set<string>): boolean =>
      (heirs.get(from) ?? []).some((heir) => heir === to || (!seen.has(heir) && reaches(heir, to, seen.add(heir))));
    expect([...ids].filter((id) => reaches(id, id, new Set()))).toEqual([]);
  });

  it('have days in order', () => {
    const days = organisations.flatMap(({ id, from, until }) =>
      [from, until].flatMap((day) => (day === undefined ? [] : [{ id, day }])),
    );
    expect(days.filter(({ day }) => !isDay(day))).toEqual([]);
    expect(
      organisations
        .filter(({ from, until }) => from !== undefined && until !== undefined && from > until)
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('are groups where they have members, and the members are in the lexicon', () => {
    const groups = organisations.filter(({ members }) => members !== undefined);
    expect(groups.filter(({ kind }) => !kind.endsWith('group')).map(({ id }) => id)).toEqual([]);
    const dangling = groups.flatMap(({ id, members = [] }) =>
      typeof members === 'string'
        ? kinds.has(members)
          ? []
          : [`${id} → ${members}`]
        : members
            .filter(
              (member) =>
                ![...ids].some((id) => id === member || (member.endsWith('*') && id.startsWith(member.slice(0, -1)))),
            )
            .map((member) => `${id} → ${member}`),
    );
    expect(dangling).toEqual([]);
  });
});
