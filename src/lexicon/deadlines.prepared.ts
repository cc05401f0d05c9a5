/** Lists of `deadlines.yaml` that patterns are made of, each folded, the longest phrase first. */
import { deadlines } from './deadlines.ts';
import { folded } from './folded.ts';

export default {
  plan: folded(deadlines.plan),
  past: folded(deadlines.past),
  completing: folded(deadlines.completing),
  resolving: folded(deadlines.resolving),
  announcing: folded(deadlines.announcing),
  selves: folded(deadlines.selves),
  occasions: folded(deadlines.occasions),
  onOccasion: folded(deadlines.onOccasion),
  comparing: folded(deadlines.comparing),
  limits: folded(deadlines.limits),
  yielding: folded(deadlines.yielding),
  conditions: folded(deadlines.conditions),
  occurring: folded(deadlines.occurring),
  lately: folded(deadlines.lately),
  vowing: folded(deadlines.vowing),
};
