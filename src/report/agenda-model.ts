/** The dcs-agenda/1 document: what `dcs agenda` emits. */
import { type Static, type TSchema, Type } from 'typebox';
import { Side } from './diff-model.ts';
import { Deadline } from './model.ts';

const closed = { additionalProperties: false } as const;
const optional = <S extends TSchema>(schema: S) => Type.Optional(schema);

export const Entry = Type.Object(
  {
    state: Type.Enum(['overdue', 'soon', 'later', 'open'], {
      description: '`open`: the text names no day, or no year',
    }),
    days: optional(Type.Integer({ description: 'days left, negative when overdue' })),
    deadline: Deadline,
    meeting: Side,
  },
  closed,
);

export const Agenda = Type.Object(
  {
    format: Type.Literal('dcs-agenda/1'),
    date: Type.String({ description: 'the day that it is seen from' }),
    within: Type.Integer({ minimum: 0, description: 'what falls due in so many days is `soon`' }),
    entries: Type.Array(Entry),
  },
  { ...closed, title: 'dcs-agenda/1', description: 'What falls due, over all meetings' },
);

export type Entry = Static<typeof Entry>;
export type Agenda = Static<typeof Agenda>;
