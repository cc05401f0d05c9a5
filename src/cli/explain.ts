import { explain } from '../explain.ts';
import { findInputs } from '../source/find.ts';
import { isProblem, type Problem } from '../source/problem.ts';
import { readSource, sourceOfText } from '../source/read.ts';
import type { Source } from '../source/source.ts';
import { explanationText } from '../views/explanation/terminal.ts';
import type { Language } from '../views/labels/labels.ts';
import { badDate } from './options.ts';
import { ownLexicon } from './own-lexicon.ts';
import { labelsFor, screenOf } from './screen.ts';
import { type ExitCode, exitCode, type Surroundings, type Terminal } from './terminal.ts';

/** The options of `dcs explain` as they were typed. */
export interface ExplainGiven {
  readonly text?: string;
  readonly date?: string;
  readonly lexicon?: string;
  readonly format?: 'json';
  readonly lang?: Language;
}

/** `dcs explain`: shows how one text is read. */
export async function explainCommand(
  path: string | undefined,
  given: ExplainGiven,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<ExitCode> {
  const source = badDate(given.date) ?? (await sourceFor(path, given.text, surroundings));
  if (isProblem(source)) {
    terminal.complain(source);
    return exitCode.mistake;
  }
  const own = await ownLexicon(given.lexicon, surroundings.cwd);
  if (isProblem(own)) {
    terminal.complain(own);
    return exitCode.mistake;
  }
  const explanation = explain(source, { ...(given.date !== undefined && { date: given.date }), lexicon: own });
  const { language } = labelsFor(given.lang, surroundings);
  const shown =
    given.format === 'json'
      ? `${JSON.stringify(explanation, null, 2)}\n`
      : explanationText(explanation, language, screenOf(surroundings));
  await terminal.print(shown);
  return exitCode.done;
}

async function sourceFor(
  path: string | undefined,
  text: string | undefined,
  surroundings: Surroundings,
): Promise<Source | Problem> {
  if (path !== undefined && text !== undefined) return mistake('there is a path and --text', 'give one of the two');
  if (text !== undefined) return text.trim() === '' ? mistake('--text is empty', 'give a text') : sourceOfText(text);
  if (path === undefined) return mistake('nothing to explain', 'give a path, - or --text "…"');
  const [input, ...others] = await findInputs([path], surroundings.cwd);
  if (input === undefined || others.length > 0) {
    return { code: 'bad-option', file: path, message: 'dcs explain takes one text', remedy: 'name one file' };
  }
  return isProblem(input) ? input : readSource(input, surroundings.stdin);
}

function mistake(message: string, remedy: string): Problem {
  return { code: 'bad-option', message, remedy };
}
