/**
 * Counts lines for offsets that come in any order.
 *
 * @param text that the offsets point into
 * @returns gives the number of an offset's line, 1-based, as it is shown
 */
export function lineCounter(text: string): (offset: number) => string {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return String(low + 1);
  };
}
