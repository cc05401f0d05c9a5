import type { Metric } from '../report/model.ts';
import type { Gate, Judge } from './align.ts';
import { contrast, type Stance, stance } from './contrast.ts';
import { type Dimension, dimension, sameDimension } from './dimension.ts';
import { features, type Profile, profile } from './profile.ts';
import { shared, similarity } from './similarity.ts';
import { type Successions, sameOrganisation } from './successors.ts';
import { syllables } from './syllables.ts';
import { weights } from './weights.ts';

/** Two figures of one subject that each say something of their own mostly measure two things. */
const APART = 0.5;

/** Figures that count the same thing are so far alike by that, if the words agree on anything at all. */
const COUNTED = 0.12;
const SOMETHING = 0.02;

/** How much figures gain from neighbours that are alike: one report counts what another counts beside the same things. */
const NEIGHBOURS = 0.5;
const NOT_MERELY_NEAR = 0.12;

interface Reading {
  readonly dimension: Dimension;
  readonly stance: Stance;
  readonly indicator: Profile;
  /** What the figures next to it are about. */
  readonly surroundings: Profile;
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
    const near = all.filter(
      (other) => other !== metric && other.line === metric.line && distance(metric, other) < NEARBY,
    );
    return {
      dimension: dimension(metric),
      stance: stance(`${metric.indicator} ${metric.unit}`),
      indicator: profile(phrases.get(metric) ?? [], weight),
      surroundings: profile(
        near.flatMap((other) => phrases.get(other) ?? []),
        weight,
      ),
    };
  };
  const readings = new Map(reports.flatMap((metrics) => metrics.map((metric) => [metric, read(metric, metrics)])));
  return (left, right, isOpen = false) => {
    const [a, b] = [readings.get(left), readings.get(right)];
    if (!a || !b) return { similarity: 0 };
    const gate = shutGate(left, a, right, b, successions);
    if (gate && !isOpen) return { similarity: 0, gate };
    return { similarity: likeness(left, a, right, b), preference: preference(left, right), ...(gate && { gate }) };
  };
}

function shutGate(left: Metric, a: Reading, right: Metric, b: Reading, successions: Successions): Gate | undefined {
  if (!sameDimension(a.dimension, b.dimension)) return 'dimension';
  if (!sameHolder(left, right, successions)) return 'holder';
  return contrast(a.stance, b.stance) ? 'scope' : undefined;
}

function likeness(left: Metric, a: Reading, right: Metric, b: Reading): number {
  let alike = similarity(a.indicator, b.indicator, APART);
  if (alike === 1) return 1;
  if (a.dimension.noun && alike > SOMETHING) alike += COUNTED * (1 - alike);
  if (alike > NOT_MERELY_NEAR) alike += NEIGHBOURS * (1 - alike) * common(a.surroundings, b.surroundings);
  if (a.dimension.per !== b.dimension.per) alike *= 0.8;
  if ((left.holder === undefined) !== (right.holder === undefined)) alike *= 0.9;
  return alike;
}

/** How much of what the neighbours of both are about is the same. */
function common(a: Profile, b: Profile): number {
  const smaller = Math.min(a.total, b.total);
  return smaller > 1 ? Math.min(1, shared(a, b) / smaller) : 0;
}

function preference(a: Metric, b: Metric): number {
  let sum = 0;
  if (a.quote === b.quote) sum += 0.01;
  if (a.value !== undefined && a.value === b.value) sum += 0.01;
  if (a.status === b.status) sum += 0.005;
  if (a.kind === b.kind) sum += 0.005;
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
