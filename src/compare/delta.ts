import type { Delta } from '../report/diff-model.ts';
import type { Metric } from '../report/model.ts';
import { dimension } from './dimension.ts';

/**
 * How a value changed between two figures of one dimension.
 *
 * @returns nothing where either is a range; of what counts out of a total, the count is compared
 */
export function delta(from: Metric, to: Metric): Delta | undefined {
  const [before, after] = [signed(from), signed(to)];
  if (before === undefined || after === undefined) return undefined;
  const absolute = rounded(after - before);
  const { name, noun } = dimension(to);
  if (name === 'percent' || name === 'growth') return { absolute, unit: 'point' };
  const unit = noun ? to.unit : name.replace('change in ', '');
  if (before === 0 || name === 'rank' || name === 'level' || name.startsWith('change in ')) return { absolute, unit };
  return { absolute, relative: rounded((after - before) / Math.abs(before)), unit };
}

/**
 * Whether a measured value reaches an earlier target. More is better, but for a place in a ranking, for a target that is
 * a limit (*không quá*), and for one that is to fall.
 *
 * @returns nothing unless the earlier is a target and the later a measured value
 */
export function reached(from: Metric, to: Metric): boolean | undefined {
  if (from.status !== 'target' || to.status !== 'actual') return undefined;
  const [goal, value] = comparable(from, to);
  if (goal === undefined || value === undefined) return undefined;
  const isLimit =
    from.bound === 'at_most' ||
    from.bound === 'below' ||
    from.kind === 'rank' ||
    (from.from !== undefined && from.from > goal);
  const falls = from.kind === 'change' && from.change?.direction === 'down';
  if (isLimit || falls) return value < goal || (value === goal && to.bound !== 'above');
  return value > goal || (value === goal && to.bound !== 'below');
}

/** The two values; as shares, where both count out of totals that differ. The lower end of a target that is a range counts. */
function comparable(from: Metric, to: Metric): [number | undefined, number | undefined] {
  if (from.total !== undefined && to.total !== undefined && from.total !== to.total) return [share(from), share(to)];
  return [signed(from) ?? from.min, signed(to)];
}

function share({ value, total }: Metric): number | undefined {
  return value !== undefined && total ? value / total : undefined;
}

/** The value; of a change, with the sign of its direction. */
function signed(metric: Metric): number | undefined {
  if (metric.value === undefined) return undefined;
  return metric.kind === 'change' && metric.change?.direction === 'down' ? -metric.value : metric.value;
}

/** Without the dust of binary fractions: 0.75 - 0.71 is 0.04. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
