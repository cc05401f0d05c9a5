/** Lists of phrases that the reading of items turns on: each a bit of a number, since a phrase may stand in several. */
export const ITEM_LISTS = {
  change: 1 << 0,
  telling: 1 << 1,
  forecast: 1 << 2,
  actual: 1 << 3,
  targetStrong: 1 << 4,
  target: 1 << 5,
  reporting: 1 << 6,
  reportingBehindSpeaker: 1 << 7,
  predicates: 1 << 8,
  compounds: 1 << 9,
  openings: 1 << 10,
  leading: 1 << 11,
  each: 1 << 12,
  eventsBefore: 1 << 13,
  eventsAt: 1 << 14,
  speaking: 1 << 15,
} as const;
