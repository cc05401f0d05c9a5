import type { Agenda } from '../report/agenda-model.ts';
import type { Timeline } from '../report/timeline-model.ts';
import { csv } from './csv.ts';
import type { Names } from './people/names.ts';

/** One line a value; numbers and dates as in the documents, for other programs. */
export function timelineCsv({ series }: Timeline): string {
  const heading = [
    'indicator',
    'date',
    'status',
    'bound',
    'value',
    'total',
    'min',
    'max',
    'unit',
    'per',
    'period_start',
    'period_end',
    'period_length',
    'quote',
    'file',
    'id',
  ];
  const rows = series.flatMap(({ indicator, points }) =>
    points.map(({ meeting, metric, length }) => {
      const { status, bound, value, total, min, max, unit, per, period, quote, id } = metric;
      return [
        indicator,
        meeting.date?.start,
        status,
        bound,
        value,
        total,
        min,
        max,
        unit,
        per?.join('/'),
        period?.start,
        period?.end,
        length,
        quote,
        meeting.file,
        id,
      ];
    }),
  );
  return csv([heading, ...rows]);
}

/** One line a deadline. */
export function agendaCsv({ entries }: Agenda, names: Names): string {
  const heading = [
    'due',
    'relation',
    'state',
    'days',
    'event',
    'task',
    'owners',
    'owner_names',
    'quote',
    'file',
    'line',
    'meeting',
    'meeting_date',
    'id',
  ];
  const rows = entries.map(({ state, days, deadline, meeting }) => {
    const { due, relation, event, task, owners = [], quote, line, id } = deadline;
    return [
      due,
      relation,
      state,
      days,
      event,
      task,
      owners.join(' '),
      owners.map(names).join('; '),
      quote,
      meeting.file,
      line,
      meeting.id,
      meeting.date?.start,
      id,
    ];
  });
  return csv([heading, ...rows]);
}
