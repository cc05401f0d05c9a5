import type { QuantityMention } from '../mention.ts';
import type { Rule } from '../rule.ts';
import { countedInWords, currencyFirst, fractionOf } from './in-words.ts';
import { counted, measured } from './measured.ts';
import { percent, percentagePoint } from './percent.ts';
import { leadingGroup, ordinalRank, place, steps } from './rank.ts';
import { outOfTotal, ratio } from './ratio.ts';
import { level, levels, multiple, points } from './scale.ts';

/** Every rule that finds a quantity, in the order in which ties are decided. */
export const quantityRules: readonly Rule<QuantityMention>[] = [
  percentagePoint,
  percent,
  ratio,
  outOfTotal,
  steps,
  levels,
  points,
  multiple,
  measured,
  counted,
  countedInWords,
  fractionOf,
  currencyFirst,
  ordinalRank,
  place,
  leadingGroup,
  level,
];
