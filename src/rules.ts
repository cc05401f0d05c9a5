/** Every rule that a report or an explanation can name. */
import { itemRules } from './items/rules.ts';
import { lexiconRules, rules as patternRules } from './mentions/recognise.ts';
import type { Described } from './mentions/rule.ts';
import { joinRules } from './mentions/time/join.ts';

/** In the order in which `dcs rules` shows them: families stand together. */
export const allRules: readonly Described[] = byFamily([...patternRules, ...joinRules, ...lexiconRules, ...itemRules]);

function byFamily(rules: readonly Described[]): Described[] {
  const family = ({ id }: Described) => id.slice(0, id.indexOf('/'));
  return [...new Set(rules.map(family))].flatMap((name) => rules.filter((rule) => family(rule) === name));
}
