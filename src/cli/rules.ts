import { allRules as rules } from '../rules.ts';
import type { Problem } from '../source/problem.ts';
import { renderTerminal } from '../views/page/terminal.ts';
import { rulesPage } from '../views/pages/rules.ts';
import { nearest } from './nearest.ts';
import { screenOf } from './screen.ts';
import { type ExitCode, exitCode, type Surroundings, type Terminal } from './terminal.ts';

/** The options of `dcs rules` as they were typed. */
export interface RulesGiven {
  readonly format?: 'json';
}

/** `dcs rules`: what dcs reads, and what it leaves, by the examples that its tests run. */
export async function rulesCommand(
  id: string | undefined,
  { format }: RulesGiven,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<ExitCode> {
  const wanted = rules.filter((rule) => id === undefined || rule.id === id || rule.id.startsWith(`${id}/`));
  if (id !== undefined && wanted.length === 0) {
    terminal.complain(unknownRule(id));
    return exitCode.mistake;
  }
  const shown = wanted.map(({ id, about, examples }) => ({ id, about, examples }));
  await terminal.print(
    format === 'json'
      ? `${JSON.stringify(shown, null, 2)}\n`
      : renderTerminal(rulesPage(shown), screenOf(surroundings)),
  );
  return exitCode.done;
}

function unknownRule(id: string): Problem {
  const ids = rules.map((rule) => rule.id);
  const meant = nearest(id, ids).join(', ');
  return { code: 'bad-option', message: `there is no rule '${id}'`, remedy: `did you mean ${meant}? see dcs rules` };
}
