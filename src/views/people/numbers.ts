import type { Labels } from '../labels/labels.ts';

/** A number as people write it: `1.234,5` in Vietnamese, `1,234.5` in English. Six decimals at most. */
export function showNumber(value: number, { thousands, decimal }: Labels): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(6).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${value < 0 ? '−' : ''}${grouped}${decimals === '' ? '' : decimal + decimals}`;
}

/** A large number in millions or billions, where that takes nothing from it: 36,300,000,000 is `36.3 billion`. */
export function showLarge(value: number, labels: Labels): string {
  for (const [scale, name] of [
    [1e9, labels.billion],
    [1e6, labels.million],
  ] as const) {
    const scaled = Number((value / scale).toPrecision(12));
    if (Math.abs(scaled) >= 1 && Number.isInteger(Number((scaled * 1000).toPrecision(12))))
      return `${showNumber(scaled, labels)} ${name}`;
  }
  return showNumber(value, labels);
}

/** With its sign, plus as well. */
export function showSigned(value: number, labels: Labels, show = showNumber): string {
  return `${value > 0 ? '+' : ''}${show(value, labels)}`;
}
