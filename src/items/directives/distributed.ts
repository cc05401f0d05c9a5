/** Those of whom a part tells one by one what each shall do, where somebody else was told to see to it: *…; mỗi tổ ra quân một buổi*. */

import { cueAt } from '../../mentions/speech/words.ts';
import type { Document } from '../../text/document.ts';
import { tokenFrom } from '../../text/walk.ts';
import { DISTRIBUTIVE } from '../kinds.ts';
import { isAgent, type Unit } from '../units.ts';
import type { Part } from './parts.ts';

/** Whether the first organisation of a part is told of as one of many: *mỗi tổ*, *từng trường*. */
export function isDistributed(units: readonly Unit[], [from, to]: Part, document: Document): boolean {
  const first = units.slice(from, to).find(isAgent);
  if (first?.kind !== 'organisation' || first.mention.type !== 'group') return false;
  const cue = cueAt(document, tokenFrom(document, first.start), first.end);
  return cue !== undefined && DISTRIBUTIVE.includes(cue.value);
}
