/** Instructions under a name: *"3 tăng cường" gồm: …; …; …*. */
import { readAny } from '../../mentions/number/amount.ts';
import type { Document } from '../../text/document.ts';
import { isMark, type Unit } from '../units.ts';

/** A named group and where its items begin. */
export interface NamedGroup {
  readonly label: string;
  readonly size: number | undefined;
  /** Index of the first unit behind the colon. */
  readonly from: number;
}

const LONGEST_LABEL = 60;

/**
 * A group that a part of a sentence opens: a quoted name with a number in it or before it, a colon, two items at least.
 */
export function groupIn(
  units: readonly Unit[],
  from: number,
  to: number,
  { cased, written, lower }: Document,
): NamedGroup | undefined {
  let colon = from;
  while (colon < to && !isMark(units[colon], ':')) colon++;
  if (colon >= to - 1) return undefined;
  const first = units[from];
  const last = units[colon];
  if (first === undefined || last === undefined) return undefined;
  const close = cased.lastIndexOf('"', last.start);
  const open = cased.lastIndexOf('"', close - 1);
  if (open < first.start || close <= open || close - open > LONGEST_LABEL) return undefined;
  let items = 1;
  for (let at = colon; at < to; at++) if (isMark(units[at], ';')) items++;
  if (items < 2) return undefined;
  const label = written.slice(open + 1, close).trim();
  const before =
    lower
      .slice(Math.max(0, open - 12), open)
      .trim()
      .split(' ')
      .at(-1) ?? '';
  const size = numberOf(label.split(' ')[0]?.toLowerCase() ?? '') ?? numberOf(before);
  return { label, size, from: colon + 1 };
}

function numberOf(word: string): number | undefined {
  const value = readAny(word);
  return value !== undefined && value > 0 && Number.isInteger(value) ? value : undefined;
}
