/** The lists of `deadlines.yaml`: words by which deadlines are told. */
import file from './deadlines.yaml';

export const deadlines = file as Readonly<
  Record<
    | 'plan'
    | 'past'
    | 'completing'
    | 'resolving'
    | 'announcing'
    | 'selves'
    | 'occasions'
    | 'onOccasion'
    | 'comparing'
    | 'limits'
    | 'yielding'
    | 'conditions'
    | 'occurring'
    | 'lately'
    | 'vowing'
    | 'coming'
    | 'done'
    | 'meetings'
    | 'sessions'
    | 'sessionBefore'
    | 'sessionAt'
    | 'sessionWhen'
    | 'works'
    | 'workKinds'
    | 'counted'
    | 'lastDay'
    | 'behindCompleting'
    | 'setting'
    | 'receiving'
    | 'charged'
    | 'entrusted'
    | 'articles'
    | 'turning'
    | 'joining'
    | 'aspects',
    readonly string[]
  >
> & {
  readonly unitHeads: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<'before' | 'at', readonly string[]>>;
};
