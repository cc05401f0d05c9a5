import { Chalk, type ChalkInstance } from 'chalk';
import type { Explanation } from '../../report/explanation.ts';
import type { Language } from '../labels/labels.ts';
import { renderTerminal, type Screen } from '../page/terminal.ts';
import { explainPage } from './page.ts';
import { segmentsOf } from './segments.ts';
import { explainWords } from './words.ts';

/**
 * An explained text for people: the text with what was found in it, and below it the list of that.
 *
 * In colours, each kind of mention has its own and items are underlined; without, mentions stand in `[]` and items in `{}`.
 */
export function explanationText(explanation: Explanation, language: Language, screen: Screen): string {
  const text = markedText(explanation, screen).replace(/\n*$/, '\n');
  return `${text}\n${renderTerminal(explainPage(explanation, explainWords[language]), screen)}`;
}

function markedText(explanation: Explanation, { colours }: Screen): string {
  const segments = segmentsOf(explanation);
  if (!colours) return segments.map(({ marks, text }) => marks + text).join('');
  const chalk = new Chalk({ level: 1 });
  const paints = paintsOf(chalk);
  return segments
    .map(({ text, kind, isInItem }) => {
      const painted = kind === undefined ? text : (paints[kind] ?? chalk.bold)(text);
      return isInItem ? chalk.underline(painted) : painted;
    })
    .join('');
}

function paintsOf(chalk: ChalkInstance): Readonly<Record<string, ChalkInstance>> {
  return {
    number: chalk.green,
    quantity: chalk.greenBright,
    time: chalk.yellow,
    reference: chalk.gray,
    organisation: chalk.cyan,
    person: chalk.magenta,
  };
}
