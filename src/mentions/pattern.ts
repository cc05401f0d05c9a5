/**
 * The patterns of rules as machines that are run letter by letter, to tell whether a text that goes on in some way can match
 * at all. They see more than they should (what a pattern looks at ahead or behind is passed over, but for the end of a word),
 * never less.
 */

/** A place in a pattern. */
export interface State {
  /** Takes one character to the next places; absent where nothing has to be read. */
  readonly takes?: (char: string) => boolean;
  /** Whether what it takes is a letter or a digit, whatever else may be. */
  readonly inWord?: boolean;
  /** The one character that it takes; absent where it takes several. */
  readonly literal?: string;
  readonly next: readonly State[];
}

/** A piece of a pattern: leads to what stands behind it. */
type Piece = (behind: State) => State;

/** The end of every pattern: whatever was read so far matches. */
export const MATCHED: State = { next: [] };

/** Repetitions beyond this number are taken for any number. */
const MOST = 12;

const QUANTIFIER = /(?:[*+?]|\{(?<min>\d+)(?<open>,(?<max>\d*))?\})\??/y;
const GROUP = /\((?:\?:|\?<\w+>|(?<look>\?<?[=!]))?/y;
const CLASS = /\[(?:\\.|[^\\\]])+\]/y;
const ESCAPE = /\\(?:p\{\w+\}|k<\w+>|.)/y;
/** No letter may follow. */
const WORD_ENDS = ['(?!\\p{L})', '(?![\\p{L}])'];
const WORD_CLASSES: ReadonlySet<string> = new Set([
  '\\p{L}',
  '\\d',
  '\\p{N}',
  '[\\p{L}]',
  '[\\p{L}\\d]',
  '[\\p{L}\\p{N}]',
]);

/**
 * The first place of a pattern.
 *
 * @param pattern as rules write it: groups, classes, quantifiers, alternatives, what stands ahead or behind
 */
export function machineOf(pattern: string): State {
  return new Reader(pattern).alternatives()(MATCHED);
}

/** Reads a pattern from left to right. */
class Reader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** Alternatives up to the end of the group. */
  alternatives(): Piece {
    const all: Piece[] = [];
    do all.push(this.#sequence());
    while (this.#pattern[this.#at] === '|' && ++this.#at > 0);
    return all.length === 1 && all[0] ? all[0] : (behind) => ({ next: all.map((piece) => piece(behind)) });
  }

  #sequence(): Piece {
    const pieces: Piece[] = [];
    for (
      let char = this.#pattern[this.#at];
      char !== undefined && char !== '|' && char !== ')';
      char = this.#pattern[this.#at]
    ) {
      pieces.push(this.#repeated(this.#single()));
    }
    return (behind) => pieces.reduceRight((state, piece) => piece(state), behind);
  }

  #repeated(piece: Piece): Piece {
    const quantifier = this.#match(QUANTIFIER);
    if (quantifier === undefined) return piece;
    const { min = quantifier[0].startsWith('+') ? '1' : '0', open, max } = quantifier.groups ?? {};
    const least = Number(min);
    const most = quantifier[0].startsWith('?')
      ? 1
      : open === undefined && quantifier[0].startsWith('{')
        ? least
        : max
          ? Number(max)
          : MOST + 1;
    return (behind) => {
      let state = most > MOST ? looped(piece, behind) : behind;
      if (most <= MOST) for (let count = least; count < most; count++) state = { next: [piece(state), behind] };
      for (let count = 0; count < least; count++) state = piece(state);
      return state;
    };
  }

  #single(): Piece {
    const end = WORD_ENDS.find((written) => this.#pattern.startsWith(written, this.#at));
    if (end !== undefined) {
      this.#at += end.length;
      return wordEnd;
    }
    const group = this.#match(GROUP);
    if (group) {
      const inner = this.alternatives();
      this.#at++;
      return group.groups?.look === undefined ? inner : (behind) => behind;
    }
    const written = this.#match(CLASS)?.[0] ?? this.#match(ESCAPE)?.[0];
    if (written?.startsWith('\\k'))
      return (behind) =>
        looped(
          taking(() => true, false),
          behind,
        );
    if (written !== undefined && (written.startsWith('[') || /^\\[pdsSwW]/.test(written))) {
      const expression = new RegExp(`^${written}$`, 'u');
      return taking((char) => expression.test(char), WORD_CLASSES.has(written));
    }
    const literal = written?.slice(1) ?? this.#pattern[this.#at++] ?? '';
    if (written === undefined && (literal === '^' || literal === '$')) return (behind) => behind;
    if (written === undefined && literal === '.') return taking(() => true, false);
    return taking((char) => char === literal, /[\p{L}\d]/u.test(literal), literal);
  }

  #match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.#pattern) ?? undefined;
    if (match) this.#at += match[0].length;
    return match;
  }
}

function taking(takes: (char: string) => boolean, inWord: boolean, literal?: string): Piece {
  return (behind) => ({ takes, inWord, next: [behind], ...(literal === undefined ? {} : { literal }) });
}

/** What stands behind, as long as no letter follows. */
function wordEnd(behind: State): State {
  const known = ended.get(behind);
  if (known || behind === MATCHED) return known ?? behind;
  const { takes, literal } = behind;
  const state: State = takes
    ? literal !== undefined && LETTER.test(literal)
      ? { next: [] }
      : { ...behind, takes: (char) => !LETTER.test(char) && takes(char) }
    : {
        get next() {
          return behind.next.map(wordEnd);
        },
      };
  ended.set(behind, state);
  return state;
}

const ended = new WeakMap<State, State>();
const LETTER = /\p{L}/u;

function looped(piece: Piece, behind: State): State {
  const next: State[] = [behind];
  const loop: State = { next };
  next.push(piece(loop));
  return loop;
}
