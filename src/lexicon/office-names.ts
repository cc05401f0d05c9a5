import { foldPhrase } from '../text/fold.ts';
import tables from './people.prepared.ts';

let names: ReadonlySet<string> | undefined;
/** The same names are asked for again and again. */
const known = new Map<string, boolean>();

/** Whether a name is that of an office that one person holds: *Thủ tướng Chính phủ*. */
export function isOffice(name: string): boolean {
  const there = known.get(name);
  if (there !== undefined) return there;
  names ??= new Set(tables.offices);
  const is = names.has(foldPhrase(name));
  known.set(name, is);
  return is;
}
