import type { OrganisationEntry } from '../lexicon/organisation-entry.ts';
import { readWith } from '../lexicon/own-organisations.ts';
import type { Document } from '../text/document.ts';
import { Index, scan } from './engine.ts';
import type { Mention, Suppressed } from './mention.ts';
import { organisationReader } from './organisation/reader.ts';
import { organisationRules } from './organisation/rules.ts';
import { resolveOverlaps } from './overlap.ts';
import { personReader } from './person/reader.ts';
import { personRules } from './person/rules.ts';
import type { Reader } from './reader.ts';
import type { Described } from './rule.ts';
import { rules } from './rules.ts';
import { speechReader } from './speech/reader.ts';
import { speechRules } from './speech/rules.ts';
import { joinTimes } from './time/join.ts';

export type { OrganisationEntry } from '../lexicon/organisation-entry.ts';
export { rules } from './rules.ts';

/** What the readers of the lexicon find, by the rules that its mentions name. */
export const lexiconRules: readonly Described[] = [...organisationRules, ...personRules, ...speechRules];

/** Readers of the lexicon. */
export const readers: readonly Reader[] = [organisationReader, personReader, speechReader];

const index = new Index(rules, readers);

/** What stands in a text, before items are made of it. */
export interface Recognition {
  /** Disjoint, in order. */
  readonly mentions: readonly Mention[];
  readonly suppressed: readonly Suppressed[];
  /** Offsets of the matching view. */
  readonly warnings: readonly {
    readonly code: string;
    readonly message: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/**
 * Finds the mentions of a document in one pass.
 *
 * List markers are no numbers: what begins inside one is left out.
 *
 * @param own organisations that are read beside those of the lexicon, or in their place
 */
export function recognise(document: Document, own: readonly OrganisationEntry[] = []): Recognition {
  if (own.length > 0) readWith(document, own);
  const candidates = scan(document, index);
  const { mentions, suppressed } = resolveOverlaps({
    ...candidates,
    mentions: outsideMarkers(document, candidates.mentions),
  });
  return { mentions: joinTimes(document, mentions), suppressed, warnings: outermost(candidates.warnings) };
}

function outsideMarkers(document: Document, mentions: readonly Mention[]): readonly Mention[] {
  const marked = document.blocks.filter((block) => block.contentStart > block.start);
  if (marked.length === 0) return mentions;
  let at = 0;
  return mentions.filter((mention) => {
    while (at < marked.length && (marked[at]?.contentStart ?? 0) <= mention.start) at++;
    const block = marked[at];
    return block === undefined || mention.start < block.start;
  });
}

/** Of warnings about the same words the one about the most of them: *ngày 32 tháng 4* is said once, not again of *32 tháng 4*. */
function outermost(warnings: Recognition['warnings']): Recognition['warnings'] {
  const reached = new Map<string, number>();
  return [...warnings]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ code, end }) => {
      if (end <= (reached.get(code) ?? -1)) return false;
      reached.set(code, end);
      return true;
    });
}
