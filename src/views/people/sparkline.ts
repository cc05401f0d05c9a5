const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/**
 * Values as a row of bars, the least the lowest.
 *
 * @returns nothing for fewer than two values
 */
export function sparkline(values: readonly number[]): string {
  if (values.length < 2) return '';
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values
    .map((value) => BARS[most === least ? 3 : Math.round(((value - least) / (most - least)) * (BARS.length - 1))])
    .join('');
}
