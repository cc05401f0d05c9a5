import type { Delta } from '../../report/diff-model.ts';
import type { Bound, Change, Metric } from '../../report/model.ts';
import type { Labels } from '../labels/labels.ts';
import { showLarge, showNumber, showSigned } from './numbers.ts';

const BOUNDS: Readonly<Record<Bound, string>> = {
  about: '≈ ',
  below: '< ',
  above: '> ',
  at_least: '≥ ',
  at_most: '≤ ',
};

/** A figure with its unit: `≥ 80%`, `45/53 dịch vụ`, `36.3 billion USD`. */
export function showValue(metric: Metric, labels: Labels): string {
  const { kind, value, total, min, max, unit, per = [], bound, change } = metric;
  const prefix = bound ? BOUNDS[bound] : '';
  const each = per.map((one) => `/${one}`).join('');
  if (kind === 'change')
    return (
      prefix + showChange(change ?? { direction: 'up', ...(value !== undefined && { value }), unit }, labels) + each
    );
  const amount =
    total === undefined
      ? showAmount(value, min, max, labels)
      : `${showNumber(value ?? 0, labels)}/${showNumber(total, labels)}`;
  return prefix + withUnit(amount, unit, labels) + each;
}

/** By how much something rose or fell, with its sign. */
export function showChange({ direction, value, min, max, unit }: Change, labels: Labels): string {
  const amount = showAmount(value, min, max, labels);
  return amount === '' ? '' : `${direction === 'up' ? '+' : '−'}${withUnit(amount, unit, labels, true)}`;
}

/** The difference between two figures, with its sign, and what share of the earlier one it is. */
export function showDelta({ absolute, relative, unit }: Delta, labels: Labels): string {
  if (absolute === 0) return '0';
  if (unit === 'point') return labels.points(showSigned(absolute, labels));
  const amount = withUnit(showSigned(absolute, labels, showLarge), unit, labels, true);
  if (relative === undefined) return amount;
  return `${amount} (${showSigned(Number((relative * 100).toPrecision(3)), labels)}%)`;
}

function showAmount(
  value: number | undefined,
  min: number | undefined,
  max: number | undefined,
  labels: Labels,
): string {
  if (value !== undefined) return showLarge(value, labels);
  return [min, max]
    .filter((end) => end !== undefined)
    .map((end) => showLarge(end, labels))
    .join('–');
}

function withUnit(amount: string, unit: string, labels: Labels, isDifference = false): string {
  if (unit === '%') return `${amount}%`;
  if (unit === 'point' || unit === 'times') return labels.units[unit](amount);
  if (unit === 'rank' || unit === 'level')
    return isDifference ? labels.steps[unit](amount) : labels.units[unit](amount);
  return `${amount} ${unit}`;
}
