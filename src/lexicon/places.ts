/** Provinces and centrally run cities, before and after the mergers of 2025. */
import { Phrases } from './phrases.ts';
import table from './places.prepared.ts';

export interface Place {
  readonly name: string;
  /** `tỉnh` or `thành phố`. */
  readonly kind: string;
}

/** Every phrase that names a place. */
export const placeForms: Phrases<Place> = new Phrases(table, (code) => {
  const at = code.indexOf(':');
  return { kind: code.slice(0, at), name: code.slice(at + 1) };
});
