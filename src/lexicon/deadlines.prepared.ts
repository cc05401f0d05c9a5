/** The lists of `deadlines.yaml`, each folded, the longest phrase first. */
import file from './deadlines.yaml';
import { folded } from './folded.ts';

const lists = file as Readonly<Record<'plan' | 'past' | 'completing', readonly string[]>> & {
  readonly events: Readonly<Record<'before' | 'at', readonly string[]>>;
};

export default {
  plan: folded(lists.plan),
  past: folded(lists.past),
  completing: folded(lists.completing),
  eventsBefore: folded(lists.events.before),
  eventsAt: folded(lists.events.at),
};
