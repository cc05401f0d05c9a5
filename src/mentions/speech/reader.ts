/** Marks the words by which somebody is told to do something. */
import { cues } from '../../lexicon/cues.ts';
import { startOf } from '../../text/walk.ts';
import type { Reader } from '../engine.ts';

/** Classes that are mentions of their own, in order of weight; a word of several is of the first. */
const TOLD = ['order', 'assign', 'request', 'propose', 'urge', 'obligation'] as const;

/** Speech acts and obligations. */
export const speechReader: Reader = {
  startsWith: (word) => cues.startsWith(word),
  readAt(document, token, _word, add) {
    const hit = cues.longestAt(document, token);
    if (hit === undefined) return;
    const type = TOLD.find((name) => hit.value.has(name));
    if (type !== undefined) add({ kind: 'cue', rule: `speech/${type}`, start: startOf(document, token), end: hit.end, type });
  },
};
