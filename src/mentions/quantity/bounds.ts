import type { Bound } from '../../report/model.ts';

/** All bounds that words tell. */
export const BOUNDS: readonly Bound[] = ['about', 'below', 'above', 'at_least', 'at_most'];
