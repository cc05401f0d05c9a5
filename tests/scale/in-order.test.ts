import { expect, test } from 'vitest';
import { inOrder } from '../../src/scale/in-order.ts';

/** A promise with its keys outside. */
function open<T>() {
  let keep: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

async function* from<T>(values: Iterable<T>) {
  yield* values;
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

test('results come in the order of the tasks, whichever ends first', async () => {
  const waits = [30, 1, 20, 5, 1];
  const run = (wait: number) => new Promise<number>((resolve) => setTimeout(() => resolve(wait), wait));
  expect(await all(inOrder(from(waits), run, () => 3))).toEqual(waits);
});

test('no more tasks are begun than may be ahead', async () => {
  let begun = 0;
  let taken = 0;
  let most = 0;
  const run = async (task: number) => {
    begun += 1;
    most = Math.max(most, begun - taken);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return task;
  };
  for await (const _ of inOrder(from(Array.from({ length: 50 }, (_, at) => at)), run, () => 4)) taken += 1;
  expect({ begun, taken }).toEqual({ begun: 50, taken: 50 });
  expect(most).toBe(4);
});

test('a result is given while the next task is still to come', async () => {
  const second = open<number>();
  async function* slow() {
    yield 1;
    yield await second.promise;
  }
  const results = inOrder(
    slow(),
    async (task) => task,
    () => 8,
  );
  expect(await results.next()).toEqual({ value: 1, done: false });
  second.keep(2);
  expect(await all(results)).toEqual([2]);
});

test('who stops taking results ends the source', async () => {
  const ended = open<boolean>();
  async function* source() {
    try {
      for (let at = 0; ; at++) yield at;
    } finally {
      ended.keep(true);
    }
  }
  for await (const result of inOrder(
    source(),
    async (task) => task,
    () => 2,
  ))
    if (result === 3) break;
  expect(await ended.promise).toBe(true);
});

test('no tasks give no results', async () => {
  expect(
    await all(
      inOrder(
        from([]),
        async (task) => task,
        () => 2,
      ),
    ),
  ).toEqual([]);
});

test('a task that fails ends the results in its turn, and those begun after it disturb nobody', async () => {
  const seen: number[] = [];
  const run = async (task: number) => {
    if (task > 1) throw new Error(`task ${task}`);
    return task;
  };
  const taken = async () => {
    for await (const result of inOrder(from([0, 1, 2, 3]), run, () => 4)) seen.push(result);
  };
  await expect(taken()).rejects.toThrow('task 2');
  expect(seen).toEqual([0, 1]);
});
