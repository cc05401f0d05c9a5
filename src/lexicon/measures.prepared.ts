/** The lists of `measures.yaml`, each folded, the longest phrase first. */

import { folded } from './folded.ts';
import file from './measures.yaml';

const lists = file as Readonly<
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
    | 'leading'
    | 'each'
    | 'predicates'
    | 'reporting_behind_speaker'
    | 'compounds',
    readonly string[]
  >
>;

export default {
  change: folded([...lists.up, ...lists.down]),
  down: folded(lists.down),
  adverbs: folded(lists.adverbs),
  telling: folded(lists.telling),
  target: folded(lists.target),
  targetStrong: folded(lists.target_strong),
  forecast: folded(lists.forecast),
  actual: folded(lists.actual),
  existing: folded(lists.existing),
  indices: folded(lists.indices),
  versus: folded(lists.versus),
  reporting: folded(lists.reporting),
  openings: folded(lists.openings),
  durations: folded(lists.durations),
  nationwide: folded(lists.nationwide),
  measureNouns: folded(lists.measure_nouns),
  turns: folded(lists.turns),
  strongMeasureNouns: folded(lists.strong_measure_nouns),
  edges: folded(lists.edges),
  leading: folded(lists.leading),
  each: folded(lists.each),
  predicates: folded(lists.predicates),
  reportingBehindSpeaker: folded(lists.reporting_behind_speaker),
  compounds: folded(lists.compounds),
};
