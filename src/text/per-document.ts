import type { Document } from './document.ts';

/**
 * Something that is worked out once for each document. Mostly it is the same document that is asked about again and again.
 */
export function perDocument<T>(work: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, { readonly made: T }>();
  let last: Document | undefined;
  let lastOf: { readonly made: T } | undefined;
  return (document) => {
    if (document === last && lastOf !== undefined) return lastOf.made;
    const there = known.get(document) ?? { made: work(document) };
    known.set(document, there);
    last = document;
    lastOf = there;
    return there.made;
  };
}
