import type { QuantityMention } from '../mention.ts';
import { type Amount, readAmount, readRange } from '../number/amount.ts';
import type { Context, Made } from '../rule.ts';
import { boundAfter, boundBefore, isFreeAfter, isFreeBefore, isLabel, perAfter } from './surroundings.ts';

/** What a unit's rule has read, to be made into a quantity. */
export interface Figure {
  readonly a: string;
  readonly b?: string | undefined;
  readonly unit: string;
  readonly dimension: QuantityMention['dimension'];
  /** Where the digits end, and where the unit ends. */
  readonly numberEnd: number;
  readonly end: number;
  /** The form where it is not a plain value or range. */
  readonly form?: QuantityMention['form'];
}

/** A quantity that is being made: setting what there is costs a fraction of spreading it. */
type Open<Q> = { -readonly [K in keyof Q]: Q[K] };

/**
 * Makes a quantity of a number and its unit: bounds on both sides and what it is counted per are taken in.
 *
 * @returns nothing where the number is a name or stands inside a code
 */
export function quantityOf(figure: Figure, context: Context): Made<QuantityMention> | undefined {
  const { lower, cased } = context.document;
  const { start } = context;
  if (!isFreeBefore(lower, start)) return undefined;
  const numbers = numbersOf(figure, context);
  if (!numbers) return undefined;
  // tăng trưởng kinh tế số 20%: no name is told in per cent
  const named = figure.dimension !== 'percent' && numbers.value !== undefined;
  if (named && isLabel(lower, start, numbers.value, /^\d+$/.test(figure.a))) return undefined;
  const per = perAfter(lower, cased, figure.end);
  const end = per?.end ?? figure.end;
  if (!isFreeAfter(lower, end)) return undefined;
  const minus = isMinus(lower, start);
  const before = asBound(boundBefore(lower, minus ? start - 1 : start), figure, lower);
  const isOpened = lower.startsWith('từ ', start - 3);
  const after = boundAfter(lower, end, isOpened);
  const from = after && isOpened ? start - 3 : undefined;
  const bound = after?.bound ?? before?.bound;
  const { value, min, max } = numbers;
  const quantity: Open<Made<QuantityMention>> = {
    kind: 'quantity',
    form: figure.form ?? (min === undefined ? 'level' : 'range'),
    unit: figure.unit,
    dimension: figure.dimension,
    number: [minus ? start - 1 : start, figure.numberEnd],
    start: from ?? before?.start ?? (minus ? start - 1 : start),
    end: after?.end ?? end,
  };
  if (value !== undefined) quantity.value = minus ? -value : value;
  if (min !== undefined) quantity.min = min;
  if (max !== undefined) quantity.max = max;
  if (per) quantity.per = per.per;
  if (bound) quantity.bound = bound;
  return quantity;
}

function numbersOf({ a, b, unit, dimension }: Figure, context: Context): Amount | undefined {
  if (b !== undefined) {
    const range = readRange(a, b);
    return range?.min === undefined || range.max === undefined ? undefined : { min: range.min, max: range.max };
  }
  const amount = readAmount(a);
  if (!amount) return undefined;
  if (amount.alternative === undefined) return { value: amount.value };
  return { value: decided(a, amount.value, amount.alternative, unit, dimension, context) };
}

/**
 * `1.086` groups and `3,14` has decimals, as Vietnamese writes. A count of things or a sum of đồng cannot have a fraction
 * (*3,500 hồ sơ* groups); a percentage of thousands is a fraction in the English manner (*12.345%*).
 */
function decided(
  written: string,
  value: number,
  alternative: number,
  unit: string,
  dimension: string,
  context: Context,
): number {
  const whole = Math.max(value, alternative);
  const fraction = Math.min(value, alternative);
  const scaledUp = /\p{L}/u.test(written);
  const decimalComma = written.includes(',');
  if (!decimalComma) {
    if (unit !== '%' || whole <= 1000) return value;
    context.warn('number-ambiguous', `«${written}» is read as ${fraction}: a percentage with a decimal point`);
    return fraction;
  }
  if (scaledUp || (dimension !== 'count' && unit !== 'VND')) return value;
  context.warn('number-ambiguous', `«${written}» is read as ${whole}: thousands grouped with a comma`);
  return whole;
}

function isMinus(lower: string, start: number): boolean {
  return (
    (lower[start - 1] === '-' && /[\s(:]/.test(lower[start - 2] ?? ' ')) ||
    (lower.startsWith('âm ', start - 3) && !/\p{L}/u.test(lower[start - 4] ?? ' '))
  );
}

/** Things that something is done on: *thí điểm trên 12 tuyến phố* bounds nothing. */
const SURFACES = /^(?:tuyến|địa bàn|kênh|nền tảng|sàn|cổng|trang|thiết bị|hệ thống|ứng dụng|vùng|khu vực)(?!\p{L})/iu;

function asBound<B extends { readonly start: number }>(
  bound: B | undefined,
  { unit, dimension }: Figure,
  lower: string,
): B | undefined {
  if (!bound || dimension !== 'count' || !lower.startsWith('trên ', bound.start) || !SURFACES.test(unit)) return bound;
  return /(?:có|đạt|với|gồm|được|tới|đã|hơn|lên|là|cấp|khoảng) $/u.test(
    lower.slice(Math.max(0, bound.start - 6), bound.start),
  )
    ? bound
    : undefined;
}
