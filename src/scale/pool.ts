/** Workers that do tasks of one kind. */
export interface Pool<T, R> {
  /** Rejects where the task throws or the worker ends. */
  run(task: T): Promise<R>;
  close(): Promise<void>;
}

/** Tasks that wait in a worker for the one before them, so that it never waits for this process. */
const WAITING = 3;

/**
 * Starts a pool. What it is made of is loaded now.
 *
 * @param module its default export does a task
 * @param jobs   how many workers
 */
export async function openPool<T, R>(module: URL, jobs: number): Promise<Pool<T, R>> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: module.href,
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: WAITING,
    // Twice as much is no faster, and each worker takes as much more.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  return { run: (task) => pool.run(task) as Promise<R>, close: () => pool.destroy() };
}
