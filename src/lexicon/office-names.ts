import { foldPhrase } from '../text/fold.ts';
import tables from './people.prepared.ts';

let names: ReadonlySet<string> | undefined;

/** Whether a name is that of an office that one person holds: *Thủ tướng Chính phủ*. */
export function isOffice(name: string): boolean {
  names ??= new Set(tables.offices);
  return names.has(foldPhrase(name));
}
