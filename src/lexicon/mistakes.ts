/** What is wrong with entries that a user wrote. */
import type { OrganisationEntry } from './organisation-entry.ts';

/** A mistake, and the way to it from the top of the file. */
export interface Mistake {
  readonly path: readonly (string | number)[];
  /** Whether the key is wrong, not what it holds. */
  readonly ofKey?: true;
  readonly message: string;
  readonly remedy: string;
}

/** Kinds of entries; what is told of groups in another way than of one body ends with `group`. */
const kinds = [
  'ministry',
  'agency',
  'department',
  'section',
  'committee',
  'party',
  'assembly',
  'court',
  'procuracy',
  'union',
  'enterprise',
  'bank',
  'group',
  'person-group',
] as const;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Braces as `spellingsOf` takes them. */
const CHOICES = /^[^{}]*(?:\{[^{}]*\}[^{}]*)*$/;
const PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*-?\*?$/;

/** What each key must hold. */
const checks: Readonly<
  Record<keyof OrganisationEntry, (value: unknown) => readonly [message: string, remedy: string] | undefined>
> = {
  id: (value) => (isText(value) && SLUG.test(value) ? undefined : ['is no id', 'write it like bo-cong-an']),
  name: (value) => (isText(value) ? undefined : ['is no name', 'write the official name']),
  kind: (value) =>
    kinds.some((kind) => kind === value) ? undefined : ['is no kind', `choose from ${kinds.join(', ')}`],
  abbreviations: phrases,
  forms: phrases,
  from: day,
  until: day,
  became: (value) =>
    isList(value, (each) => SLUG.test(each)) ? undefined : ['is no list of ids', 'write it as [bo-tai-chinh]'],
  members: (value) =>
    kinds.some((kind) => kind === value) || isList(value, (each) => PATTERN.test(each))
      ? undefined
      : ['is neither a list of ids nor a kind', 'write it as [bo-tai-chinh, so-*] or ministry'],
  note: (value) => (isText(value) ? undefined : ['is no text', 'write a sentence']),
};

/**
 * The first mistake in what should be a list of entries.
 *
 * @param value what a YAML file holds
 * @returns nothing where all is well
 */
export function firstMistake(value: unknown): Mistake | undefined {
  if (!Array.isArray(value))
    return { path: [], message: 'this is no list of entries', remedy: 'begin each entry with "- id: …"' };
  const seen = new Set<unknown>();
  for (const [at, entry] of value.entries()) {
    const mistake = entryMistake(entry, at);
    if (mistake) return mistake;
    const { id } = entry as OrganisationEntry;
    if (seen.has(id)) return { path: [at, 'id'], message: `'${id}' stands twice`, remedy: 'put the two together' };
    seen.add(id);
  }
  return undefined;
}

function entryMistake(entry: unknown, at: number): Mistake | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return { path: [at], message: 'this is no entry', remedy: 'write id, name and kind' };
  for (const [key, value] of Object.entries(entry)) {
    if (!isKey(key))
      return {
        path: [at, key],
        ofKey: true,
        message: `there is no key '${key}'`,
        remedy: `choose from ${Object.keys(checks).join(', ')}`,
      };
    const wrong = checks[key](value);
    if (wrong) return { path: [at, key], message: `${key} ${JSON.stringify(value)} ${wrong[0]}`, remedy: wrong[1] };
  }
  for (const key of ['id', 'name', 'kind'])
    if (!(key in entry)) return { path: [at], message: `the entry has no ${key}`, remedy: `add ${key}: …` };
  const { from, until } = entry as OrganisationEntry;
  if (from !== undefined && until !== undefined && from > until)
    return { path: [at, 'until'], message: `until ${until} lies before from ${from}`, remedy: 'exchange the two' };
  return undefined;
}

function isKey(key: string): key is keyof OrganisationEntry {
  return Object.hasOwn(checks, key);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isList(value: unknown, test: (each: string) => boolean): boolean {
  return Array.isArray(value) && value.every((each) => isText(each) && test(each));
}

function phrases(value: unknown): readonly [string, string] | undefined {
  if (!isList(value, (each) => /[\p{L}\p{N}]/u.test(each))) return ['is no list of phrases', 'write it as [Bộ A, BA]'];
  return isList(value, (each) => CHOICES.test(each))
    ? undefined
    : ['has braces that do not pair', 'write spellings as "Sở {TT&TT|TTTT}"'];
}

function day(value: unknown): readonly [string, string] | undefined {
  const isDay =
    isText(value) &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value);
  return isDay ? undefined : ['is no day', 'write it as "2025-03-01"'];
}
