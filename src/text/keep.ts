/**
 * Puts a value at its place in a list that is filled in any order. No place before it is left out: V8 makes a dictionary of a
 * list with many holes, and looks things up in it ten times as slowly.
 */
export function keep<T>(list: (T | undefined)[], at: number, value: T): void {
  while (list.length < at) list.push(undefined);
  list[at] = value;
}
