import { allOrganisations, allUnits, allVerbs, matching, phrasesOfOrganisation } from '../lexicon/listing.ts';
import type { OrganisationEntry } from '../lexicon/organisation-entry.ts';
import { isProblem, type Problem } from '../source/problem.ts';
import { type Listing, lexiconPage, tabbed } from '../views/pages/lexicon.ts';
import { ownLexicon } from './own-lexicon.ts';
import { screenOf, terminalOf } from './screen.ts';
import { type ExitCode, exitCode, type Surroundings, type Terminal } from './terminal.ts';

/** The options of `dcs lexicon` as they were typed. */
export interface LexiconGiven {
  readonly format?: 'yaml' | 'json';
  readonly lexicon?: string;
}

const parts = ['org', 'unit', 'verb'] as const;

type Part = (typeof parts)[number];

/**
 * `dcs lexicon`: lists what dcs knows by name, or what of it has the words of a query.
 *
 * @param part  `org`, `unit` or `verb`
 * @param words of the query; none: everything
 */
export async function lexiconCommand(
  part: string,
  words: readonly string[],
  given: LexiconGiven,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<ExitCode> {
  if (!isPart(part)) return refuse(unknownPart(part), terminal, exitCode.mistake);
  const own = await ownLexicon(given.lexicon, surroundings.cwd);
  if (isProblem(own)) return refuse(own, terminal, exitCode.mistake);
  const query = words.join(' ');
  const listing = listingOf(part, query, own);
  if (listing.entries.length === 0) return refuse(nothing(part, query), terminal, exitCode.partly);
  await terminal.print(await written(listing, given, surroundings));
  return exitCode.done;
}

function listingOf(part: Part, query: string, own: readonly OrganisationEntry[]): Listing {
  switch (part) {
    case 'org':
      return { part, entries: matching(allOrganisations(own), query, phrasesOfOrganisation) };
    case 'unit':
      return { part, entries: matching(allUnits(), query, ({ unit, forms }) => [unit, ...forms]) };
    case 'verb':
      return { part, entries: matching(allVerbs(), query, ({ word }) => [word]) };
  }
}

/** A table for people, tabbed lines for other programs. */
async function written(listing: Listing, { format }: LexiconGiven, surroundings: Surroundings): Promise<string> {
  if (format === 'json') return `${JSON.stringify(listing.entries, null, 2)}\n`;
  if (format === 'yaml') return (await import('yaml')).stringify(listing.entries, { schema: 'yaml-1.1', lineWidth: 0 });
  if (terminalOf(surroundings) === undefined) return tabbed(listing);
  const { renderTerminal } = await import('../views/page/terminal.ts');
  return renderTerminal(lexiconPage(listing), screenOf(surroundings));
}

function isPart(part: string): part is Part {
  return parts.some((known) => known === part);
}

function refuse(problem: Problem, terminal: Terminal, code: ExitCode): ExitCode {
  terminal.complain(problem);
  return code;
}

function unknownPart(part: string): Problem {
  return {
    code: 'bad-option',
    message: `the lexicon has no part '${part}'`,
    remedy: `choose from ${parts.join(', ')}`,
  };
}

function nothing(part: Part, query: string): Problem {
  return {
    code: 'not-found',
    message: `no ${part} in the lexicon has '${query}'`,
    remedy: `use fewer words, or see dcs lexicon ${part}`,
  };
}
