/** Provinces and centrally run cities, before and after the mergers of 2025. */
import { phrases } from './listed.ts';
import type { Phrases } from './phrases.ts';

export interface Place {
  readonly name: string;
  /** `tỉnh` or `thành phố`. */
  readonly kind: string;
}

/** Every phrase that names a place. */
export const placeForms: Phrases<Place> = phrases('places', (code) => {
  const at = code.indexOf(':');
  return { kind: code.slice(0, at), name: code.slice(at + 1) };
});
