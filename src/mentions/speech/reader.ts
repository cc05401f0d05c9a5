/** Marks the words by which somebody is told to do something. */
import { cues, told } from '../../lexicon/cues.ts';
import { bitsOf } from '../../lexicon/phrase-tables.ts';
import { startOf } from '../../text/walk.ts';
import type { Reader } from '../reader.ts';

/** Speech acts and obligations. */
export const speechReader: Reader = {
  tables: bitsOf('told'),
  readAt(document, token, add) {
    const hit = told.longestAt(document, token);
    // A longer word may tell nothing: giao thông.
    if (hit === undefined || cues.longestAt(document, token)?.end !== hit.end) return;
    add({ kind: 'cue', rule: `speech/${hit.value}`, start: startOf(document, token), end: hit.end, type: hit.value });
  },
};
