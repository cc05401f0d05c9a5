/** Marks the words by which somebody is told to do something. */
import { type CueClasses, cues } from '../../lexicon/cues.ts';
import { startOf } from '../../text/walk.ts';
import type { Reader } from '../reader.ts';

/** Classes that are mentions of their own, in order of weight; a word of several is of the first. */
const TOLD = ['order', 'assign', 'request', 'propose', 'urge', 'obligation'] as const;

/** Speech acts and obligations. */
export const speechReader: Reader = {
  startsWith: (word) => cues.startsWith(word, isTold),
  goesOn: (document, token) => cues.canBegin(document, token, isTold),
  readAt(document, token, add) {
    const hit = cues.longestAt(document, token);
    if (hit === undefined) return;
    const type = toldBy(hit.value);
    if (type !== undefined)
      add({ kind: 'cue', rule: `speech/${type}`, start: startOf(document, token), end: hit.end, type });
  },
};

function toldBy(classes: CueClasses): (typeof TOLD)[number] | undefined {
  return TOLD.find((name) => classes.has(name));
}

function isTold(classes: CueClasses): boolean {
  return toldBy(classes) !== undefined;
}
