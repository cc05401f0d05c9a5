/** The dcs-timeline/1 document: what `dcs timeline` emits. */
import { type Static, type TSchema, Type } from 'typebox';
import { PeriodLength, Side } from './diff-model.ts';
import { Metric } from './model.ts';

const closed = { additionalProperties: false } as const;
const optional = <S extends TSchema>(schema: S) => Type.Optional(schema);

export const Point = Type.Object(
  {
    meeting: Side,
    metric: Metric,
    length: optional(PeriodLength),
  },
  closed,
);

export const Series = Type.Object(
  {
    indicator: Type.String({ description: 'as the latest meeting says it' }),
    unit: Type.String(),
    mixed: optional(
      Type.Boolean({ description: 'the values are for periods of different length and do not compare as they stand' }),
    ),
    points: Type.Array(Point),
  },
  closed,
);

/** A meeting in its place among the others. */
export const Placed = Type.Object(
  {
    ...Side.properties,
    latest: optional(
      Type.String({ description: 'where the day of the meeting is not known: the last that its figures tell of' }),
    ),
  },
  closed,
);

export const Timeline = Type.Object(
  { format: Type.Literal('dcs-timeline/1'), meetings: Type.Array(Placed), series: Type.Array(Series) },
  { ...closed, title: 'dcs-timeline/1', description: 'How figures moved over two or more meetings' },
);

export type Placed = Static<typeof Placed>;
export type Point = Static<typeof Point>;
export type Series = Static<typeof Series>;
export type Timeline = Static<typeof Timeline>;
