/** Readings of a document that are asked for again and again: by the pass over the text, behind an office, in a role. */
import type { Document } from '../text/document.ts';

/**
 * A reading at a token that is made once.
 *
 * @param read must give the same for a token whenever it is asked
 */
export function remembered<T>(
  read: (document: Document, token: number) => T,
): (document: Document, token: number) => T {
  const documents = new WeakMap<Document, Map<number, T>>();
  return (document, token) => {
    const readings = documents.get(document) ?? new Map<number, T>();
    if (readings.size === 0) documents.set(document, readings);
    const there = readings.get(token);
    if (there !== undefined) return there;
    const made = read(document, token);
    readings.set(token, made);
    return made;
  };
}
