/** Quotations of several sentences whose speaker is named behind them: *"A. B. C", Bộ trưởng yêu cầu*. */
import type { People } from '../../mentions/person/people.ts';
import { isMark, type Unit } from '../units.ts';
import type { Act } from './draft.ts';
import type { Speaker } from './speakers.ts';
import { sayingAct, statementIn } from './statement.ts';

/** Who utters a sentence, and as what. */
export interface Utterance {
  readonly speaker: Speaker;
  readonly act: Act;
}

/** Sentences that a quotation is followed over. */
const LONGEST = 12;

/**
 * The utterance of a quotation that a sentence opens and does not close.
 *
 * @param next gives the units of the sentence so many further on, nothing behind the block
 * @returns the utterance and how many sentences of the quotation follow the first, the last one (which names the speaker) left out
 */
export function utteranceFrom(
  first: readonly Unit[],
  next: (ahead: number) => readonly Unit[] | undefined,
  people: People,
): { utterance: Utterance; sentences: number } | undefined {
  if (!opens(first)) return undefined;
  for (let ahead = 1; ahead <= LONGEST; ahead++) {
    const units = next(ahead);
    if (units === undefined) return undefined;
    const close = units.findIndex((unit) => isMark(unit, '"'));
    if (close < 0) continue;
    const statement = statementIn(units, people);
    if (statement === undefined || statement.subject < close) return undefined;
    return { utterance: { speaker: statement.speaker, act: sayingAct(units[statement.verb]) }, sentences: ahead - 1 };
  }
  return undefined;
}

/** Whether a sentence begins with a quotation and leaves it open. */
function opens(units: readonly Unit[]): boolean {
  if (!isMark(units[0], '"')) return false;
  let marks = 0;
  for (const unit of units) if (isMark(unit, '"')) marks++;
  return marks % 2 === 1;
}
