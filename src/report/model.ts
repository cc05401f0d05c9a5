/**
 * The dcs/1 document: what `dcs extract` emits. This is the one source of its form: the types of the code, the JSON
 * Schema (`schema/dcs-1.json`) and the validation of documents that are read back all come from here.
 */
import { type Static, type TSchema, Type } from 'typebox';

const closed = { additionalProperties: false } as const;
const optional = <S extends TSchema>(schema: S) => Type.Optional(schema);

const IsoDate = Type.String({
  pattern: '^(\\d{4}|-)-\\d{2}-\\d{2}$',
  description: 'calendar day; `--02-15` where the year is open',
});
const Span = Type.Tuple([Type.Integer({ minimum: 0 }), Type.Integer({ minimum: 0 })], {
  description: 'half-open offsets in UTF-16 code units',
});

export const SourceInfo = Type.Object(
  {
    file: Type.String(),
    media: Type.String(),
    encoding: Type.String(),
    sha256: Type.String(),
    chars: Type.Integer({ minimum: 0, description: 'length of the text that spans point into' }),
  },
  closed,
);

export const Body = Type.Object({ id: Type.String(), name: Type.String() }, closed);

export const MeetingDate = Type.Object(
  { start: IsoDate, end: optional(IsoDate), text: optional(Type.String()), basis: Type.Enum(['stated', 'inferred']) },
  closed,
);

export const Chair = Type.Object({ name: optional(Type.String()), role: optional(Type.String()) }, closed);

export const Meeting = Type.Object(
  {
    id: Type.String(),
    title: optional(Type.String()),
    body: optional(Body),
    session: optional(Type.Integer({ minimum: 1 })),
    date: optional(MeetingDate),
    chair: optional(Chair),
    place: optional(Type.String()),
    mode: optional(Type.Enum(['in-person', 'online', 'hybrid'])),
    published: optional(Type.String({ description: 'ISO date or local date-time of the dateline' })),
  },
  closed,
);

const common = {
  id: Type.String(),
  quote: Type.String(),
  span: Span,
  line: Type.Integer({ minimum: 1 }),
  rule: Type.String(),
};

const Bound = Type.Enum(['about', 'below', 'above', 'at_least', 'at_most']);

export const Versus = Type.Object({ text: Type.String(), start: optional(IsoDate), end: optional(IsoDate) }, closed);

export const Change = Type.Object(
  {
    direction: Type.Enum(['up', 'down']),
    value: optional(Type.Number()),
    min: optional(Type.Number()),
    max: optional(Type.Number()),
    unit: Type.String(),
    bound: optional(Bound),
    versus: optional(Versus),
  },
  closed,
);

export const Period = Type.Object(
  {
    start: optional(IsoDate),
    end: optional(IsoDate),
    text: optional(Type.String()),
    basis: Type.Enum(['stated', 'carried', 'meeting']),
  },
  closed,
);

export const Metric = Type.Object(
  {
    ...common,
    indicator: Type.String(),
    kind: Type.Enum(['level', 'ratio', 'range', 'rank', 'multiple', 'change']),
    value: optional(Type.Number()),
    total: optional(Type.Number()),
    min: optional(Type.Number()),
    max: optional(Type.Number()),
    unit: Type.String(),
    per: optional(Type.Array(Type.String())),
    bound: optional(Bound),
    from: optional(Type.Number()),
    change: optional(Change),
    status: Type.Enum(['actual', 'target', 'forecast']),
    period: optional(Period),
    holder: optional(Type.Array(Type.String())),
  },
  closed,
);

export const Grain = Type.Enum(['day', 'week', 'month', 'quarter', 'half', 'year', 'decade']);

export const DeadlineTime = Type.Object(
  { start: optional(IsoDate), end: optional(IsoDate), grain: optional(Grain), text: Type.String() },
  closed,
);

export const Deadline = Type.Object(
  {
    ...common,
    due: optional(IsoDate),
    relation: Type.Enum(['before', 'by', 'within', 'from', 'at']),
    time: optional(DeadlineTime),
    event: optional(Type.String()),
    task: Type.String(),
    owners: optional(Type.Array(Type.String())),
    directive: optional(Type.String()),
    metrics: optional(Type.Array(Type.String())),
  },
  closed,
);

export const Issuer = Type.Object(
  { role: optional(Type.String()), name: optional(Type.String()), org: optional(Type.String()) },
  closed,
);

export const Assignee = Type.Object(
  { id: Type.String(), name: Type.String(), role: optional(Type.Enum(['lead', 'support'])) },
  closed,
);

export const Group = Type.Object(
  { label: Type.String(), index: Type.Integer({ minimum: 1 }), size: optional(Type.Integer({ minimum: 1 })) },
  closed,
);

export const Directive = Type.Object(
  {
    ...common,
    issuer: optional(Issuer),
    act: Type.Enum(['order', 'assign', 'request', 'propose', 'urge']),
    verb: optional(Type.String()),
    assignees: optional(Type.Array(Assignee)),
    action: Type.String(),
    group: optional(Group),
    ordinal: optional(Type.Integer({ minimum: 1 })),
    urgency: optional(Type.Enum(['urgent'])),
    deadlines: optional(Type.Array(Type.String())),
    metrics: optional(Type.Array(Type.String())),
  },
  closed,
);

export const Warning = Type.Object({ code: Type.String(), message: Type.String(), span: optional(Span) }, closed);

export const Report = Type.Object(
  {
    format: Type.Literal('dcs/1'),
    source: SourceInfo,
    meeting: Meeting,
    metrics: Type.Array(Metric),
    deadlines: Type.Array(Deadline),
    directives: Type.Array(Directive),
    warnings: Type.Array(Warning),
  },
  { ...closed, $id: 'dcs-1', title: 'dcs/1', description: 'What dcs reads out of one report of one meeting' },
);

export type SourceInfo = Static<typeof SourceInfo>;
export type Body = Static<typeof Body>;
export type MeetingDate = Static<typeof MeetingDate>;
export type Chair = Static<typeof Chair>;
export type Meeting = Static<typeof Meeting>;
export type Bound = Static<typeof Bound>;
export type Versus = Static<typeof Versus>;
export type Change = Static<typeof Change>;
export type Period = Static<typeof Period>;
export type Metric = Static<typeof Metric>;
export type Grain = Static<typeof Grain>;
export type DeadlineTime = Static<typeof DeadlineTime>;
export type Deadline = Static<typeof Deadline>;
export type Issuer = Static<typeof Issuer>;
export type Assignee = Static<typeof Assignee>;
export type Group = Static<typeof Group>;
export type Directive = Static<typeof Directive>;
export type Warning = Static<typeof Warning>;
export type Report = Static<typeof Report>;
