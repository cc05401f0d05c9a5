import { describe, expect, it } from 'vitest';
import type { PlaceEntry } from '../../src/lexicon/place-entries.ts';
import file from '../../src/lexicon/places.yaml';
import { foldPhrase } from '../../src/text/fold.ts';

const places = file as readonly PlaceEntry[];

function standingOn(day: string): readonly PlaceEntry[] {
  return places.filter(({ from = '', until = '9999' }) => from <= day && day <= until);
}

describe('provinces and centrally run cities', () => {
  it.each([
    ['2008-08-01', 63],
    ['2024-12-31', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
  ])('on %s are %i', (day, count) => {
    expect(standingOn(day).map(({ name }) => name)).toHaveLength(count);
  });

  it.each([
    ['2025-06-30', 6],
    ['2025-07-01', 6],
    ['2024-12-31', 5],
  ])('on %s %i of them are cities', (day, count) => {
    expect(standingOn(day).filter(({ kind }) => kind === 'thành phố')).toHaveLength(count);
  });

  it('became one that stands, where they ended', () => {
    const standing = new Set(standingOn('2025-07-01').map(({ name }) => name));
    const ended = places.filter(({ until }) => until !== undefined);
    expect(
      ended
        .filter(({ became = [] }) => became.length !== 1 || became.some((name) => !standing.has(name)))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it.each([
    ['Hà Giang', 'Tuyên Quang'],
    ['Hòa Bình', 'Phú Thọ'],
    ['Thái Bình', 'Hưng Yên'],
    ['Quảng Nam', 'Đà Nẵng'],
    ['Bình Dương', 'Hồ Chí Minh'],
    ['Kiên Giang', 'An Giang'],
    ['Quảng Bình', 'Quảng Trị'],
    ['Phú Yên', 'Đắk Lắk'],
    ['Hải Dương', 'Hải Phòng'],
    ['Long An', 'Tây Ninh'],
  ])('%s became %s', (name, heir) => {
    expect(places.find((place) => place.name === name)).toMatchObject({ until: '2025-06-30', became: [heir] });
  });

  it('have names of their own', () => {
    const forms = places.flatMap(({ name, abbreviations = [], forms = [] }) => [
      ...new Set([name, ...abbreviations, ...forms].map(foldPhrase)),
    ]);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });
});
