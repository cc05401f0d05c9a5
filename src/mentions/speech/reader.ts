/** Marks the words by which somebody is told to do something. */
import { cues, told } from '../../lexicon/cues.ts';
import { startOf } from '../../text/walk.ts';
import type { Reader } from '../reader.ts';

/** Speech acts and obligations. */
export const speechReader: Reader = {
  startsWith: (word) => told.startsWith(word),
  goesOn: (document, token) => told.canBegin(document, token),
  readAt(document, token, add) {
    const hit = told.longestAt(document, token);
    // A longer word may tell nothing: giao thông.
    if (hit === undefined || cues.longestAt(document, token)?.end !== hit.end) return;
    add({ kind: 'cue', rule: `speech/${hit.value}`, start: startOf(document, token), end: hit.end, type: hit.value });
  },
};
