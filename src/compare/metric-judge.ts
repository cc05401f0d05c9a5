import type { Metric } from '../report/model.ts';
import type { Gate, Judge } from './align.ts';
import { contrast, type Stance, stance } from './contrast.ts';
import { type Dimension, dimension, sameDimension } from './dimension.ts';
import { features, type Profile, profile } from './profile.ts';
import { similarity } from './similarity.ts';
import { type Successions, sameOrganisation } from './successors.ts';
import { syllables } from './syllables.ts';
import { weights } from './weights.ts';

/** Two figures of one subject that each say something of their own mostly measure two things. */
const APART = 0.5;

/** Figures that count the same thing are so far alike by that, if the words agree on anything at all. */
const COUNTED = 0.12;
const SOMETHING = 0.02;

/**
 * A counted noun of such weight (*dữ liệu khai sinh*, not *tỉnh, thành phố*) names the thing itself; agreeing on it adds up to
 * this.
 */
const NAMING = 1;
const COUNTED_BY_NAME = 0.32;

/** How much figures gain from neighbours that are alike: one report counts what another counts beside the same things. */
const NEIGHBOURS = 0.5;
const NOT_MERELY_NEAR = 0.12;

/** From here on two neighbours are plainly of one thing. */
const PLAINLY = 0.5;

/** A single neighbour says less than a whole list of them: with fewer than these, only so much is gained. */
const A_LIST = 2;

interface Reading {
  readonly dimension: Dimension;
  readonly stance: Stance;
  readonly indicator: Profile;
  /** Of a count: the counted noun, where it says enough to name the thing. */
  readonly noun?: Profile;
  /** The figures next to it. */
  readonly neighbours: readonly Metric[];
}

/** How far from a figure its neighbours still tell what it is about, in UTF-16 code units. */
const NEARBY = 300;

/**
 * Judges figures of two or more reports: how alike what they measure is, whatever their value, period or status.
 *
 * @param reports the figures of each report
 */
export function metricJudge(reports: readonly (readonly Metric[])[], successions: Successions): Judge<Metric> {
  const phrases = new Map(reports.flat().map((metric) => [metric, syllables(metric.indicator)]));
  const weight = weights([...phrases.values()].map(features));
  const read = (metric: Metric, all: readonly Metric[]): Reading => {
    const measured = dimension(metric);
    const noun = measured.noun && profile(measured.noun, weight);
    return {
      dimension: measured,
      stance: stance(`${metric.indicator} ${metric.unit}`),
      indicator: profile(phrases.get(metric) ?? [], weight),
      ...(noun && noun.total >= NAMING && { noun }),
      neighbours: all.filter(
        (other) => other !== metric && other.line === metric.line && distance(metric, other) < NEARBY,
      ),
    };
  };
  const readings = new Map(reports.flatMap((metrics) => metrics.map((metric) => [metric, read(metric, metrics)])));
  const isPlain = (left: Metric, right: Metric): boolean => {
    const [a, b] = [readings.get(left), readings.get(right)];
    return a !== undefined && b !== undefined && !shutGate(left, a, right, b, successions) && bare(a, b) >= PLAINLY;
  };
  return (left, right, isOpen = false) => {
    const [a, b] = [readings.get(left), readings.get(right)];
    if (!a || !b) return { similarity: 0 };
    const gate = shutGate(left, a, right, b, successions);
    if (gate && !isOpen) return { similarity: 0, gate };
    return {
      similarity: likeness(left, a, right, b, isPlain),
      preference: preference(left, right),
      ...(gate && { gate }),
    };
  };
}

function shutGate(left: Metric, a: Reading, right: Metric, b: Reading, successions: Successions): Gate | undefined {
  if (!sameDimension(a.dimension, b.dimension)) return 'dimension';
  if (!sameHolder(left, right, successions)) return 'holder';
  return contrast(a.stance, b.stance) || isWholeOf(left, right) || isWholeOf(right, left) ? 'scope' : undefined;
}

/** Whether one figure is what the other counts out of: *53 dịch vụ thiết yếu*, of which *45/53* are done. */
function isWholeOf(whole: Metric, { kind, value, total }: Metric): boolean {
  return kind === 'ratio' && whole.kind === 'level' && total !== value && whole.value === total;
}

function likeness(
  left: Metric,
  a: Reading,
  right: Metric,
  b: Reading,
  isPlain: (left: Metric, right: Metric) => boolean,
): number {
  let alike = bare(a, b);
  if (alike === 1) return 1;
  if (alike > NOT_MERELY_NEAR) alike += NEIGHBOURS * (1 - alike) * company(a, b, isPlain);
  if (a.dimension.per !== b.dimension.per) alike *= 0.8;
  if ((left.holder === undefined) !== (right.holder === undefined)) alike *= 0.8;
  return alike;
}

/** How alike two indicators are by themselves. */
function bare(a: Reading, b: Reading): number {
  const alike = similarity(a.indicator, b.indicator, APART);
  if (!a.dimension.noun || alike <= SOMETHING || alike === 1) return alike;
  const counted = a.noun && b.noun ? COUNTED_BY_NAME * similarity(a.noun, b.noun, APART) : COUNTED;
  return alike + counted * (1 - alike);
}

/** Which share of the neighbours of the one that has fewer stands beside the other as well. */
function company(a: Reading, b: Reading, isPlain: (left: Metric, right: Metric) => boolean): number {
  const [fewer, more] = [a.neighbours, b.neighbours].sort((x, y) => x.length - y.length);
  if (!fewer || !more || fewer.length === 0) return 0;
  const met = fewer.filter((one) => more.some((other) => isPlain(one, other)));
  return met.length / Math.max(A_LIST, fewer.length);
}

/** Of two figures for one thing, one that is a target as well (*còn 61 thôn … xóa 30 thôn*), like goes with like. */
function preference(a: Metric, b: Metric): number {
  let sum = 0;
  if (a.quote === b.quote) sum += 0.01;
  if (a.value !== undefined && a.value === b.value) sum += 0.01;
  if (a.status === b.status) sum += 0.1;
  if (a.kind === b.kind) sum += 0.01;
  if (a.span[0] === b.span[0]) sum += 0.01;
  return sum;
}

function sameHolder(a: Metric, b: Metric, successions: Successions): boolean {
  if (!a.holder || !b.holder) return true;
  return a.holder.some((left) => b.holder?.some((right) => sameOrganisation(left, right, successions)));
}

function distance(a: Metric, b: Metric): number {
  return Math.max(a.span[0] - b.span[1], b.span[0] - a.span[1]);
}
