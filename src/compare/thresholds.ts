/** From which similarity on two items are taken for one, per kind. Measured by tests/compare/calibrate/thresholds.mjs. */
export const THRESHOLDS = { metrics: 0.32, deadlines: 0.26, directives: 0.29 } as const satisfies Thresholds;

export interface Thresholds {
  readonly metrics: number;
  readonly deadlines: number;
  readonly directives: number;
}
