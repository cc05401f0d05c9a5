import type { Labels, Language } from '../views/labels/labels.ts';
import { labelsIn, languageOf } from '../views/labels/language.ts';
import type { Screen } from '../views/page/terminal.ts';
import type { Surroundings } from './terminal.ts';

/** Columns where nobody says how wide the terminal is: a pipe, a file. */
const USUAL = 80;

/** Narrower than this, tables cannot be read. */
const NARROWEST = 40;

/**
 * How wide the terminal is and whether it shows colours.
 *
 * Colours are off in a pipe and where NO_COLOR is set (no-color.org); FORCE_COLOR turns them on.
 */
export function screenOf(surroundings: Surroundings): Screen {
  const { env } = surroundings;
  const terminal = terminalOf(surroundings);
  const columns = Number(env.COLUMNS) || (terminal?.columns ?? USUAL);
  const isForced = isSet(env.FORCE_COLOR) && env.FORCE_COLOR !== '0';
  return {
    width: Math.max(NARROWEST, columns),
    colours:
      isForced || (terminal !== undefined && !isSet(env.NO_COLOR) && env.FORCE_COLOR !== '0' && env.TERM !== 'dumb'),
  };
}

/** The terminal that standard output is; nothing where it is a pipe or a file. */
export function terminalOf(surroundings: Surroundings): { readonly columns?: number } | undefined {
  if (surroundings.direct?.canBeTerminal() === false) return undefined;
  const { stdout } = surroundings;
  if (!('isTTY' in stdout && stdout.isTTY === true)) return undefined;
  return 'columns' in stdout && typeof stdout.columns === 'number' ? { columns: stdout.columns } : {};
}

/** The words for people: in the language that was asked for, otherwise in that of the environment. */
export function labelsFor(given: Language | undefined, { env }: Surroundings): Labels {
  return labelsIn(given ?? languageOf(env));
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
