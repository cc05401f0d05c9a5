/** The lexicon as people look things up in it: organisations, units, and words of speech and duty. */
import { slug } from '../text/slug.ts';
import cuesFile from './cues.yaml';
import deedsFile from './deeds.yaml';
import type { OrganisationEntry } from './organisation-entry.ts';
import { organisations } from './organisation-files.ts';
import { formsOf } from './organisation-forms.ts';
import { units } from './words.ts';

export interface UnitEntry {
  readonly unit: string;
  readonly kind: string;
  readonly forms: readonly string[];
}

export interface VerbEntry {
  readonly word: string;
  readonly classes: readonly string[];
}

/** All organisations, the user's own in the place of those with their ids. */
export function allOrganisations(own: readonly OrganisationEntry[]): readonly OrganisationEntry[] {
  const replaced = new Set(own.map(({ id }) => id));
  return [...organisations.filter(({ id }) => !replaced.has(id)), ...own];
}

/** All units with their spellings. */
export function allUnits(): readonly UnitEntry[] {
  const measured = (['money', 'physical', 'duration'] as const).flatMap((kind) =>
    units[kind].map(({ unit, forms }) => ({ unit, kind, forms })),
  );
  return [...measured, ...units.counted.map((unit) => ({ unit, kind: 'counted', forms: [unit] }))];
}

/** All words of speech and duty with their classes. */
export function allVerbs(): readonly VerbEntry[] {
  const classes = new Map<string, string[]>();
  const lists = [
    ...Object.entries(cuesFile as Record<string, readonly string[]>),
    ['deed', (deedsFile as { readonly deeds: readonly string[] }).deeds] as const,
  ];
  for (const [name, words] of lists) for (const word of words) classes.set(word, [...(classes.get(word) ?? []), name]);
  return [...classes].map(([word, names]) => ({ word, classes: names }));
}

/**
 * The entries that have the words of a query, in any of their phrases, whatever the case and with or without tone marks; those
 * that are called so before those that only hold the words.
 *
 * @param phrasesOf every phrase of an entry
 */
export function matching<E>(
  entries: readonly E[],
  query: string,
  phrasesOf: (entry: E) => readonly string[],
): readonly E[] {
  const wanted = slug(query);
  const rank = (entry: E) => {
    const phrases = phrasesOf(entry).map(slug);
    if (phrases.includes(wanted)) return 0;
    return phrases.some((phrase) => `-${phrase}`.includes(`-${wanted}`)) ? 1 : 2;
  };
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((found) => found.rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** Every phrase by which an organisation can be looked up. */
export function phrasesOfOrganisation(entry: OrganisationEntry): readonly string[] {
  return [entry.id, ...formsOf(entry)];
}
