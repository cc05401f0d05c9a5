import type { Deadline, Directive, Meeting, Metric, Report } from '../../src/report/model.ts';

let place = 0;

function common(prefix: string, quote: string) {
  place += 100;
  return {
    id: `${prefix}-${place}`,
    quote,
    span: [place, place + quote.length] as [number, number],
    line: place / 100,
    rule: 'test',
  };
}

/** A figure; what is not given is a plain measured level in percent. */
export function metric(indicator: string, given: Partial<Metric> = {}): Metric {
  return {
    ...common('m', `${indicator} ${given.value ?? 1}`),
    indicator,
    kind: 'level',
    value: 1,
    unit: '%',
    status: 'actual',
    ...given,
  };
}

export function directive(action: string, given: Partial<Directive> & { to?: readonly string[] } = {}): Directive {
  const { to, ...rest } = given;
  return {
    ...common('r', action),
    act: 'order',
    action,
    ...(to && { assignees: to.map((id) => ({ id, name: id })) }),
    ...rest,
  };
}

export function deadline(task: string, due: string | undefined, given: Partial<Deadline> = {}): Deadline {
  return { ...common('d', due ?? 'sau hội nghị'), relation: 'by', ...(due !== undefined && { due }), task, ...given };
}

/** A report of a meeting on a day, with these items. */
export function report(
  date: string | undefined,
  items: Partial<Pick<Report, 'metrics' | 'deadlines' | 'directives'>> = {},
  meeting: Partial<Meeting> = {},
): Report {
  return {
    format: 'dcs/1',
    source: { file: `${date ?? 'undated'}.txt`, media: 'text/plain', encoding: 'utf-8', sha256: '0', chars: 1 },
    meeting: {
      id: date ?? 'unknown',
      ...(date !== undefined && { date: { start: date, basis: 'stated' } }),
      ...meeting,
    },
    metrics: [],
    deadlines: [],
    directives: [],
    warnings: [],
    ...items,
  };
}
