/**
 * The dcs-diff/1 document: what `dcs diff` emits. Types, JSON Schema and validation all come from here.
 */
import { type Static, type TSchema, Type } from 'typebox';
import { Deadline, Directive, MeetingDate, Metric, Warning } from './model.ts';

const closed = { additionalProperties: false } as const;
const optional = <S extends TSchema>(schema: S) => Type.Optional(schema);

const Status = Type.Enum(['same', 'changed']);
const Similarity = Type.Number({ minimum: 0, maximum: 1 });

export const Side = Type.Object({ file: Type.String(), id: Type.String(), date: optional(MeetingDate) }, closed);

export const Delta = Type.Object(
  {
    absolute: Type.Number({ description: 'the later value less the earlier one, in `unit`' }),
    relative: optional(Type.Number({ description: 'share of the earlier value: 0.25 is a quarter more' })),
    unit: Type.String({ description: '`point` for percent against percent' }),
  },
  closed,
);

export const PeriodLength = Type.Enum(['day', 'week', 'month', 'quarter', 'half', 'year', 'cumulative', 'other']);

export const MetricPair = Type.Object(
  {
    status: Status,
    similarity: Similarity,
    from: Metric,
    to: Metric,
    delta: optional(Delta),
    reached: optional(Type.Boolean({ description: 'whether a measured value reaches the earlier target' })),
    periods: optional(
      Type.Object(
        { from: PeriodLength, to: PeriodLength },
        { ...closed, description: 'present where the two values are for periods of different length' },
      ),
    ),
  },
  closed,
);

export const Succession = Type.Object(
  { from: Type.String(), to: Type.String() },
  { ...closed, description: 'an organisation that became another in between' },
);

export const DeadlinePair = Type.Object(
  {
    status: Status,
    similarity: Similarity,
    from: Deadline,
    to: Deadline,
    days: optional(Type.Integer({ description: 'how far it moved; positive is later' })),
    successions: optional(Type.Array(Succession)),
  },
  closed,
);

export const DirectivePair = Type.Object(
  {
    status: Status,
    similarity: Similarity,
    from: Directive,
    to: Directive,
    changes: optional(Type.Array(Type.Enum(['assignees', 'deadline', 'wording']))),
    successions: optional(Type.Array(Succession)),
  },
  closed,
);

export const Diff = Type.Object(
  {
    format: Type.Literal('dcs-diff/1'),
    from: Side,
    to: Side,
    relation: optional(
      Type.Enum(['same', 'later'], {
        description: '`same`: two reports of one meeting; `later`: `to` is the later meeting',
      }),
    ),
    metrics: Type.Object(
      { pairs: Type.Array(MetricPair), added: Type.Array(Metric), removed: Type.Array(Metric) },
      closed,
    ),
    deadlines: Type.Object(
      {
        pairs: Type.Array(DeadlinePair),
        added: Type.Array(Deadline),
        removed: Type.Array(Deadline),
        passed: Type.Array(Deadline, { description: 'those of `removed` that lay before the later meeting' }),
      },
      closed,
    ),
    directives: Type.Object(
      { pairs: Type.Array(DirectivePair), added: Type.Array(Directive), removed: Type.Array(Directive) },
      closed,
    ),
    warnings: Type.Array(Warning),
  },
  { ...closed, title: 'dcs-diff/1', description: 'What one meeting says in comparison with an earlier one' },
);

export type Side = Static<typeof Side>;
export type Delta = Static<typeof Delta>;
export type PeriodLength = Static<typeof PeriodLength>;
export type MetricPair = Static<typeof MetricPair>;
export type Succession = Static<typeof Succession>;
export type DeadlinePair = Static<typeof DeadlinePair>;
export type DirectivePair = Static<typeof DirectivePair>;
export type Diff = Static<typeof Diff>;
