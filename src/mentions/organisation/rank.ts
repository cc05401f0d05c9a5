/** How high organisations stand, by their ids. */
import { convened, insiders, lowerings, outsiders, ranks } from '../../lexicon/ranks.ts';

/** Where an organisation stands of which nothing is known. */
const UNKNOWN = 4;
/** How far an office stands lower outside the authorities. */
const OUTSIDE = 3;

/** How high an organisation stands: 9 for the State, 7 for ministries and provinces, 3 for communes. */
export function rankOfOrganisation(id: string): number {
  return knownRank(id) ?? UNKNOWN;
}

/** How high an organisation stands; nothing where only its name is known. */
export function knownRank(id: string): number | undefined {
  return longest(id, (words) => ranks.get(words));
}

/** Whether an organisation is a body that meets in sessions. */
export function isBody(id: string): boolean {
  return convened.some((words) => id.startsWith(words));
}

/** How far below the province, or outside the authorities, an office in an organisation stands. */
export function loweringOf(id: string): number {
  for (const word of id.split('-').map((_, at, all) => all.slice(at, at + 2).join('-'))) {
    const lowering = lowerings.get(word) ?? lowerings.get(word.split('-')[0] ?? '');
    if (lowering !== undefined) return lowering;
  }
  const outside = longest(id, (words) => (insiders.has(words) ? 0 : outsiders.has(words) ? OUTSIDE : undefined));
  return outside ?? 0;
}

/** What a table has for the longest beginning of an id, cut at hyphens. */
function longest(id: string, look: (words: string) => number | undefined): number | undefined {
  for (let end = id.length; end > 0; end = id.lastIndexOf('-', end - 1)) {
    const found = look(id.slice(0, end));
    if (found !== undefined) return found;
  }
  return undefined;
}
