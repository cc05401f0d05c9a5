import { extract } from '../extract.ts';
import type { Report } from '../report/model.ts';
import { inSchemaOrder } from '../report/order.ts';
import { findInputs, type Input } from '../source/find.ts';
import { isProblem, type Problem } from '../source/problem.ts';
import { readSource } from '../source/read.ts';
import { loadView } from '../views/formats.ts';
import { withSections } from '../views/sections.ts';
import { fault } from './fault.ts';
import { type ExtractOptions, type GivenOptions, readOptions } from './options.ts';
import { openFolder, openPrinter, type Sink } from './sink.ts';
import { type ExitCode, exitCode, type Surroundings, type Terminal } from './terminal.ts';

/**
 * `dcs extract`: reads each report and prints what it says, or writes it into a folder.
 *
 * @param paths        files, folders, globs and `-`
 * @param given        the options as they were typed
 * @param surroundings streams and working folder
 * @param terminal     where data and problems go
 */
export async function extractCommand(
  paths: readonly string[],
  given: GivenOptions,
  surroundings: Surroundings,
  terminal: Terminal,
): Promise<ExitCode> {
  const options = readOptions(given);
  if (isProblem(options)) return refuse(options, terminal);
  const view = await loadView(options.format);
  const sink =
    options.output === undefined
      ? openPrinter(view, terminal)
      : await openFolder(view, options.output, surroundings.cwd);
  if (isProblem(sink)) return refuse(sink, terminal);

  const inputs = await findInputs(paths, surroundings.cwd);
  let failed = 0;
  for (const input of inputs) {
    const outcome = isProblem(input) ? input : await extractOne(input, options, sink, surroundings);
    if (outcome === 'closed') return exitCode.done;
    if (outcome === 'written') continue;
    failed += 1;
    terminal.complain(outcome);
  }
  await sink.close();
  if (failed === 0) return exitCode.done;
  return failed < inputs.length ? exitCode.partly : exitCode.mistake;
}

function refuse(problem: Problem, terminal: Terminal): ExitCode {
  terminal.complain(problem);
  return exitCode.mistake;
}

async function extractOne(input: Input, options: ExtractOptions, sink: Sink, { stdin }: Surroundings) {
  const source = await readSource(input, stdin);
  if (isProblem(source)) return source;
  let report: Report;
  try {
    report = extract(source, options.date === undefined ? {} : { date: options.date });
  } catch (error) {
    // The other reports are still done.
    return fault(error, options.debug, input.file);
  }
  const wanted = options.only === undefined ? report : withSections(report, options.only);
  return sink.write(inSchemaOrder(wanted), input.file);
}
