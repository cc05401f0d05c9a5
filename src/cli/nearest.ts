import diceCoefficient from 'natural/lib/natural/distance/dice_coefficient.js';

const SUGGESTIONS = 3;

/** The ids that are most like what the user typed, the likest first. */
export function nearest(typed: string, ids: readonly string[]): readonly string[] {
  const likeness = new Map(ids.map((id) => [id, diceCoefficient(id, typed)]));
  return [...likeness]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SUGGESTIONS)
    .map(([id]) => id);
}
