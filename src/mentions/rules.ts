import { digits, fractionInWords, inWords, vague } from './number/rules.ts';
import { quantityRules } from './quantity/rules.ts';
import { referenceRules } from './reference/rules.ts';
import type { Rule } from './rule.ts';
import { timeRules } from './time/rules.ts';

/** All rules of dcs, in the order in which ties between mentions of one kind are decided. */
export const rules: readonly Rule[] = [
  ...referenceRules,
  ...quantityRules,
  ...timeRules,
  digits,
  inWords,
  fractionInWords,
  vague,
];
