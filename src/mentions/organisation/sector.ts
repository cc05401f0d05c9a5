/** A whole sector as one body: *ngành y tế*, *ngành Công Thương*. */
import { compounds, economic, sectors } from '../../lexicon/organisation-names.ts';
import { fields } from '../../lexicon/organisations.ts';
import type { Document } from '../../text/document.ts';
import { slug } from '../../text/slug.ts';
import { joins, startOf } from '../../text/walk.ts';
import type { FoundOrganisation } from './found.ts';
import { endsOtherWord } from './other-words.ts';

/** The sector at a token. */
export function sectorAt(document: Document, token: number): FoundOrganisation | undefined {
  const noun = sectors.longestAt(document, token);
  if (!noun || !joins(document, noun.endToken) || endsOtherWord(document, token)) return undefined;
  const { endToken } = noun;
  const field = economic.longestAt(document, endToken)
    ? undefined
    : (fields.longestAt(document, endToken) ?? compounds.longestAt(document, endToken));
  if (!field) return undefined;
  const start = startOf(document, token);
  const name = document.cased.slice(start, field.end);
  return {
    id: slug(name),
    name,
    type: 'group',
    start,
    end: field.end,
    endToken: field.endToken,
    rule: 'organisation/sector',
  };
}
