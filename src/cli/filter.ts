import { type Lines, wholeLines } from '../scale/lines.ts';
import { work } from '../scale/work.ts';
import type { Making } from './job.ts';
import { extractRecords, type RecordsDone, type RecordsTask } from './records.ts';
import { type ExitCode, ending, exitCode, type Surroundings, type Terminal } from './terminal.ts';

/**
 * `dcs extract` as a filter: a record a line comes in, a report a line goes out, in the same order. Nothing is read ahead
 * of what can be written.
 */
export async function filterRecords(
  making: Making,
  jobs: number | undefined,
  { stdin, worker }: Surroundings,
  terminal: Terminal,
): Promise<ExitCode> {
  let count = 0;
  let failed = 0;
  const results = work(recordsTasks(wholeLines(stdin), making), {
    job: extractRecords,
    worker,
    ...(jobs !== undefined && { jobs }),
    failed: (_, error): RecordsDone => {
      throw error;
    },
  });
  for await (const done of results) {
    count += done.count;
    failed += done.failed;
    if (done.output !== '' && !(await terminal.print(done.output))) return exitCode.done;
  }
  return ending(count, failed);
}

async function* recordsTasks(batches: AsyncIterable<Lines>, making: Making): AsyncGenerator<RecordsTask> {
  for await (const lines of batches) yield { lines, making };
}
