/** The table of `item-phrases.ts`: every phrase with the bits of the lists that it stands in. */
import { foldPhrase } from '../text/fold.ts';
import { deadlines } from './deadlines.ts';
import { ITEM_LISTS } from './item-lists.ts';
import { measures } from './measures.ts';
import type { PhraseEntries } from './phrase-tables.ts';

const lists: readonly (readonly [bit: number, phrases: readonly string[]])[] = [
  [ITEM_LISTS.change, [...measures.up, ...measures.down]],
  [ITEM_LISTS.telling, measures.telling],
  [ITEM_LISTS.forecast, measures.forecast],
  [ITEM_LISTS.actual, measures.actual],
  [ITEM_LISTS.targetStrong, measures.target_strong],
  [ITEM_LISTS.target, measures.target],
  [ITEM_LISTS.reporting, measures.reporting],
  [ITEM_LISTS.reportingBehindSpeaker, measures.reporting_behind_speaker],
  [ITEM_LISTS.speaking, measures.speaking],
  [ITEM_LISTS.predicates, measures.predicates],
  [ITEM_LISTS.compounds, measures.compounds],
  [ITEM_LISTS.openings, measures.openings],
  [ITEM_LISTS.leading, measures.leading],
  [ITEM_LISTS.each, measures.each],
  [ITEM_LISTS.eventsBefore, deadlines.events.before],
  [ITEM_LISTS.eventsAt, deadlines.events.at],
];

const bits = new Map<string, number>();
for (const [bit, phrases] of lists) {
  for (const phrase of phrases) {
    const text = foldPhrase(phrase);
    bits.set(text, (bits.get(text) ?? 0) | bit);
  }
}

/** Phrases that the reading of items turns on. */
export const itemEntries: PhraseEntries = {
  items: [...bits].map(([phrase, inLists]) => [phrase, String(inLists)]),
};
