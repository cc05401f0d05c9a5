/** The table of which rules can go on with what, as it is worked out when dcs is built and read when it runs. Plain data. */
export interface ContinuationTable {
  /** Ids of the rules, in the order of their characters. */
  readonly rules: readonly string[];
  /**
   * Places, a line each, of cells between tabs: the rules to be tried; then, where what follows tells more, the places of
   * {@link FOLLOWING}; then single tokens, each behind {@link SPACED} or {@link GLUED}, and the place behind each. A rule is a
   * character from {@link FIRST_RULE} on, tokens and places are numbers to the base of {@link BASE}.
   */
  readonly places: string;
  /** The tokens that are told apart, a line each. */
  readonly tokens: string;
  /** For each word that begins a rule a line of the word, a tab and its place. */
  readonly starts: string;
  /** The place of each shape of numerals. */
  readonly numerals: readonly number[];
}

/** What can follow, where no single token is listed: the end of the line, a word, a numeral, a mark, behind a space or not. */
export const FOLLOWING = {
  end: 0,
  word: 1,
  spacedWord: 2,
  numeral: 3,
  spacedNumeral: 4,
  mark: 5,
  spacedMark: 6,
} as const;

export const FIRST_RULE = 0x30;
export const BASE = 36;
/** Whether a token stands behind a space. */
export const SPACED = ' ';
export const GLUED = '-';
