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
export function screenOf({ stdout, env }: Surroundings): Screen {
  const isTerminal = 'isTTY' in stdout && stdout.isTTY === true;
  const columns =
    Number(env.COLUMNS) || ('columns' in stdout && typeof stdout.columns === 'number' ? stdout.columns : USUAL);
  const isForced = isSet(env.FORCE_COLOR) && env.FORCE_COLOR !== '0';
  return {
    width: Math.max(NARROWEST, columns),
    colours: isForced || (isTerminal && !isSet(env.NO_COLOR) && env.FORCE_COLOR !== '0' && env.TERM !== 'dumb'),
  };
}

/** The words for people: in the language that was asked for, otherwise in that of the environment. */
export function labelsFor(given: Language | undefined, { env }: Surroundings): Labels {
  return labelsIn(given ?? languageOf(env));
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
