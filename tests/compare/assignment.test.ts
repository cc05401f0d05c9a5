import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign, type Edge } from '../../src/compare/assignment.ts';

const edges = fc.uniqueArray(
  fc.tuple(
    fc.nat(4),
    fc.nat(5),
    fc.integer({ min: 1, max: 100 }).map((n) => n / 100),
  ),
  { selector: ([r, c]) => `${r} ${c}`, maxLength: 14 },
);

test('no other choice of edges is worth more, and each row and column is used once', () => {
  fc.assert(
    fc.property(edges, (given) => {
      const chosen = assign(given);
      expect(new Set(chosen.map(([row]) => row)).size).toBe(chosen.length);
      expect(new Set(chosen.map(([, column]) => column)).size).toBe(chosen.length);
      expect(worth(chosen)).toBeCloseTo(most(given), 9);
    }),
  );
});

function worth(chosen: readonly Edge[]): number {
  return chosen.reduce((sum, [, , value]) => sum + value, 0);
}

/** Tries everything. */
function most([first, ...rest]: readonly Edge[]): number {
  if (!first) return 0;
  const [row, column, value] = first;
  return Math.max(most(rest), value + most(rest.filter(([r, c]) => r !== row && c !== column)));
}
