/** The lists of `measures.yaml`: words by which measures are told. */
import file from './measures.yaml';

export const measures = file as Readonly<
  Record<
    | 'up'
    | 'down'
    | 'adverbs'
    | 'telling'
    | 'target'
    | 'target_strong'
    | 'forecast'
    | 'actual'
    | 'existing'
    | 'indices'
    | 'versus'
    | 'reporting'
    | 'openings'
    | 'durations'
    | 'nationwide'
    | 'measure_nouns'
    | 'turns'
    | 'strong_measure_nouns'
    | 'edges'
    | 'last_edges'
    | 'leading'
    | 'each'
    | 'predicates'
    | 'reporting_behind_speaker'
    | 'compounds'
    | 'speaking'
    | 'haste'
    | 'praise'
    | 'wholes'
    | 'goes_on'
    | 'nation'
    | 'asking'
    | 'savings'
    | 'averages',
    readonly string[]
  >
>;
