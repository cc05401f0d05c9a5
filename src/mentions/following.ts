/** What can follow a place, where no single token is listed: the end of the line, a word, a numeral, a mark, behind a space or not. */
export const FOLLOWING = {
  end: 0,
  word: 1,
  spacedWord: 2,
  numeral: 3,
  spacedNumeral: 4,
  mark: 5,
  spacedMark: 6,
} as const;
