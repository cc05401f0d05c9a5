/** One step in the history of an organisation. */
interface Succession {
  /** The organisation that it became. */
  readonly id: string;
  /** Its last day under the old name, ISO, where known. */
  readonly until?: string;
}

/**
 * What each organisation became, by id: none, one, or several where it was divided. Provinces stand among them, since the ids
 * of their bodies end with them: `ubnd-tinh-thai-binh`.
 */
export type Successions = ReadonlyMap<string, readonly Succession[]>;

/** A place at the end of the id of one of its bodies. */
const PLACE = /-(?:tinh|thanh-pho)-/;

/**
 * The organisation and all that it became, directly or over others in between. Of a body of a province, both may have
 * become another: `so-thong-tin-va-truyen-thong-tinh-thai-binh` is `so-khoa-hoc-va-cong-nghe-tinh-hung-yen` now.
 *
 * @param id          of an organisation, known or not
 * @param successions of the lexicon
 */
function heirs(id: string, successions: Successions): ReadonlySet<string> {
  const found = new Set([id]);
  for (const heir of found) {
    for (const next of successions.get(heir) ?? []) found.add(next.id);
    const at = heir.search(PLACE);
    if (at < 0) continue;
    const [body, place] = [heir.slice(0, at), heir.slice(at + 1)];
    for (const next of successions.get(body) ?? []) found.add(`${next.id}-${place}`);
    for (const next of successions.get(place) ?? []) found.add(`${body}-${next.id}`);
  }
  return found;
}

/** Whether two ids name one organisation, at different times: one is what the other became. */
export function sameOrganisation(a: string, b: string, successions: Successions): boolean {
  return a === b || heirs(a, successions).has(b) || heirs(b, successions).has(a);
}

/**
 * What had become of the organisations by a day.
 *
 * @param day ISO; where it is not known, all that is known counts
 */
export function successionsBy(day: string | undefined, successions: Successions): Successions {
  if (day === undefined) return successions;
  return new Map(
    [...successions].map(([id, steps]) => [id, steps.filter(({ until }) => until === undefined || until <= day)]),
  );
}
