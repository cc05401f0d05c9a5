/** Who stands above whom: tables over the first words of the ids of organisations. */
import file from './ranks.yaml';

type Listed = Readonly<Record<string, readonly string[]>>;

const { organisations, bodies, levels, outside, inside } = file as {
  readonly organisations: Listed;
  readonly bodies: readonly string[];
  readonly levels: Listed;
  readonly outside: readonly string[];
  readonly inside: readonly string[];
};

/** How high organisations stand whose ids begin with these words. */
export const ranks: ReadonlyMap<string, number> = byWord(organisations);

/** First words of the ids of bodies that meet in sessions. */
export const convened: readonly string[] = bodies;

/** By how much an office stands lower in an organisation whose id holds one of these words. */
export const lowerings: ReadonlyMap<string, number> = byWord(levels);

/** First words of the ids of organisations that are no authority, and of those that are one all the same. */
export const outsiders: ReadonlySet<string> = new Set(outside);
export const insiders: ReadonlySet<string> = new Set(inside);

function byWord(listed: Listed): ReadonlyMap<string, number> {
  return new Map(Object.entries(listed).flatMap(([rank, words]) => words.map((word) => [word, Number(rank)] as const)));
}
