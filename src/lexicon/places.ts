/** Provinces and centrally run cities, before and after the mergers of 2025. */
import { slug } from '../text/slug.ts';
import { Phrases } from './phrases.ts';
import file from './places.yaml';

export interface Place {
  readonly name: string;
  /** `tỉnh` or `thành phố`. */
  readonly kind: string;
  readonly abbreviations?: readonly string[];
  readonly forms?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly became?: readonly string[];
}

export const places = file as readonly Place[];

/** Every phrase that names a place. */
export const placeForms: Phrases<Place> = new Phrases();
for (const place of places) for (const form of [place.name, ...(place.abbreviations ?? []), ...(place.forms ?? [])]) placeForms.add(form, place);

/** A place with its kind as part of an id: `tinh-ninh-binh`, `thanh-pho-ha-noi`. */
export function placeId(place: Place): string {
  return slug(`${place.kind} ${place.name}`);
}
