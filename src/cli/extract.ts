import { work } from '../scale/work.ts';
import { findInputs, type Input } from '../source/find.ts';
import { isProblem, type Problem } from '../source/problem.ts';
import { collect } from '../source/read.ts';
import { loadView } from '../views/formats.ts';
import { askedFor } from './asked.ts';
import { fault } from './fault.ts';
import { extractFile, type FileTask, type Making } from './job.ts';
import { type GivenOptions, readOptions } from './options.ts';
import { openPrinter } from './sink.ts';
import { type ExitCode, ending, exitCode, type Surroundings, type Terminal } from './terminal.ts';

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
  const options = readOptions(given, paths);
  if (isProblem(options)) return refuse(options, terminal);
  const asked = await askedFor(given, surroundings.cwd);
  if (isProblem(asked)) return refuse(asked, terminal);
  const { jobs, output } = options;
  const making = { ...options.making, ...asked };
  if (options.readsRecords) {
    const { filterRecords } = await import('./filter.ts');
    return filterRecords(making, jobs, surroundings, terminal);
  }
  const view = await loadView(making.format);
  const sink =
    output === undefined
      ? openPrinter(view, terminal)
      : await (await import('./folder.ts')).openFolder(view, output, surroundings.cwd);
  if (isProblem(sink)) return refuse(sink, terminal);

  const inputs = await findInputs(paths, surroundings.cwd);
  let failed = 0;
  const results = work(fileTasks(inputs, making, surroundings), {
    job: extractFile,
    worker: surroundings.worker,
    ...(jobs !== undefined && { jobs }),
    failed: ({ input: { file = '' } }, error) => ({ file, outcome: fault(error, making.debug, file), size: 0 }),
  });
  for await (const { file, outcome } of results) {
    const written = typeof outcome === 'string' ? await sink.write(outcome, file) : outcome;
    if (written === 'closed') return exitCode.done;
    if (written === 'written') continue;
    failed += 1;
    terminal.complain(written);
  }
  await sink.close();
  return ending(inputs.length, failed);
}

function refuse(problem: Problem, terminal: Terminal): ExitCode {
  terminal.complain(problem);
  return exitCode.mistake;
}

async function* fileTasks(
  inputs: readonly (Input | Problem)[],
  making: Making,
  { stdin }: Surroundings,
): AsyncGenerator<FileTask> {
  for (const input of inputs) {
    const isStdin = !isProblem(input) && input.path === undefined;
    yield { input, making, ...(isStdin && { bytes: await collect(stdin) }) };
  }
}
