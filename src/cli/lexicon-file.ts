import { firstMistake } from '../lexicon/mistakes.ts';
import type { OrganisationEntry } from '../lexicon/organisation-entry.ts';
import type { Problem } from '../source/problem.ts';
import { readYamlFile } from './yaml-file.ts';

/**
 * Reads entries that a user wrote.
 *
 * @param text of the YAML file
 * @param file as the user named it
 * @returns the entries, or the first mistake with its line and column
 */
export function readLexicon(text: string, file: string): readonly OrganisationEntry[] | Problem {
  const { value, placeOf, mistake } = readYamlFile(text);
  if (mistake) return { code: 'bad-lexicon', file, ...mistake, remedy: 'mend the YAML' };
  const wrong = firstMistake(value);
  if (!wrong) return value as readonly OrganisationEntry[];
  return {
    code: 'bad-lexicon',
    file,
    ...placeOf(wrong.path, wrong.ofKey),
    message: wrong.message,
    remedy: wrong.remedy,
  };
}
