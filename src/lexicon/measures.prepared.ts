/** Lists of `measures.yaml` that patterns are made of, each folded, the longest phrase first. */
import { folded } from './folded.ts';
import { measures } from './measures.ts';

export default {
  change: folded([...measures.up, ...measures.down]),
  down: folded(measures.down),
  adverbs: folded(measures.adverbs),
  existing: folded(measures.existing),
  indices: folded(measures.indices),
  versus: folded(measures.versus),
  durations: folded(measures.durations),
  nationwide: folded(measures.nationwide),
  measureNouns: folded(measures.measure_nouns),
  turns: folded(measures.turns),
  strongMeasureNouns: folded(measures.strong_measure_nouns),
  edges: folded(measures.edges),
  lastEdges: folded(measures.last_edges),
  compounds: folded(measures.compounds),
  praise: folded(measures.praise),
  haste: folded(measures.haste),
  wholes: folded(measures.wholes),
  goesOn: folded(measures.goes_on),
  nation: folded(measures.nation),
  asking: folded(measures.asking),
  savings: folded(measures.savings),
  averages: folded(measures.averages),
};
