import { availableParallelism } from 'node:os';
import { inOrder } from './in-order.ts';
import { openPool, type Pool } from './pool.ts';

/** What a task leaves behind. */
export interface Done {
  /** Bytes that were read for it. */
  readonly size: number;
}

/** How work is done. */
export interface Ways<T, R> {
  /** Does one task in this process. */
  readonly job: (task: T) => Promise<R>;
  /** The module whose default export is the same job, for workers. */
  readonly worker: URL;
  /** How many workers; absent: all cores once there is enough to do. */
  readonly jobs?: number;
  /** What becomes of a task that a worker could not end. */
  readonly failed: (task: T, error: unknown) => R;
}

/**
 * So many bytes are read in this process before workers are called. A worker takes some 0.2 s of its core to start, as
 * long as it takes to read half a megabyte.
 */
const PAYS = 1_000_000;

/** Tasks for each worker that are begun or waiting to be taken. */
const AHEAD = 8;

/**
 * Does tasks and gives their results in order: in this process as long as there are few, in workers once they are many.
 *
 * @param tasks asked for one at a time, no faster than results are taken
 */
export async function* work<T, R extends Done>(tasks: AsyncIterable<T>, ways: Ways<T, R>): AsyncGenerator<R> {
  const { job, worker, jobs, failed } = ways;
  const cores = jobs ?? availableParallelism();
  let pool: Promise<Pool<T, R>> | undefined;
  let read = jobs === undefined ? 0 : PAYS;
  const run = async (task: T) => {
    if (cores === 1 || read < PAYS) return job(task);
    pool ??= openPool<T, R>(worker, cores);
    return (await pool).run(task).catch((error) => failed(task, error));
  };
  try {
    for await (const done of inOrder(tasks, run, () => (cores === 1 || read < PAYS ? 1 : cores * AHEAD))) {
      read += done.size;
      yield done;
    }
  } finally {
    await (await pool)?.close();
  }
}
