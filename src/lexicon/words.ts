/** The word lists of the lexicon with their forms; each is the content of the YAML file of the same name. */
import type { Bound } from '../report/model.ts';
import boundsFile from './bounds.yaml';
import functionWordsFile from './function-words.yaml';
import labelsFile from './labels.yaml';
import unitsFile from './units.yaml';

interface UnitEntry {
  readonly unit: string;
  readonly forms: readonly string[];
}

/** Units of measure and counted nouns. */
export const units = unitsFile as {
  readonly money: readonly UnitEntry[];
  readonly physical: readonly UnitEntry[];
  readonly duration: readonly UnitEntry[];
  readonly counted: readonly string[];
};

/** Words at which a counted noun phrase ends. */
export const functionWords = functionWordsFile as {
  readonly function: readonly string[];
  readonly verbs: readonly string[];
  readonly compounds: readonly string[];
};

type BoundWords = Readonly<Partial<Record<Bound, readonly string[]>>>;

/** Words that bound a figure. */
export const bounds = boundsFile as { readonly before: BoundWords; readonly after: BoundWords };

/** Nouns after which a number is a name. */
export const labels = (
  labelsFile as {
    readonly labels: readonly { readonly word: string; readonly from?: number; readonly limit?: number }[];
  }
).labels;
