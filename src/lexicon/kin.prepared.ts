/** Who became whom, provinces among them, and who belongs to which group. */
import { slug } from '../text/slug.ts';
import { organisations } from './organisation-files.ts';
import type { PlaceEntry } from './place-entries.ts';
import placesFile from './places.yaml';

const places = placesFile as readonly PlaceEntry[];

/** `tinh-thai-binh`, as it stands at the end of the ids of bodies of the province. */
const placeId = ({ kind, name }: PlaceEntry) => slug(`${kind} ${name}`);

const placeSuccessions = places.map((place) => {
  const heirs = (place.became ?? []).flatMap((heir) => places.find(({ name, until }) => name === heir && !until) ?? []);
  return { ...place, id: placeId(place), ...(heirs.length > 0 && { became: heirs.map(placeId) }) };
});

export default {
  successions: [...organisations, ...placeSuccessions].flatMap(({ id, until, became }) =>
    became === undefined ? [] : [{ id, ...(until !== undefined && { until }), became }],
  ),
  groups: organisations.flatMap(({ id, members = [] }) => (members.length === 0 ? [] : [{ id, members }])),
};
