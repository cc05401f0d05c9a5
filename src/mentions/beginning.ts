/** Where in its pattern a rule can be when some words of a text have been read: nowhere where they are no beginning of a match. */
import { MATCHED, machineOf, type State } from './pattern.ts';

/** Places that read a character, and whether the pattern may have ended. */
export interface Beginning {
  /** The same places are one beginning, and it has a number of its own. */
  readonly id: number;
  readonly states: ReadonlySet<State>;
  readonly matched: boolean;
}

/** Marks that a numeral may hold. */
const MARKS = [...'.,/:-'];
const IN_NUMERALS = [...'0123456789', ...MARKS];
const LETTER = /\p{L}/u;
/** A class of letters takes some of these. */
const SOME_LETTERS = [...'abcdefghijklmnopqrstuvwxyzđăâơưệ'];
const ANY_NUMERAL = '\\d+(?:[.,/:-]\\d+)*';

/** A pattern of which nothing has been read. */
export function beginningOf(machine: State): Beginning {
  return closed([machine]);
}

/** A beginning, gone on with a text. */
export function after(beginning: Beginning, text: string): Beginning {
  let reached = beginning;
  for (const char of text) reached = step(reached, char);
  return reached;
}

/**
 * A beginning, gone on with a numeral. It has matched also where a match may end at a mark inside the numeral (*1* of *1.5*).
 *
 * @param shape pattern of the numerals that are meant
 */
export function afterNumeral(beginning: Beginning, shape: string = ANY_NUMERAL): Beginning {
  return throughNumeral(beginning, shape);
}

const throughNumeral = remembered((beginning, shape) => {
  const states = new Set<State>();
  let matched = false;
  const met = new Map<State, Set<State>>();
  const open: (readonly [State, State])[] = [];
  const meet = (ours: Iterable<State>, shapes: Iterable<State>) => {
    for (const state of ours) {
      const beside = met.get(state) ?? new Set();
      met.set(state, beside);
      for (const other of shapes) {
        if (beside.has(other)) continue;
        beside.add(other);
        open.push([state, other]);
      }
    }
  };
  meet(beginning.states, beginningOf(machineOf(shape)).states);
  for (const [state, other] of open) {
    for (const char of IN_NUMERALS) {
      if (!state.takes?.(char) || !other.takes?.(char)) continue;
      const reached = closed([...state.next]);
      const shaped = closed([...other.next]);
      meet(reached.states, shaped.states);
      if (shaped.matched) for (const further of reached.states) states.add(further);
      matched ||= reached.matched && (shaped.matched || takesMark(shaped));
    }
  }
  return placed(states, matched);
});

function takesMark({ states }: Beginning): boolean {
  for (const { takes } of states) if (MARKS.some((mark) => takes?.(mark))) return true;
  return false;
}

/** Whether a match can end or go on. */
export function goesOn({ states, matched }: Beginning): boolean {
  return matched || states.size > 0;
}

/** Whether a match can end or go on behind a word: what wants another letter cannot. */
export function leadsOn({ states, matched }: Beginning): boolean {
  if (matched) return true;
  for (const { inWord } of states) if (!inWord) return true;
  return false;
}

/** The words that a beginning can go on with, letter by letter; nothing where it can go on with any. */
export function wordsAhead(beginning: Beginning): string[] | undefined {
  const words: string[] = [];
  const open: (readonly [word: string, Beginning])[] = [['', beginning]];
  for (const [word, reached] of open) {
    if (word !== '' && leadsOn(reached)) words.push(word);
    const letters = new Set<string>();
    for (const { takes, literal } of reached.states) {
      if (literal === undefined && SOME_LETTERS.some((letter) => takes?.(letter))) return undefined;
      if (literal !== undefined && LETTER.test(literal)) letters.add(literal);
    }
    for (const letter of letters) open.push([word + letter, step(reached, letter)]);
  }
  return words;
}

const step = remembered(({ states }: Beginning, char: string): Beginning => {
  const reached: State[] = [];
  for (const { takes, next } of states) if (takes?.(char)) reached.push(...next);
  return closed(reached);
});

/** Places that read a character, from those that need not. */
function closed(open: State[]): Beginning {
  const seen = new Set<State>(open);
  const states = new Set<State>();
  for (const state of seen) {
    if (state.takes) states.add(state);
    else for (const next of state.next) seen.add(next);
  }
  return placed(states, seen.has(MATCHED));
}

const numbers = new Map<State, number>();
const known = new Map<string, Beginning>();

/** The beginning of some places: the same object for the same places. */
function placed(states: ReadonlySet<State>, matched: boolean): Beginning {
  const key = [matched, ...Array.from(states, numberOf).sort((a, b) => a - b)].join();
  const there = known.get(key);
  if (there) return there;
  const beginning = { states, matched, id: known.size };
  known.set(key, beginning);
  return beginning;
}

function numberOf(state: State): number {
  const number = numbers.get(state) ?? numbers.size;
  numbers.set(state, number);
  return number;
}

/** Remembers what a function makes of a beginning and a text. */
function remembered<R>(read: (beginning: Beginning, text: string) => R): (beginning: Beginning, text: string) => R {
  const results = new Map<string, R>();
  return (beginning, text) => {
    const key = `${beginning.id} ${text}`;
    const there = results.get(key);
    if (there !== undefined) return there;
    const result = read(beginning, text);
    results.set(key, result);
    return result;
  };
}
