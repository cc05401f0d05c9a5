import type { Problem } from '../source/problem.ts';
import { readYamlFile } from './yaml-file.ts';

/** What a folder sets for every run of dcs in it. */
export interface Config {
  /** A file of entries that are added to the lexicon. */
  readonly lexicon?: string;
}

/** Reads dcs.config.yaml. @returns the configuration, or the first mistake with its line and column */
export function readConfig(text: string, file: string): Config | Problem {
  const { value, placeOf, mistake } = readYamlFile(text);
  const wrong = (path: readonly string[], message: string, ofKey = false): Problem => ({
    code: 'bad-config',
    file,
    ...placeOf(path, ofKey),
    message,
    remedy: 'write lexicon: FILE',
  });
  if (mistake) return { ...wrong([], mistake.message), line: mistake.line, col: mistake.col, remedy: 'mend the YAML' };
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return wrong([], 'this is no configuration');
  const unknown = Object.keys(value).find((key) => key !== 'lexicon');
  if (unknown !== undefined) return wrong([unknown], `there is no setting '${unknown}'`, true);
  const { lexicon } = value as { lexicon?: unknown };
  if (lexicon !== undefined && typeof lexicon !== 'string') return wrong(['lexicon'], 'lexicon is no file');
  return lexicon === undefined ? {} : { lexicon };
}
