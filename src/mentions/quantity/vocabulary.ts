/** The words that quantities are made of, from the lexicon, in the spelling of the matching view. */
import type { Bound } from '../../report/model.ts';
import { PhrasesBefore } from '../phrases-before.ts';
import { BOUNDS } from './bounds.ts';
import { PhraseIndex } from './phrase-index.ts';
import tables from './vocabulary.prepared.ts';

/** A unit of measure: its name in reports and what kind of thing it measures. */
export interface Unit {
  readonly unit: string;
  readonly dimension: 'money' | 'physical' | 'duration';
}

export const UNITS = new PhraseIndex<Unit>(tables.units, (code) => {
  const dimension = code.slice(0, code.indexOf(' '));
  const unit = code.slice(dimension.length + 1);
  return { unit, dimension: dimension === 'money' || dimension === 'duration' ? dimension : 'physical' };
});
export const COUNTED = new PhraseIndex(tables.counted, () => true);
export const BOUNDS_BEFORE = new PhrasesBefore<{ readonly form: string; readonly bound: Bound }>(tables.boundsBefore);
export const BOUNDS_AFTER = new PhraseIndex<Bound>(
  tables.boundsAfter,
  (code) => BOUNDS.find((bound) => bound === code) ?? 'about',
);
/** Nouns after which a number between two values is a name. */
export const LABELS = new PhrasesBefore<{ readonly form: string; readonly from: number; readonly limit?: number }>(
  tables.labels,
);
/** Words at which a counted noun phrase ends. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(tables.functionWords.split('\n'));
export const VERBS = new PhraseIndex(tables.verbs, () => true);
/** Words of two halves, of which one ends a counted noun phrase where it stands alone. */
export const COMPOUNDS = new PhraseIndex(tables.compounds, () => true);
