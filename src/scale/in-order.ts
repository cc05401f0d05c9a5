/**
 * Does tasks side by side and gives their results in the order of the tasks. No more than `ahead()` are under way or
 * waiting to be taken, so memory stays flat however many there are and however slowly the results are read. A result is
 * given as soon as those before it are, even while the next task is still to come.
 *
 * @param tasks in order; asked for one at a time
 * @param run   does one task; where it rejects, the results end with that in its turn
 * @param ahead how many tasks may be begun and not yet taken, at least 1; asked anew each time
 */
export async function* inOrder<T, R>(
  tasks: AsyncIterable<T>,
  run: (task: T) => Promise<R>,
  ahead: () => number,
): AsyncGenerator<R> {
  const source = tasks[Symbol.asyncIterator]();
  const begun: Promise<R>[] = [];
  let coming: Promise<IteratorResult<T>> | undefined;
  let isOver = false;
  try {
    while (!isOver || begun.length > 0) {
      const [head] = begun;
      const hasRoom = !isOver && begun.length < ahead();
      if (hasRoom) coming ??= source.next();
      if (head !== undefined && !(hasRoom && coming !== undefined && (await isFirst(coming, head)))) {
        yield await head;
        begun.shift();
        continue;
      }
      if (coming === undefined) continue;
      const { done, value } = await coming;
      coming = undefined;
      if (done) isOver = true;
      else begun.push(unheard(run(value)));
    }
  } finally {
    // Not awaited: a source that is waiting for its next piece answers only then.
    void source.return?.();
  }
}

/** What was begun may fail after nobody waits for it any more: the results ended before it. */
function unheard<R>(result: Promise<R>): Promise<R> {
  result.catch(() => {});
  return result;
}

/** Whether the one promise is kept before the other. */
function isFirst(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  return Promise.race([one.then(() => true), other.then(() => false)]);
}
