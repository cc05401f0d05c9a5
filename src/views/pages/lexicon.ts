import type { Page } from '../page/page.ts';

/** Entries of one part of the lexicon. */
export type Listing =
  | { readonly part: 'org'; readonly entries: readonly OrganisationRow[] }
  | { readonly part: 'unit'; readonly entries: readonly UnitRow[] }
  | { readonly part: 'verb'; readonly entries: readonly VerbRow[] };

interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly abbreviations?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly became?: readonly string[];
}

interface UnitRow {
  readonly unit: string;
  readonly kind: string;
  readonly forms: readonly string[];
}

interface VerbRow {
  readonly word: string;
  readonly classes: readonly string[];
}

/** Entries of the lexicon as a table. */
export function lexiconPage(listing: Listing): Page {
  const [heading = [], ...rows] = table(listing);
  return [{ kind: 'table', columns: heading.map((name) => ({ name })), rows }];
}

/** Entries of the lexicon a line each, their fields apart by tabs. */
export function tabbed(listing: Listing): string {
  return table(listing)
    .slice(1)
    .map((row) => `${row.join('\t')}\n`)
    .join('');
}

/** The heading, then a row for each entry. */
function table(listing: Listing): readonly (readonly string[])[] {
  switch (listing.part) {
    case 'org':
      return [
        ['id', 'name', 'abbreviations', 'from', 'until', 'became'],
        ...listing.entries.map(({ id, name, abbreviations = [], from = '', until = '', became = [] }) => [
          id,
          name,
          abbreviations.join(', '),
          from,
          until,
          became.join(', '),
        ]),
      ];
    case 'unit':
      return [
        ['unit', 'kind', 'forms'],
        ...listing.entries.map(({ unit, kind, forms }) => [unit, kind, forms.join(', ')]),
      ];
    case 'verb':
      return [['word', 'classes'], ...listing.entries.map(({ word, classes }) => [word, classes.join(', ')])];
  }
}
