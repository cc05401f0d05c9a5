/** Where in its pattern a rule can be when some words of a text have been read: nowhere where they are no beginning of a match. */
import { MATCHED, type State } from './pattern.ts';

/** Places that read a character, and whether the pattern may have ended. */
export interface Beginning {
  readonly states: ReadonlySet<State>;
  readonly matched: boolean;
}

/** The characters that a numeral is made of. */
const NUMERAL = [...'0123456789.,/:-'];

/** A pattern of which nothing has been read. */
export function beginningOf(machine: State): Beginning {
  return closed([machine]);
}

/** A beginning, gone on with a text. */
export function after(beginning: Beginning, text: string): Beginning {
  let reached = beginning;
  for (const char of text) reached = step(reached, [char]);
  return reached;
}

/** A beginning, gone on with any numeral. A match may end inside it (*1* of *1.5*). */
export function afterNumeral(beginning: Beginning): Beginning {
  let reached = step(beginning, NUMERAL);
  for (let size = 0; size !== reached.states.size; ) {
    size = reached.states.size;
    const further = step(reached, NUMERAL);
    reached = { states: new Set([...reached.states, ...further.states]), matched: reached.matched || further.matched };
  }
  return reached;
}

/** Whether a match can end or go on behind a word: what wants another letter cannot. */
export function leadsOn({ states, matched }: Beginning): boolean {
  if (matched) return true;
  for (const { inWord } of states) if (!inWord) return true;
  return false;
}

function step({ states }: Beginning, chars: readonly string[]): Beginning {
  const reached: State[] = [];
  for (const { takes, next } of states) if (takes && chars.some(takes)) reached.push(...next);
  return closed(reached);
}

/** Places that read a character, from those that need not. */
function closed(open: State[]): Beginning {
  const seen = new Set<State>(open);
  const states = new Set<State>();
  for (const state of seen) {
    if (state.takes) states.add(state);
    else for (const next of state.next) seen.add(next);
  }
  return { states, matched: seen.has(MATCHED) };
}
