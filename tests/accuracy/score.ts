/** Precision and recall of items against goldens, and how often the fields of found items are right. */
import type { Deadline, Directive, Metric, Report } from '../../src/report/model.ts';
import type { Gold, GoldItem, Span } from './gold.ts';

/** Shares of one: `metrics`, `deadlines`, `directives` are F1, `metrics.unit` and the like the share of right fields. */
export type Scores = Readonly<Record<string, number>>;

class Tally {
  readonly #found = new Map<string, { hit: number; wrong: number; missed: number }>();
  readonly #fields = new Map<string, { right: number; all: number }>();

  items(kind: string, hit: number, wrong: number, missed: number): void {
    const there = this.#found.get(kind) ?? { hit: 0, wrong: 0, missed: 0 };
    this.#found.set(kind, { hit: there.hit + hit, wrong: there.wrong + wrong, missed: there.missed + missed });
  }

  field(name: string, right: boolean): void {
    const there = this.#fields.get(name) ?? { right: 0, all: 0 };
    this.#fields.set(name, { right: there.right + (right ? 1 : 0), all: there.all + 1 });
  }

  scores(): Scores {
    const rounded = (share: number) => Math.round(share * 1000) / 1000;
    return Object.fromEntries([
      ...[...this.#found].map(
        ([kind, { hit, wrong, missed }]) => [kind, rounded((2 * hit) / Math.max(1, 2 * hit + wrong + missed))] as const,
      ),
      ...[...this.#fields].map(([name, { right, all }]) => [name, rounded(right / all)] as const),
    ]);
  }
}

/** Scores reports against their goldens, in the same order. */
export function score(golds: readonly Gold[], reports: readonly Report[]): Scores {
  const tally = new Tally();
  golds.forEach((gold, at) => {
    const report = reports[at];
    if (!report) throw new Error(`no report of ${gold.name}`);
    meeting(tally, gold, report);
    for (const [want, got] of paired(tally, 'metrics', gold.metrics, report.metrics, sameMetric))
      metric(tally, want, got);
    for (const [want, got] of paired(tally, 'deadlines', gold.deadlines, report.deadlines, sameDeadline))
      deadline(tally, want, got);
    for (const [want, got] of paired(tally, 'directives', gold.directives, report.directives, ({ span }, got) =>
      shared(span, got.span) >= 0.5 ? shared(span, got.span) : 0,
    ))
      directive(tally, want, got);
  });
  return tally.scores();
}

/** Pairs wanted and found items one to one, the likest first; counts what is left over on both sides. */
function paired<I extends { readonly span: readonly number[] }>(
  tally: Tally,
  kind: string,
  wanted: readonly GoldItem[],
  found: readonly I[],
  likeness: (want: GoldItem, got: I) => number,
): [GoldItem, I][] {
  const edges = wanted
    .flatMap((want) => found.map((got) => ({ want, got, like: likeness(want, got) })))
    .filter(({ like }) => like > 0);
  edges.sort((a, b) => b.like - a.like);
  const taken = new Set<unknown>();
  const pairs: [GoldItem, I][] = [];
  for (const { want, got } of edges) {
    if (taken.has(want) || taken.has(got)) continue;
    taken.add(want).add(got);
    pairs.push([want, got]);
  }
  const firm = pairs.filter(([want]) => !want.optional);
  const wrong = found.filter(
    (got) => !taken.has(got) && !wanted.some(({ optional, span }) => optional && covers(span, got.span)),
  );
  tally.items(kind, firm.length, wrong.length, wanted.filter((want) => !want.optional && !taken.has(want)).length);
  return firm;
}

function sameMetric(want: GoldItem, got: Metric): number {
  if (!touches(want.span, got.span)) return 0;
  const same =
    want['min'] !== undefined
      ? near(want['min'], got.min) && near(want['max'], got.max)
      : near(want['value'], got.value) && (want['total'] === undefined || near(want['total'], got.total));
  return same ? 2 + (sameUnit(want['unit'], got.unit) ? 1 : 0) + shared(want.span, got.span) : 0;
}

function sameDeadline(want: GoldItem, got: Deadline): number {
  return touches(want.span, got.span) && want['due'] === got.due ? 1 + shared(want.span, got.span) : 0;
}

function metric(tally: Tally, want: GoldItem, got: Metric): void {
  const field = (name: string, right: boolean) => tally.field(`metrics.${name}`, right);
  if (want['unit'] !== undefined) field('unit', sameUnit(want['unit'], got.unit));
  if (want['kind'] !== undefined) field('kind', want['kind'] === got.kind);
  field('bound', want['bound'] === got.bound);
  if (want['status'] !== undefined) field('status', want['status'] === got.status);
  const change = want['change'] as { direction?: string; value?: number } | undefined;
  if (change) field('change', change.direction === got.change?.direction && near(change.value, got.change?.value));
  else if (want['kind'] !== 'change') field('change', got.change === undefined);
  if (want['from'] !== undefined) field('from', near(want['from'], got.from));
  if (want['per'] !== undefined) field('per', String(want['per']) === String(got.per));
  const period = want['period'] as readonly (string | null)[] | undefined;
  if (period)
    field('period', (period[0] ?? undefined) === got.period?.start && (period[1] ?? undefined) === got.period?.end);
  if (want['indicator'] !== undefined) field('indicator', likeness(String(want['indicator']), got.indicator) >= 0.5);
}

function deadline(tally: Tally, want: GoldItem, got: Deadline): void {
  if (want['relation'] !== undefined) tally.field('deadlines.relation', want['relation'] === got.relation);
  if (want['owners'] !== undefined) tally.field('deadlines.owners', sameSet(want['owners'], got.owners));
}

function directive(tally: Tally, want: GoldItem, got: Directive): void {
  const field = (name: string, right: boolean) => tally.field(`directives.${name}`, right);
  if (want['act'] !== undefined) field('act', want['act'] === got.act);
  if (want['issuer'] !== undefined)
    field('issuer', want['issuer'] === got.issuer?.name || want['issuer'] === got.issuer?.role);
  field(
    'assignees',
    sameSet(
      want['assignees'],
      got.assignees?.map(({ id }) => id),
    ),
  );
  if (want['lead'] !== undefined)
    field(
      'lead',
      sameSet(
        want['lead'],
        got.assignees?.filter(({ role }) => role === 'lead').map(({ id }) => id),
      ),
    );
  if (want['group'] !== undefined)
    field('group', folded(got.group?.label ?? '').includes(folded(String(want['group']))));
  if (want['ordinal'] !== undefined) field('ordinal', want['ordinal'] === got.ordinal);
  if (want['urgent'] !== undefined) field('urgency', want['urgent'] === (got.urgency === 'urgent'));
}

function meeting(tally: Tally, { meeting: want }: Gold, { meeting: got }: Report): void {
  const published = want['published'] as string | undefined;
  const fields: Record<string, readonly [unknown, unknown]> = {
    date: [want['date'], got.date?.start],
    chair: [want['chair'], got.chair?.name],
    session: [want['session'], got.session],
    body: [want['body'], got.body?.id],
    mode: [want['mode'], got.mode],
    published: [published, got.published?.slice(0, published?.length)],
  };
  for (const [name, [w, g]] of Object.entries(fields)) if (w !== undefined) tally.field(`meeting.${name}`, w === g);
}

function touches(a: Span, b: readonly number[]): boolean {
  return a[0] < (b[1] ?? 0) && (b[0] ?? 0) < a[1];
}

/** Characters in common over characters in all. */
function shared(a: Span, b: readonly number[]): number {
  const [start = 0, end = 0] = b;
  if (!touches(a, b)) return 0;
  const common = Math.min(a[1], end) - Math.max(a[0], start);
  return common / (a[1] - a[0] + end - start - common);
}

function covers(a: Span, b: readonly number[]): boolean {
  const [start = 0, end = 0] = b;
  return touches(a, b) && Math.min(a[1], end) - Math.max(a[0], start) >= (end - start) / 2;
}

function near(a: unknown, b: unknown): boolean {
  return typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** A unit is right when one of the two names the other with more words. */
function sameUnit(a: unknown, b: string): boolean {
  const [x, y] = [folded(String(a)), folded(b)];
  return x === y || ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `);
}

function sameSet(a: unknown, b: readonly string[] | undefined): boolean {
  return [...new Set((a as readonly string[] | undefined) ?? [])].sort().join() === [...new Set(b ?? [])].sort().join();
}

/** Dice's coefficient over syllables. */
function likeness(a: string, b: string): number {
  const syllables = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const [x, y] = [syllables(a), syllables(b)];
  const rest = [...y];
  let common = 0;
  for (const syllable of x) {
    const at = rest.indexOf(syllable);
    if (at >= 0) {
      common++;
      rest.splice(at, 1);
    }
  }
  return x.length + y.length === 0 ? 1 : (2 * common) / (x.length + y.length);
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ\u00d0]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
