/** The lists of `deadlines.yaml`, each folded, the longest phrase first. */
import file from './deadlines.yaml';
import { folded } from './folded.ts';

const lists = file as Readonly<
  Record<
    'plan' | 'past' | 'completing' | 'resolving' | 'announcing' | 'selves' | 'occasions' | 'limits' | 'yielding',
    readonly string[]
  >
> & {
  readonly events: Readonly<Record<'before' | 'at', readonly string[]>>;
};

export default {
  plan: folded(lists.plan),
  past: folded(lists.past),
  completing: folded(lists.completing),
  resolving: folded(lists.resolving),
  announcing: folded(lists.announcing),
  selves: folded(lists.selves),
  occasions: folded(lists.occasions),
  limits: folded(lists.limits),
  yielding: folded(lists.yielding),
  eventsBefore: folded(lists.events.before),
  eventsAt: folded(lists.events.at),
};
